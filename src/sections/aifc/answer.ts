import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import type {texts} from './texts.js';

/** The share of the bills that the forced sale pays, where a share of `needed` would pay all and it pays less. */
export function coveredText(
  {model: {inputs}, wording: {format}}: SectionContext<typeof texts.en>,
  needed: number,
): string {
  // Rounding must not turn almost all of the bills into 100 %.
  return format.percent(Math.min(99.9, inputs.aifcShare / needed));
}

/** How far the forced sale pays the bills; null where nothing is mined. */
export function answer(context: SectionContext<typeof texts.en>): Answer | null {
  const {model, wording, own} = context;
  const {unpaid} = model.statement;
  const {revenue, neededSaleShare: needed} = model.result;
  if (!(revenue > 0)) return null;
  // No share is enough: the exchange's fee takes the whole proceeds.
  if (needed === null) return {text: own('leaves', wording.money(unpaid)), tone: 'loss'};
  if (unpaid <= 0) return {text: own('pays'), tone: 'gain'};
  return {text: own('covers', coveredText(context, needed)), tone: 'loss'};
}
