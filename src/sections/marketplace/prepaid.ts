import {formatTotal} from '../../ui/money.js';
import type {MarketplaceContext} from './context.js';

/** An amount that is paid before the power is used, in US dollars; where there is value-added tax, it says so. */
export function prepaidText(context: MarketplaceContext, usd: number): string {
  const amount = formatTotal(context, usd);
  return context.model.inputs.electricityVat > 0 ? context.own('withVat', amount) : amount;
}
