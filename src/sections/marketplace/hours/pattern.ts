import {html, type TemplateResult} from 'lit';
import {checkedWhen} from '../../../ui/checked-when.js';
import {cellBox, cellNote} from '../../../ui/cell-box.js';
import type {NumberCell} from '../../../ui/number-cell.js';
import {unitOf} from '../../../ui/units.js';
import type {HourSpan, HoursPattern} from '../../../ui/desk-state.js';
import type {MarketplaceContext} from '../context.js';
import {availableCell, priceCell, priceInForce} from './cells.js';
import {changeDesk, replaceHours, undoHours} from './change.js';
import {hoursByPattern} from './fill.js';
import {HOUR_LIST} from './span.js';

/** Beginning of the ids of the pattern's cells. */
const PATTERN_CELL = 'pattern-';

function changePattern(context: MarketplaceContext, changes: Partial<HoursPattern>): void {
  const {pattern} = context.actions.currentView().hoursDesk;
  changeDesk(context, {pattern: {...pattern, ...changes}, done: null});
}

/** Whether the reader described a day of which the hours know nothing yet. */
export function isPatternUnused({model}: MarketplaceContext): boolean {
  const {hours, hoursDesk} = model.view;
  const {pattern, done, history} = hoursDesk;
  if (done !== null || [pattern.dayPrice, pattern.nightPrice, pattern.quota].every((value) => value === null))
    return false;
  // Hours that were changed one by one have no history. They are meant to be other than the pattern.
  return hours === null || (history.length > 0 && JSON.stringify(hours) !== JSON.stringify(hoursByPattern(pattern)));
}

/** A list of the full hours. */
const hourList = (id: string, name: string, chosen: number, onChoose: (hour: number) => void): TemplateResult =>
  html`<select
    id="${PATTERN_CELL}${id}"
    part="input"
    aria-label=${name}
    @change=${({target}: Event) => {
      onChoose(Number((target as HTMLSelectElement).value));
    }}
  >
    ${HOUR_LIST.map(
      (hour) =>
        html`<option value=${hour} .selected=${checkedWhen(hour === chosen)}>
          ${String(hour).padStart(2, '0')}:00
        </option>`,
    )}
  </select>`;

/** The two ends of a span. */
const spanLists = (
  {own}: MarketplaceContext,
  id: string,
  name: string,
  span: HourSpan,
  onChoose: (span: HourSpan) => void,
): TemplateResult =>
  html`<div class="hours-span">
    <span aria-hidden="true">${own('hoursFrom')}</span>
    ${hourList(`${id}-from`, `${name}, ${own('hoursFrom')}`, span.from, (from) => {
      onChoose({...span, from});
    })}
    <span aria-hidden="true">${own('hoursTo')}</span>
    ${hourList(`${id}-to`, `${name}, ${own('hoursTo')}`, span.to, (to) => {
      onChoose({...span, to});
    })}
  </div>`;

/** Fills the hours; where a cell cannot be read, the keyboard goes there and nothing else happens. */
function fill(context: MarketplaceContext, button: Element): void {
  const {cells, hoursDesk} = context.actions.currentView();
  const wrong = [...cells].find(([id, {reason}]) => id.startsWith(PATTERN_CELL) && reason !== undefined)?.[0];
  if (wrong === undefined) replaceHours(context, hoursByPattern(hoursDesk.pattern), {done: 'filled'});
  else button.closest('.hours')?.querySelector<HTMLElement>(`#${wrong}`)?.focus();
}

/** Buttons for all hours at once. One without effect stays, so that the keyboard keeps its place. */
function buttons(context: MarketplaceContext): TemplateResult {
  const {model, own} = context;
  const {hours, hoursDesk} = model.view;
  const button = (text: string, canDo: boolean, act: (button: Element) => void): TemplateResult =>
    html`<button
      type="button"
      aria-disabled=${!canDo}
      @click=${({currentTarget}: Event) => {
        if (canDo) act(currentTarget as Element);
      }}
    >
      ${text}
    </button>`;
  return html`<div class="switches">
    ${button(own('hoursFill'), true, (pressed) => {
      fill(context, pressed);
    })}
    ${button(own('hoursClear'), hours !== null, () => {
      replaceHours(context, null, {done: 'cleared'});
    })}
    ${button(own('hoursUndo'), hoursDesk.history.length > 0, () => {
      undoHours(context);
    })}
  </div>`;
}

/** A few numbers that describe a whole day: its two prices, and a quota. */
export function patternForm(context: MarketplaceContext): TemplateResult {
  const {model, wording, own} = context;
  const {dayPrice, nightPrice, night, quota, quotaSpan} = model.view.hoursDesk.pattern;
  const price = unitOf(context, 'electricityPrice');
  const line = (cell: NumberCell, unit: string, span: unknown = ''): TemplateResult =>
    html`<div class="hours-line">
      <label for=${cell.id}>${cell.name}</label>
      ${cellBox(context, cell, unit)} ${span} ${cellNote(context, cell)}
    </div>`;
  return html`<div class="hours-form" role="group" aria-label=${own('hoursPattern')}>
    ${line(
      priceCell(context, {
        id: `${PATTERN_CELL}day`,
        name: own('hoursDay'),
        value: dayPrice,
        placeholder: priceInForce(context),
        onTake: (value) => {
          changePattern(context, {dayPrice: value});
        },
      }),
      price,
    )}
    ${line(
      priceCell(context, {
        id: `${PATTERN_CELL}night`,
        name: own('hoursNight'),
        value: nightPrice,
        placeholder: own('hoursAsDay'),
        onTake: (value) => {
          changePattern(context, {nightPrice: value});
        },
      }),
      price,
      spanLists(context, 'night', own('hoursNight'), night, (span) => {
        changePattern(context, {night: span});
      }),
    )}
    ${line(
      availableCell(context, {
        id: `${PATTERN_CELL}quota`,
        name: own('hoursQuota'),
        value: quota,
        placeholder: own('hoursNoQuota'),
        onTake: (value) => {
          changePattern(context, {quota: value});
        },
      }),
      wording.t('MWh'),
      spanLists(context, 'quota', own('hoursQuota'), quotaSpan, (span) => {
        changePattern(context, {quotaSpan: span});
      }),
    )}
    <p class="reading">${own('hoursPatternHow')}</p>
    ${buttons(context)}
  </div>`;
}
