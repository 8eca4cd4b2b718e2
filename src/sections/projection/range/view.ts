import {html, nothing, type TemplateResult} from 'lit';
import {inRoomOf} from '../../../charts/in-room.js';
import type {Outlook} from '../../../core/outlook.js';
import {INITIAL_LINKED_VIEW} from '../../../store/linked-view.js';
import {disclosure} from '../../../ui/disclosure.js';
import {durationText} from '../../../ui/duration.js';
import {explainedText, figureRow} from '../../../ui/figure-row.js';
import type {ProjectionContext} from '../context.js';
import {horizonText} from '../horizon.js';
import {futuresMade} from './explanation.js';
import {futurePanel} from './future.js';
import {hasFutures, range, rangeBefore} from './futures.js';
import {rangeTable} from './table.js';
import {amountText, PENDING, shareSentence, YEARS} from './words.js';

type RowName = 'paybackLow' | 'paybackMedian' | 'paybackHigh' | 'npvRange';

/** Number of the seeds: from 0 on. */
const SEEDS = 2 ** 32;

/** The payback of a percentile. A low payback is a lucky one. */
function paybackText(context: ProjectionContext, outlook: Outlook, which: 'low' | 'median' | 'high'): string {
  const {own} = context;
  const months = outlook.payback[which];
  if (months === null) return own('notWithin', horizonText(context));
  const text = durationText(context, months);
  return which === 'median' ? text : own(which === 'low' ? 'orSooner' : 'orLater', text);
}

/** The paybacks and the present value of the range. Until they are known, each keeps the room of the one before. */
function rangeFigures(context: ProjectionContext, outlook: Outlook | undefined): TemplateResult {
  const {model, own} = context;
  const row = (name: RowName, pending: string, text: (of: Outlook) => string): TemplateResult => {
    const before = rangeBefore(context);
    return figureRow(own(name), outlook ? text(outlook) : before ? inRoomOf(text(before), pending) : pending);
  };
  const payback = (name: RowName, which: 'low' | 'median' | 'high'): TemplateResult =>
    row(name, PENDING, (of) => paybackText(context, of, which));
  const between = (npv: Partial<Outlook['npv']>): string =>
    own('between', amountText(context, npv.low), amountText(context, npv.high));
  return html`<dl>
    ${
      model.result.investment === 0
        ? nothing
        : [payback('paybackLow', 'low'), payback('paybackMedian', 'median'), payback('paybackHigh', 'high')]
    }
    ${row('npvRange', between({}), ({npv}) => between(npv))}
  </dl>`;
}

/** What the futures are made of, and that they are no forecast. */
function whatTheyAre(context: ProjectionContext, outlook: Outlook | undefined): string {
  const {own, wording} = context;
  // The growth is that of the history, whatever the inputs are.
  const known = outlook ?? rangeBefore(context);
  const percent = (which: 'price' | 'difficulty'): string =>
    known ? wording.format.percent(100 * known.meanGrowth[which]) : PENDING;
  return own('what', YEARS, percent('price'), percent('difficulty'));
}

/** What the futures are drawn from, and the buttons to draw others. */
function drawPanel({model, own, wording, actions}: ProjectionContext): TemplateResult {
  const seed = model.view.futuresSeed;
  const isFirst = seed === INITIAL_LINKED_VIEW.futuresSeed;
  return html`<p>${own('draw', wording.format.number(seed, 0, {useGrouping: false}))}</p>
    <div class="switches">
      <button
        type="button"
        @click=${() => {
          actions.setView({futuresSeed: (actions.currentView().futuresSeed + 1) % SEEDS});
        }}
      >
        ${own('drawOthers')}
      </button>
      <button
        type="button"
        aria-disabled=${isFirst}
        @click=${() => {
          actions.setView({futuresSeed: INITIAL_LINKED_VIEW.futuresSeed});
        }}
      >
        ${own('drawFirst')}
      </button>
    </div>`;
}

/** In how many futures the farm pays back, and what the futures are. */
export function futuresPanel(context: ProjectionContext): TemplateResult | typeof nothing {
  if (!hasFutures(context)) return nothing;
  const {own, model} = context;
  const outlook = range(context);
  return html`<div class="futures">
    <div role="heading" aria-level=${model.options.headingLevel + 2}>${own('futures')}</div>
    <div class="share">
      ${explainedText(context, shareSentence(context, outlook), {
        id: 'projection-futures',
        definition: own('futuresIs'),
        source: () => futuresMade(context),
      })}
    </div>
    ${rangeFigures(context, outlook)}
    <p>${whatTheyAre(context, outlook)}</p>
    ${futurePanel(context)} ${drawPanel(context)}
    ${disclosure(context, {
      name: 'rangeTable',
      summary: own('rangeTable'),
      content: () => rangeTable(context),
    })}
  </div>`;
}
