import {durationText} from '../../ui/duration.js';
import type {Answer} from '../registry.js';
import type {ProjectionContext} from './context.js';
import {horizonText} from './horizon.js';
import {cachedProjection} from './months.js';
import {hasFutures, range} from './range/futures.js';
import {shareText} from './range/words.js';

/**
 * Whether the rigs pay for themselves within the horizon, when, and in how many futures; in how many the farm ends ahead
 * where nothing is invested; null without rigs.
 */
export function answer(context: ProjectionContext): Answer | null {
  const {model, own} = context;
  if (!hasFutures(context)) return null;
  const share = shareText(context, range(context));
  if (model.result.investment === 0) return {text: own('endsAhead', share)};
  const {payback} = cachedProjection(model.inputs);
  return payback === null
    ? {text: own('notPaidBack', horizonText(context), share), tone: 'loss'}
    : {text: own('paidBackIn', durationText(context, payback), share, horizonText(context)), tone: 'gain'};
}
