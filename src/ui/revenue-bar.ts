import {html, nothing, svg, type TemplateResult} from 'lit';
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

/** Per cent of the bar's length between two parts. */
const GAP = 0.4;

/** A part of the bar with its item in the legend. */
interface Part {
  readonly name: CostPart | 'net';
  readonly text: string;
  readonly share: string;
  readonly usd: number;
}

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

/**
 * A bar that divides the revenue into costs and profit, with a legend in the same order. On a loss the bar is as long
 * as the costs, and a mark shows where the revenue ends.
 */
export function revenueBar(
  context: Context,
  explanations: readonly Explanation[] = [],
): TemplateResult | typeof nothing {
  const {
    model,
    wording: {t, format},
  } = context;
  const {statement} = model;
  const {netProfit, revenue, costs} = model.result;
  const whole = Math.max(revenue, costs.total);
  if (!(whole > 0)) return nothing;
  const percent = (value: number | null): string => (value === null ? '' : format.percent(Math.abs(value)));
  const parts: Part[] = statement.shares.map(({part, percent: share, usd}) => ({
    name: part,
    text: t(COST_TEXTS[part]),
    share: percent(share),
    usd,
  }));
  if (netProfit > 0) parts.push({name: 'net', text: t('left'), share: percent(statement.netPercent), usd: netProfit});
  let from = 0;
  const bars = parts.map(({name, usd}) => {
    const x = from;
    const width = (100 * usd) / whole;
    from += width;
    return svg`<rect class=${name} x=${x} y="0" height="10" width=${Math.max(width - GAP, width / 2)} />`;
  });
  return html`<figure part="bar">
    <figcaption>${t('shares')}</figcaption>
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${bars}
      ${netProfit < 0 ? svg`<rect class="mark" x=${(100 * revenue) / whole - 0.5} y="0" height="10" width="1" />` : nothing}
    </svg>
    <ul class="legend">
      ${parts.map(
        ({name, text, share}, index) =>
          html`<li>
            <svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${name} width="10" height="10" /></svg
            >${explanations[index] ? term(context, explanations[index].id, text) : text}
            <b>${share}</b>
          </li>`,
      )}
      ${
        netProfit < 0 && statement.netPercent !== null
          ? html`<li class="lacking">
              <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="mark" x="4" width="2" height="10" /></svg>${t(
                'shortfall',
              )}
              <b>${percent(statement.netPercent)}</b>
            </li>`
          : nothing
      }
    </ul>
    ${explanations.map((explained) => explanation(context, explained))}
  </figure>`;
}
