import {resolve} from '../core/layers.js';
import {describeRange, isMoney, type Key, type Parameter, PARAMETERS} from '../core/parameters.js';
import {rigIds} from '../core/presets.js';
import {nearestName, nearestNames} from './nearest-name.js';

/** How pages write currencies that have a code for attributes. */
const CURRENCY_WORDS = [
  {code: 'KZT', words: /₸|kzt|tenge|теңге|тенге|тг\.?/i},
  {code: 'USD', words: /us\$|\$|usd|us dollars?|dollars?/i},
] as const;

/** Rigs that are named where the text names none. */
const RIGS_NAMED = 3;

/** A number with a decimal comma, or with commas between groups of three digits, in the notation of attributes. */
export function withoutComma(numeral: string): string {
  if (/^-?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/.test(numeral)) return numeral.replace(',', '.');
  return /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(numeral) ? numeral.replaceAll(',', '') : numeral;
}

/** An amount with the currency by its code, without the unit of its row behind it: `33 ₸/kWh` as `33 KZT`. */
function meantAmount(text: string, unit: string): string {
  const per = unit.slice(unit.indexOf('/')).toLowerCase();
  const amount = unit.includes('/') && text.toLowerCase().endsWith(per) ? text.slice(0, -per.length) : text;
  const currency = CURRENCY_WORDS.find(({words}) => words.test(amount));
  const numeral = withoutComma((currency ? amount.replace(currency.words, '') : amount).trim());
  return currency?.code === 'KZT' ? `${numeral} KZT` : numeral;
}

function meantNumber(text: string, unit: string): string {
  const isInUnit = text.toLowerCase().endsWith(unit.toLowerCase());
  return withoutComma((isInUnit ? text.slice(0, -unit.length) : text).trim());
}

/** Whether an input takes a text. */
const takes = (key: Key, text: string): boolean =>
  resolve({host: {[key]: text}}).problems.every((problem) => problem.key !== key);

/** The value of an input that was likely meant by one that it does not take; undefined where none is close. */
export function meantValue(key: Key, text: string): string | undefined {
  const row: Parameter = PARAMETERS[key];
  // A rig of a similar name is another rig, also in a fleet.
  if (text.length > 100 || row.kind === 'switch' || row.kind === 'fleet' || key === 'rig') return undefined;
  const given = text.trim();
  const meant =
    row.kind === 'choice'
      ? nearestName(given, row.options)
      : isMoney(key)
        ? meantAmount(given, row.unit)
        : meantNumber(given, row.unit);
  return meant !== undefined && meant !== given && takes(key, meant) ? meant : undefined;
}

/** What an input takes, in words. */
export function rangeAdvice(key: Key, text: string): string {
  return key === 'rig' ? rigAdvice(text) : describeRange(PARAMETERS[key]);
}

/** The rigs whose names are nearest to a text, in words. */
export function rigAdvice(text: string): string {
  const ids = rigIds();
  const near = new Set(nearestNames(text.trim().replaceAll(/[\s_]+/g, '-'), ids.keys()).map((name) => ids.get(name)));
  return `a rig such as ${[...near].slice(0, RIGS_NAMED).join(', ')}; docs/model.md lists the rigs`;
}
