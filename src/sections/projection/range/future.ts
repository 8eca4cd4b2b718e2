import {html, nothing, type TemplateResult} from 'lit';
import {FUTURES} from '../../../store/linked-view.js';
import {durationText} from '../../../ui/duration.js';
import {formatTotal} from '../../../ui/money.js';
import type {ProjectionContext} from '../context.js';
import {horizonText} from '../horizon.js';
import {shownFuture} from './futures.js';
import {amountText} from './words.js';

/** What a future comes to: its payback, its balance and its market at the end. */
function futureText(context: ProjectionContext, number: number): string {
  const {model, own, wording} = context;
  const {format} = wording;
  const future = shownFuture(context);
  const last = future?.months.at(-1);
  if (!future || !last) return '';
  const {payback, finalBalance, resale} = future;
  const name = own('futureName', format.number(number), format.number(FUTURES));
  const outcome =
    model.result.investment === 0
      ? own('futureShown', name)
      : payback === null
        ? own('futureNever', name, horizonText(context))
        : own('futurePaid', name, durationText(context, payback));
  const times = (value: number, today: number): string => {
    const factor = value / today;
    // With a decimal, the Russian words agree with every number.
    return format.number(factor, factor < 10 ? 2 : 1, {minimumFractionDigits: 1});
  };
  return [
    outcome,
    own(resale > 0 ? 'futureEndResale' : 'futureEnd', formatTotal(context, finalBalance)),
    own(
      'futureMarket',
      amountText(context, last.price),
      times(last.price, model.inputs.btcPrice),
      times(last.difficulty, model.inputs.difficulty),
    ),
  ].join(' ');
}

/** A number from 1 on that goes round at the ends. */
const round = (number: number): number => ((((number - 1) % FUTURES) + FUTURES) % FUTURES) + 1;

/** Another future than a number's, drawn by lot. */
const another = (number: number | null): number => round((number ?? 0) + 1 + Math.floor(Math.random() * (FUTURES - 1)));

/** One of the futures on its own, and the buttons to go from one to another. */
export function futurePanel(context: ProjectionContext): TemplateResult {
  const {model, own, actions} = context;
  const number = model.view.future;
  const button = (text: string, future: () => number | null): TemplateResult =>
    html`<button
      type="button"
      @click=${({currentTarget}: Event) => {
        const next = future();
        // The pressed button is about to go, and the first one stays.
        if (next === null) (currentTarget as Element).parentElement?.querySelector('button')?.focus();
        actions.setView({future: next});
      }}
    >
      ${text}
    </button>`;
  return html`<div class="switches">
      ${button(own(number === null ? 'lookAtFuture' : 'anotherFuture'), () => another(actions.currentView().future))}
      ${
        number === null
          ? nothing
          : html`${button(own('previousFuture'), () => round(number - 1))}
            ${button(own('nextFuture'), () => round(number + 1))} ${button(own('noFuture'), () => null)}`
      }
    </div>
    <p role="status">${number === null ? '' : futureText(context, number)}</p>`;
}
