/** What a reader's text says: a number, why it says none, or undefined where it is empty. */
export type Parsed = {readonly value: number} | {readonly reason: 'syntax' | 'ambiguous'} | undefined;

/**
 * Reads a number as people type and paste it: spaces of all kinds and apostrophes group; comma and point are decimal
 * marks. Where the language's decimal mark is the point, a comma before exactly three digits groups (1,234 is 1234).
 */
export function parseNumber(text: string, commaIsDecimal: boolean): Parsed {
  let plain = text.replace(/[\s'’_]/g, '').replace(/\u2212/g, '-').replace(/%$/, '');
  if (!plain) return undefined;
  if (!commaIsDecimal && /^-?[1-9]\d{0,2}(,\d{3})+(\.|$)/.test(plain)) plain = plain.replaceAll(',', '');
  if (/^-?[\d.,]*[.,][\d.,]*[.,][\d.,]*$/.test(plain)) return {reason: 'ambiguous'};
  plain = plain.replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? {value: Number(plain)} : {reason: 'syntax'};
}
