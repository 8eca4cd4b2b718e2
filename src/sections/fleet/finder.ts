import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {type FleetEntry, MOST_ENTRIES} from '../../core/fleet.js';
import {rigNamed} from '../../core/presets.js';
import {type Rig, type RigId, RIGS} from '../../data/rigs.js';
import {entryName, rigOptions} from '../../ui/choice-options.js';
import {cellId, changeEntries, focusLater, setTexts} from './changes.js';
import type {FleetContext} from './context.js';
import {joinLines, readPastedFleet} from './pasted.js';
import {listId} from './row.js';
import {entriesOf, hasRoom, rowsOf} from './rows.js';

/** Found models that are shown. */
const MOST_FOUND = 6;
/** Longer than any name. */
const LONGEST_NAME = 60;
/** What a reader may type. Names are the same in every language. */
const EXAMPLE = 'S21, M60S';

/** The models whose name or maker has all words of a text; first the one that has just this name. */
function modelsFound(text: string): readonly Rig<RigId>[] {
  const words = text
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const exact = rigNamed(text.slice(0, LONGEST_NAME));
  const rigs: readonly Rig<RigId>[] = RIGS;
  const found = rigs.filter(({id, name, maker}) => {
    const names = `${maker ?? ''} ${name}`.toLowerCase();
    return id === exact || words.every((word) => names.includes(word));
  });
  return found.sort((a, b) => Number(b.id === exact) - Number(a.id === exact));
}

/** Adds a row, and moves the focus to a control of it. */
function add(context: FleetContext, entry: FleetEntry, event: Event, what: 'list' | 'count'): void {
  const entries = entriesOf(context.model.inputs);
  changeEntries(context, [...entries, entry], context.own('added', entryName(context, entry)));
  setTexts(context, {sought: ''});
  focusLater(event, `#${what === 'list' ? listId(entries.length) : cellId(entries.length, 'count')}`);
}

const ofModel = ({id, power, hashrate}: Rig<RigId>): FleetEntry => ({rig: id, power, hashrate, count: 1});

/** The model of a new row: the next of the list that the fleet does not have. */
function nextModel(entries: readonly FleetEntry[]): FleetEntry {
  const rigs: readonly Rig<RigId>[] = RIGS;
  const taken = entries.map(({rig}) => rig);
  const start = rigs.findIndex(({id}) => id === 'antminer-s21');
  const inOrder = [...rigs.slice(start), ...rigs.slice(0, start)];
  return ofModel(inOrder.find(({id}) => !taken.includes(id)) ?? RIGS[0]);
}

/** Takes what stands in the field: a name with a count, or the first model found. */
function takeSought(context: FleetContext, text: string, event: Event): void {
  const {model, wording} = context;
  const [line] = readPastedFleet(`\n${text}`, wording.format.commaIsDecimal).read;
  const [first] = modelsFound(text);
  const entry = line?.entry ?? (first && ofModel(first));
  if (!entry) return;
  const {refused} = joinLines(entriesOf(model.inputs), [{line: text, entry}]);
  if (refused.length === 0) add(context, entry, event, 'count');
}

/** The models found, each as a button that adds it. */
function foundList(context: FleetContext, found: readonly Rig<RigId>[]): TemplateResult | typeof nothing {
  if (found.length === 0) return nothing;
  const texts = new Map(rigOptions(context).flatMap(([, options]) => options));
  return html`<ul class="found">
    ${found.slice(0, MOST_FOUND).map(
      (rig) =>
        html`<li>
          <button
            type="button"
            @click=${(event: Event) => {
              add(context, ofModel(rig), event, 'count');
            }}
          >
            ${texts.get(rig.id)}
          </button>
        </li>`,
    )}
    ${
      found.length > MOST_FOUND
        ? html`<li>${context.own('more', context.wording.format.number(found.length - MOST_FOUND, 0))}</li>`
        : nothing
    }
  </ul>`;
}

/** A button that adds a row, and a field that finds a model by its name. */
export function finder(context: FleetContext): TemplateResult {
  const {own, wording, model} = context;
  const {sought} = model.view.fleetTexts;
  const fits = hasRoom(rowsOf(model.inputs));
  if (!fits) return html`<p>${own('isFull', wording.format.number(MOST_ENTRIES, 0))}</p>`;
  const found = modelsFound(sought);
  return html`<div class="finder">
    <div class="field">
      <label for="fleet-sought">${own('find')}</label>
      <div class="box">
        <input
          id="fleet-sought"
          part="input"
          type="text"
          inputmode="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          maxlength=${LONGEST_NAME}
          placeholder=${EXAMPLE}
          .value=${live(sought)}
          @input=${({target}: Event) => {
            const text = (target as HTMLInputElement).value.slice(0, LONGEST_NAME);
            const count = modelsFound(text).length;
            const note = text.trim() === '' ? '' : own.plural('found', count, wording.format.number(count, 0));
            setTexts(context, {sought: text, note});
          }}
          @keydown=${(event: KeyboardEvent) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') takeSought(context, (event.target as HTMLInputElement).value, event);
            else if (event.key === 'Escape' && sought !== '') {
              event.stopPropagation();
              setTexts(context, {sought: '', note: ''});
            }
          }}
        />
      </div>
    </div>
    ${foundList(context, found)}
  </div>`;
}

/** The button that adds a row. */
export function addButton(context: FleetContext): TemplateResult {
  const {own, model} = context;
  const rows = rowsOf(model.inputs);
  return html`<button
    type="button"
    aria-disabled=${!hasRoom(rows)}
    @click=${(event: Event) => {
      const entries = entriesOf(model.inputs);
      if (hasRoom(rows)) add(context, nextModel(entries), event, 'list');
    }}
  >
    ${own('add')}
  </button>`;
}
