import {attributeOf, keyOfAttribute} from '../core/attributes.js';
import {isKey} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import {adviceOn, type Calculator} from './calculator.js';
import {INPUT_ATTRIBUTES} from './known-names.js';
import {likelyName} from './nearest-name.js';
import {attributeText} from './report.js';
import {meantValue} from './value-advice.js';

/** Longer than any list of what-if values that somebody writes by hand. */
const MAX_LENGTH = 1000;

/** Where another value begins, by its name. */
const SEPARATORS = [/\s*[,&|]\s*(?=[a-z][\w-]*\s*[:=])/gi, /(?<![;:=,\s])\s+(?=[a-z][\w-]*\s*[:=])/gi];

/** A list of values with `;` between them and `:` behind each name. */
function withSigns(text: string): {readonly text: string; readonly why: readonly string[]} {
  const separated = SEPARATORS.reduce((all, separator) => all.replaceAll(separator, ';'), text);
  const named = separated.replaceAll(/(^|;)(\s*[a-z][\w-]*)\s*=\s*/gi, '$1$2:');
  return {
    text: named,
    why: [
      ...(separated === text ? [] : ['; stands between values']),
      ...(named === separated ? [] : [': stands between name and value']),
    ],
  };
}

/** An entry with the name and the value that were likely meant. */
function meantEntry(entry: string): string {
  const [, before = '', name = '', value = ''] = /^(\s*)([^:]*?)\s*:\s*([^]*)$/.exec(entry) ?? [];
  if (name === '') return entry;
  const known = keyOfAttribute(name.toLowerCase()) ?? (isKey(name) ? name : undefined);
  const likely = known === undefined ? likelyName(name, INPUT_ATTRIBUTES) : undefined;
  const key = known ?? (likely === undefined ? undefined : keyOfAttribute(likely));
  if (key === undefined) return entry;
  const writtenName = known === undefined ? attributeOf(key) : name;
  return `${before}${writtenName}:${meantValue(key, value) ?? value}`;
}

/** What is wrong with a value of a list, in words. */
function adviceOnProblem(problem: Problem): string {
  if (problem.key === 'share') return 'values such as rigs:500;electricity-price:33KZT';
  return isKey(problem.key) ? `${problem.key}: ${adviceOn(problem)}` : `no input has the name ${problem.key}`;
}

/** What to write in the place of what-if values that cannot be used, each time once; empty where all can be. */
export function adviceOnOverrides(attribute: string, overrides: string, calculator: Calculator): readonly string[] {
  const problems = calculator.unusedOverrides(overrides);
  if (problems.length === 0) return [];
  // In a fleet `:` and `,` have a meaning of their own.
  if (problems.every(({key}) => key === 'fleet')) return problems.map(adviceOnProblem);
  if (overrides.length <= MAX_LENGTH) {
    const signs = withSigns(overrides);
    const meant = signs.text.split(';').map(meantEntry).join(';');
    const hasComma = /:\s*-?\d+,\d/.test(signs.text);
    const why = [...signs.why, ...(hasComma ? ['the decimal mark is a point'] : [])].join('; ');
    if (meant !== overrides && calculator.unusedOverrides(meant).length === 0)
      return [`${attributeText(attribute, meant)}${why && ` (${why})`}`];
    if (signs.why.length > 0) return [...signs.why, ...calculator.unusedOverrides(signs.text).map(adviceOnProblem)];
  }
  return problems.map(adviceOnProblem);
}
