/**
 * Why a value was not used: outside its range; not in the form of a value; a number with a comma, which could be
 * grouping or decimal; an unknown key or option; or a figure that the chosen basis needs and nobody gave.
 */
export type Reason = 'range' | 'syntax' | 'ambiguous' | 'unknown' | 'missing';

/** A number in JavaScript's notation. The pattern never backtracks over digits, so a long text cannot make it slow. */
const NUMERAL = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** Longer than any number, choice or amount. A longer text is refused before any pattern is applied. */
export const MAX_LENGTH = 100;

/**
 * Reads a number in the notation of attributes, links and feeds, which is the same in every language: a point is the
 * decimal mark; spaces, apostrophes and underscores may group digits. A comma is refused, as it could be either.
 */
export function readNumeral(text: string): number | Reason {
  if (text.length > MAX_LENGTH) return 'syntax';
  const ungrouped = text.replace(/[\s'’_]/g, '').replace(/\u2212/g, '-');
  if (NUMERAL.test(ungrouped)) return Number(ungrouped) + 0;
  return /\d,/.test(ungrouped) && NUMERAL.test(ungrouped.replaceAll(',', '')) ? 'ambiguous' : 'syntax';
}

/** A number, or a text that holds one, or why it is none. */
export const readNumber = (value: unknown): number | Reason =>
  typeof value === 'number' ? value + 0 : typeof value === 'string' ? readNumeral(value) : 'syntax';
