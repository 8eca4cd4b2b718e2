import {html, type TemplateResult} from 'lit';
import {formatPrice} from '../../../ui/money.js';
import type {MarketplaceContext} from '../context.js';
import {hoursChart} from './chart.js';
import {hoursGrid} from './grid.js';
import {handlePaste, pasteForm} from './paste.js';
import {modelSentences} from './models.js';
import {isPatternUnused, patternForm} from './pattern.js';
import {hoursOf, offersOf, planInputs, planOf} from './plan.js';
import {planSentences} from './sentences.js';
import {takeOver} from './take-over.js';

/** What was done last to all hours, in words, or that numbers wait to be filled in. */
function doneText(context: MarketplaceContext): string {
  const {model, own} = context;
  const {done} = model.view.hoursDesk;
  if (done === 'cleared' || done === 'undone') return own(done === 'cleared' ? 'hoursCleared' : 'hoursUndone');
  if (isPatternUnused(context)) return own('hoursUnused');
  if (done !== 'filled' && done !== 'pasted') return '';
  const prices = offersOf(planInputs(context), hoursOf(context)).map(({price}) => price);
  const [lowest, highest] = [Math.min(...prices), Math.max(...prices)].map((price) => formatPrice(context, price));
  const range =
    lowest === highest ? own('hoursOnePrice', lowest ?? '') : own('hoursPrices', lowest ?? '', highest ?? '');
  return `${own('hoursFilled')} ${range}`;
}

/** Prices and quotas of tomorrow's hours, and the hours to run. */
export function tomorrow(context: MarketplaceContext): TemplateResult {
  const {model, own} = context;
  const plan = planOf(context);
  return html`<div
    class="hours"
    @paste=${(event: ClipboardEvent) => {
      handlePaste(context, event);
    }}
  >
    <p>${own('hoursIntro', formatPrice(context, planInputs(context).electricityPrice))} ${own('hoursNoWaiting')}</p>
    ${patternForm(context)}
    <p role="status" class="reading">${doneText(context)}</p>
    ${pasteForm(context)}
    ${
      model.result.power > 0
        ? html`${planSentences(context, plan)} ${modelSentences(context, plan)} ${hoursChart(context, plan)}
          ${takeOver(context, plan)}`
        : html`<p>${own('hoursNoRigs')}</p>`
    }
    ${hoursGrid(context, plan)}
  </div>`;
}
