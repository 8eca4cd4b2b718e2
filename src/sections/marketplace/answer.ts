import {formatTotal} from '../../ui/money.js';
import type {Answer} from '../registry.js';
import type {MarketplaceContext} from './context.js';

/** How often power must be bought in a day, and what an hour without it costs. */
export function answer(context: MarketplaceContext): Answer {
  const {model, wording, own} = context;
  const {purchases, lostHour, power} = model.result;
  const often = own.plural('answer', purchases, wording.format.number(purchases, 0));
  if (lostHour === null || power === 0) return {text: often};
  const hour = own(lostHour < 0 ? 'hourSaves' : 'hourCosts', formatTotal(context, Math.abs(lostHour)));
  return {text: `${often}; ${hour}`};
}
