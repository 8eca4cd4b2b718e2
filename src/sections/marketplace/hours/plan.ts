import {computeHours, type HourOffer, HOURS, type HoursPlan} from '../../../core/hours.js';
import {toDollars} from '../../../core/layers.js';
import {listOf} from '../../../core/list-of.js';
import type {Inputs} from '../../../core/parameters.js';
import type {Context} from '../../../ui/context.js';
import type {HourEntry} from '../../../ui/desk-state.js';

/** Hours of which the reader has said nothing: the price of electricity in force, and no quota. */
export const NO_HOURS: readonly HourEntry[] = listOf(HOURS, () => ({price: null, available: null}));

/** Tomorrow's 24 hours as the reader entered them. */
export const hoursOf = ({model}: Context): readonly HourEntry[] => model.view.hours ?? NO_HOURS;

/** What the market offers in each hour, prices in USD. */
export const offersOf = (inputs: Inputs, hours: readonly HourEntry[]): readonly HourOffer[] =>
  hours.map(({price, available}) => ({
    price: price === null ? inputs.electricityPrice : toDollars(price, inputs.kztPerUsd),
    available,
  }));

/** Whether the calculator still has the uptime that it took over from the hours. */
export const isTakenOver = ({model: {inputs, view}}: Context): boolean =>
  inputs.uptime === view.hoursDesk.taken?.now.uptime;

/**
 * The inputs of the plan: those in force, with the uptime and the price of before the calculator took the hours over. Else
 * the share of the day that the chosen hours are would count once more in each of them.
 */
export function planInputs(context: Context): Inputs {
  const {inputs, given, view} = context.model;
  const {taken} = view.hoursDesk;
  if (!taken || !isTakenOver(context)) return inputs;
  const {before, now} = taken;
  const price = given.electricityPrice;
  const isPriceTaken = price.amount === now.electricityPrice.amount && price.currency === now.electricityPrice.currency;
  const electricityPrice = isPriceTaken
    ? toDollars(before.electricityPrice, inputs.kztPerUsd)
    : inputs.electricityPrice;
  return {...inputs, uptime: before.uptime, electricityPrice};
}

/** The plan for tomorrow's hours. */
export const planOf = (context: Context): HoursPlan => {
  const inputs = planInputs(context);
  return computeHours(inputs, offersOf(inputs, hoursOf(context)));
};
