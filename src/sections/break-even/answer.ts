import {shareAfterRevenueCharges} from '../../core/day.js';
import {breakEvenPrice} from '../../ui/break-even-text.js';
import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import type {texts} from './texts.js';

/** The electricity price at which nothing is left, or why there is none; null where nothing is earned. */
export function answer(context: SectionContext<typeof texts.en>): Answer | null {
  const {model, own} = context;
  const {inputs, result} = model;
  if (inputs.rigs === 0 || !(result.revenue > 0)) return null;
  if (shareAfterRevenueCharges(inputs) <= 0) return {text: own('nowhere'), tone: 'loss'};
  const price = result.breakEven.electricityPrice;
  if (price === null) return null;
  if (price < 0) return {text: own('notForFree'), tone: 'loss'};
  return {text: breakEvenPrice(context, 'electricityPrice', price)};
}
