import {forPeriod, roundToTotal} from '../store/statement.js';
import type {FigureContext} from './context.js';

/** Decimals of a bitcoin. */
export const SATOSHI = 8;

/** The coins of the period in BTC. Those sold and those kept are rounded so that they add up to those mined. */
export interface Coins {
  readonly mined: number;
  readonly sold: number;
  readonly kept: number;
}

export function coinsOfPeriod({model: {inputs, result}}: FigureContext): Coins {
  const mined = forPeriod(result.btcMined, inputs.period);
  const parts = [result.btcSold, result.btcRetained].map((btc) => forPeriod(btc, inputs.period));
  const [sold = 0, kept = 0] = roundToTotal(parts, mined, SATOSHI);
  return {mined, sold, kept};
}
