import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {readNumeral} from '../../src/core/read.js';
import {formatFor} from '../../src/i18n/format.js';
import {parseLocalNumber} from '../../src/i18n/parse.js';

/** What a field takes a text for: a number, or the reason why it is none. */
const read = (language: string, text: string): number | string =>
  readNumeral(parseLocalNumber(text, formatFor(language).commaIsDecimal));

const readsAs = (languages: readonly string[], table: Readonly<Record<string, number | string>>): void => {
  for (const language of languages)
    for (const [text, value] of Object.entries(table)) assert.equal(read(language, text), value, `${language} ${text}`);
};

describe('A number typed in any language', () => {
  const ALL = ['en', 'ru', 'kk'];

  it('may have a comma or a point before its decimals', () => {
    readsAs(ALL, {'0,08': 0.08, '0.08': 0.08, '12,5': 12.5, ',5': 0.5, '.5': 0.5, '3.': 3});
  });

  it('may be grouped by every kind of space', () => {
    const spaces = {plain: ' ', noBreak: '\u00a0', narrowNoBreak: '\u202f', thin: '\u2009', figure: '\u2007'};
    for (const [name, space] of Object.entries(spaces))
      for (const language of ALL) {
        assert.equal(read(language, `1${space}000`), 1000, `${language} ${name}`);
        assert.equal(read(language, `1${space}234${space}567,5`), 1_234_567.5, `${language} ${name}`);
        assert.equal(read(language, `${space}85${space}956.45${space}`), 85_956.45, `${language} ${name}`);
      }
  });

  it('may be grouped by apostrophes and underscores', () => {
    readsAs(ALL, {"1'000": 1000, '1’000': 1000, '1_000': 1000, "1'234.5": 1234.5});
  });

  it('may have a minus, short or wide, or an exponent', () => {
    readsAs(ALL, {'-5': -5, '\u22125': -5, '1e3': 1000, '1.5E2': 150, '-0': 0});
  });

  it('is no number while it is a lone minus, a word, two numbers or nothing', () => {
    readsAs(ALL, {'-': 'syntax', '\u2212': 'syntax', ten: 'syntax', '--5': 'syntax', '5-': 'syntax', '': 'syntax'});
    readsAs(ALL, {
      '.': 'syntax',
      ',': 'syntax',
      '1.2.3': 'syntax',
      '0x10': 'syntax',
      Infinity: 'syntax',
      '5%': 'syntax',
    });
  });

  it('is refused rather than guessed where point and comma contradict each other', () => {
    for (const language of ALL)
      for (const text of ['1.234,5', '1.234.567,8', '1,23,4', '1,2345,678'])
        assert.equal(typeof read(language, text), 'string', `${language} ${text}`);
  });
});

describe('A comma in English', () => {
  it('groups between one to three digits that do not start with 0 and exactly three', () => {
    readsAs(['en'], {
      '1,234': 1234,
      '12,345': 12_345,
      '123,456': 123_456,
      '1,234,567': 1_234_567,
      '1,234.5': 1234.5,
      '85,956.45': 85_956.45,
      '-1,234': -1234,
      '\u22121,234': -1234,
      ' 1,234 ': 1234,
      '10,000,000': 10_000_000,
    });
  });

  it('is decimal everywhere else', () => {
    readsAs(['en'], {'0,080': 0.08, '0,08': 0.08, '1,5': 1.5, '1,2345': 1.2345, '1234,567': 1234.567, '12,34': 12.34});
  });
});

describe('A comma in Russian and Kazakh', () => {
  it('is decimal, three digits after it or not', () => {
    readsAs(['ru', 'kk'], {'1,234': 1.234, '22,857': 22.857, '0,080': 0.08, '-1,234': -1.234});
  });

  it('does not group', () => {
    for (const text of ['1,234,567', '1,234.5']) readsAs(['ru', 'kk'], {[text]: 'ambiguous'});
  });
});

describe('A number that the calculator shows', () => {
  const cents = fc.integer({min: -1e13, max: 1e13}).map((whole) => whole / 100);

  it('is read back as itself, in every language', () => {
    for (const language of ['en', 'ru', 'kk'])
      fc.assert(
        fc.property(cents, (value) => {
          assert.equal(read(language, formatFor(language).number(value, 2)), value + 0);
        }),
      );
  });

  it('is read back as itself where it stands plain, for editing', () => {
    for (const language of ['en', 'ru', 'kk'])
      fc.assert(
        fc.property(fc.double({min: 0, max: 1e18, noNaN: true}), (value) => {
          const digits = Number(value.toPrecision(15));
          const plain = formatFor(language).number(digits, 15, {useGrouping: false});
          assert.ok(Math.abs(Number(read(language, plain)) - digits) <= 1e-15 * Math.max(1, digits), plain);
        }),
      );
  });
});
