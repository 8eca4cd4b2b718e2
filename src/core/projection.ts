import {BLOCKS_PER_DAY, dayOfHeight, winterShare} from './calendar.js';
import {computeDay, DAYS_PER_MONTH} from './day.js';
import {flatPayback, investmentIn} from './investment.js';
import {listOf} from './list-of.js';
import {BLOCKS_PER_ERA, blocksToHalving, meanSubsidy} from './mining.js';
import {findPayback, type MonthFigures, type MonthTerms, prepareMonths, uptimeInWinter} from './months.js';
import type {Inputs} from './parameters.js';
import {presentValue} from './present-value.js';

/** Exactly 4383. */
const BLOCKS_PER_MONTH = BLOCKS_PER_DAY * DAYS_PER_MONTH;

/** Months from today to each halving within the horizon. */
export function halvingsAhead({blockHeight, horizon}: Pick<Inputs, 'blockHeight' | 'horizon'>): readonly number[] {
  const ahead: number[] = [];
  for (let blocks = blocksToHalving(blockHeight); blocks <= horizon * BLOCKS_PER_MONTH; blocks += BLOCKS_PER_ERA)
    ahead.push(blocks / BLOCKS_PER_MONTH);
  return ahead;
}

/** The figures of a month ahead. */
export interface Month extends MonthFigures {
  /** Number of the month; 1 begins today. */
  readonly month: number;
}

/** What all months come to. */
export interface Outcome {
  /** Months until the balance is no longer negative; null without an investment, or beyond the last month. */
  readonly payback: number | null;
  /** Net present value of cash, held coins and resale, USD. */
  readonly npv: number;
  /** Resale value of the rigs after the last month, USD. */
  readonly resale: number;
  /** Balance of the last month plus the resale value, USD. */
  readonly finalBalance: number;
}

/** The months up to the horizon, and when the rigs have paid for themselves. */
export interface Projection extends Outcome {
  readonly months: readonly Month[];
  /** Months until payback if every month were like today; null without an investment or without a profit. */
  readonly paybackFlat: number | null;
}

/** A number for each month up to the horizon: 0 for the first. */
const monthsAhead = ({horizon}: Inputs): number[] => listOf(horizon, (index) => index);

/** The months up to the horizon, each a mean month long, with the share of it that lies in winter and its subsidy. */
export function termsAhead(inputs: Inputs): readonly MonthTerms[] {
  const today = dayOfHeight(inputs.blockHeight);
  return monthsAhead(inputs).map((index) => {
    const from = today + index * DAYS_PER_MONTH;
    const winter = inputs.winterUptime === 100 ? 0 : winterShare(from, from + DAYS_PER_MONTH);
    return {
      days: DAYS_PER_MONTH,
      uptime: uptimeInWinter(inputs, winter),
      subsidy: meanSubsidy(inputs.blockHeight + index * BLOCKS_PER_MONTH, BLOCKS_PER_MONTH),
    };
  });
}

/** What the months up to the horizon, of which there is at least one, come to. */
export function outcomeOf(inputs: Inputs, months: readonly MonthFigures[]): Outcome {
  const investment = investmentIn(inputs);
  const resale = (inputs.rigResale / 100) * investment;
  const {balance, btcHeld, price} = months.at(-1) as MonthFigures;
  const monthlyRate = (1 + inputs.discountRate / 100) ** (1 / 12) - 1;
  const flows = [-investment, ...months.map(({cash}) => cash)];
  return {
    payback: findPayback(investment, months),
    npv: presentValue(monthlyRate, flows) + (btcHeld * price + resale) / (1 + monthlyRate) ** months.length,
    resale,
    finalBalance: balance + resale,
  };
}

/** The months up to the horizon, with price and difficulty growing as entered. */
export function computeProjection(inputs: Inputs): Projection {
  const markets = monthsAhead(inputs).map((index) => ({
    price: inputs.btcPrice * (1 + inputs.priceGrowth / 100) ** index,
    difficulty: inputs.difficulty * (1 + inputs.difficultyGrowth / 100) ** index,
  }));
  const months = prepareMonths(inputs, termsAhead(inputs))(markets);
  const {payback, ...rest} = outcomeOf(inputs, months);
  return Object.freeze({
    months: Object.freeze(months.map((figures, index) => Object.freeze({month: index + 1, ...figures}))),
    payback,
    paybackFlat: flatPayback(investmentIn(inputs), computeDay(inputs)),
    ...rest,
  });
}
