import {html, nothing, type TemplateResult} from 'lit';
import {capitalised} from '../../i18n/format.js';
import {fleetNames} from '../../ui/choice-options.js';
import {formatPrice} from '../../ui/money.js';
import {changeEntries, focusLater, undo} from './changes.js';
import type {FleetContext} from './context.js';
import {addButton, finder} from './finder.js';
import {ranking} from './ranking.js';
import {listId, rowItem} from './row.js';
import {rowsOf} from './rows.js';
import {handlePaste, spreadsheet} from './spreadsheet.js';
import {totals, UNDO} from './totals.js';

/** That a fleet was given which something has replaced since, and the button that brings it back. */
function replacedNote(context: FleetContext): TemplateResult | typeof nothing {
  const {own, model} = context;
  const {fleet} = model.given;
  if (fleet === null || model.inputs.fleet !== null) return nothing;
  return html`<p>${own('replaced', fleetNames(context, fleet))}</p>
    <div class="switches">
      <button
        type="button"
        @click=${(event: Event) => {
          changeEntries(context, fleet, own('usedAgain'));
          focusLater(event, `#${listId(0)}`);
        }}
      >
        ${own('useAgain')}
      </button>
    </div>`;
}

/** The names of the columns, where the rows are lines. Each row has them too, for screen readers and narrow places. */
function head({own, wording}: FleetContext): TemplateResult {
  return html`<div class="names" aria-hidden="true">
    <span>${own('model')}</span><span>${own('count')}</span>
    <div>
      <span>${capitalised(own('brings', wording.periodEntry('per')))}</span><span>${own('paysUpTo')}</span
      ><span>${own('load')}</span>
    </div>
  </div>`;
}

function undoButton(context: FleetContext): TemplateResult {
  return html`<button
    type="button"
    id=${UNDO}
    aria-disabled=${context.model.view.fleetHistory.length === 0}
    @click=${() => {
      undo(context, context.own('undone'));
    }}
  >
    ${context.wording.t('undo')}
  </button>`;
}

/** The models of the farm with their counts, and which models still pay. */
export function fleet(context: FleetContext): TemplateResult {
  const {model, own, wording} = context;
  const rows = rowsOf(model.inputs);
  return html`<div>
    <div
      class="fleet"
      @paste=${(event: ClipboardEvent) => {
        handlePaste(context, event);
      }}
    >
      <p>${own('about', wording.periodEntry('per'), formatPrice(context, model.inputs.electricityPrice))}</p>
      ${model.inputs.basis === 'rig-revenue' ? html`<p>${own('networkOnly')}</p>` : nothing} ${replacedNote(context)}
      ${head(context)}
      <ul class="rows">
        ${rows.rows.map((row, place) => rowItem(context, rows, row, place))}
      </ul>
      <span id="fleet-last" hidden>${own('lastStays')}</span>
      ${totals(context, rows)}
      <div class="switches">
        ${addButton(context)} ${undoButton(context)} <span role="status">${model.view.fleetTexts.note}</span>
      </div>
      ${finder(context)} ${spreadsheet(context)}
    </div>
    ${ranking(context)}
  </div>`;
}
