import {html, type TemplateResult} from 'lit';
import {csvFile} from '../../../exchange/csv.js';
import {choiceText, fleetNames} from '../../../ui/choice-options.js';
import {download} from '../../../ui/download.js';
import {formatRounded} from '../../../ui/money.js';
import {printAlone} from '../../../ui/print.js';
import {table} from '../../../ui/table.js';
import {withUnit} from '../../../ui/units.js';
import type {MarketplaceContext} from '../context.js';
import {logCsv} from './csv.js';
import {dayOfLog, isDay} from './date.js';
import {logTable} from './table.js';

/** The field of the day. While the reader types, or where the field is emptied, the day before the edit stands. */
function dateField({actions, own}: MarketplaceContext, day: string): TemplateResult {
  return html`<div class="field" part="field">
    <label for="planDate">${own('logDate')}</label>
    <span class="box"
      ><input
        id="planDate"
        part="input"
        type="date"
        .value=${day}
        @input=${({target}: Event) => {
          const {value} = target as HTMLInputElement;
          if (isDay(value)) actions.setView({planDate: value});
        }}
        @blur=${({target}: Event) => {
          const input = target as HTMLInputElement;
          if (!isDay(input.value)) input.value = day;
        }}
    /></span>
  </div>`;
}

/** What the plan counts with, for the paper. */
function farmLines(context: MarketplaceContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs, result} = model;
  const {format, t} = wording;
  const {rig, rigPower: power, rigHashrate: hashrate, rigs: count} = inputs;
  const fleet = inputs.fleet ?? [{rig: rig === 'none' ? null : rig, power, hashrate, count}];
  const percent = (share: number): string => format.percent(share, 2);
  return html`<p class="paper">
      ${own('logFarm', fleetNames(context, fleet), `${format.number(result.power, 1)}\u00a0${t('kW')}`)}
    </p>
    <p class="paper">
      ${own(
        'logRules',
        choiceText(context, 'rules'),
        percent(inputs.complianceRate),
        percent(inputs.taxRate),
        withUnit(context, 'miningLevy', format.number(inputs.miningLevy)),
        percent(inputs.aifcShare),
      )}
    </p>`;
}

/** What the reader should know of the plan before reading it. */
function remarks({model, wording, own}: MarketplaceContext, isIdle: boolean): string {
  const {inputs, result, view} = model;
  const idle = result.power > 0 ? own('logAllOff') : wording.t('noRigs');
  return [view.hours === null && own('logSameHours'), isIdle && idle, inputs.approvalDelay > 0 && own('hoursNoWaiting')]
    .filter((text) => text !== false)
    .join(' ');
}

/** The log of the planned day, to print and to download. */
export function dayLog(context: MarketplaceContext): TemplateResult {
  const {wording, own} = context;
  const {format} = wording;
  const day = dayOfLog(context);
  const {head, actual, lines, net, isIdle} = logTable(context);
  return html`<div class="log">
    <p class="paper title">${own('logTitle')}</p>
    ${dateField(context, day)}
    <p>
      ${own('logDay', format.date(day))} ${own('logDayLeaves', formatRounded(context, net))} ${remarks(context, isIdle)}
    </p>
    ${farmLines(context)}
    ${table(
      own('logTitle'),
      [...head, ...actual],
      lines.map(({name, state, numbers, isOff}) => [
        name,
        state,
        // An hour off has the one zero that says so.
        ...numbers.map((number, column) => (isOff && column > 0 ? '–' : (number?.text ?? ''))),
        ...actual.map(() => ''),
      ]),
    )}
    <p class="screen">${own('logLeft')}</p>
    <div class="switches">
      <button
        type="button"
        @click=${() => {
          download(`log-${day}.csv`, csvFile(logCsv(context, day)));
        }}
      >
        ${own('logSave')}
      </button>
      <button
        type="button"
        @click=${({currentTarget}: Event) => {
          const log = (currentTarget as Element).closest('.log');
          if (log) printAlone(log);
        }}
      >
        ${own('logPrint')}
      </button>
    </div>
  </div>`;
}
