import type {Currency} from '../core/parameters.js';
import {forPeriod, roundTotal, toDisplayCurrency, toDisplayTotal} from '../store/statement.js';
import {type BreakEvenKey, isPriceKey, priceInSentence, shownBreakEven} from '../ui/break-even-text.js';
import {SATOSHI} from '../ui/coins.js';
import type {FigureContext} from '../ui/context.js';
import {decimalsOfMinutes, durationUnit} from '../ui/duration.js';
import type {Quantity} from './quantity.js';

/** How the screen shows a number of one kind, which is given in the units of `result`. */
export type Kind = (context: FigureContext, raw: number) => Quantity;

/** Below this size a price has more decimals than a total, or one of a kWh would lose its digits. */
const SMALL_PRICES: Readonly<Record<Currency, {readonly below: number; readonly decimals: number}>> = {
  USD: {below: 1, decimals: 4},
  KZT: {below: 1000, decimals: 2},
};

export const fixed = (number: number, decimals: number, more: Partial<Quantity> = {}): Quantity => ({
  number,
  decimals,
  fewest: decimals,
  ...more,
});

export const measure = (number: number, decimals: number, unit: string): Quantity => ({
  number,
  decimals,
  withUnit: (text) => `${text}\u00a0${unit}`,
});

/** A number as it is, with at most so many decimals. */
export const plain =
  (decimals: number): Kind =>
  (_, number) => ({number, decimals});

/** An amount in the display currency with the decimals of totals. */
const total = ({model: {inputs, statement}}: FigureContext, amount: number): Quantity =>
  fixed(roundTotal(amount, inputs.currency), statement.decimals, {currency: inputs.currency});

/** An amount in USD that belongs to no period. */
export const amount: Kind = (context, usd) => ({
  ...total(context, toDisplayCurrency(usd, context.model.inputs)),
  isShortened: true,
});

/** A price in USD: an amount with more decimals where it is small. */
export const price: Kind = (context, usd) => {
  const {inputs, statement} = context.model;
  const shown = toDisplayCurrency(usd, inputs);
  const {below, decimals} = SMALL_PRICES[inputs.currency];
  if (Math.abs(shown) >= below) return amount(context, usd);
  return {number: shown, decimals, fewest: statement.decimals, currency: inputs.currency};
};

/** An amount in USD a day, for the period in force. */
export const totalOfPeriod: Kind = (context, usd) => total(context, toDisplayTotal(usd, context.model.inputs));

/** A number of per cent, such as one of the statement. */
export const percent = ({wording: {format}}: FigureContext, number: number): Quantity =>
  fixed(number, 1, {withUnit: format.asPercent});

export const share: Kind = (context, fraction) => percent(context, 100 * fraction);

/** Coins of a day, for the period in force. */
export const coins: Kind = ({model: {inputs}}, btc) => measure(forPeriod(btc, inputs.period), SATOSHI, 'BTC');

/** Months in words: in years from two years on. */
export const duration: Kind = ({wording: {t}}, months) => {
  const inYears = durationUnit(months) === 'years';
  return fixed(inYears ? months / 12 : months, 1, {
    withUnit: (text) => t(inYears ? 'durationYears' : 'durationMonths', text),
  });
};

export const minutes: Kind = ({wording: {t}}, value) =>
  measure(value, value > 0 ? decimalsOfMinutes(value) : 0, t('min'));

/** A price that decides the revenue or the costs, which a sentence can give with its unit in words. */
export const namedPrice = (
  context: FigureContext,
  key: Parameters<typeof priceInSentence>[1],
  number: number,
  decimals: number,
): Quantity => ({
  number,
  decimals,
  currency: context.model.inputs.currency,
  inSentence: (text) => priceInSentence(context, key, text),
});

/** A break-even or the value of today beside it. */
export const breakEven =
  (key: BreakEvenKey): Kind =>
  (context, raw) => {
    const {value, decimals} = shownBreakEven(context, key, raw);
    if (key === 'efficiency') return measure(value, decimals, context.wording.t('JTH'));
    return isPriceKey(key) ? namedPrice(context, key, value, decimals) : {number: value, decimals};
  };
