import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import {CONDITIONS} from './conditions.js';
import type {texts} from './texts.js';

/** How many conditions the reader has ticked. */
export function answer({model, own}: SectionContext<typeof texts.en>): Answer {
  const ticked = model.view.ticks.filter(Boolean).length;
  const text = own('answer', String(ticked), String(CONDITIONS.length));
  return {text, tone: ticked === CONDITIONS.length ? 'gain' : undefined};
}
