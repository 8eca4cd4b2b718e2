import {html, nothing, type TemplateResult} from 'lit';
import {ratio} from '../../core/finite.js';
import {capitalised} from '../../i18n/format.js';
import {roundTotal, toDisplayTotal} from '../../store/statement.js';
import {formatRounded} from '../../ui/money.js';
import {changeEntries, focusLater} from './changes.js';
import type {FleetContext} from './context.js';
import {modelsIn, entriesOf, type Rows} from './rows.js';

/** Id of the button that takes the last change back. */
export const UNDO = 'fleet-undo';

/** An amount in US dollars a day, in the display currency and for the period. */
const amountOf = (context: FleetContext, usdPerDay: number): string => {
  const {inputs} = context.model;
  return formatRounded(context, roundTotal(toDisplayTotal(usdPerDay, inputs), inputs.currency));
};

/** What all rows come to, in the columns of the rows. */
function totalRow(context: FleetContext, {rows, rigs, power, hashrate, amount}: Rows): TemplateResult {
  const {own, wording} = context;
  const {format, t} = wording;
  const efficiency = ratio(1000 * power, hashrate);
  const parts = [
    `${format.number(power, 3)}\u00a0${t('MW')}`,
    `${format.number(hashrate, 2)}\u00a0PH/s`,
    efficiency === null ? '–' : `${format.number(efficiency, 1)}\u00a0${t('JTH')}`,
  ];
  const isDrawn = rows.some(({share}) => share !== null);
  return html`<div class="sum">
    <div class="machine">
      <p><b>${own('total')}</b></p>
      <p class="plate">${parts.join(', ')}</p>
    </div>
    <p class="count"><span class="head">${own('count')}</span> <b>${format.number(rigs, 0)}</b></p>
    <dl>
      <div>
        <dt>${capitalised(own('brings', wording.periodEntry('per')))}</dt>
        <dd class=${amount < 0 ? 'loss' : amount > 0 ? 'gain' : ''}>${formatRounded(context, amount)}</dd>
      </div>
      <div class="none"></div>
      <div>
        <dt>${own('load')}</dt>
        <dd>${isDrawn ? format.percent(100) : '–'}</dd>
      </div>
    </dl>
  </div>`;
}

/** That the mean hides losing models among winning ones; nothing where it does not. */
function hiddenText(context: FleetContext, {rows, running, losing, rigs}: Rows): string {
  const {own, wording} = context;
  const total = rows.reduce((sum, {entry, contribution}) => sum + entry.count * contribution, 0);
  if (losing.length === 0 || total <= 0) return '';
  const lose = modelsIn(losing);
  return own.plural(
    'hidden',
    lose,
    amountOf(context, total / rigs),
    wording.periodEntry('per'),
    wording.format.number(lose, 0),
    wording.format.number(modelsIn(running), 0),
  );
}

/** What switching off the losing models would add, and the button that does it. */
function switchingOff(context: FleetContext, {running, losing, gain}: Rows): TemplateResult {
  const {own, wording, model} = context;
  const per = wording.periodEntry('per');
  if (running.length === 0) return html`<p>${own('noneRuns')}</p>`;
  if (losing.length === 0) return html`<p>${own('noneLoses')}</p>`;
  if (losing.length === running.length) return html`<p>${own('allLose', amountOf(context, gain), per)}</p>`;
  const rigs = losing.reduce((sum, {entry}) => sum + entry.count, 0);
  const number = wording.format.number(rigs, 0);
  const isLosing = losing.map(({entry}) => entry);
  return html`<p>${own.plural('switchOffAdds', rigs, number, amountOf(context, gain), per)}</p>
    <div class="switches">
      <button
        type="button"
        @click=${(event: Event) => {
          const entries = entriesOf(model.inputs).map((entry) =>
            isLosing.includes(entry) ? {...entry, count: 0} : entry,
          );
          changeEntries(context, entries, own.plural('haveSwitchedOff', rigs, number));
          // This button disappears.
          focusLater(event, `#${UNDO}`);
        }}
      >
        ${own('switchOff')}
      </button>
    </div>`;
}

/** The sentences under the rows. */
export function totals(context: FleetContext, rows: Rows): TemplateResult {
  const hidden = hiddenText(context, rows);
  return html`${totalRow(context, rows)} ${hidden ? html`<p class="hides">${hidden}</p>` : nothing}
  ${switchingOff(context, rows)}`;
}
