import type {MarketplaceContext} from '../context.js';
import {planOf} from './plan.js';

/** How many of tomorrow's hours pay; empty while the reader has entered none. */
export function hoursAnswer(context: MarketplaceContext): string {
  const {model, own, wording} = context;
  if (model.view.hours === null || model.result.power === 0) return '';
  const {hours} = planOf(context).chosen;
  return own.plural('hoursAnswer', hours, wording.format.number(hours, 0));
}
