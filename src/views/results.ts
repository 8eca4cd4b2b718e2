import {html, nothing, type TemplateResult} from 'lit';
import {networkHashrate} from '../core/mining.js';
import {RIGS} from '../data/rigs.js';
import type {Context} from '../ui/context.js';
import {durationText, durationUnit} from '../ui/duration.js';
import {
  deriveCosts,
  deriveInvestment,
  deriveMargin,
  deriveNet,
  derivePaybackFlat,
  derivePurchases,
  deriveRevenue,
  deriveSale,
} from '../ui/explain/derivations.js';
import {explainedRow, explainedText} from '../ui/figure-row.js';
import {roundedTotal} from '../ui/money.js';
import {outcomeText} from '../ui/outcome.js';
import {periodText} from '../ui/period-text.js';
import {explainedRevenueBar} from '../ui/revenue-bar.js';

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
    ...(inputs.rigs === 0 ? [t('noRigs')] : []),
    ...(result.hashrate > networkHashrate(inputs.difficulty) ? [t('tooMuchHashrate')] : []),
    ...(isImplausible ? [t('noSuchRig', format.number(efficiency, 1))] : []),
  ];
}

/** Profit or loss with a symbol that tells them apart without colour; empty without revenue. */
function outcome(context: Context): string {
  const {net} = context.model.statement;
  const text = outcomeText(context);
  return text && `${net < 0 ? '▼' : net > 0 ? '▲' : '–'} ${text}`;
}

/** What the rigs cost and how soon they are paid back, which the result does not count; nothing where they cost nothing. */
function notCounted(context: Context): TemplateResult | typeof nothing {
  const {investment, paybackFlat} = context.model.result;
  const {t, define, money} = context.wording;
  if (investment === 0) return nothing;
  const price = money(roundedTotal(context, investment));
  const text =
    paybackFlat === null ? t('notCountedNever', price) : t('notCounted', price, durationText(context, paybackFlat));
  const derivation = (): TemplateResult => {
    const payback = paybackFlat === null ? '' : derivePaybackFlat(context, durationUnit(paybackFlat));
    return html`${deriveInvestment(context)}${payback && html`<br />${payback}`}`;
  };
  return html`<p class="uncounted">
    ${explainedText(context, text, {
      id: 'investment-term',
      definition: `${define('investment')} ${define('paybackFlat')}`,
      derivation,
    })}
  </p>`;
}

/** The four results, the net profit largest, and the sentences about purchases, the forced sale, and the rigs' price. */
export function results(context: Context): TemplateResult {
  const {inputs, result, statement} = context.model;
  const {t, format, money, define} = context.wording;
  const {revenue, costs, net, unpaid, netPercent} = statement;
  const amount = money(net);
  return html`<section class="results" part="results" aria-labelledby="net-term">
    <p class="net-label">
      ${explainedText(context, periodText(context, 'net'), {
        id: 'net-term',
        definition: define('net'),
        derivation: () => deriveNet(context),
      })}
    </p>
    <p class="net ${net < 0 ? 'loss' : net > 0 ? 'gain' : ''}" part="net">
      <output aria-live="off" class=${amount.length > LONG ? 'long' : ''}>${amount}</output>
      <span>${outcome(context)}</span>
    </p>
    ${warnings(context).map((text) => html`<p class="warning">${text}</p>`)} ${explainedRevenueBar(context)}
    <dl>
      ${explainedRow(context, periodText(context, 'revenue'), money(revenue), {
        id: 'revenue-term',
        definition: define('revenue'),
        derivation: () => deriveRevenue(context),
      })}
      ${explainedRow(context, periodText(context, 'costs'), money(costs), {
        id: 'costs-term',
        definition: define('costs'),
        derivation: () => deriveCosts(context),
      })}
      ${explainedRow(context, t('margin'), netPercent === null ? '–' : format.percent(netPercent), {
        id: 'margin-term',
        definition: define('margin'),
        derivation: () => deriveMargin(context),
      })}
    </dl>
    <p>
      ${explainedText(
        context,
        t.plural(
          'purchases',
          result.purchases,
          format.number(result.purchases, 0),
          format.number(inputs.purchaseCap, 3),
        ),
        {id: 'purchases-term', definition: define('purchases'), derivation: () => derivePurchases(context)},
      )}
    </p>
    ${
      costs > 0
        ? html`<p class="sale">
            ${explainedText(
              context,
              t(unpaid > 0 ? 'unpaid' : 'covered', format.percent(inputs.aifcShare, 2), money(Math.abs(unpaid))),
              {id: 'sale-term', definition: define('sale'), derivation: () => deriveSale(context)},
            )}
          </p>`
        : nothing
    }
    ${notCounted(context)}
  </section>`;
}
