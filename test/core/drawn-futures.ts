import type {Inputs, Outlook} from '../../src/core/index.js';
import {checkedInputs} from '../../src/core/arguments.js';
import {monthsWithin} from '../../src/core/history.js';
import {computeFuture, DEFAULT_OUTLOOK, type OutlookOptions} from '../../src/core/outlook.js';

/** The market from which the futures below begin. That of the calculator is renewed, and the values below are not. */
const MARKET = {
  btcPrice: 85956.45,
  difficulty: 132716002350731.3,
  blockHeight: 969990,
  blockFees: 0.0193778833,
  kztPerUsd: 441.23,
} as const;

/** The months of which they are made, though the history grows. */
export const DRAWN_FROM: OutlookOptions['history'] = monthsWithin({from: '2019-01', to: '2026-05'});

/** What is the same to the last bit wherever futures are drawn: hashes of all their months, and their last month. */
interface Bits {
  readonly prices: number;
  readonly difficulties: number;
  readonly balances: number;
  readonly last: {readonly price: number; readonly difficulty: number; readonly balance: number};
}

/** Futures of a farm, and what they come to. */
interface DrawnFutures {
  readonly inputs: Partial<Inputs>;
  readonly seed: number;
  readonly futures: number;
  readonly bits: Bits;
  /** Net present values, USD, by the number of the future. */
  readonly npvs: Readonly<Record<number, number>>;
  /** What `outlook` makes of all of them: the first month, the twelfth and the last. */
  readonly whole: Outlook;
}

/**
 * Expected values, which stand here as they were computed by a program of its own in Python, from the model's text and the
 * history's data. Prices and difficulties are that program's to the last bit; the bits of the balances, which depend on the
 * order of the arithmetic, are ours, and agree with its balances to 1e-13.
 */
export const DRAWN_FUTURES: Readonly<Record<string, DrawnFutures>> = {
  'the defaults': {
    inputs: {...MARKET},
    seed: 1,
    futures: 500,
    bits: {
      prices: 502265351,
      difficulties: 1735440517,
      balances: 304977445,
      last: {price: 714128.6818391505, difficulty: 561198074983484.4, balance: 367644.2287644597},
    },
    npvs: {'1': 2340747.6609083335, '2': -570028.3364784111, '7': 3694093.547282054},
    whole: {
      futures: 500,
      paidBack: 0.452,
      endsAhead: 0.378,
      months: [
        {month: 1, low: -340922.7440368701, median: -340922.7440368701, high: -340922.7440368701},
        {month: 12, low: -431872.9336402794, median: -296210.4829299727, high: -85173.00263602017},
        {month: 36, low: -754601.476279944, median: -250424.8893686873, high: 2038689.2056760294},
      ],
      payback: {low: 13.881995364305897, median: null, high: null},
      npv: {low: -701694.6323621456, median: -297815.9210008085, high: 1451556.0547071001},
      meanGrowth: {price: 0.03523906571666835, difficulty: 0.03648639683107202},
    },
  },
  'S21 rigs for two years': {
    inputs: {
      ...MARKET,
      rigPower: 3.5,
      rigHashrate: 200,
      electricityPrice: 0.06,
      rigPricePerTh: 20,
      taxRate: 20,
      miningLevy: 2,
      rigResale: 10,
      horizon: 24,
    },
    seed: 2026,
    futures: 200,
    bits: {
      prices: 1714857767,
      difficulties: 3752156367,
      balances: 1827152825,
      last: {price: 145383.9565677318, difficulty: 737545181448174.2, balance: -3464251.1947114584},
    },
    npvs: {'1': -3895747.5785385803, '2': 5166104.27630173, '7': -2282409.362566355},
    whole: {
      futures: 200,
      paidBack: 0.265,
      endsAhead: 0.26,
      months: [
        {month: 1, low: -3952433.0118498085, median: -3952433.0118498085, high: -3952433.0118498085},
        {month: 12, low: -4416567.675496009, median: -3286082.2167431316, high: -1516208.3449703015},
        {month: 24, low: -5623508.127341159, median: -2888124.0992010506, high: 3989227.780690993},
      ],
      payback: {low: 15.070180280986879, median: null, high: null},
      npv: {low: -5125972.53901138, median: -2769094.0829116185, high: 3012739.9496711222},
      meanGrowth: {price: 0.03523906571666835, difficulty: 0.03648639683107202},
    },
  },
  'a farm with winters, curtailment and every charge for ten years': {
    inputs: {
      ...MARKET,
      rigPower: 3.5,
      rigHashrate: 200,
      electricityPrice: 0.06,
      rigPricePerTh: 20,
      taxRate: 20,
      miningLevy: 2,
      winterUptime: 60,
      curtail: true,
      fixedCosts: 20000,
      complianceFixed: 3000,
      electricityVat: 16,
      aifcFee: 0.5,
      poolFee: 2,
      coolingOverhead: 5,
      approvalDelay: 10,
      purchasesAhead: 1,
      horizon: 120,
    },
    seed: 4294967295,
    futures: 50,
    bits: {
      prices: 386222893,
      difficulties: 337537100,
      balances: 9386706,
      last: {price: 343643.57143526344, difficulty: 2136000143804170, balance: -3303984.090161634},
    },
    npvs: {'1': -5174359.140703162, '2': -4786015.926642384, '7': -5470964.384225722},
    whole: {
      futures: 50,
      paidBack: 0.68,
      endsAhead: 0.64,
      months: [
        {month: 1, low: -4003873.498939599, median: -4003873.498939599, high: -4003873.498939599},
        {month: 12, low: -4294808.093300884, median: -3974315.9596964535, high: -1834526.506499457},
        {month: 120, low: -6122034.092584214, median: 20097026.837448053, high: 276947126.4278015},
      ],
      payback: {low: 18.29749273525571, median: 65.41082681645386, high: null},
      npv: {low: -5643801.041102766, median: 4853242.848165838, high: 103538660.4123409},
      meanGrowth: {price: 0.03523906571666835, difficulty: 0.03648639683107202},
    },
  },
};

/** FNV-1a over the bytes of doubles: https://datatracker.ietf.org/doc/draft-eastlake-fnv/ */
function hashOf(values: readonly number[]): number {
  const view = new DataView(new ArrayBuffer(8));
  let hash = 0x811c9dc5;
  for (const value of values) {
    view.setFloat64(0, value, true);
    for (let byte = 0; byte < 8; byte++) hash = Math.imul(hash ^ view.getUint8(byte), 0x01000193);
  }
  return hash >>> 0;
}

/** The bits of the same futures as they are drawn here, and their net present values. */
export function drawAgain({inputs, seed, futures, npvs}: DrawnFutures): Pick<DrawnFutures, 'bits' | 'npvs'> {
  const drawn = Array.from({length: futures}, (_, index) =>
    computeFuture(checkedInputs(inputs), index + 1, {...DEFAULT_OUTLOOK, seed, history: DRAWN_FROM}),
  );
  const months = drawn.flatMap((future) => future.months);
  const {price = NaN, difficulty = NaN, balance = NaN} = months.at(-1) ?? {};
  return {
    bits: {
      prices: hashOf(months.map((month) => month.price)),
      difficulties: hashOf(months.map((month) => month.difficulty)),
      balances: hashOf(months.map((month) => month.balance)),
      last: {price, difficulty, balance},
    },
    npvs: Object.fromEntries(Object.keys(npvs).map((number) => [number, drawn[Number(number) - 1]?.npv ?? NaN])),
  };
}
