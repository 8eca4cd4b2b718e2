import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {parsed} from '../exchange/rfc4180.js';
import {DAYS_TO_LOG, logOf} from '../sections/logs.js';
import {opened} from './program.js';

const LOCALES = [
  {language: 'en', locale: 'en-US', separator: ',', lcid: 1033},
  {language: 'ru', locale: 'ru-RU', separator: ';', lcid: 1049},
] as const;

const HOURS = 24;

/** The columns with figures: energy, purchases, power, levy, coins mined, sold and kept, and what is left. */
const FIGURES = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];

for (const {language, locale, separator, lcid} of LOCALES)
  describe(`The day’s log in ${language}, opened where the locale is ${locale}`, () => {
    for (const [name, day] of Object.entries(DAYS_TO_LOG))
      it(`has numbers whose sums are the totals: ${name}`, () => {
        const file = logOf(day, language);
        const head = parsed(file.slice(1), separator)[0] ?? [];
        assert.equal(head.length, 16);
        // Below the log: whether a spreadsheet's sum of the hours is the total, and what the columns come to.
        const cells = (formula: (column: string) => string): string =>
          [...Array<string>(3).fill(''), ...FIGURES.map((column) => `"=${formula(column)}"`)].join(separator);
        const sums = cells((column) => `SUM(${column}2:${column}${HOURS + 1})`);
        const agrees = cells((column) => `IF(SUM(${column}2:${column}${HOURS + 1})=${column}${HOURS + 2};1;0)`);
        const net = `${separator.repeat(10)}"=IF(SUM(K26:K28)=K29;1;0)"`;
        const rows = opened(`${file}${sums}\r\n${agrees}\r\n${net}\r\n`, {separator, lcid});
        assert.equal(rows.length, 1 + HOURS + 4 + 3);
        for (const row of rows.slice(1, HOURS + 2)) {
          for (const cell of row.slice(3, 11)) assert.equal(cell.type, 'float', JSON.stringify(row));
          for (const cell of row.slice(11, 16)) assert.equal(cell.type, undefined, JSON.stringify(row));
        }
        const [total = [], sum = [], agree = [], last = []] = [25, 29, 30, 31].map((line) => rows[line]);
        for (const [place, column] of FIGURES.entries()) {
          const where = `${column}: ${sum[place + 3]?.value} and ${total[place + 3]?.value}`;
          assert.equal(agree[place + 3]?.value, '1', where);
        }
        assert.equal(last[10]?.value, '1', 'the net of the day');
      });
  });
