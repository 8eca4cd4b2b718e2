import {DECIMALS} from '../store/statement.js';
import type {Context} from './context.js';

/** US dollars in the display currency. */
export const toDisplayCurrency = ({inputs}: Context, usd: number): number =>
  inputs.currency === 'KZT' ? usd * inputs.kztPerUsd : usd;

/** An amount already in the display currency, short: for axes and cells. */
export function formatCompact({inputs, format}: Context, amount: number, decimals = 0): string {
  const size = Math.abs(amount);
  return format.number(amount, size < 1e5 ? decimals : 2, {
    style: 'currency',
    currency: inputs.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    notation: size >= 1e15 ? 'scientific' : size >= 1e5 ? 'compact' : 'standard',
  });
}

/** An amount already in the display currency and rounded; short where no line could hold all digits. */
export const formatRounded = (context: Context, amount: number): string =>
  Math.abs(amount) < 1e15 ? context.money(amount) : formatCompact(context, amount);

/** US dollars as a total in the display currency. */
export function formatTotal(context: Context, usd: number | null): string {
  if (usd === null) return '–';
  const scale = 10 ** DECIMALS[context.inputs.currency];
  return formatRounded(context, Math.round(toDisplayCurrency(context, usd) * scale) / scale + 0);
}
