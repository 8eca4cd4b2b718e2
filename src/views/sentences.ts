import {html, nothing, type TemplateResult} from 'lit';
import {priceKeyOf} from '../core/basis.js';
import {deriveBreakEven} from '../ui/break-even-text.js';
import type {Context} from '../ui/context.js';
import {emphasised} from '../ui/emphasis.js';
import {explainedText} from '../ui/figure-row.js';
import {rulesText} from '../ui/other-rules.js';
import {turningText} from '../ui/turning-text.js';

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
    ${explainedText(context, emphasised(text), {
      id: 'turn-term',
      definition: context.wording.define('turn'),
      derivation: () => deriveTurn(context),
    })}
  </p>`;
}

/** What the other rules would leave, with a button to take them: the present law, or the article's under the law. */
export function rulesSentence(context: Context): TemplateResult | typeof nothing {
  const {wording, actions} = context;
  const sentence = rulesText(context);
  if (!sentence) return nothing;
  return html`<p class="other-rules">
    ${emphasised(sentence.text)}
    <button
      type="button"
      class="link"
      @click=${() => {
        actions.choose('rules', sentence.rules);
      }}
    >
      ${wording.t('useRules')}
    </button>
  </p>`;
}
