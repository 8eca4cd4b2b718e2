import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import {roundedDeal} from './deal.js';
import type {texts} from './texts.js';

/** What the plant would leave after tax; null where that is too large a number. */
export function answer(context: SectionContext<typeof texts.en>): Answer | null {
  const {wording, own} = context;
  const {net} = roundedDeal(context);
  if (Number.isNaN(net)) return null;
  const text = own(net < 0 ? 'loses' : 'leaves', wording.money(Math.abs(net)), wording.periodEntry('per'));
  return {text, tone: net < 0 ? 'loss' : net > 0 ? 'gain' : undefined};
}
