import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {readPastedTable} from '../../src/exchange/pasted-table.js';

describe('A pasted table', () => {
  it('has its cells between tabs, or semicolons where there is no tab; a comma separates nothing', () => {
    assert.deepEqual(readPastedTable('S21\t600\nS19\t1,5'), [
      ['S21', '600'],
      ['S19', '1,5'],
    ]);
    assert.deepEqual(readPastedTable('S21;600\nS19;1,5'), [
      ['S21', '600'],
      ['S19', '1,5'],
    ]);
    assert.deepEqual(readPastedTable('S21;600\tA;B'), [['S21;600', 'A;B']]);
    assert.deepEqual(readPastedTable('S21, 600'), [['S21, 600']]);
  });

  it('has rows of every system, without the empty ones, and cells without the space around them', () => {
    assert.deepEqual(readPastedTable('\ufeffa\t b \r\n\r\n \t \nc\r\td\n'), [['a', 'b'], ['c'], ['', 'd']]);
    for (const text of ['', ' ', '\n\r\n', '\t\t']) assert.deepEqual(readPastedTable(text), []);
  });

  it('has cells without the quotes of a spreadsheet', () => {
    assert.deepEqual(readPastedTable('"S21 ""new"""\t"600"\t"\t""\t"x'), [['S21 "new"', '600', '"', '', '"x']]);
  });

  it('is read to a hundred thousand characters, and never throws', () => {
    assert.equal(readPastedTable('a\n'.repeat(1e6)).length, 50_000);
    for (const part of ['\t', ';', '"', '\n', '\r', ' ', '""', '\t"'])
      assert.doesNotThrow(() => readPastedTable(part.repeat(200_000)));
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', '1', ',', ';', '\t', '\n', '\r', '"', ' ')}), (text) => {
        for (const row of readPastedTable(text)) {
          assert.ok(row.length > 0);
          for (const cell of row) assert.ok(!/[\t\n\r]/.test(cell), JSON.stringify(cell));
        }
      }),
    );
  });
});
