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

/** How the result turns from profit into loss or back, by the name of its text, with the prices that the text has. */
interface Turn {
  readonly kind:
    | 'earnsNothing'
    | 'neverPays'
    | 'evenNow'
    | 'alwaysPays'
    | 'stopsBoth'
    | 'stopsAbove'
    | 'stopsBelow'
    | 'wouldBoth'
    | 'wouldAbove'
    | 'notEvenFree';
  readonly values: readonly string[];
}

/** How the result turns; null without rigs. */
export function turnOf(context: FigureContext): Turn | null {
  const {inputs, result, statement} = context.model;
  if (inputs.rigs === 0) return null;
  if (!(result.revenue > 0)) return {kind: 'earnsNothing', values: []};
  if (shareAfterRevenueCharges(inputs) <= 0) return {kind: 'neverPays', values: []};
  const {power, revenue} = turningPoints(context);
  if (statement.net === 0) return {kind: 'evenNow', values: []};
  if (statement.net > 0) {
    if (power && revenue) return {kind: 'stopsBoth', values: [power, revenue]};
    if (!power && !revenue) return {kind: 'alwaysPays', values: []};
    return {kind: power ? 'stopsAbove' : 'stopsBelow', values: [power || revenue]};
  }
  if (power && revenue) return {kind: 'wouldBoth', values: [power, revenue]};
  return revenue ? {kind: 'wouldAbove', values: [revenue]} : {kind: 'notEvenFree', values: []};
}

/** At which prices the result turns from profit into loss or back; null without rigs. */
export function turningText(context: FigureContext): FilledText | null {
  const {t} = context.wording;
  const turn = turnOf(context);
  if (!turn) return null;
  const {kind, values} = turn;
  const free = kind === 'wouldAbove' ? `${t('notEvenFree')} ` : '';
  return {fill: (...at) => free + t(kind, ...at), values};
}
