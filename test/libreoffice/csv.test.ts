import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';

import {launchChromium} from '../browsers/full-page.mjs';
import {parsed} from '../exchange/rfc4180.js';
import {opened} from './program.js';

const NAMES = [
  '=1+1',
  '+SUM(C2:C9)',
  '-2+3',
  '@SUM(C2)',
  'Plain; "quoted", 5',
  '=HYPERLINK("http://evil.example";"A")',
];

/** The tables of a calculator in a language, as its file: three scenarios a time. */
const files: Record<string, readonly string[]> = {};

before(async () => {
  const chromium = await launchChromium();
  try {
    for (const language of ['en', 'ru', 'kk']) {
      const page = await chromium.open(
        `<kz-mining-calculator lang="${language}" pool-fee="0.0000001" difficulty-growth="-1.5"></kz-mining-calculator>`,
      );
      files[language] = await page.evaluate((names) => {
        const element = document.querySelector('kz-mining-calculator');
        const table = (three: readonly string[]): string => {
          if (!element) throw new Error('No calculator');
          element.scenarios = three.map((name) => ({version: 1, name, values: {electricityPrice: 0.2}}));
          return element.toCSV() ?? '';
        };
        return [table(names.slice(0, 3)), table(names.slice(3))];
      }, NAMES);
    }
  } finally {
    await chromium.close();
  }
});

const LOCALES = [
  {language: 'en', locale: 'en-US', separator: ',', lcid: 1033},
  {language: 'ru', locale: 'ru-RU', separator: ';', lcid: 1049},
  {language: 'kk', locale: 'ru-RU', separator: ';', lcid: 1049},
] as const;

describe('LibreOffice', () => {
  it('would compute a formula that nobody has defused', () => {
    const [[cell] = []] = opened('\ufeff"=1+1",5\r\n', {separator: ',', lcid: 1033});
    assert.deepEqual(cell, {type: 'float', value: '2', formula: true});
  });
});

for (const {language, locale, separator, lcid} of LOCALES)
  describe(`The table in ${language}, opened where the locale is ${locale}`, () => {
    it('has its five columns, numbers as numbers, texts as texts, and nothing computed', () => {
      for (const csv of files[language] ?? []) {
        const expected = parsed(csv.slice(1), separator);
        const rows = opened(csv, {separator, lcid});
        assert.equal(rows.length, expected.length);
        let numbers = 0;
        for (const [place, cells] of expected.entries()) {
          const row = rows[place] ?? [];
          for (const [column, text] of cells.entries()) {
            const where = `line ${place + 1}, column ${column + 1}: ${text}`;
            const cell = row[column];
            assert.equal(cell?.formula ?? false, false, where);
            if (column === 2 && /^-?\d/.test(text)) {
              numbers += 1;
              assert.equal(cell?.type, 'float', where);
              assert.equal(Number(cell.value), Number(text.replace(',', '.')), where);
            } else {
              assert.ok(!cell?.type || cell.type === 'string', `${where} is a ${cell?.type}`);
              assert.equal((cell?.value ?? '').trim(), text.replace(/\s+/g, ' ').trim(), where);
            }
          }
          assert.ok(
            row.slice(5).every(({type}) => !type),
            `more than five columns in line ${place + 1}`,
          );
        }
        assert.ok(numbers > 200, `${numbers} numbers`);
      }
    });

    it('keeps a formula in a scenario’s name a text', () => {
      const names = (files[language] ?? []).flatMap((csv) =>
        opened(csv, {separator, lcid}).flatMap(([section]) => (section?.type === 'string' ? section.value : [])),
      );
      for (const name of NAMES) assert.ok(names.includes(/^[=+\-@]/.test(name) ? `'${name}` : name), name);
    });
  });
