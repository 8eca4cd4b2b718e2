import type {SectionContext} from '../../ui/context.js';
import {otherRules} from '../../ui/other-rules.js';
import type {Answer} from '../registry.js';
import {otherRulesText} from './other-rules.js';
import {columnsOf, ranking} from './ranking.js';
import type {texts} from './texts.js';

const toneOf = (net: number): Answer['tone'] => (net < 0 ? 'loss' : net > 0 ? 'gain' : undefined);

/** The best scenario and its net; while there is none to compare with, what the other rules leave. */
export function answer(context: SectionContext<typeof texts.en>): Answer {
  const {model, own, wording} = context;
  // Without a scenario no column is computed for the answer.
  const columns = model.scenarios.length === 0 ? [] : columnsOf(context);
  const [best, second] = ranking(columns);
  if (columns.length < 2 || !best) {
    return {text: otherRulesText(context), tone: toneOf(otherRules(context).net)};
  }
  return second
    ? {text: own('first', best.names, wording.money(best.net)), tone: toneOf(best.net)}
    : {text: own('same')};
}
