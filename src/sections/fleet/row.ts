import {html, nothing, type TemplateResult} from 'lit';
import {steppedValue} from '../../core/axis.js';
import type {FleetEntry} from '../../core/fleet.js';
import {type NumberParameter, PARAMETERS} from '../../core/parameters.js';
import {capitalised} from '../../i18n/format.js';
import {cellBox, cellNote} from '../../ui/cell-box.js';
import {entryName} from '../../ui/choice-options.js';
import {formatRounded, formatTariff} from '../../ui/money.js';
import {numberCell, type NumberCell} from '../../ui/number-cell.js';
import {stepButton} from '../../ui/stepper.js';
import {cellId, changeEntries, focusLater, typeEntry, withEntry} from './changes.js';
import type {FleetContext} from './context.js';
import {modelList} from './model-list.js';
import {entriesOf, type Row, type Rows} from './rows.js';

/** Decimals of figures of one's own. */
const DECIMALS = 6;

/** The id of the list of models of a row. */
export const listId = (place: number): string => `fleet-model-${place}`;

/** A cell of a row. */
function cellOf(
  context: FleetContext,
  place: number,
  {entry, name, rigs}: {readonly entry: FleetEntry; readonly name: string; readonly rigs: number},
  what: 'count' | 'power' | 'hashrate',
): NumberCell {
  const {own, wording} = context;
  const {t} = wording;
  // The rigs of all rows together are a number of rigs that a farm may have.
  const count: NumberParameter = {...PARAMETERS.rigs, max: PARAMETERS.rigs.max - rigs + entry.count};
  const row = {count, power: PARAMETERS.rigPower, hashrate: PARAMETERS.rigHashrate}[what];
  const title = {count: own('count'), power: t('rigPower'), hashrate: t('rigHashrate')}[what];
  const id = cellId(place, what);
  return {
    id,
    name: `${title}, ${name}`,
    row,
    unit: {count: '', power: t('kW'), hashrate: 'TH/s'}[what],
    value: entry[what],
    decimals: what === 'count' ? 0 : DECIMALS,
    onTake: (value, isCommitted) => {
      if (typeof value === 'number')
        typeEntry(context, id, withEntry(entriesOf(context.model.inputs), place, {[what]: value}), isCommitted);
    },
  };
}

/** The number of rigs, with buttons to count down and up. */
function countBox(context: FleetContext, place: number, entry: FleetEntry, cell: NumberCell): TemplateResult {
  const button = (direction: -1 | 1): TemplateResult =>
    stepButton(context, cell, direction, () => {
      const count = steppedValue(cell.row, entry.count, direction);
      if (count !== entry.count) changeEntries(context, withEntry(entriesOf(context.model.inputs), place, {count}));
    });
  return html`<div class="box">${button(-1)}${numberCell(context, cell)}${button(1)}</div>
    ${cellNote(context, cell)}`;
}

/** A figure of one's own, and under it what is wrong with its text. */
const ownBox = (context: FleetContext, cell: NumberCell): TemplateResult =>
  html`<div>${cellBox(context, cell, cell.unit)} ${cellNote(context, cell)}</div>`;

/** What stands beside the amount, so that colour alone says nothing. */
function verdict({own, wording: {t}}: FleetContext, {entry, contribution}: Row): string {
  const [loss, even, profit] = t.list('verdicts');
  if (entry.count === 0) return own('switchedOff');
  return contribution < 0 ? `▼ ${loss}` : contribution > 0 ? `▲ ${profit}` : `– ${even}`;
}

function figures(context: FleetContext, row: Row): TemplateResult {
  const {own, wording} = context;
  const {entry, contribution, amount, breakEvenPrice, share} = row;
  const tone = entry.count === 0 ? '' : contribution < 0 ? 'loss' : contribution > 0 ? 'gain' : '';
  return html`<dl>
    <div>
      <dt>${capitalised(own('brings', wording.periodEntry('per')))}</dt>
      <dd class=${tone}>${formatRounded(context, amount)} <small>${verdict(context, row)}</small></dd>
    </div>
    <div>
      <dt>${own('paysUpTo')}</dt>
      <dd>${formatTariff(context, breakEvenPrice)}</dd>
    </div>
    <div>
      <dt>${own('load')}</dt>
      <dd>${share === null ? '–' : wording.format.percent(share)}</dd>
    </div>
  </dl>`;
}

/** Power, hashrate and efficiency of one rig of a model, under its name. */
function nameplate({wording: {format, t}}: FleetContext, {power, hashrate}: FleetEntry): string {
  const parts = [`${format.number(power, 3)}\u00a0${t('kW')}`, `${format.number(hashrate, 1)}\u00a0TH/s`];
  if (hashrate > 0) parts.push(`${format.number((1000 * power) / hashrate, 1)}\u00a0${t('JTH')}`);
  return parts.join(', ');
}

/** The button that removes a row. The last one stays, and the button says so where it is pressed. */
function removeButton(context: FleetContext, place: number, name: string, isOnly: boolean): TemplateResult {
  const {own, model} = context;
  return html`<button
    type="button"
    class="remove"
    aria-label=${own('remove', name)}
    aria-disabled=${isOnly}
    aria-describedby=${isOnly ? 'fleet-last' : nothing}
    @click=${(event: Event) => {
      if (isOnly) return;
      const rest = entriesOf(model.inputs).filter((_, index) => index !== place);
      changeEntries(context, rest, own('removed', name));
      focusLater(event, `#${listId(Math.min(place, rest.length - 1))}`);
    }}
  >
    ×
  </button>`;
}

/** The name of a row, for its controls. A number tells two rows of the same model apart. */
function nameOf(context: FleetContext, rows: Rows, entry: FleetEntry, place: number): string {
  const {own} = context;
  const number = own('modelOf', String(place + 1));
  if (entry.rig === null) return number;
  const name = entryName(context, entry);
  const isAlone = rows.rows.filter((row) => row.entry.rig === entry.rig).length === 1;
  return isAlone ? name : `${number}, ${name}`;
}

/** A model of the fleet: its list or figures, its count, and what it brings. */
export function rowItem(context: FleetContext, rows: Rows, row: Row, place: number): TemplateResult {
  const {own} = context;
  const {entry} = row;
  const name = nameOf(context, rows, entry, place);
  const cell = (what: 'count' | 'power' | 'hashrate'): NumberCell =>
    cellOf(context, place, {entry, name, rigs: rows.rigs}, what);
  return html`<li class=${entry.count === 0 ? 'off' : nothing}>
    <div class="machine">
      ${modelList(context, {entry, id: listId(place), name: own('modelOf', String(place + 1))}, (chosen) => {
        changeEntries(context, withEntry(entriesOf(context.model.inputs), place, chosen));
      })}
      ${entry.rig === null ? nothing : html`<p class="plate">${nameplate(context, entry)}</p>`}
    </div>
    ${
      entry.rig === null
        ? html`<div class="own">${ownBox(context, cell('power'))} ${ownBox(context, cell('hashrate'))}</div>`
        : nothing
    }
    <div class="count">${countBox(context, place, entry, cell('count'))}</div>
    ${figures(context, row)} ${removeButton(context, place, name, rows.rows.length === 1)}
  </li>`;
}
