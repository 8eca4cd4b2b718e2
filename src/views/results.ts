import {html, nothing, type TemplateResult} from 'lit';
import {networkHashrate} from '../core/mining.js';
import {RIGS} from '../data/rigs.js';
import {capitalised} from '../i18n/format.js';
import type {Context} from '../ui/context.js';
import {revenueBar} from '../ui/revenue-bar.js';

const EFFICIENCIES = RIGS.map(({power, hashrate}) => (1000 * power) / hashrate);
const BEST = Math.min(...EFFICIENCIES);
const WORST = Math.max(...EFFICIENCIES);

/** Numbers that cannot be meant, in words. */
function warnings({inputs, result, format, t}: Context): string[] {
  const {efficiency} = result.today;
  const absurd = efficiency !== null && (efficiency < BEST / 2 || efficiency > WORST * 2);
  return [
    ...(result.hashrate > networkHashrate(inputs.difficulty) ? [t('tooMuchHashrate')] : []),
    ...(absurd ? [t('noSuchRig', format.number(efficiency, 1))] : []),
  ];
}

/** "Net daily profit", in the language and for the period. */
export function periodText({t, perPeriod}: Pick<Context, 't' | 'perPeriod'>, key: 'revenue' | 'costs' | 'net'): string {
  return capitalised(t(key, perPeriod('perPeriod')));
}

/** A name and its value on one line. */
export const row = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

/** The four results, the net as the hero, and the two sentences about purchases and the forced sale. */
export function results(context: Context): TemplateResult {
  const {inputs, result, statement, format, t, money} = context;
  const {revenue, costs, net, unpaid, netPercent} = statement;
  const sign = Math.sign(net);
  const outcome =
    netPercent === null
      ? ''
      : `${['▼', '–', '▲'][sign + 1] ?? ''} ${t(sign < 0 ? 'loss' : 'gain', format.percent(Math.abs(netPercent)))}`;
  const amount = money(net);
  const sold = format.percent(inputs.aifcShare, 2);
  return html`<section class="results" part="results" aria-labelledby="net-label">
    <p id="net-label">${periodText(context, 'net')}</p>
    <p class="net ${['loss', '', 'gain'][sign + 1]}" part="net">
      <output class=${amount.length > 13 ? 'long' : ''}>${amount}</output> <span>${outcome}</span>
    </p>
    ${warnings(context).map((text) => html`<p class="warning">${text}</p>`)} ${revenueBar(context)}
    <dl>
      ${row(periodText(context, 'revenue'), money(revenue))} ${row(periodText(context, 'costs'), money(costs))}
      ${row(t('margin'), netPercent === null ? '–' : format.percent(netPercent))}
    </dl>
    <p>
      ${format.plural(
        t('purchases', format.number(result.purchases, 0), format.number(inputs.purchaseCap, 3)),
        result.purchases,
      )}
    </p>
    ${
      costs > 0
        ? html`<p class="sale">${t(unpaid > 0 ? 'unpaid' : 'covered', sold, money(Math.abs(unpaid)))}</p>`
        : nothing
    }
  </section>`;
}
