/**
 * Rewrites a number from the notation of readers into the notation of attributes. Both comma and point are accepted as
 * decimal mark. In a language whose decimal mark is the point, a comma before exactly three digits is grouping: `1,234`
 * is 1234, `0,08` is 0.08. Other texts keep their commas, and `readNumeral` then refuses them as ambiguous.
 */
export function parseLocalNumber(text: string, commaIsDecimal: boolean): string {
  const withoutSpaces = text.replace(/\s/g, '');
  if (!commaIsDecimal && /^-?[1-9]\d{0,2}(,\d{3})+(\.|$)/.test(withoutSpaces.replace('\u2212', '-')))
    return withoutSpaces.replaceAll(',', '');
  return /[.,].*[.,]/.test(withoutSpaces) ? withoutSpaces : withoutSpaces.replace(',', '.');
}
