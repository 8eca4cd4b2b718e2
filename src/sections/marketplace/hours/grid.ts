import {html, nothing, type TemplateResult} from 'lit';
import type {HoursPlan} from '../../../core/hours.js';
import {cellBox, cellNote} from '../../../ui/cell-box.js';
import {disclosure} from '../../../ui/disclosure.js';
import {formatTotal} from '../../../ui/money.js';
import {table, type TableRow} from '../../../ui/table.js';
import {unitOf} from '../../../ui/units.js';
import type {MarketplaceContext} from '../context.js';
import {availableCell, priceCell, priceInForce} from './cells.js';
import {changeHour, HOUR_CELL} from './change.js';
import {hoursOf} from './plan.js';
import {hourName} from './span.js';

const CELL = new RegExp(`^(${HOUR_CELL}\\w+-)(\\d+)$`);

/** Enter goes to the next hour, as it does in a spreadsheet, and with the shift key to the one before. */
function handleEnter({actions}: MarketplaceContext, event: KeyboardEvent): void {
  const {target, key, shiftKey, isComposing, currentTarget} = event;
  if (key !== 'Enter' || isComposing || !(target instanceof HTMLInputElement)) return;
  const [, column = '', hour = ''] = CELL.exec(target.id) ?? [];
  // A text that cannot be used keeps the keyboard, so that it can be mended.
  if (column === '' || actions.currentView().cells.get(target.id)?.reason !== undefined) return;
  const next = (currentTarget as Element).querySelector<HTMLInputElement>(
    `#${column}${Number(hour) + (shiftKey ? -1 : 1)}`,
  );
  next?.focus();
  next?.select();
}

function hourRows(context: MarketplaceContext, {rows}: HoursPlan): TableRow[] {
  const {own} = context;
  const placeholder = priceInForce(context);
  return hoursOf(context).flatMap(({price, available}, hour): TableRow[] => {
    const name = hourName(hour);
    const {run, contribution, energy} = rows[hour] ?? {run: false, contribution: 0, energy: 0};
    const cells = [
      priceCell(context, {
        id: `${HOUR_CELL}price-${hour}`,
        name: own('hoursPriceOf', name),
        value: price,
        placeholder,
        onTake: (value) => {
          changeHour(context, hour, {price: value});
        },
      }),
      availableCell(context, {
        id: `${HOUR_CELL}mwh-${hour}`,
        name: own('hoursQuotaOf', name),
        value: available,
        placeholder: '\u2013',
        onTake: (value) => {
          changeHour(context, hour, {available: value});
        },
      }),
    ];
    const messages = cells.map((cell) => cellNote(context, cell)).filter((message) => message !== nothing);
    return [
      [
        name,
        ...cells.map((cell) => cellBox(context, cell)),
        html`<span class=${run ? 'gain' : contribution < 0 ? 'loss' : nothing}
          >${energy > 0 ? html`<span class="whole">${formatTotal(context, contribution)}</span>` : own('hoursNoPower')}${
            run ? [' ', html`<b role="img" aria-label=${own('hoursRun')}>✓</b>`] : nothing
          }</span
        >`,
      ],
      {below: messages.length > 0 ? html`<div>${messages}</div>` : nothing},
    ];
  });
}

/** The 24 hours, one a line, to read and to change. */
export const hoursGrid = (context: MarketplaceContext, plan: HoursPlan): TemplateResult => {
  const {own, wording} = context;
  return disclosure(context, {
    name: 'hoursTable',
    summary: own('hoursTable'),
    content: () =>
      html`<div
        class="hours-grid"
        @keydown=${(event: KeyboardEvent) => {
          handleEnter(context, event);
        }}
      >
        ${table(
          own('hoursTable'),
          [own('hoursHour'), unitOf(context, 'electricityPrice'), wording.t('MWh'), own('hoursLeaves')],
          hourRows(context, plan),
        )}
        <p>${own('hoursTableHow')}</p>
      </div>`,
  });
};
