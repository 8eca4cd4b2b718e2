import fc from 'fast-check';

import type {Key, Layer, Layers} from '../../src/core/index.js';
import {isMarketFigure, isMoney, KEYS} from '../../src/core/parameters.js';
import {numberOf, valueOf} from '../core/arbitraries.js';

type Values = Readonly<Record<string, unknown>>;

/** A layer as pages, feeds and links say it, typed by nobody. */
export const says = (values: Values): Layer => values;

const sayableOf = (key: Key): fc.Arbitrary<unknown> =>
  isMoney(key)
    ? fc.oneof(
        numberOf(key),
        fc.record({amount: numberOf(key), currency: fc.constantFrom('USD', 'KZT')}),
        numberOf(key).map((amount) => `${amount} KZT`),
      )
    : valueOf(key as 'rigs');

/** Where layers get into each other's way: choices that bring figures, figures that imply a choice. */
const KNOTS = [
  'rigs',
  'rig',
  'fleet',
  'rigPower',
  'rigHashrate',
  'rules',
  'taxRate',
  'miningLevy',
  'basis',
  'hashprice',
  'rigRevenue',
] as const;

const some = (keys: readonly Key[], maxLength: number): fc.Arbitrary<Values> =>
  fc
    .uniqueArray(fc.constantFrom(...keys), {maxLength})
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, sayableOf(key)]))));

export const anyLayer: fc.Arbitrary<Values> = fc
  .tuple(some(KEYS, 8), some(KNOTS, 6))
  .map(([any, knots]) => ({...any, ...knots}));

export const anyMarket = some(KEYS.filter(isMarketFigure), 5);

const layersOf = (parts: Readonly<Record<'host' | 'market' | 'link' | 'reader', Values>>): Layers => parts;

export const anyLayers = fc.record({host: anyLayer, market: anyMarket, link: anyLayer, reader: anyLayer}).map(layersOf);
