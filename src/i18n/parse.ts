/**
 * A number as people type and paste it, rewritten as attributes write it. Comma and point are decimal marks; where the
 * language's own is the point, a comma before exactly three digits groups (`1,234` is 1234, `0,08` is 0.08). What is
 * neither keeps its commas, and is refused as ambiguous.
 */
export function parseLocalNumber(text: string, commaIsDecimal: boolean): string {
  const plain = text.replace(/\s/g, '');
  if (!commaIsDecimal && /^-?[1-9]\d{0,2}(,\d{3})+(\.|$)/.test(plain.replace('\u2212', '-')))
    return plain.replaceAll(',', '');
  return /[.,].*[.,]/.test(plain) ? plain : plain.replace(',', '.');
}
