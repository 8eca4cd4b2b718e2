import type {Context} from './context.js';

/**
 * A price in US dollars as the display currency's, with as many decimals as it has, up to six in dollars and two in
 * tenge.
 */
export function price({inputs, format}: Context, usd: number): string {
  const {currency, kztPerUsd} = inputs;
  const inKzt = currency === 'KZT';
  return format.number(usd * (inKzt ? kztPerUsd : 1), inKzt ? 2 : 6, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
  });
}
