import {html, nothing, svg, type TemplateResult} from 'lit';
import type {CostPart} from '../store/statement.js';
import type {TextKey} from '../i18n/en.js';
import type {Context} from './context.js';

/** A cost is called as the input that makes it. */
export const PART_TEXTS: Readonly<Record<CostPart, TextKey>> = {
  electricity: 'electricityPrice',
  levy: 'miningLevy',
  compliance: 'complianceRate',
  aifcFee: 'aifcFee',
  fixed: 'fixedCosts',
  tax: 'taxRate',
};

const GAP = 0.4;

/**
 * One bar of where the revenue goes, its parts listed in the same order. On a loss the bar is as long as the costs, and
 * a mark shows how far the revenue reaches.
 */
export function revenueBar({statement, result, format, t}: Context): TemplateResult | typeof nothing {
  const {netProfit, revenue, costs} = result;
  const whole = Math.max(revenue, costs.total);
  if (!(whole > 0)) return nothing;
  const percent = (value: number | null): string => (value === null ? '' : format.percent(Math.abs(value)));
  const rows: {name: CostPart | 'net'; text: string; share: string; usd: number}[] = statement.shares.map(
    ({part, percent: share, usd}) => ({
      name: part,
      text: t(PART_TEXTS[part]),
      share: percent(share),
      usd,
    }),
  );
  if (netProfit > 0) rows.push({name: 'net', text: t('left'), share: percent(statement.netPercent), usd: netProfit});
  let from = 0;
  const bars = rows.map(({name, usd}) => {
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
      ${rows.map(
        ({name, text, share}) =>
          html`<li>
            <svg viewBox="0 0 10 10" aria-hidden="true"><rect class=${name} width="10" height="10" /></svg>${text}
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
  </figure>`;
}
