import type {Currency} from '../core/parameters.js';
import {roundTotal, toDisplayCurrency} from '../store/statement.js';
import type {FigureContext} from './context.js';

/** Amounts from here on have too many digits for one line. */
const TOO_LONG = 1e15;

/** Formats an amount in the display currency for cells: shortened from 100 000 on, or where an amount of a size is. */
export function formatCompact(
  {model, wording}: FigureContext,
  amount: number,
  decimals = 0,
  size = Math.abs(amount),
): string {
  return wording.format.number(amount, size < 1e5 ? decimals : 2, {
    currency: model.inputs.currency,
    minimumFractionDigits: 0,
    notation: size >= TOO_LONG ? 'scientific' : size >= 1e5 ? 'compact' : 'standard',
  });
}

/** Formats a label of an axis in the display currency. All labels are shortened where the largest is, but zero needs none. */
export const formatAxisLabel = (context: FigureContext, amount: number, step: number, largest: number): string =>
  formatCompact(context, amount, step < 1 ? 2 : 0, amount === 0 ? 0 : largest);

/** Formats a rounded amount in the display currency, shortened only where it would not fit on a line. */
export const formatRounded = (context: FigureContext, amount: number): string =>
  Math.abs(amount) < TOO_LONG ? context.wording.money(amount) : formatCompact(context, amount);

/** An amount in US dollars, in the display currency and rounded to the decimals of totals. */
export const roundedTotal = ({model: {inputs}}: FigureContext, usd: number): number =>
  roundTotal(toDisplayCurrency(usd, inputs), inputs.currency);

/** Formats an amount in US dollars as a total in the display currency; a dash for null. */
export const formatTotal = (context: FigureContext, usd: number | null): string =>
  usd === null ? '–' : formatRounded(context, roundedTotal(context, usd));

/**
 * Formats a price in US dollars in the display currency, with at least two decimals and at most six in dollars or two
 * in tenge.
 */
export function formatPrice({model: {inputs}, wording}: FigureContext, usd: number): string {
  return wording.format.number(toDisplayCurrency(usd, inputs), inputs.currency === 'KZT' ? 2 : 6, {
    currency: inputs.currency,
    minimumFractionDigits: 2,
  });
}

/** Decimals of break-even tariffs: enough to tell two rig models apart, and as many in every row. */
const TARIFF_DECIMALS: Readonly<Record<Currency, number>> = {USD: 4, KZT: 2};

/** Tariffs from here on are shortened. */
const LONG_TARIFF = 1e5;

/** Formats the price per kWh at which something breaks even, from US dollars in the display currency; a dash for null. */
export function formatTariff(context: FigureContext, usd: number | null): string {
  if (usd === null) return '–';
  const {inputs} = context.model;
  const amount = toDisplayCurrency(usd, inputs);
  return Math.abs(amount) < LONG_TARIFF
    ? context.wording.format.money(amount, inputs.currency, TARIFF_DECIMALS[inputs.currency])
    : formatCompact(context, amount);
}
