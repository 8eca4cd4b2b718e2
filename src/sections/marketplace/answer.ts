import type {SectionContext} from '../../ui/context.js';
import type {Answer} from '../registry.js';
import type {texts} from './texts.js';

/** How often power must be bought in a day. */
export function answer({model: {result}, wording: {format}, own}: SectionContext<typeof texts.en>): Answer {
  const {purchases} = result;
  return {text: own.plural('answer', purchases, format.number(purchases, 0))};
}
