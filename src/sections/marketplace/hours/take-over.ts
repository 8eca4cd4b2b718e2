import {html, nothing, type TemplateResult} from 'lit';
import {type HoursAsInputs, hoursAsInputs, type HoursPlan} from '../../../core/hours.js';
import {toDollars} from '../../../core/layers.js';
import {toDisplayCurrency} from '../../../store/statement.js';
import {formatPrice} from '../../../ui/money.js';
import type {UptimeAndPrice} from '../../../ui/desk-state.js';
import type {MarketplaceContext} from '../context.js';
import {changeDesk} from './change.js';
import {isTakenOver, planInputs} from './plan.js';

/** Significant digits that leave no rounding noise in a field. */
const DIGITS = 12;

const tidy = (value: number): number => Number(value.toPrecision(DIGITS));

const usd = ({model: {inputs}}: MarketplaceContext, {electricityPrice}: UptimeAndPrice): number =>
  toDollars(electricityPrice, inputs.kztPerUsd);

/** The way back to the uptime and the price from before, while the calculator has those of the hours. */
function backButton(context: MarketplaceContext, before: UptimeAndPrice): TemplateResult {
  const {wording, actions, own} = context;
  return html`<button
    type="button"
    @click=${({currentTarget}: Event) => {
      // This button disappears, so the focus moves to one that stays.
      const button = currentTarget as Element;
      const first = button.parentElement?.querySelector('button');
      (first === button ? button.closest('.hours')?.querySelector('button') : first)?.focus();
      actions.takeValues(before);
      changeDesk(context, {taken: null});
    }}
  >
    ${own('hoursBack', wording.format.percent(before.uptime, 2), formatPrice(context, usd(context, before)))}
  </button>`;
}

/** What the calculator counts since it took the hours over, and what the plan does. */
function takenText(
  {model: {inputs}, wording: {format}, own}: MarketplaceContext,
  price: string,
  before: UptimeAndPrice,
): string {
  const counted = own('hoursTaken', format.percent(inputs.uptime, 2), price);
  return `${counted} ${own('hoursTakenPlan', format.percent(before.uptime, 2))}`;
}

/** A button that gives the hours to run to the calculator, as its uptime and its price of electricity. */
export function takeOver(context: MarketplaceContext, plan: HoursPlan): TemplateResult {
  const {model, actions, own, wording} = context;
  const inputs = planInputs(context);
  const {taken} = model.view.hoursDesk;
  const before = taken && isTakenOver(context) ? taken.before : null;
  const values = model.view.hours === null ? null : hoursAsInputs(inputs, plan);
  const take = ({uptime, electricityPrice}: HoursAsInputs): void => {
    const now: UptimeAndPrice = {
      uptime: tidy(uptime),
      electricityPrice: {amount: tidy(toDisplayCurrency(electricityPrice, inputs)), currency: inputs.currency},
    };
    actions.takeValues(now);
    changeDesk(context, {
      taken: {before: before ?? {uptime: inputs.uptime, electricityPrice: model.given.electricityPrice}, now},
    });
  };
  const status = before ? takenText(context, formatPrice(context, model.inputs.electricityPrice), before) : '';
  return html`<div class="switches">
      ${
        values === null
          ? nothing
          : html`<button
              type="button"
              @click=${() => {
                take(values);
              }}
            >
              ${own('hoursTake')}
            </button>`
      }
      ${before ? backButton(context, before) : nothing}
    </div>
    <p role="status">${status}</p>
    ${
      values && !before
        ? html`<p class="reading">
            ${own('hoursElsewhere', formatPrice(context, inputs.electricityPrice), wording.format.percent(inputs.uptime, 2))}
          </p>`
        : nothing
    }
    ${values && inputs.approvalDelay > 0 ? html`<p class="reading">${own('hoursWait')}</p>` : nothing}`;
}
