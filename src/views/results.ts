import {html, nothing, type TemplateResult} from 'lit';
import {networkHashrate} from '../core/mining.js';
import {RIGS} from '../data/rigs.js';
import type {Context} from '../ui/context.js';
import {figureRow} from '../ui/figure-row.js';
import {periodText} from '../ui/period-text.js';
import {revenueBar} from '../ui/revenue-bar.js';

/** Efficiencies of the bundled rigs, J/TH. */
const EFFICIENCIES = RIGS.map(({power, hashrate}) => (1000 * power) / hashrate);
const BEST = Math.min(...EFFICIENCIES);
const WORST = Math.max(...EFFICIENCIES);

/** Amounts with more characters are set in a smaller size. */
const LONG = 13;

/** Warnings about inputs that no real farm has. */
function warnings({model: {inputs, result}, wording: {t, format}}: Context): string[] {
  const {efficiency} = result.today;
  const isImplausible = efficiency !== null && (efficiency < BEST / 2 || efficiency > WORST * 2);
  return [
    ...(result.hashrate > networkHashrate(inputs.difficulty) ? [t('tooMuchHashrate')] : []),
    ...(isImplausible ? [t('noSuchRig', format.number(efficiency, 1))] : []),
  ];
}

/** Profit or loss as a share of the revenue, with its sign in words; empty without revenue. */
function outcomeText({model: {statement}, wording: {t, format}}: Context): string {
  const {net, netPercent} = statement;
  if (netPercent === null) return '';
  const symbol = net < 0 ? '▼' : net > 0 ? '▲' : '–';
  return `${symbol} ${t(net < 0 ? 'loss' : 'gain', format.percent(Math.abs(netPercent)))}`;
}

/** The four results, the net profit largest, and the sentences about purchases and the forced sale. */
export function results(context: Context): TemplateResult {
  const {inputs, result, statement} = context.model;
  const {t, format, money} = context.wording;
  const {revenue, costs, net, unpaid, netPercent} = statement;
  const amount = money(net);
  return html`<section class="results" part="results" aria-labelledby="net-label">
    <p id="net-label">${periodText(context, 'net')}</p>
    <p class="net ${net < 0 ? 'loss' : net > 0 ? 'gain' : ''}" part="net">
      <output class=${amount.length > LONG ? 'long' : ''}>${amount}</output> <span>${outcomeText(context)}</span>
    </p>
    ${warnings(context).map((text) => html`<p class="warning">${text}</p>`)} ${revenueBar(context)}
    <dl>
      ${figureRow(periodText(context, 'revenue'), money(revenue))}
      ${figureRow(periodText(context, 'costs'), money(costs))}
      ${figureRow(t('margin'), netPercent === null ? '–' : format.percent(netPercent))}
    </dl>
    <p>
      ${t.plural('purchases', result.purchases, format.number(result.purchases, 0), format.number(inputs.purchaseCap, 3))}
    </p>
    ${
      costs > 0
        ? html`<p class="sale">
            ${t(unpaid > 0 ? 'unpaid' : 'covered', format.percent(inputs.aifcShare, 2), money(Math.abs(unpaid)))}
          </p>`
        : nothing
    }
  </section>`;
}
