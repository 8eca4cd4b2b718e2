import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {
  backtest,
  calculate,
  coinsPerDay,
  type GivenFleetEntry,
  hashpriceOf,
  type HourOffer,
  type Inputs,
  type Layer,
  planHours,
  plantDeal,
  project,
  type RankedRig,
  rankRigs,
  resolve,
  subsidyAt,
} from '../../src/core/index.js';
import {presentValue} from '../../src/core/present-value.js';

type Expected = number | string | boolean | null | readonly Expected[] | {readonly [name: string]: Expected};

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** The first and the last month of a look back. */
  readonly backtest?: readonly [from: string | null, to: string | null];
  readonly hours?: readonly HourOffer[];
  readonly rigs?: readonly RankedRig[];
  readonly fleet?: readonly GivenFleetEntry[];
  readonly expected: {readonly [name: string]: Expected};
  readonly tolerance: number;
}

const {cases} = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Case[];
};

/** Relative to what is expected; absolute where that is 0. No value is exactly no value, and a word exactly the word. */
function assertClose(actual: unknown, expected: Expected, tolerance: number, path: string): void {
  if (expected === null || typeof expected === 'string' || typeof expected === 'boolean')
    assert.equal(actual, expected, path);
  else if (typeof expected === 'number') {
    assert.equal(typeof actual, 'number', path);
    const allowed = tolerance * (expected === 0 ? 1 : Math.abs(expected));
    assert.ok(Math.abs(Number(actual) - expected) <= allowed, `${path} is ${String(actual)}, expected ${expected}`);
  } else {
    assert.ok(typeof actual === 'object' && actual !== null, `${path} is ${String(actual)}`);
    if (Array.isArray(expected)) assert.equal(follow(actual, 'length'), expected.length, path);
    for (const [name, inner] of Object.entries(expected) as [string, Expected][])
      assertClose(follow(actual, name), inner, tolerance, path ? `${path}.${name}` : name);
  }
}

/** What stands at `costs.electricity` of a result. */
function follow(from: unknown, dotted: string): unknown {
  let found = from;
  for (const name of dotted.split('.')) {
    assert.ok(typeof found === 'object' && found !== null && Object.hasOwn(found, name), `there is no ${dotted}`);
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}

interface Coins {
  readonly hashrate_hs: number;
  readonly difficulty: number;
  readonly reward_btc: number;
  readonly days: number;
}

interface Hashprice {
  readonly difficulty: number;
  readonly reward_btc: number;
  readonly btc_price: number;
}

/** How each kind of case is answered: from its inputs, or from its other parts too. */
const ANSWERS: Readonly<Record<string, (inputs: never, rest: Case) => unknown>> = {
  backtest: (inputs: Partial<Inputs>, {backtest: [from, to] = [null, null]}) => {
    const {months, ...rest} = backtest(inputs, {from, to});
    return {...rest, count: months.length, months: Object.fromEntries(months.map((row) => [row.month, row]))};
  },
  coins: ({hashrate_hs, difficulty, reward_btc, days}: Coins) => ({
    btc: coinsPerDay({hashrate: hashrate_hs / 1e12, difficulty, reward: reward_btc}) * days,
  }),
  hashprice: ({difficulty, reward_btc, btc_price}: Hashprice) => ({
    usd_per_ph_day: hashpriceOf({btcPrice: btc_price, difficulty, reward: reward_btc}),
  }),
  day: (inputs: Partial<Inputs>) => calculate(inputs),
  // The link's fleet beats what the page says about one rig.
  fleet: (host: Layer, {fleet}) => resolve({host, link: {fleet}}).inputs,
  hours: (inputs: Partial<Inputs>, {hours}) => planHours(inputs, hours ?? []),
  npv: ({rate, flows}: {readonly rate: number; readonly flows: readonly number[]}) => ({
    npv: presentValue(rate, flows),
  }),
  plant: (inputs: Partial<Inputs>) => plantDeal(inputs),
  projection: (inputs: Partial<Inputs>) => project(inputs),
  rigs: (inputs: Partial<Inputs>, {rigs}) => rankRigs(inputs, rigs),
  subsidy: ({heights}: {readonly heights: readonly number[]}) => ({btc: heights.map(subsidyAt)}),
};

/** A case holds only some of the months, each of which says its place: a number ahead, or a month of the past. */
function inPlace(expected: Case['expected']): Case['expected'] {
  if (!Array.isArray(expected.months)) return expected;
  const months = expected.months as readonly {readonly month: number | string}[];
  const placed = months.map((row) => [typeof row.month === 'number' ? row.month - 1 : row.month, {...row}] as const);
  return {...expected, months: Object.fromEntries(placed)};
}

describe('A published case', () => {
  it('is of a kind that is answered here', () => {
    const kinds = [...new Set(cases.map(({kind}) => kind))].sort();
    assert.deepEqual(kinds, Object.keys(ANSWERS).sort());
  });

  it('is run, none dropped', () => {
    const least = {
      backtest: 4,
      coins: 4,
      hashprice: 2,
      day: 32,
      fleet: 1,
      hours: 3,
      npv: 1,
      plant: 3,
      projection: 13,
      rigs: 2,
      subsidy: 1,
    };
    assert.deepEqual(new Set(Object.keys(ANSWERS)), new Set(cases.map(({kind}) => kind)));
    for (const [kind, count] of Object.entries(least))
      assert.ok(cases.filter((entry) => entry.kind === kind).length >= count, `fewer than ${count} of ${kind}`);
    assert.equal(
      new Set(cases.map(({kind, name}) => `${kind}: ${name}`)).size,
      cases.length,
      'two cases have one name',
    );
  });

  for (const [kind, answer] of Object.entries(ANSWERS))
    describe(`of the ${kind}`, () => {
      for (const one of cases.filter((entry) => entry.kind === kind))
        it(`comes out: ${one.name}`, () => {
          const {inputs, expected, tolerance} = one;
          assert.ok(Object.keys(expected).length > 0);
          assertClose(answer(inputs as never, one), inPlace(expected), tolerance, '');
        });
    });
});
