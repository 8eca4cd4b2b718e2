import fc from 'fast-check';
import type {HourOffer, Inputs} from '../../src/core/index.js';
import {validInputs} from '../core/arbitraries.js';

/** Numbers so small that their products have fewer digits than a double are nothing here. */
const isVanishing = (value: unknown): boolean => typeof value === 'number' && Math.abs(value) < 1e-30;

/** A value, or 0 in place of a vanishing number. */
export const unlessVanishing = <Value>(value: Value): Value | 0 => (isVanishing(value) ? 0 : value);

/** Inputs over all their ranges. */
export const usualInputs = validInputs.map(
  (inputs) =>
    Object.fromEntries(
      Object.entries(inputs).map(([key, value]) => [key, unlessVanishing(value)]),
    ) as unknown as Inputs,
);

/** Any number between two. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({min: 0, max: 1, noNaN: true}).map((share) => min + (max - min) * share);

/** Farms as there are, at markets as there have been. */
export const plausibleInputs = usualInputs.chain((inputs) =>
  fc
    .record({
      rigs: fc.integer({min: 1, max: 100_000}),
      rigPower: between(0.3, 12),
      rigHashrate: between(10, 1200),
      coolingOverhead: between(0, 30),
      uptime: between(50, 100),
      winterUptime: between(50, 100),
      btcPrice: between(3_000, 200_000),
      difficulty: between(5e12, 3e14),
      blockHeight: fc.integer({min: 600_000, max: 1_100_000}),
      blockFees: between(0, 1),
      poolFee: between(0, 4),
      electricityPrice: between(0.01, 0.15),
      electricityVat: fc.constantFrom(0, 12, 16),
      miningLevy: fc.constantFrom(0, 1, 2),
      kztPerUsd: between(350, 550),
      purchaseCap: fc.constantFrom(1, 1, 5),
      approvalDelay: fc.constantFrom(0, 0, 10, 60),
      complianceRate: between(0, 15),
      taxRate: fc.constantFrom(15, 20),
      aifcShare: fc.constantFrom(50, 75, 100),
      aifcFee: between(0, 1),
      difficultyGrowth: between(-2, 5),
      priceGrowth: between(-2, 5),
    })
    .map((farm): Inputs => ({...inputs, ...farm})),
);

/** What a market offers in the hours of a day. */
export const hourOffers: fc.Arbitrary<HourOffer[]> = fc.array(
  fc.record({
    price: fc.double({min: -0.2, max: 0.5, noNaN: true}).map(unlessVanishing),
    available: fc.option(fc.double({min: 0, max: 50, noNaN: true}).map(unlessVanishing)),
  }),
  {minLength: 24, maxLength: 24},
);
