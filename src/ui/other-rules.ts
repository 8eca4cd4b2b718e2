import type {Inputs} from '../core/parameters.js';
import {figuresOfRules} from '../core/presets.js';
import {computeResult} from '../core/result.js';
import {PRESENT_LAW, type RulesId} from '../data/rules.js';
import {cached} from './cached.js';
import {type FigureContext, figuresOf, type FigureModel} from './context.js';
import type {FilledText} from './filled-text.js';

/** What a set of rules leaves. */
interface Outcome {
  readonly rules: RulesId;
  /** Net profit of the period in the display currency, rounded as it is shown. */
  readonly net: number;
  readonly decimals: number;
}

/**
 * What the present inputs leave under the other rules: under the law, or where its figures are in force, under the article's. The
 * reader's choice of these rules would give the same, because it replaces what anybody says of their figures.
 */
const outcomeOf = cached(({inputs: present}: FigureModel): Outcome => {
  const isLaw = figuresOfRules(PRESENT_LAW).every(({key, value}) => present[key] === value);
  const rules: RulesId = isLaw ? 'article' : PRESENT_LAW;
  const figures = figuresOfRules(rules).map(({key, value}) => [key, value] as const);
  const inputs: Inputs = {...present, rules, ...Object.fromEntries(figures)};
  const {net, decimals} = figuresOf(inputs, computeResult(inputs)).statement;
  return {rules, net, decimals};
});

/** What the other rules leave, with the amount in words. */
export function otherRules({model, wording}: FigureContext): Outcome & {readonly amount: string} {
  const outcome = outcomeOf(model);
  return {...outcome, amount: wording.format.money(outcome.net, model.inputs.currency, outcome.decimals)};
}

/** What the other rules leave, in a sentence; null where nothing is earned. */
export function rulesText(context: FigureContext): {readonly rules: RulesId; readonly text: FilledText} | null {
  const {model, wording} = context;
  if (!(model.result.revenue > 0)) return null;
  const {rules, amount} = otherRules(context);
  const key = rules === PRESENT_LAW ? 'underLaw' : 'underArticle';
  const fill = (net = ''): string => wording.t(key, net, wording.periodEntry('per'));
  return {rules, text: {fill, values: [amount]}};
}
