import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {originText} from '../ui/explain/origin-text.js';
import {deriveCosts, deriveMargin, derivePurchases, deriveRevenue, deriveSale} from '../ui/explain/derivations.js';
import {inputExplanation, term} from '../ui/explain/explanation.js';
import {emphasised} from '../ui/emphasis.js';
import {explainedRow, explainedText} from '../ui/figure-row.js';
import {periodText} from '../ui/period-text.js';

/** How often power is bought, in a sentence. */
function purchasesSentence(context: Context): TemplateResult {
  const {inputs, result} = context.model;
  const {t, format, define} = context.wording;
  const {minutesPerPurchase: minutes, purchases} = result;
  const number = format.number(purchases, 0);
  const text = emphasised({
    fill: (bought = '') => t.plural('purchases', purchases, bought, format.number(inputs.purchaseCap, 3)),
    values: [number],
  });
  const every =
    minutes === null || minutes < 1 || purchases < 2
      ? ''
      : minutes < 120
        ? t('everyMinutes', format.number(minutes, 0))
        : t('everyHours', format.number(minutes / 60, 1));
  return html`<p>
    ${explainedText(context, every ? html`${text}, ${every}` : text, {
      id: 'purchases-term',
      definition: define('purchases'),
      derivation: () => derivePurchases(context),
    })}
  </p>`;
}

/** Whether the forced sale pays the bills, in a sentence; nothing where there are no bills. */
function saleSentence(context: Context): TemplateResult | typeof nothing {
  const {inputs, statement} = context.model;
  const {t, format, money, define} = context.wording;
  const {costs, unpaid} = statement;
  if (!(costs > 0)) return nothing;
  const text = emphasised({
    fill: (amount = '') => t(unpaid > 0 ? 'unpaid' : 'covered', format.percent(inputs.aifcShare, 2), amount),
    values: [money(Math.abs(unpaid))],
  });
  return html`<p class="sale">
    ${explainedText(context, text, {
      id: 'sale-term',
      definition: define('sale'),
      derivation: () => deriveSale(context),
    })}
  </p>`;
}

/** The rate of the tenge and where it is from, while amounts are shown in tenge. */
function rateSentence(context: Context): TemplateResult | typeof nothing {
  const {inputs} = context.model;
  const {t, format} = context.wording;
  if (inputs.currency !== 'KZT') return nothing;
  const text = t('rateNote', format.number(inputs.kztPerUsd, 2), originText(context, 'kztPerUsd', new Date()));
  return html`<p class="rate">
    ${term(context, 'rate-term', text)}${inputExplanation(context, 'kztPerUsd', 'rate-term')}
  </p>`;
}

/** The other results, and the sentences about purchases, the forced sale and the rate. */
export function figures(context: Context): TemplateResult {
  const {t, format, money, define} = context.wording;
  const {revenue, costs, netPercent} = context.model.statement;
  return html`<div class="figures" part="figures">
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
    ${purchasesSentence(context)} ${saleSentence(context)} ${rateSentence(context)}
  </div>`;
}
