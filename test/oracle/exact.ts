import assert from 'node:assert/strict';
import {Decimal} from 'decimal.js';

Decimal.set({precision: 40, toExpNeg: -9e15, toExpPos: 9e15, minE: -9e15, maxE: 9e15});

/** The rounding unit of a double. */
const UNIT = new Decimal(2).pow(-53);

/** So many roundings more than the oracle counts may lie in the order in which the core computes. */
const SLACK = 64;

/** Doubles below this have fewer digits, and nothing relative holds. */
const VANISHING = new Decimal('1e-290');

/**
 * A number of 40 digits with the error that doubles may make on the way to it: `error` counts rounding units, each as large
 * as the number that was rounded. What is well conditioned has an error of some times its own size; a small difference of
 * large numbers keeps the error of these.
 */
export class Exact {
  readonly value: Decimal;
  readonly error: Decimal;

  constructor(value: Decimal.Value, error?: Decimal.Value) {
    this.value = new Decimal(value);
    this.error = error === undefined ? this.value.abs() : new Decimal(error);
  }

  #rounded(value: Decimal, error: Decimal): Exact {
    return new Exact(value, error.plus(value.abs()));
  }

  plus(other: Exact): Exact {
    return this.#rounded(this.value.plus(other.value), this.error.plus(other.error));
  }

  minus(other: Exact): Exact {
    return this.#rounded(this.value.minus(other.value), this.error.plus(other.error));
  }

  times(other: Exact): Exact {
    const error = this.value.abs().times(other.error).plus(other.value.abs().times(this.error));
    return this.#rounded(this.value.times(other.value), error);
  }

  over(other: Exact): Exact {
    const quotient = this.value.div(other.value);
    return this.#rounded(quotient, this.error.plus(quotient.abs().times(other.error)).div(other.value.abs()));
  }

  negated(): Exact {
    return new Exact(this.value.negated(), this.error);
  }

  /** To a power that is itself exact. */
  toThe(exponent: Decimal.Value): Exact {
    const value = this.value.pow(exponent);
    const slope = this.value.isZero() ? new Decimal(0) : value.div(this.value).times(exponent).abs();
    return this.#rounded(value, this.error.times(slope));
  }

  /** Not below zero. */
  orZero(): Exact {
    return this.sign < 0 ? new Exact(0) : new Exact(Decimal.max(0, this.value), this.error);
  }

  smaller(other: Exact): Exact {
    const [less, more] = this.value.lt(other.value) ? [this, other] : [other, this];
    // The larger one has a part in the result only where rounding may make it the smaller.
    const isDecided = more.value.minus(more.allowed).gt(less.value.plus(less.allowed));
    return isDecided ? less : new Exact(less.value, Decimal.max(less.error, more.error));
  }

  /** How far a double may be from the number. */
  get allowed(): Decimal {
    return this.error.times(UNIT).times(SLACK).plus(VANISHING);
  }

  /** 1, −1, or 0 where doubles cannot tell. */
  get sign(): -1 | 0 | 1 {
    if (this.value.abs().lte(this.allowed)) return 0;
    return this.value.gt(0) ? 1 : -1;
  }
}

export const exact = (value: Decimal.Value): Exact => new Exact(value);

export const percent = (value: number): Exact => exact(value).over(exact(100));

export const ZERO = new Exact(0);

/** A figure: a number, null where the model gives none, or undefined where rounding decides which of the two. */
export type Figure = Exact | null | undefined;

/** A quotient; none where the divisor is not positive. */
export function ratio(dividend: Exact, divisor: Exact): Figure {
  if (divisor.value.isZero() || divisor.sign < 0) return null;
  return divisor.sign === 0 ? undefined : dividend.over(divisor);
}

/** The largest number that a double can hold. */
const LARGEST = new Decimal(Number.MAX_VALUE);

/** The worst relative error of figures that are well conditioned, by their names. */
export const worst = new Map<string, number>();

/** A figure whose error is below this many rounding units of its own size is well conditioned. */
const WELL_CONDITIONED = 100;

/** Asserts that a figure of the core is the oracle's. */
export function assertFigure(name: string, actual: number | null, figure: Figure): void {
  if (figure === undefined) return;
  if (figure === null) {
    assert.equal(actual, null, name);
    return;
  }
  const {value, allowed, error} = figure;
  // Near the ends of doubles the core may have overflown on the way.
  if (value.abs().gt(LARGEST.div(1e6))) return;
  assert.ok(actual !== null, `${name} is null, not ${value.toString()}`);
  const difference = value.minus(actual).abs();
  assert.ok(difference.lte(allowed), `${name} is ${actual}, not ${value.toSignificantDigits(20).toString()}`);
  if (value.abs().lt('1e-200') || error.gt(value.abs().times(WELL_CONDITIONED))) return;
  const relative = difference.div(value.abs()).toNumber();
  assert.ok(relative < 1e-12, `${name} is ${actual}, ${relative} off`);
  worst.set(name, Math.max(worst.get(name) ?? 0, relative));
}

/** Asserts that figures of the core, by their names, are the oracle's. */
export function assertFigures(actual: object, expected: Readonly<Record<string, Figure>>, of = ''): void {
  for (const [name, figure] of Object.entries(expected)) {
    assert.ok(name in actual, `${of}${name} is left out`);
    assertFigure(of + name, (actual as Record<string, number | null>)[name] ?? null, figure);
  }
}

/** Figures by their paths, as the oracle names those of a day. */
export const flat = (result: object, path = ''): [string, number | null][] =>
  Object.entries(result).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${name}.`)
      : [[path + name, value as number | null] as [string, number | null]],
  );
