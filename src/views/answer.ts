import {html, nothing, type TemplateResult} from 'lit';
import {computeResult} from '../core/result.js';
import {type Context, figuresOf} from '../ui/context.js';
import {deriveNet} from '../ui/explain/derivations.js';
import {explainedText} from '../ui/figure-row.js';
import {markedOutcomeText} from '../ui/outcome.js';
import {periodText} from '../ui/period-text.js';
import {explainedRevenueBar} from '../ui/revenue-bar.js';
import {rulesSentence, turningSentence} from './sentences.js';
import {warnings} from './warnings.js';

/** Amounts with more characters are set in a smaller size. */
const LONG = 11;
const VERY_LONG = 15;

/** The class of an amount that is too long for the largest size. */
const sizeOf = ({length}: string): string => (length > VERY_LONG ? 'very-long' : length > LONG ? 'long' : '');

const toneOf = (net: number): string => (net < 0 ? 'loss' : net > 0 ? 'gain' : '');

/** How far the net is from the page's example; empty before an edit. */
function differenceText(context: Context): string {
  const {model, wording} = context;
  const {inputs, statement, example} = model;
  if (!Object.values(model.origins).some(({layer}) => layer === 'reader' || layer === 'link')) return '';
  // The example in the reader's currency and period.
  const shown = {...example.inputs, currency: inputs.currency, period: inputs.period};
  const difference = statement.net - figuresOf(shown, computeResult(shown)).statement.net;
  const amount = wording.money(Math.abs(difference));
  if (amount === wording.money(0)) return '';
  return wording.t(difference < 0 ? 'lessThanExample' : 'moreThanExample', amount);
}

/** The net profit, the largest figure; where the revenue goes; and what the reader asks: when does it stop paying? */
export function answer(context: Context): TemplateResult {
  const {wording, model} = context;
  const {net} = model.statement;
  const amount = wording.money(net);
  const difference = differenceText(context);
  return html`<section class="answer" part="results" aria-labelledby="net-term">
    <div class="net-label">
      ${explainedText(context, periodText(context, 'net'), {
        id: 'net-term',
        definition: wording.define('net'),
        derivation: () => deriveNet(context),
      })}
    </div>
    <p class="net ${toneOf(net)}" part="net">
      <output aria-live="off" class=${sizeOf(amount)}>${amount}</output>
      <span>${markedOutcomeText(context)}</span>
    </p>
    ${model.result.investment > 0 ? html`<p class="difference">${wording.t('beforeRigs')}</p>` : nothing}
    ${difference ? html`<p class="difference">${difference}</p>` : nothing} ${warnings(context)}
    ${explainedRevenueBar(context)} ${turningSentence(context)} ${rulesSentence(context)}
  </section>`;
}

/**
 * The answer in one line, which sticks to the top of the view while the answer itself is above it. It takes no place of
 * its own, and screen readers have the answer already.
 */
export function stickyAnswer(context: Context): TemplateResult {
  const {wording, model} = context;
  const {net} = model.statement;
  return html`<div class="sticky" aria-hidden="true" ?hidden=${!model.isAnswerAbove}>
    <p class=${toneOf(net)}>
      <b>${wording.money(net)} ${wording.periodEntry('per')}</b> <span>${markedOutcomeText(context)}</span>
    </p>
  </div>`;
}
