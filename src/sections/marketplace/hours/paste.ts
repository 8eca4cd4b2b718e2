import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {HOURS} from '../../../core/hours.js';
import type {Inputs} from '../../../core/parameters.js';
import {disclosure} from '../../../ui/disclosure.js';
import {tableInPaste} from '../../../ui/pasted-text.js';
import type {MarketplaceContext} from '../context.js';
import {changeDesk, replaceHours} from './change.js';
import {type PastedHours, type PastedLine, readPastedHours} from './pasted.js';
import {hourName} from './span.js';

/** Name of the disclosure with the field for a table. */
const PASTE = 'hoursPaste';

/** So many lines that cannot be read are named, and so many characters of each. */
const MOST_NAMED = 5;
const LONGEST_LINE = 40;

/** The last text that was read, because each render asks again for what is amiss with it. */
let last:
  {readonly text: string; readonly inputs: Inputs; readonly language: string; readonly result: PastedHours} | undefined;

function read({model: {inputs}, wording: {format, language}}: MarketplaceContext, text: string): PastedHours {
  if (last?.text !== text || last.inputs !== inputs || last.language !== language)
    last = {text, inputs, language, result: readPastedHours(text, {inputs, commaIsDecimal: format.commaIsDecimal})};
  return last.result;
}

/** Takes the hours of a text; one that cannot be read stays in its field to be corrected. */
function takePasted(context: MarketplaceContext, text: string): void {
  const pasted = read(context, text);
  if ('hours' in pasted) {
    replaceHours(context, pasted.hours, {done: 'pasted', pasted: ''});
    return;
  }
  changeDesk(context, {done: 'refused', pasted: text});
  context.actions.setView({open: new Set([...context.actions.currentView().open, PASTE])});
}

/** A table that is pasted into a cell is one of all hours. A single value goes where it was pasted. */
export function handlePaste(context: MarketplaceContext, event: ClipboardEvent): void {
  const text = tableInPaste(event);
  if (text === undefined) return;
  event.preventDefault();
  takePasted(context, text);
}

function lineText({own}: MarketplaceContext, {number, text}: PastedLine): string {
  const shown = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  return own('hoursBadLine', String(number), shown);
}

/** Why a text is no table of the day, in words. */
function problemLines(context: MarketplaceContext, pasted: Exclude<PastedHours, {readonly hours: unknown}>): string[] {
  const {own, wording} = context;
  const whole = (value: number): string => wording.format.number(value, 0);
  if ('unreadable' in pasted) {
    const {unreadable} = pasted;
    const more = unreadable.length - MOST_NAMED;
    return [
      own('hoursUnchanged'),
      ...unreadable.slice(0, MOST_NAMED).map((line) => lineText(context, line)),
      ...(more > 0 ? [own('hoursBadMore', whole(more))] : []),
    ];
  }
  const {lines, missing = [], twice} = pasted;
  return [
    own('hoursUnchanged'),
    own.plural('hoursLinesRead', lines, whole(lines)),
    ...(Math.abs(lines - HOURS) === 1 ? [own('hoursNoSummerTime')] : []),
    ...(missing.length > 0 && missing.length < HOURS / 2
      ? [own('hoursMissing', missing.map(hourName).join(', '))]
      : []),
    ...(twice ? [own('hoursTwice', whole(twice.line), hourName(twice.hour))] : []),
  ];
}

/** What is amiss with the text in the field; nothing before the reader asked to read it. */
function problems(context: MarketplaceContext): TemplateResult | typeof nothing {
  const {done, pasted: text} = context.model.view.hoursDesk;
  if (done !== 'refused') return nothing;
  const pasted = read(context, text);
  if ('hours' in pasted) return nothing;
  return html`${problemLines(context, pasted).map((line) => html`<p class="error">${line}</p>`)}`;
}

/** A field for a table that was copied from a spreadsheet, and the button that reads it. */
export const pasteForm = (context: MarketplaceContext): TemplateResult => {
  const {model, own} = context;
  return disclosure(context, {
    name: PASTE,
    summary: own('hoursPaste'),
    content: () =>
      html`<div class="hours-form">
        <label for="hours-table">${own('hoursPasteHow')}</label>
        <textarea
          id="hours-table"
          part="input"
          rows="6"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hours-table-problems"
          aria-invalid=${model.view.hoursDesk.done === 'refused'}
          .value=${live(model.view.hoursDesk.pasted)}
          @input=${({target}: Event) => {
            changeDesk(context, {pasted: (target as HTMLTextAreaElement).value, done: null});
          }}
        ></textarea>
        <div id="hours-table-problems" role="status">${problems(context)}</div>
        <div class="switches">
          <button
            type="button"
            @click=${() => {
              takePasted(context, context.actions.currentView().hoursDesk.pasted);
            }}
          >
            ${own('hoursRead')}
          </button>
        </div>
      </div>`,
  });
};
