import type {BreakEvens} from '../core/break-even.js';
import {toDisplayCurrency} from '../store/statement.js';
import type {Context, FigureContext} from './context.js';
import {breakEvenExpression} from './explain/break-even-expressions.js';
import {numberEquation} from './explain/day-expressions.js';
import {equationToRoundUp} from './explain/expression.js';
import {decimalsOf} from './field-lists.js';
import type {ShownValue} from './value-text.js';

export type BreakEvenKey = keyof BreakEvens;

/** The break-evens that are prices, in the order of the screen. */
export const BREAK_EVEN_PRICES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue'] as const;

/** The text that puts a price into a sentence, by the price. */
const IN_SENTENCE = {
  electricityPrice: 'pricePerKwh',
  btcPrice: 'pricePerBitcoin',
  hashprice: 'pricePerPetahash',
  rigRevenue: 'pricePerRig',
} as const;

type PriceKey = (typeof BREAK_EVEN_PRICES)[number];

export const isPriceKey = (key: string): key is PriceKey => Object.hasOwn(IN_SENTENCE, key);

/** A figure in the unit of its row: money in the display currency. */
const inDisplayUnit = ({model: {inputs}}: FigureContext, key: BreakEvenKey, value: number): number =>
  isPriceKey(key) ? toDisplayCurrency(value, inputs) : value;

/** Decimals of a figure: a price from 1000 on has none, and rigs come whole. */
function decimalsOfFigure({model: {inputs}}: FigureContext, key: BreakEvenKey, value: number): number {
  if (key === 'rigs') return 0;
  if (!isPriceKey(key)) return 2;
  return Math.abs(value) < 1000 ? decimalsOf(key, inputs.currency) : 0;
}

/** The number of rigs is rounded up, because one fewer would not carry the fixed costs. */
const inShownUnit = (context: FigureContext, key: BreakEvenKey, value: number): number =>
  key === 'rigs' ? Math.ceil(value * (1 - 1e-12)) : inDisplayUnit(context, key, value);

/** A break-even, or the value of today beside it, in the unit of the screen. */
export function shownBreakEven(context: FigureContext, key: BreakEvenKey, value: number): ShownValue {
  const shown = inShownUnit(context, key, value);
  return {value: shown, decimals: decimalsOfFigure(context, key, shown)};
}

/** A break-even, or the value of today beside it, as the screen shows it; without its unit. */
export function breakEvenText(context: FigureContext, key: BreakEvenKey, value: number): string {
  const shown = shownBreakEven(context, key, value);
  return context.wording.format.number(shown.value, shown.decimals);
}

/** An amount with the unit of its price in words, for a sentence. */
export const priceInSentence = ({wording: {t}}: FigureContext, key: PriceKey, amount: string): string =>
  t(IN_SENTENCE[key], amount);

/** A break-even price with its currency. */
export function breakEvenAmount(context: FigureContext, key: PriceKey, value: number): string {
  const {currency} = context.model.inputs;
  const shown = inDisplayUnit(context, key, value);
  return context.wording.format.number(shown, decimalsOfFigure(context, key, shown), {
    currency,
    minimumFractionDigits: 0,
  });
}

/** A break-even price with its currency and its unit in words, for a sentence. */
export const breakEvenPrice = (context: FigureContext, key: PriceKey, value: number): string =>
  priceInSentence(context, key, breakEvenAmount(context, key, value));

/** How a break-even came about; the number of rigs is shown with decimals before it is rounded up. */
export function deriveBreakEven(context: Context, key: BreakEvenKey, value: number): string {
  const {format, t} = context.wording;
  const expression = breakEvenExpression(context, key);
  if (key === 'rigs') {
    const whole = inShownUnit(context, key, value);
    const equation = equationToRoundUp(expression, {value, whole, decimals: 1}, format.number);
    return t('roundedUp', equation, breakEvenText(context, key, value));
  }
  const shown = inDisplayUnit(context, key, value);
  const decimals = decimalsOfFigure(context, key, shown);
  return numberEquation(context, expression, {
    value: Number(shown.toFixed(decimals)),
    decimals,
    text: format.number(shown, decimals),
  });
}
