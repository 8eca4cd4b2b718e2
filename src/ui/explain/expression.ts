import {ROUNDING_TOLERANCE} from '../../core/finite.js';
import {round, SUMMED_DIGITS} from '../../store/statement.js';

/**
 * A computation with the reader's own numbers that comes out when it is typed into a pocket calculator. Numbers on the
 * screen are rounded, and a computation with rounded numbers may miss the rounded result, so each expression can be
 * written with more decimals.
 */
export interface Expression {
  /** The expression with so many decimals more than its numbers have on the screen. */
  readonly text: (more: number) => string;
  /** The value that a pocket calculator gets for that text. */
  readonly value: (more: number) => number;
}

/** Writes a number with at most so many decimals. */
type Write = (value: number, decimals: number) => string;

/** Significant digits that a double always keeps; more would show its noise. */
const DIGITS = 15;

/** The most decimals that `Intl` writes in every browser. */
const MOST_DECIMALS = 20;

/** Some decimals, as far as a number has so many digits. */
const decimalsWithin = (value: number, decimals: number): number =>
  value === 0
    ? 0
    : Math.max(0, Math.min(decimals, MOST_DECIMALS, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)))));

/** A number that has some decimals on the screen. */
export const operand = (value: number, decimals: number, write: Write): Expression => {
  const digits = (more: number): number => (more === 0 ? decimals : decimalsWithin(value, decimals + more));
  const rounded = (more: number): number => round(value, digits(more));
  // The rounded number is written, because `Intl` rounds halves otherwise.
  return {text: (more) => write(rounded(more), digits(more)), value: rounded};
};

/** A number whose text never changes. */
export const exact = (value: number, text: string): Expression => ({text: () => text, value: () => value});

type Operator = '+' | '−' | '×' | '÷';

const APPLY: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '−': (a, b) => a - b,
  '×': (a, b) => a * b,
  '÷': (a, b) => a / b,
};

/** Expressions joined by one operator, from left to right. */
export const join = (operator: Operator, parts: readonly Expression[]): Expression => ({
  text: (more) => parts.map((part) => part.text(more)).join(` ${operator} `),
  value: (more) => parts.map((part) => part.value(more)).reduce(APPLY[operator]),
});

export const sum = (...parts: readonly Expression[]): Expression => join('+', parts);
export const difference = (...parts: readonly Expression[]): Expression => join('−', parts);
export const product = (...parts: readonly Expression[]): Expression => join('×', parts);
export const quotient = (...parts: readonly Expression[]): Expression => join('÷', parts);

/** An expression in brackets. */
export const group = (inner: Expression): Expression => ({...inner, text: (more) => `(${inner.text(more)})`});

/** The figure that an expression explains, as the screen shows it. */
export interface Shown {
  readonly value: number;
  readonly decimals: number;
  readonly text: string;
}

/** Decimals more than on the screen, fewest first, with which an expression is tried. */
const MOST_MORE = 12;
const MORE = [0, 1, 2, 3, 4, 5, 6, 8, 10, MOST_MORE];

/**
 * The expression with as few decimals as give the figure that is shown, an equals sign, and the figure. A figure that was
 * adjusted so that its column adds up is preceded by its own value.
 * @param write writes the value where it is not the figure that is shown
 */
export function equation(expression: Expression, shown: Shown, write: Write): string {
  const {decimals} = shown;
  const unit = 10 ** -decimals;
  // A figure with more digits than are kept is shown with fewer.
  const size = Math.abs(shown.value);
  const tolerance = Math.max(0.4 * unit, size / unit >= 10 ** SUMMED_DIGITS ? size * 10 ** (1 - SUMMED_DIGITS) : 0);
  const comesOut = (more: number): boolean =>
    Math.abs(round(expression.value(more), decimals) - shown.value) <= tolerance;
  const more = MORE.find(comesOut);
  if (more !== undefined) return `${expression.text(more)} = ${shown.text}`;
  const precise = expression.value(MOST_MORE);
  const enough = MORE.find((some) => Math.abs(expression.value(some) - precise) < unit / 100) ?? MOST_MORE;
  return `${expression.text(enough)} = ${write(expression.value(enough), decimals + 3)} ≈ ${shown.text}`;
}

/** The next whole number; rounding noise adds none. */
const roundedUp = (value: number): number => Math.ceil(value * (1 - ROUNDING_TOLERANCE));

/**
 * The expression, an equals sign, and the value that is rounded up to a whole number: with as few decimals as give that
 * number, whether the expression is typed or the value is read.
 * @param decimals the fewest decimals of the value
 */
export function equationToRoundUp(
  expression: Expression,
  {value, whole, decimals}: {readonly value: number; readonly whole: number; readonly decimals: number},
  write: Write,
): string {
  const digits =
    MORE.map((more) => decimals + more).find((some) => roundedUp(round(value, some)) === whole) ?? MOST_MORE;
  const shown = round(value, digits);
  const tolerance = 0.4 * 10 ** -digits;
  const comesOut = (more: number): boolean => {
    const typed = expression.value(more);
    return roundedUp(typed) === whole && Math.abs(round(typed, digits) - shown) <= tolerance;
  };
  return `${expression.text(MORE.find(comesOut) ?? MOST_MORE)} = ${write(shown, digits)}`;
}
