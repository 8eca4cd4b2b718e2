import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {type Cell, csv, csvFile, type CsvOptions, csvStyle, SEPARATORS} from '../../src/exchange/csv.js';
import {runs} from '../runs.js';
import {parsed} from './rfc4180.js';

/** What follows the mark. */
const written = (rows: readonly (readonly Cell[])[], comma = false): string => {
  const text = csv(rows, csvStyle({}, comma));
  assert.equal(text.codePointAt(0), 0xfeff);
  return text.slice(1);
};

/** One cell as it is written, alone on its line. */
const cell = (value: Cell, comma = false): string => written([[value]], comma).replace(/\r\n$/, '');

const strange = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.stringMatching(/^[=+\-@\t\r\n"';, a1]{0,6}$/),
  fc.stringMatching(/^[\u200b\u2060\ufeff\u00ad\u202e\u00a0 ]{0,3}[=＝＋－＠−a1][a1]{0,3}$/),
  fc.constantFrom('', '"', '""', '=1+1', '\r\n', '\ufeff', "'=1", 'Қазақстан', '1,5', '1;5'),
);

/** Signs with which a formula begins: those of a keyboard, of full width, and the small ones. */
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫'];

/** A text that a spreadsheet takes for a formula has an apostrophe before it. */
const isFormula = (text: string): boolean => {
  const first = text.replace(/^[\s\p{C}\p{Default_Ignorable_Code_Point}]+/u, '').charAt(0);
  return /^[\t\r\n]/.test(text) || SIGNS.includes(first);
};
const defused = (text: string): string => (isFormula(text) ? `'${text}` : text);

describe('A table for spreadsheets', () => {
  it('begins with the mark of UTF-8 and ends each line as RFC 4180 has it', () => {
    const text = csv([['a', 1, null], ['b']], csvStyle({}, false));
    assert.equal(text, '\ufeff"a",1,\r\n"b"\r\n');
    assert.deepEqual([...new TextEncoder().encode(text).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(csv([], csvStyle({}, false)), '\ufeff');
  });

  for (const [comma, separator] of [
    [false, ','],
    [true, ';'],
  ] as const)
    it(`is read back by RFC 4180 as it was, separated by "${separator}"`, () => {
      const anyCell = fc.oneof(strange, fc.integer(), fc.constant(null));
      fc.assert(
        fc.property(fc.array(fc.array(anyCell, {minLength: 2, maxLength: 5}), {minLength: 1}), (rows) => {
          const expected = rows.map((row) =>
            row.map((value) => (typeof value === 'string' ? defused(value) : String(value ?? ''))),
          );
          assert.deepEqual(parsed(written(rows, comma), separator), expected);
        }),
        {numRuns: runs(400, 20_000)},
      );
    });

  it('doubles quotes, and keeps separators and lines inside texts', () => {
    assert.equal(cell('a "b", c; d'), '"a ""b"", c; d"');
    assert.equal(cell('two\r\nlines'), '"two\r\nlines"');
  });

  it('defuses what begins as a formula does, and nothing else', () => {
    for (const first of ['=', '+', '-', '@', '\t', '\r', '\n']) {
      assert.equal(cell(`${first}1+1`), `"'${first}1+1"`);
      assert.equal(cell(`1${first}`), `"1${first}"`);
    }
    assert.equal(cell('−5'), '"−5"', 'a minus that is no hyphen begins no formula');
    assert.equal(cell(''), '""');
    fc.assert(
      fc.property(strange, fc.boolean(), (text, comma) => {
        assert.doesNotMatch(cell(text, comma), /^"?[=+\-@＝＋－＠\t\r\n]/);
      }),
    );
  });

  it('defuses signs of full width, and those behind marks that nobody sees', () => {
    for (const sign of SIGNS) assert.equal(cell(`${sign}1+1`), `"'${sign}1+1"`);
    for (const mark of [
      '\u200b',
      '\u200d',
      '\u2060',
      '\ufeff',
      '\u00ad',
      '\u202e',
      '\u115f',
      '\0',
      ' ',
      '\u00a0',
      '\u3000',
    ])
      for (const sign of ['=', '＝', '-', '@']) {
        assert.equal(cell(`${mark}${sign}1`), `"'${mark}${sign}1"`);
        assert.equal(cell(`${mark}${mark}a${sign}`), `"${mark}${mark}a${sign}"`);
      }
    assert.equal(cell('\u200b'), '"\u200b"');
  });

  it('leaves numbers numbers: negative ones, tiny ones, long ones', () => {
    const cases: readonly (readonly [value: number, point: string, comma: string])[] = [
      [-1, '-1', '-1'],
      [0, '0', '0'],
      [-0, '0', '0'],
      [9.6 - 9, '0.6', '0,6'],
      [-1234.5, '-1234.5', '-1234,5'],
      [1e-7, '1e-7', '1e-7'],
      [1.5e-7, '1.5e-7', '1,5e-7'],
      // A spreadsheet holds fifteen digits, and so does the screen.
      [132_716_002_350_731.3, '132716002350731', '132716002350731'],
      [1e18, '1000000000000000000', '1000000000000000000'],
    ];
    for (const [value, point, comma] of cases) {
      assert.equal(cell(value), point);
      assert.equal(cell(value, true), comma);
    }
  });

  it('has every number as one, to fifteen digits, in either notation', () => {
    fc.assert(
      fc.property(fc.double({min: -1e300, max: 1e300, noNaN: true}), fc.boolean(), (value, comma) => {
        const text = cell(value, comma);
        assert.match(text, comma ? /^-?\d+(,\d+)?(e[+-]\d+)?$/ : /^-?\d+(\.\d+)?(e[+-]\d+)?$/);
        assert.equal(Number(text.replace(',', '.')), Number(value.toPrecision(15)) + 0);
      }),
    );
  });
});

describe('The separator of a table', () => {
  const table = (options: CsvOptions, comma: boolean): string =>
    csv([['a', 1.5, -2]], csvStyle(options, comma)).slice(1);

  it('follows the language where nobody chooses', () => {
    assert.equal(table({}, false), '"a",1.5,-2\r\n');
    assert.equal(table({}, true), '"a";1,5;-2\r\n');
  });

  it('can be chosen, and never stands inside a number', () => {
    for (const comma of [false, true]) {
      assert.equal(table({separator: ','}, comma), '"a",1.5,-2\r\n');
      assert.equal(table({separator: ';'}, comma), '"a";1,5;-2\r\n');
    }
    assert.equal(table({separator: '\t'}, false), '"a"\t1.5\t-2\r\n');
    assert.equal(table({separator: '\t'}, true), '"a"\t1,5\t-2\r\n');
  });

  it('stands in the first line where that is wanted, and then the file is UTF-16, which Excel still reads', () => {
    for (const separator of SEPARATORS) {
      const text = csv([['Имя', 1.5]], csvStyle({separator, sep: true}, true));
      assert.equal(text.split('\r\n')[0], `\ufeffsep=${separator}`);
      const file = csvFile(text);
      assert.ok(typeof file !== 'string');
      assert.deepEqual([...new Uint8Array(file, 0, 4)], [0xff, 0xfe, 's'.charCodeAt(0), 0]);
      assert.equal(new TextDecoder('utf-16le', {ignoreBOM: true}).decode(file), text);
    }
  });

  it('leaves other files UTF-8, whatever stands in their first cell', () => {
    for (const first of ['sep=;', 'Имя', '']) {
      const text = csv([[first, 1]], csvStyle({}, false));
      assert.equal(csvFile(text), text);
    }
  });

  it('that cannot be used is as if it were left out', () => {
    for (const separator of ['', '|', ';;', '"', '\n', 5, null, {}, ['a'], true])
      for (const comma of [false, true])
        assert.deepEqual(csvStyle({separator, sep: separator} as CsvOptions, comma), {
          ...csvStyle({}, comma),
          hasSepLine: separator === true,
        });
  });
});
