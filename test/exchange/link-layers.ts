import fc from 'fast-check';

import type {Layer} from '../../src/core/index.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {numberOf, valueOf} from '../core/arbitraries.js';

/** A layer typed by nobody. */
export const asLayer = (values: Readonly<Record<string, unknown>>): Layer => values;

/** Any values of any of the inputs, amounts in both currencies. */
export const anyLinkLayer: fc.Arbitrary<Layer> = fc
  .record(
    Object.fromEntries(
      KEYS.map((key) => [
        key,
        isMoney(key)
          ? fc.record({amount: numberOf(key), currency: fc.constantFrom('USD', 'KZT')})
          : valueOf(key as 'rigs'),
      ]),
    ),
    {requiredKeys: []},
  )
  .map(asLayer);
