import type {Currency} from '../core/parameters.js';
import {round} from '../store/statement.js';
import type {FigureContext} from '../ui/context.js';

/** A number in the unit that the screen shows it in. */
export interface Quantity {
  /** Null where the figure has no value. */
  readonly number: number | null;
  /** At most how many decimals. */
  readonly decimals: number;
  /** At least how many decimals; 0 if left out. */
  readonly fewest?: number;
  /** The currency of an amount. */
  readonly currency?: Currency | undefined;
  /** Whether the screen writes it with a power of ten where it has too many digits for a line. */
  readonly isShortened?: boolean;
  /** Puts the unit to the written number. */
  readonly withUnit?: ((number: string) => string) | undefined;
  /** The same with the unit in words, as a sentence has it: `$0.0878 per kWh`. */
  readonly inSentence?: ((number: string) => string) | undefined;
}

/** How prose wants a number. */
export interface Wish {
  /** Exactly so many decimals, 0 … 8. */
  readonly decimals?: number | undefined;
  /** Rounded to so many significant digits, 1 … 15. */
  readonly digits?: number | undefined;
  /** Without its sign, such as "a loss of $48.11". */
  readonly absolute?: boolean;
  /** Without currency, per cent sign and unit. */
  readonly bare?: boolean;
  /** With thousands, millions and so on as words. */
  readonly compact?: boolean;
  /** With the unit in words. */
  readonly inSentence?: boolean;
  /** A ratio in per cent. */
  readonly percent?: boolean;
}

/** What the screen writes for a figure without a value. */
export const NO_VALUE = '–';

/** Amounts of this size and more have too many digits for a line. */
const TOO_LONG = 1e15;

/** Decimals that leave so many significant digits; negative where whole digits are rounded away. */
const decimalsFor = (value: number, digits: number): number =>
  value === 0 ? 0 : digits - 1 - Math.floor(Math.log10(Math.abs(value)));

/** How a number is rounded and written. */
interface Rounding {
  readonly value: number;
  readonly decimals: number;
  readonly fewest: number;
}

function roundingOf(quantity: Quantity, value: number, wish: Wish): Rounding {
  if (wish.decimals !== undefined) return {value, decimals: wish.decimals, fewest: wish.decimals};
  if (wish.digits !== undefined) {
    const decimals = decimalsFor(value, wish.digits);
    // An amount with one decimal looks like a mistake.
    const fewest = quantity.currency && decimals === 1 ? 2 : 0;
    return {value: round(value, decimals), decimals: Math.max(0, decimals, fewest), fewest};
  }
  return {value, decimals: quantity.decimals, fewest: quantity.fewest ?? 0};
}

/** The number as it is written, with its currency. */
function numberText(context: FigureContext, quantity: Quantity, value: number, wish: Wish): string {
  const {number} = context.wording.format;
  const currency = quantity.currency && !wish.bare ? {currency: quantity.currency} : {};
  if (wish.compact) {
    const rounded = wish.digits === undefined ? value : round(value, decimalsFor(value, wish.digits));
    const decimals = wish.decimals ?? (wish.digits === undefined ? 2 : wish.digits - 1);
    return number(rounded, decimals, {...currency, notation: 'compact'});
  }
  if (quantity.isShortened && Math.abs(value) >= TOO_LONG)
    return number(value, 2, {...currency, notation: 'scientific'});
  const rounding = roundingOf(quantity, value, wish);
  return number(rounding.value, rounding.decimals, {...currency, minimumFractionDigits: rounding.fewest});
}

/** Writes a number as the screen does, or as prose wants it. */
export function quantityText(context: FigureContext, quantity: Quantity, wish: Wish = {}): string {
  if (quantity.number === null) return NO_VALUE;
  const value = wish.absolute ? Math.abs(quantity.number) : quantity.number;
  const text = numberText(context, quantity, value, wish);
  if (wish.bare) return text;
  const put = (wish.inSentence ? quantity.inSentence : undefined) ?? quantity.withUnit;
  return put ? put(text) : text;
}
