import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {type FleetEntry, MOST_ENTRIES} from '../../core/fleet.js';
import {disclosure} from '../../ui/disclosure.js';
import {tableInPaste} from '../../ui/pasted-text.js';
import {changeEntries, focusLater, setTexts} from './changes.js';
import type {FleetContext} from './context.js';
import {joinLines, type PastedFleet, readPastedFleet, type RefusedLine} from './pasted.js';
import {entriesOf} from './rows.js';
import {UNDO} from './totals.js';

const NAME = 'fleetPaste';
const FIELD = 'fleet-lines';
/** Lines that were not understood are shown up to this number. */
const MOST_SHOWN = 20;
/** Characters of such a line that are shown. */
const LONGEST_SHOWN = 80;

/** The last text that was read, because each render asks for it. */
let last: {readonly text: string; readonly commaIsDecimal: boolean; readonly result: PastedFleet} | undefined;

function readText(text: string, commaIsDecimal: boolean): PastedFleet {
  if (last?.text !== text || last.commaIsDecimal !== commaIsDecimal)
    last = {text, commaIsDecimal, result: readPastedFleet(text, commaIsDecimal)};
  return last.result;
}

/** Takes a text that was pasted into a cell over to the field for lines, if it is more than a number. */
export function handlePaste(context: FleetContext, event: ClipboardEvent): void {
  const text = tableInPaste(event);
  if (text === undefined) return;
  event.preventDefault();
  context.actions.setView({open: new Set([...context.actions.currentView().open, NAME])});
  read(context, text.trimEnd());
  focusLater(event, '#fleet-replace', `#${FIELD}`);
}

/** Reads the lines, and says what was understood. */
function read(context: FleetContext, text: string): void {
  setTexts(context, {pasted: text, read: text, note: ''});
}

/** Takes the lines that were understood. The others stay in the field. */
function take(context: FleetContext, {read: lines, refused, unread}: PastedFleet, to: readonly FleetEntry[]): void {
  const {own, wording} = context;
  const joined = joinLines(to, lines);
  const rest = [...[...joined.refused, ...refused].map(({line}) => line), unread].filter(Boolean).join('\n');
  const count = joined.fleet.length;
  const taken = own.plural('pastedTaken', count, wording.format.number(count, 0));
  changeEntries(context, joined.fleet, rest === '' ? taken : `${taken} ${own('pastedRest')}`);
  setTexts(context, {pasted: rest, read: rest === '' ? null : rest});
}

function refusedList({own, wording: {format}}: FleetContext, refused: readonly RefusedLine[]): unknown {
  if (refused.length === 0) return nothing;
  const others = refused.length - MOST_SHOWN;
  const shown = (line: string): string =>
    line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line.trim().replaceAll('\t', ' ');
  return html`<p>${own.plural('pastedRefused', refused.length, format.number(refused.length, 0))}</p>
    <ul class="refused">
      ${refused
        .slice(0, MOST_SHOWN)
        .map(({line, fault}) => html`<li><b>${shown(line)}</b>: ${own(fault, format.number(MOST_ENTRIES, 0))}</li>`)}
      ${others > 0 ? html`<li>${own('more', format.number(others, 0))}</li>` : nothing}
    </ul>`;
}

/** What was understood, the choice of what to do with it, and what was not understood. */
function result(context: FleetContext, pasted: PastedFleet): TemplateResult {
  const {own, wording, model, actions} = context;
  const number = (value: number): string => wording.format.number(value, 0);
  const {refused, ignored, unread} = pasted;
  const present = entriesOf(model.inputs);
  const button = (text: 'pastedReplace' | 'pastedAdd', to: readonly FleetEntry[]): TemplateResult =>
    html`<button
      type="button"
      id=${text === 'pastedReplace' ? 'fleet-replace' : nothing}
      @click=${(event: Event) => {
        take(context, pasted, to);
        // What was not taken waits in the field. After all else the reader sees the fleet that it has become.
        focusLater(event, `#${actions.currentView().fleetTexts.pasted === '' ? UNDO : FIELD}`);
      }}
    >
      ${own(text)}
    </button>`;
  // Lines without room are known before the reader chooses.
  const {refused: over} = joinLines([], pasted.read);
  const isEmpty = pasted.read.length + refused.length + ignored === 0;
  return html`<p role="status">
      ${isEmpty ? own('pastedEmpty') : own.plural('pastedUnderstood', pasted.read.length, number(pasted.read.length))}
      ${ignored > 0 ? own.plural('pastedIgnored', ignored, number(ignored)) : nothing}
      ${unread ? own('pastedUnread') : nothing} ${pasted.read.length > 0 ? own('pastedWaits') : nothing}
    </p>
    ${
      pasted.read.length > 0
        ? html`<div class="switches">${button('pastedReplace', [])} ${button('pastedAdd', present)}</div>`
        : nothing
    }
    ${refusedList(context, [...over, ...refused])}`;
}

/** A field for lines of a spreadsheet. */
export function spreadsheet(context: FleetContext): TemplateResult {
  const {own, wording, model} = context;
  const {pasted, read: lines} = model.view.fleetTexts;
  return disclosure(context, {
    name: NAME,
    summary: own('pastedTitle'),
    content: () =>
      html`<div class="spreadsheet">
        <p id="fleet-lines-about">${own('pastedAbout')}</p>
        <textarea
          id=${FIELD}
          part="input"
          rows="6"
          spellcheck="false"
          aria-label=${own('pastedTitle')}
          aria-describedby="fleet-lines-about"
          .value=${live(pasted)}
          @input=${({target}: Event) => {
            setTexts(context, {pasted: (target as HTMLTextAreaElement).value, read: null});
          }}
        ></textarea>
        <div class="switches">
          <button
            type="button"
            @click=${() => {
              read(context, context.actions.currentView().fleetTexts.pasted);
            }}
          >
            ${own('pastedRead')}
          </button>
        </div>
        ${lines === null ? nothing : result(context, readText(lines, wording.format.commaIsDecimal))}
      </div>`,
  });
}
