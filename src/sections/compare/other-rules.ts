import {rulesOptions} from '../../ui/choice-options.js';
import type {SectionContext} from '../../ui/context.js';
import {otherRules} from '../../ui/other-rules.js';
import type {texts} from './texts.js';

/** What the other rules leave, in words. */
export function otherRulesText(context: SectionContext<typeof texts.en>): string {
  const {rules, amount} = otherRules(context);
  const name = rulesOptions(context).find(([id]) => id === rules)?.[1] ?? rules;
  return context.own('leaves', name, amount, context.wording.periodEntry('per'));
}
