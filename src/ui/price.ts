import {toDisplayCurrency} from './money.js';
import type {Context} from './context.js';

/**
 * A price in US dollars as the display currency's, with as many decimals as it has, up to six in dollars and two in
 * tenge.
 */
export function formatPrice(context: Context, usd: number): string {
  const {inputs, format} = context;
  const {currency} = inputs;
  return format.number(toDisplayCurrency(context, usd), currency === 'KZT' ? 2 : 6, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
  });
}
