import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {csv, csvFile, csvStyle} from '../../src/exchange/csv.js';
import {opened} from './program.js';

describe('A table with a separator of choice', () => {
  const ROWS = [
    ['Имя', 63.55, '＝1+1'],
    ['b; c, d', -2, '\u200b=1+1'],
  ];

  for (const [separator, lcid] of [
    [',', 1033],
    [';', 1049],
    ['\t', 1033],
    ['\t', 1049],
  ] as const)
    it(`is split at ${JSON.stringify(separator)} in the locale ${lcid}, with its numbers, and nothing is computed`, () => {
      const rows = opened(csv(ROWS, csvStyle({separator}, lcid === 1049)), {separator, lcid});
      assert.deepEqual(
        rows.map((row) => row.slice(0, 2).map(({value}) => value)),
        [
          ['Имя', '63.55'],
          ['b; c, d', '-2'],
        ],
      );
      assert.deepEqual(
        rows.map(([, number]) => number?.type),
        ['float', 'float'],
      );
      assert.ok(rows.flat().every(({formula}) => !formula));
    });

  it('names the separator in a row of its own where that is wanted, because this program does not read it there', () => {
    const text = csv(ROWS, csvStyle({sep: true}, true));
    const rows = opened(text, {separator: ';', lcid: 1049, file: csvFile(text)});
    assert.deepEqual(
      rows.map(([first]) => first?.value),
      ['sep=', 'Имя', 'b; c, d'],
    );
    assert.equal(rows[1]?.[1]?.value, '63.55');
  });
});
