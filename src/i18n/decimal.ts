/**
 * A number that is not negative, as decimal text: 0.DIGITS × 10^point. The digits neither begin nor end with a zero;
 * zero has none.
 */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = {digits: '', point: 0};

function withoutEndingZeros(digits: string, point: number): Decimal {
  let length = digits.length;
  while (digits[length - 1] === '0') length--;
  return length === 0 ? ZERO : {digits: digits.slice(0, length), point};
}

/** The shortest decimal text that JavaScript reads as the number, which is also what `Intl` rounds: 1.005 is a half. */
export function decimalOf(size: number): Decimal {
  const text = String(size);
  const exponentAt = text.indexOf('e');
  const mantissa = exponentAt < 0 ? text : text.slice(0, exponentAt);
  const exponent = exponentAt < 0 ? 0 : Number(text.slice(exponentAt + 1));
  const mark = mantissa.indexOf('.');
  const whole = mark < 0 ? mantissa.length : mark;
  const all = mark < 0 ? mantissa : mantissa.slice(0, mark) + mantissa.slice(mark + 1);
  let zeros = 0;
  while (all[zeros] === '0') zeros++;
  return withoutEndingZeros(all.slice(zeros), whole - zeros + exponent);
}

/** Rounds to so many places behind the point, a half upwards. Before the point, places are negative. */
export function roundTo(decimal: Decimal, places: number): Decimal {
  const {digits, point} = decimal;
  const kept = point + places;
  const next = digits[kept];
  if (kept < 0) return ZERO;
  if (next === undefined) return decimal;
  if (next < '5') return withoutEndingZeros(digits.slice(0, kept), point);
  // A nine that counts up becomes a zero and hands on to the digit before it.
  let last = kept - 1;
  while (digits[last] === '9') last--;
  return last < 0
    ? {digits: '1', point: point + 1}
    : {digits: digits.slice(0, last) + String(Number(digits[last]) + 1), point};
}

/** The digits before the point. */
export const wholeDigits = ({digits, point}: Decimal): string =>
  point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';

/** The digits behind the point, with zeros up to a least number of them. */
export const fractionDigits = ({digits, point}: Decimal, least: number): string =>
  (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).padEnd(least, '0');

/** The number that the text is read as. */
export const numberOf = ({digits, point}: Decimal): number => Number(`0.${digits}e${point}`);
