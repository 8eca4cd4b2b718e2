import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import type {Problem} from '../../src/core/index.js';
import {
  FUTURES,
  INITIAL_LINKED_VIEW,
  LINKED_VIEW_NAMES,
  type LinkedView,
  linkedViewTexts,
  readLinkedView,
} from '../../src/store/linked-view.js';

const summary = ({key, layer, value, reason}: Problem): string => `${layer} ${key} ${String(value)} ${reason}`;

const month = fc
  .tuple(fc.integer({min: 1000, max: 9999}), fc.integer({min: 1, max: 12}))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

const price = fc.record(
  {
    amount: fc.double({min: 0, max: 1e6, noNaN: true}).map((amount) => amount + 0),
    currency: fc.constantFrom('USD' as const, 'KZT' as const),
  },
  {noNullPrototype: true},
);

const anyView: fc.Arbitrary<LinkedView> = fc.record(
  {
    historyFrom: fc.option(month),
    historyRigPrice: fc.option(price),
    futuresSeed: fc.integer({min: 0, max: 2 ** 32 - 1}),
    future: fc.option(fc.integer({min: 1, max: FUTURES})),
  },
  {noNullPrototype: true},
);

describe('The view of a link', () => {
  it('is the one that was sent', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        assert.deepEqual(readLinkedView(linkedViewTexts(view)), {view, problems: []});
      }),
    );
  });

  it('has no text for what is as it is without a link', () => {
    assert.deepEqual(linkedViewTexts(INITIAL_LINKED_VIEW), {});
    assert.deepEqual(readLinkedView({}), {view: INITIAL_LINKED_VIEW, problems: []});
  });

  it('has the names of its parts as attributes are written', () => {
    assert.deepEqual(LINKED_VIEW_NAMES, ['history-from', 'history-rig-price', 'futures-seed', 'future']);
  });

  for (const [name, texts] of Object.entries({
    'history-from': ['2023', '2023-13', '2023-00', '23-01', '2023-1', '', 'NaN', '2023-01-05', '２０２３-01'],
    'history-rig-price': ['-1', 'much', '10000001', 'NaN', 'Infinity', '1 2 3 x', '1e13 KZT', '-1 KZT'],
    'futures-seed': ['-1', '4294967296', '1.5', '1e3', '', 'x', '0x10', '99999999999'],
    future: ['0', '501', '-1', '2.5', '', 'all'],
  }))
    it(`leaves ${name} as it is where its text cannot be used`, () => {
      for (const text of texts) {
        const {view, problems} = readLinkedView({[name]: text});
        assert.deepEqual(view, INITIAL_LINKED_VIEW, text);
        assert.deepEqual(problems.map(summary), [`link ${name} ${text} syntax`], text);
      }
    });

  it('keeps the parts that can be used', () => {
    const {view, problems} = readLinkedView({'history-from': ' 2023-01 ', 'futures-seed': 'x', future: '37'});
    assert.deepEqual(view, {...INITIAL_LINKED_VIEW, historyFrom: '2023-01', future: 37});
    assert.equal(problems.length, 1);
  });
});
