import {html, nothing, type TemplateResult} from 'lit';
import type {Inputs} from '../core/parameters.js';
import {CAUTIOUS_KEYS} from '../core/presets.js';
import type {Context} from '../ui/context.js';
import {durationText, durationUnit} from '../ui/duration.js';
import {deriveInvestment, derivePaybackFlat} from '../ui/explain/derivations.js';
import {inForceText} from '../ui/value-text.js';
import {explainedText} from '../ui/figure-row.js';
import {roundedTotal} from '../ui/money.js';

/** What the rigs cost and how soon they are paid back, which the result does not count; nothing where they cost nothing. */
function rigsPrice(context: Context): TemplateResult | typeof nothing {
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
  return html`<p>
    ${explainedText(context, text, {
      id: 'investment-term',
      definition: `${define('investment')} ${define('paybackFlat')}`,
      derivation,
    })}
  </p>`;
}

/** Whether the article's silence on running costs is in force: none of them is counted. */
const isSilent = ({poolFee, coolingOverhead, fixedCosts}: Inputs): boolean =>
  poolFee === 0 && coolingOverhead === 0 && fixedCosts === 0;

/** What the article leaves out of the running costs, and the cautious set: taken with one button, given back with one. */
function cautiousSet(context: Context): TemplateResult {
  const {model, wording, actions} = context;
  const {t} = wording;
  const {cautiousKeys, inputs} = model;
  const isCautious = cautiousKeys.length > 0;
  const sentence = isCautious
    ? t('cautiousNow', ...CAUTIOUS_KEYS.map((key) => inForceText(context, key)))
    : isSilent(inputs)
      ? t('zeroInModel')
      : '';
  return html`<p class="cautious">
    ${sentence}
    <button
      type="button"
      class="link"
      @click=${() => {
        actions.setCautious(!isCautious);
      }}
    >
      ${t(isCautious ? 'undo' : 'beCautious')}
    </button>
  </p>`;
}

/** What the result leaves out: the price of the rigs, and running costs on which the article is silent. */
export const notCounted = (context: Context): TemplateResult =>
  html`<div class="uncounted" part="not-counted">${rigsPrice(context)} ${cautiousSet(context)}</div>`;
