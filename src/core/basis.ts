import {blockSubsidy, dailyCoins} from './mining.js';
import type {Inputs, Key} from './parameters.js';

/** The ways to compute revenue: from the network, from a hashprice, or from a revenue per rig. */
export const BASES = ['network', 'hashprice', 'rig-revenue'] as const;
export type Basis = (typeof BASES)[number];

/** The input that each basis except `network` needs. Where both are given without a basis, the first one here wins. */
const FIGURES = {'rig-revenue': 'rigRevenue', hashprice: 'hashprice'} as const;
type FigureKey = (typeof FIGURES)[keyof typeof FIGURES];

/** Inputs that decide which basis is in force. */
export const BASIS_KEYS: readonly Key[] = ['basis', ...Object.values(FIGURES)];

/** Inputs that have an effect under some bases only, with these bases. */
const USED_BY: Partial<Record<Key, readonly Basis[]>> = {
  difficulty: ['network'],
  blockHeight: ['network'],
  blockFees: ['network'],
  poolFee: ['network', 'hashprice'],
  hashprice: ['hashprice'],
  rigRevenue: ['rig-revenue'],
};

/** Whether an input has an effect on the day under a basis. */
export const isUsedBy = (key: Key, basis: Basis): boolean => USED_BY[key]?.includes(basis) ?? true;

/** The key of the price that decides the revenue under a basis. */
export const priceKeyOf = (basis: Basis): 'btcPrice' | FigureKey => (basis === 'network' ? 'btcPrice' : FIGURES[basis]);

/** The basis that the given figures imply where no basis is given; undefined where no such figure is given. */
export function impliedBasis(isGiven: (figure: FigureKey) => boolean): Basis | undefined {
  const bases = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  return bases.find((basis) => isGiven(FIGURES[basis]));
}

/** The key of the figure that a basis needs but that is not given; null where nothing is missing. */
export function missingFigure(basis: Basis, figures: {readonly [K in FigureKey]?: unknown}): FigureKey | null {
  const figure = basis === 'network' ? null : FIGURES[basis];
  return figure !== null && figures[figure] === null ? figure : null;
}

/** Earnings of a day of mining. */
export interface Earnings {
  /** BTC. */
  readonly coins: number;
  /** USD. */
  readonly revenue: number;
}

const afterPoolFee = ({poolFee}: Inputs): number => 1 - poolFee / 100;

/**
 * The factor that turns each figure into a day's revenue: PH/s after the pool's fee for `hashprice`, the number of rigs
 * for `rigRevenue`, both times the uptime (a fraction).
 */
export const figureMultipliers = (inputs: Inputs, uptime: number): Readonly<Record<FigureKey, number>> => ({
  hashprice: ((inputs.rigs * inputs.rigHashrate) / 1000) * afterPoolFee(inputs) * uptime,
  rigRevenue: inputs.rigs * uptime,
});

/** Earnings of a day under the basis in force, at an uptime (a fraction of the day). */
export function dailyEarnings(inputs: Inputs, uptime: number): Earnings {
  const {basis, btcPrice, difficulty} = inputs;
  if (basis === 'network') {
    const hashrate = inputs.rigs * inputs.rigHashrate;
    const reward = blockSubsidy(inputs.blockHeight) + inputs.blockFees;
    const coins = dailyCoins({hashrate, difficulty, reward}) * afterPoolFee(inputs) * uptime;
    return {coins, revenue: coins * btcPrice};
  }
  const figure = FIGURES[basis];
  // The figure is never null: `missingFigure` keeps a basis without its figure from coming into force.
  const revenue = figureMultipliers(inputs, uptime)[figure] * Number(inputs[figure]);
  return {coins: revenue / btcPrice, revenue};
}
