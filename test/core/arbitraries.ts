import fc from 'fast-check';

import {
  type Basis,
  type Fleet,
  type FleetEntry,
  type Inputs,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
  RIGS,
} from '../../src/core/index.js';
import {MOST_ENTRIES} from '../../src/core/fleet.js';
import {KEYS} from '../../src/core/parameters.js';

const STEPS = 2 ** 30;

/** Evenly over a range, its ends included. */
const evenly = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({min: 0, max: STEPS}).map((step) => Math.min(max, min + (max - min) * (step / STEPS)));

/** Numbers where arithmetic goes wrong first: the smallest there are, and the smallest with all their digits. */
const TINY = [Number.MIN_VALUE, 1e-320, 2 ** -1022, 1e-300, 1e-100, Number.EPSILON];

/** Any number that a row takes: everyday ones most, then the whole range evenly, any magnitude, its ends, tiny ones. */
function numbers(row: NumberParameter): fc.Arbitrary<number> {
  const {min, max, whole} = row;
  const usual = row.default ?? 50;
  const most = usual === 0 ? max / (max > 100 ? 10_000 : 10) : usual * 10;
  const nearby = {min: Math.max(min, usual / 10), max: Math.min(max, most)};
  const marks = [min, max, usual].concat(whole ? [min + 1, max - 1] : TINY.filter((tiny) => tiny > min));
  return whole
    ? fc.oneof(
        {weight: 6, arbitrary: fc.integer({min: Math.ceil(nearby.min), max: Math.floor(nearby.max)})},
        {weight: 2, arbitrary: fc.integer({min, max})},
        {weight: 2, arbitrary: fc.constantFrom(...marks)},
      )
    : fc.oneof(
        {weight: 6, arbitrary: evenly(nearby.min, nearby.max)},
        {weight: 2, arbitrary: evenly(min, max)},
        {weight: 1, arbitrary: fc.double({min, max, noNaN: true}).map((value) => value + 0)},
        {weight: 1, arbitrary: fc.constantFrom(...marks)},
      );
}

/** Models of the list, and rigs of one's own, so many that a full fleet of them is still a farm. */
const entries: fc.Arbitrary<FleetEntry> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...RIGS).map(({id, power, hashrate}) => ({rig: id, power, hashrate})),
      fc.record({
        rig: fc.constant(null),
        power: numbers(PARAMETERS.rigPower),
        hashrate: numbers(PARAMETERS.rigHashrate),
      }),
    ),
    fc.oneof(
      {weight: 6, arbitrary: fc.integer({min: 1, max: 5000})},
      {weight: 1, arbitrary: fc.constantFrom(0, 1)},
      {weight: 1, arbitrary: fc.integer({min: 0, max: Math.floor(PARAMETERS.rigs.max / MOST_ENTRIES)})},
    ),
  )
  .map(([rig, count]) => ({...rig, count}));

const fleetsUpTo = (maxLength: number): fc.Arbitrary<Fleet> => fc.array(entries, {minLength: 1, maxLength});

/** Any fleet: of one model or of several, some of them twice. */
export const fleets = fleetsUpTo(MOST_ENTRIES);

/** Fleets for the properties of other subjects, which long ones would only slow down. */
const shortFleets = fleetsUpTo(3);

function values(row: Parameter): fc.Arbitrary<number | string | boolean | Fleet | null> {
  if (row.kind === 'choice') return fc.constantFrom(...row.options);
  if (row.kind === 'switch') return fc.boolean();
  if (row.kind === 'fleet') return fc.option(shortFleets);
  return row.default === null ? fc.option(numbers(row)) : numbers(row);
}

/** What one input may be. */
export const valueOf = <K extends keyof Inputs>(key: K): fc.Arbitrary<Inputs[K]> =>
  values(PARAMETERS[key]) as fc.Arbitrary<Inputs[K]>;

/** A number of a row's range, never unset. */
export const numberOf = (key: NumericKey): fc.Arbitrary<number> => numbers(PARAMETERS[key]);

export type NumericKey = {
  [K in keyof Inputs]: (typeof PARAMETERS)[K] extends NumberParameter ? K : never;
}[keyof Inputs];

/** All inputs that `calculate` takes. A basis without its figure is none of them, so there the network stands in. */
export const validInputs: fc.Arbitrary<Inputs> = fc
  .record(Object.fromEntries(KEYS.map((key) => [key, values(PARAMETERS[key])])))
  .map((record) => {
    const inputs = record as unknown as Inputs;
    const figure: Readonly<Record<Basis, number | null>> = {
      network: 0,
      hashprice: inputs.hashprice,
      'rig-revenue': inputs.rigRevenue,
    };
    return figure[inputs.basis] === null ? {...inputs, basis: 'network'} : inputs;
  });
