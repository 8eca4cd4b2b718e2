import {calculate, project} from '../../src/core/index.js';
import {isNumber, KEYS} from '../../src/core/parameters.js';

const namesIn = (from: object, prefix = ''): readonly string[] =>
  Object.entries(from).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? namesIn(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

/** Every figure of the result, by its name in prose. */
export const RESULT_NAMES = namesIn(calculate());

/** Every figure of the projection, which has its months besides. */
export const PROJECTION_NAMES = Object.keys(project())
  .filter((key) => key !== 'months')
  .map((key) => `projection.${key}`);

/** Every input that is a number. */
export const INPUT_NAMES = KEYS.filter(isNumber);

/** Words that only a fault puts into a text. */
export const NONSENSE = /NaN|undefined|null|Infinity|∞|\[object|\{\d\}/;

/** The digits of an amount as a number of its last place, so that sums have no rounding of their own. */
export function lastPlaces(text: string): bigint {
  const digits = text.replace(/\D/g, '');
  if (digits === '') throw new Error(`${text} is no amount`);
  return /[−-]/.test(text) ? -BigInt(digits) : BigInt(digits);
}
