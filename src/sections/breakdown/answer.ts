import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import type {texts} from './texts.js';

type BreakdownContext = SectionContext<typeof texts.en>;

/** What staying legal costs, as a share of the revenue. */
export const burdenText = ({wording: {format}, own}: BreakdownContext, burden: number): string =>
  own('ofRevenue', format.percent(100 * burden));

/** What staying legal costs: of the costs in the section, the one that the bar of the compact view does not add up. */
export function answer(context: BreakdownContext): Answer | null {
  const {legalBurden} = context.model.result;
  return legalBurden === null ? null : {text: context.own('answer', burdenText(context, legalBurden))};
}
