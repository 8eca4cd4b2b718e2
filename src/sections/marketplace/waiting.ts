import {html, nothing, type TemplateResult} from 'lit';
import {delayForLostHours, hoursLost} from '../../core/marketplace.js';
import {type Inputs, type NumberParameter, PARAMETERS} from '../../core/parameters.js';
import {computeResult} from '../../core/result.js';
import {computeStatement, round} from '../../store/statement.js';
import {cellBox, cellNote} from '../../ui/cell-box.js';
import {decimalsOfMinutes} from '../../ui/duration.js';
import type {NumberCell} from '../../ui/number-cell.js';
import type {MarketplaceContext} from './context.js';

/** The delay of the example, in minutes. */
const EXAMPLE_DELAY = 15;

/** Decimals of a delay in minutes, but for delays so short that they need more. */
const MINUTE_DECIMALS = 2;

/** The most hours that a delay within its range can make the farm lose, rounded down. */
const mostHoursLost = (inputs: Inputs): number =>
  Math.floor(100 * hoursLost({...inputs, approvalDelay: PARAMETERS.approvalDelay.max})) / 100;

/** Approvals so slow that the farm loses so many hours, in minutes. */
function roundedDelay(inputs: Inputs, hours: number): number {
  const minutes = delayForLostHours(inputs, hours) ?? 0;
  const decimals = minutes > 0 ? Math.max(MINUTE_DECIMALS, decimalsOfMinutes(minutes)) : 0;
  return Math.min(round(minutes, decimals), PARAMETERS.approvalDelay.max);
}

/** The waiting in hours lost a day, which sets the minutes per approval; nothing where no delay makes the farm stand. */
export function hoursLostField(context: MarketplaceContext): TemplateResult | typeof nothing {
  const {model, actions, own} = context;
  const {inputs} = model;
  const max = mostHoursLost(inputs);
  if (max <= 0) return nothing;
  const row: NumberParameter = {
    kind: 'number',
    unit: 'h',
    default: 0,
    min: 0,
    max,
    source: 'illustration',
    whole: false,
  };
  const cell: NumberCell = {
    id: 'hoursLost',
    name: own('hoursLost'),
    row,
    unit: own('hoursUnit'),
    value: round(hoursLost(inputs), 2),
    decimals: 2,
    onTake: (hours, isCommitted) => {
      if (isCommitted && typeof hours === 'number') actions.takeValues({approvalDelay: roundedDelay(inputs, hours)});
    },
  };
  return html`<div class="field" part="field">
    <label for="hoursLost">${own('hoursLost')}</label>
    ${cellBox(context, cell, cell.unit)} ${cellNote(context, cell)}
  </div>`;
}

/** What a quarter of an hour per approval would cost, where the reader has entered no delay. */
export function exampleOfWaiting(context: MarketplaceContext): TemplateResult | typeof nothing {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, money, periodEntry} = wording;
  if (inputs.approvalDelay > 0) return nothing;
  if (result.minutesPerPurchase === null) return html`<p>${wording.t('noRigs')}</p>`;
  const delayed = {...inputs, approvalDelay: EXAMPLE_DELAY};
  const hours = hoursLost(delayed);
  if (hours <= 0) return html`<p>${own('keepsUp')}</p>`;
  const change = computeStatement(computeResult(delayed), delayed).net - statement.net;
  const outcome =
    change > 0 ? 'andLoseLess' : change === 0 ? 'andNothing' : statement.net < 0 ? 'andLoseMore' : 'andLose';
  const still = own('ifWaiting', format.number(hours, hours < 1 ? 2 : 1));
  return html`<p>${own(outcome, still, money(Math.abs(change)), periodEntry('perPeriod'))}</p>`;
}
