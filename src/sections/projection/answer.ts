import type {SectionContext} from '../../ui/context.js';
import {durationText} from '../../ui/duration.js';
import type {Answer} from '../registry.js';
import {cachedProjection} from './months.js';
import type {texts} from './texts.js';

/** The horizon in words: in years where they are whole and more than one. */
export function horizonText({model, wording, own}: SectionContext<typeof texts.en>): string {
  const {horizon} = model.inputs;
  const years = horizon / 12;
  const [unit, count] =
    years > 1 && Number.isInteger(years) ? (['years', years] as const) : (['months', horizon] as const);
  return own.plural(unit, count, wording.format.number(count));
}

/** Whether the rigs pay for themselves within the horizon, and when; null where nothing is invested. */
export function answer(context: SectionContext<typeof texts.en>): Answer | null {
  const {model, own} = context;
  if (model.result.investment === 0) return null;
  const {payback} = cachedProjection(model.inputs);
  return payback === null
    ? {text: own('notPaidBack', horizonText(context)), tone: 'loss'}
    : {text: own('paidBackIn', durationText(context, payback)), tone: 'gain'};
}
