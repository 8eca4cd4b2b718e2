import {resolve} from '../../dist/core/index.js';

/** Commas between groups of three digits, as in 1,234,567. In a count they can be nothing else. */
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * A number as an editor types it, with a point or a comma, spaces and a sign of money, as an attribute has it.
 *
 * @returns {string | undefined} Undefined for what is no number.
 */
export function readNumber(text, {isCount, language}) {
  const typed = text.replaceAll(/[\s$₸]/g, '');
  const isGrouped = GROUPED.test(typed) && (isCount || language === 'en');
  const number = isGrouped ? typed.replaceAll(',', '') : typed.replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(number) ? number : undefined;
}

/** Whether the calculator can start with a value for one of its inputs. */
export const isUsable = (key, value) =>
  resolve({host: {[key]: value}}).problems.every((problem) => problem.key !== key);
