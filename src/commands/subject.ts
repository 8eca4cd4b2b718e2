import {keyOfAttribute} from '../core/attributes.js';
import {isKey, isNumber} from '../core/parameters.js';
import {readFigure, readTest} from '../figures/figure-text.js';
import {hasMisspeltSubject} from './check-names.js';
import {adviceOnExpression} from './expression-advice.js';
import {FIGURE_NAMES, INPUT_NAMES} from './known-names.js';
import {likelyName} from './nearest-name.js';
import type {Prose} from './page-content.js';
import {attributeText, type Fault, fault} from './report.js';

const EXPECTED: Readonly<Record<Prose['kind'], string>> = {
  figure: 'a figure such as netProfit, costs.electricity, electricity-price, or a calculation with them',
  input: 'an input that is a number, such as electricity-price',
  when: 'a comparison such as netProfit < 0',
};

/** The key of the input that a reader changes in the sentence; undefined for what is none. */
export function inputNamed(name: string): string | undefined {
  const key = keyOfAttribute(name.trim().toLowerCase()) ?? name.trim();
  return isKey(key) && isNumber(key) ? key : undefined;
}

const canBeRead: Readonly<Record<Prose['kind'], (text: string) => boolean>> = {
  figure: (text) => readFigure(text) !== undefined,
  input: (text) => inputNamed(text) !== undefined,
  when: (text) => readTest(text) !== undefined,
};

/** What to write in the place of a text that cannot be read. */
function advice({kind, subject}: Prose, text: string): string {
  const name = text.trim();
  const isName = kind === 'input' || (kind === 'figure' && /^[\w.-]+$/.test(name));
  const whole = isName ? likelyName(name, kind === 'input' ? INPUT_NAMES : FIGURE_NAMES) : undefined;
  if (whole !== undefined) return attributeText(subject, whole);
  if (kind === 'input') return EXPECTED.input;
  const {meant, why} = adviceOnExpression(kind, text);
  const reason = why.join('; ');
  if (meant === undefined) return reason || EXPECTED[kind];
  return `${attributeText(subject, meant)}${reason && ` (${reason})`}`;
}

/** What is wrong with the attribute that says what is shown. */
export function subjectFaults(prose: Prose): readonly Fault[] {
  const {kind, element, subject} = prose;
  const text = element.attribute(subject);
  if (text === undefined)
    return hasMisspeltSubject(prose)
      ? []
      : [fault(element.start, `<${element.name}> without ${subject}`, EXPECTED[kind])];
  if (canBeRead[kind](text)) return [];
  return [fault(element.attributeStart(subject), attributeText(subject, text), advice(prose, text))];
}
