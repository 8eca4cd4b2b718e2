import {html, nothing, type TemplateResult} from 'lit';
import {type BarPart, sample, stackedBar} from '../charts/bars.js';
import type {CompactTexts} from '../i18n/en.js';
import type {StringKey} from '../i18n/text-table.js';
import type {CostPart, Share} from '../store/statement.js';
import type {Context} from './context.js';
import {deriveCost} from './explain/derivations.js';
import {type Explanation, explanation, term} from './explain/explanation.js';

/** The name of each cost. */
export const COST_TEXTS: Readonly<Record<CostPart, StringKey<CompactTexts>>> = {
  electricity: 'costElectricity',
  levy: 'costLevy',
  compliance: 'costCompliance',
  aifcFee: 'costAifcFee',
  fixed: 'costFixed',
  tax: 'costTax',
};

/** The definition and the computation of a cost. */
const costExplanation = (context: Context, {part, amount}: Share): Explanation => ({
  id: `${part}-term`,
  definition: context.wording.define(part === 'aifcFee' ? 'exchangeFee' : part),
  derivation: () => deriveCost(context, part, amount),
});

/** The revenue bar whose costs can be explained. It stands once in an element, because explanations have ids. */
export const explainedRevenueBar = (context: Context): TemplateResult | typeof nothing =>
  revenueBar(
    context,
    context.model.statement.shares.map((share) => costExplanation(context, share)),
  );

/** How large the costs are beside the revenue, on a loss. */
function lossSentence({model, wording: {t, format}}: Context): TemplateResult | typeof nothing {
  const {netPercent} = model.statement;
  if (model.result.netProfit >= 0 || netPercent === null) return nothing;
  return html`<p class="lacking">${sample('lack')} ${t('costsOfRevenue', format.percent(100 - netPercent))}</p>`;
}

/**
 * A bar that divides the revenue into costs and profit, with a legend in the same order. On a loss the bar is as long
 * as the costs, and hatched from where the revenue ends. Without explanations it stands in a section of that title.
 */
export function revenueBar(
  context: Context,
  explanations: readonly Explanation[] = [],
): TemplateResult | typeof nothing {
  const {model, wording} = context;
  const {t, format} = wording;
  const {statement} = model;
  const {netProfit, revenue, costs} = model.result;
  if (!(Math.max(revenue, costs.total) > 0)) return nothing;
  const percent = (value: number | null): string => (value === null ? '' : format.percent(value));
  const parts = statement.shares.map(({part, percent: share, usd}, index): BarPart => {
    const explained = explanations[index];
    const name = t(COST_TEXTS[part]);
    return {
      kind: part,
      value: usd,
      name,
      label: explained && term(context, explained.id, name),
      text: percent(share),
      isEven: part === 'electricity',
    };
  });
  const left: BarPart = {
    kind: 'net',
    value: netProfit,
    name: t('left'),
    text: percent(statement.netPercent),
    isEven: true,
  };
  return stackedBar({
    sentence: t('shares'),
    isSaidAbove: explanations.length === 0,
    part: 'bar',
    parts: [...parts, left],
    covered: revenue,
    more: html`${lossSentence(context)} ${explanations.map((explained) => explanation(context, explained))}`,
  });
}
