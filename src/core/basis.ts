import {blockSubsidy, dailyCoins} from './mining.js';
import type {Inputs, Key} from './parameters.js';

/** What revenue can follow: the network, a hashprice, or a figure per rig. */
export const BASES = ['network', 'hashprice', 'rig-revenue'] as const;
export type Basis = (typeof BASES)[number];

/** The figure that must be given for each basis but the network. Where two are given, the first one here wins. */
const FIGURES = {'rig-revenue': 'rigRevenue', hashprice: 'hashprice'} as const;
type FigureKey = (typeof FIGURES)[keyof typeof FIGURES];

/** Inputs from which the basis in force follows. */
export const BASIS_KEYS: readonly Key[] = ['basis', ...Object.values(FIGURES)];

/** Inputs that count under some bases only. */
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

/** The price that revenue follows under a basis. */
export const priceKeyOf = (basis: Basis): 'btcPrice' | FigureKey => (basis === 'network' ? 'btcPrice' : FIGURES[basis]);

/** The basis that given figures choose where nobody names one; undefined where none is given. */
export function impliedBasis(isGiven: (figure: FigureKey) => boolean): Basis | undefined {
  const bases = Object.keys(FIGURES) as (keyof typeof FIGURES)[];
  return bases.find((basis) => isGiven(FIGURES[basis]));
}

/** The figure that a basis needs and that is not given; null where nothing is missing. */
export function missingFigure(basis: Basis, figures: {readonly [K in FigureKey]?: unknown}): FigureKey | null {
  const figure = basis === 'network' ? null : FIGURES[basis];
  return figure !== null && figures[figure] === null ? figure : null;
}

/** What a day of mining brings. */
export interface Earnings {
  /** BTC. */
  readonly coins: number;
  /** USD. */
  readonly revenue: number;
}

const afterPoolFee = ({poolFee}: Inputs): number => 1 - poolFee / 100;

/** What each figure is multiplied by for a day's revenue: PH/s after the pool's fee, and rigs, both times the uptime. */
export const figureMultipliers = (inputs: Inputs, uptime: number): Readonly<Record<FigureKey, number>> => ({
  hashprice: ((inputs.rigs * inputs.rigHashrate) / 1000) * afterPoolFee(inputs) * uptime,
  rigRevenue: inputs.rigs * uptime,
});

/** Earnings of a day at an uptime (share of the day), by the basis in force. */
export function dailyEarnings(inputs: Inputs, uptime: number): Earnings {
  const {basis, btcPrice, difficulty} = inputs;
  if (basis === 'network') {
    const hashrate = inputs.rigs * inputs.rigHashrate;
    const reward = blockSubsidy(inputs.blockHeight) + inputs.blockFees;
    const coins = dailyCoins({hashrate, difficulty, reward}) * afterPoolFee(inputs) * uptime;
    return {coins, revenue: coins * btcPrice};
  }
  const figure = FIGURES[basis];
  // A basis is in force only with its figure, so null never stands here.
  const revenue = figureMultipliers(inputs, uptime)[figure] * Number(inputs[figure]);
  return {coins: revenue / btcPrice, revenue};
}
