import {priceKeyOf} from '../core/basis.js';
import {shareAfterRevenueCharges} from '../core/day.js';
import {breakEvenPrice} from './break-even-text.js';
import type {FigureContext} from './context.js';
import type {FilledText} from './filled-text.js';

/** The prices at which the result turns; each is empty where there is none that a market could have. */
function turningPoints(context: FigureContext): {readonly power: string; readonly revenue: string} {
  const {breakEven} = context.model.result;
  const key = priceKeyOf(context.model.inputs.basis);
  const [power, revenue] = [breakEven.electricityPrice, breakEven[key]];
  return {
    power: power !== null && power > 0 ? breakEvenPrice(context, 'electricityPrice', power) : '',
    revenue: revenue !== null && revenue > 0 ? breakEvenPrice(context, key, revenue) : '',
  };
}

/** At which prices the result turns from profit into loss or back; null without rigs. */
export function turningText(context: FigureContext): FilledText | null {
  const {model, wording} = context;
  const {inputs, result, statement} = model;
  const {t} = wording;
  const bare = (text: string): FilledText => ({fill: () => text, values: []});
  if (inputs.rigs === 0) return null;
  if (!(result.revenue > 0)) return bare(t('earnsNothing'));
  if (shareAfterRevenueCharges(inputs) <= 0) return bare(t('neverPays'));
  const {power, revenue} = turningPoints(context);
  if (statement.net === 0) return bare(t('evenNow'));
  if (statement.net > 0) {
    if (power && revenue) return {fill: (...at) => t('stopsBoth', ...at), values: [power, revenue]};
    if (!power && !revenue) return bare(t('alwaysPays'));
    const key = power ? 'stopsAbove' : 'stopsBelow';
    return {fill: (...at) => t(key, ...at), values: [power || revenue]};
  }
  if (power && revenue) return {fill: (...at) => t('wouldBoth', ...at), values: [power, revenue]};
  if (!revenue) return bare(t('notEvenFree'));
  return {fill: (...at) => `${t('notEvenFree')} ${t('wouldAbove', ...at)}`, values: [revenue]};
}
