import {inDisplay} from './amount.js';
import type {Context} from './context.js';

/**
 * A price in US dollars as the display currency's, with as many decimals as it has, up to six in dollars and two in
 * tenge.
 */
export function price(context: Context, usd: number): string {
  const {inputs, format} = context;
  const {currency} = inputs;
  return format.number(inDisplay(context, usd), currency === 'KZT' ? 2 : 6, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
  });
}
