import {html, nothing, type TemplateResult} from 'lit';
import {priceKeyOf} from '../core/basis.js';
import {shareAfterRevenueCharges} from '../core/day.js';
import {PRESENT_LAW} from '../data/rules.js';
import {breakEvenPrice, deriveBreakEven} from '../ui/break-even-text.js';
import type {Context} from '../ui/context.js';
import {emphasised} from '../ui/emphasis.js';
import {explainedText} from '../ui/figure-row.js';
import {otherRules} from '../ui/other-rules.js';

/** The prices at which the result turns; each is empty where there is none that a market could have. */
function turningPoints(context: Context): {readonly power: string; readonly revenue: string} {
  const {breakEven} = context.model.result;
  const key = priceKeyOf(context.model.inputs.basis);
  const [power, revenue] = [breakEven.electricityPrice, breakEven[key]];
  return {
    power: power !== null && power > 0 ? breakEvenPrice(context, 'electricityPrice', power) : '',
    revenue: revenue !== null && revenue > 0 ? breakEvenPrice(context, key, revenue) : '',
  };
}

/** At which prices the result turns from profit into loss or back; empty without rigs. */
function turningText(context: Context): readonly unknown[] | string {
  const {model, wording} = context;
  const {inputs, result, statement} = model;
  const {t} = wording;
  if (inputs.rigs === 0) return '';
  if (!(result.revenue > 0)) return t('earnsNothing');
  if (shareAfterRevenueCharges(inputs) <= 0) return t('neverPays');
  const {power, revenue} = turningPoints(context);
  if (statement.net === 0) return t('evenNow');
  if (statement.net > 0) {
    if (power && revenue) return emphasised((...at) => t('stopsBoth', ...at), power, revenue);
    const key = power ? 'stopsAbove' : 'stopsBelow';
    return power || revenue ? emphasised((...at) => t(key, ...at), power || revenue) : t('alwaysPays');
  }
  if (power && revenue) return emphasised((...at) => t('wouldBoth', ...at), power, revenue);
  return revenue ? emphasised((...at) => `${t('notEvenFree')} ${t('wouldAbove', ...at)}`, revenue) : t('notEvenFree');
}

/** How the two prices came about. */
function deriveTurn(context: Context): unknown {
  const {breakEven} = context.model.result;
  const keys = ['electricityPrice', priceKeyOf(context.model.inputs.basis)] as const;
  return keys.flatMap((key, place) => {
    const value = breakEven[key];
    return value === null ? [] : html`${place > 0 ? html`<br />` : nothing}${deriveBreakEven(context, key, value)}`;
  });
}

/** The sentence on the prices at which the result turns. */
export function turningSentence(context: Context): TemplateResult | typeof nothing {
  const text = turningText(context);
  if (!text) return nothing;
  return html`<p class="turn">
    ${explainedText(context, text, {
      id: 'turn-term',
      definition: context.wording.define('turn'),
      derivation: () => deriveTurn(context),
    })}
  </p>`;
}

/** What the other rules would leave, with a button to take them: the present law, or the article's under the law. */
export function rulesSentence(context: Context): TemplateResult | typeof nothing {
  const {model, wording, actions} = context;
  const {t, periodEntry} = wording;
  if (!(model.result.revenue > 0)) return nothing;
  const {rules, amount} = otherRules(context);
  const key = rules === PRESENT_LAW ? 'underLaw' : 'underArticle';
  const sentence = emphasised((net) => t(key, net, periodEntry('per')), amount);
  return html`<p class="other-rules">
    ${sentence}
    <button
      type="button"
      class="link"
      @click=${() => {
        actions.choose('rules', rules);
      }}
    >
      ${t('useRules')}
    </button>
  </p>`;
}
