import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

import {launchChromium} from '../browsers/full-page.mjs';
import {parsed} from '../exchange/rfc4180.js';

const NAMES = [
  '=1+1',
  '+SUM(C2:C9)',
  '-2+3',
  '@SUM(C2)',
  'Plain; "quoted", 5',
  '=HYPERLINK("http://evil.example";"A")',
];

const PROGRAM = process.env['LIBREOFFICE_PATH'] ?? 'libreoffice';
if (spawnSync(PROGRAM, ['--version']).status !== 0)
  throw new Error(`No ${PROGRAM}: install the package libreoffice-calc, or say in LIBREOFFICE_PATH where it is.`);

const folder = mkdtempSync(join(tmpdir(), 'kz-libreoffice-'));

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

after(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** A cell as LibreOffice has it: its type, what it holds, and whether it computes that. */
interface Opened {
  readonly type: string | undefined;
  readonly value: string;
  readonly formula: boolean;
}

const unescaped = (xml: string): string =>
  xml
    .replace(/<text:s\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();

/**
 * What a user's import dialog does in a locale: the separator that its lists have there, UTF-8, the number format of
 * that locale, from line 1, each column as it comes. LCID 1033 is en-US, 1049 ru-RU. "Detect special numbers" is left
 * off, as it is in the dialog; "Evaluate formulas" is on, as it is not, to see that there are none.
 */
function opened(csv: string, {separator, lcid}: {readonly separator: string; readonly lcid: number}): Opened[][] {
  const source = join(folder, 'table.csv');
  writeFileSync(source, csv);
  const UTF_8 = 76;
  const filter = [
    separator.charCodeAt(0),
    '"'.charCodeAt(0),
    UTF_8,
    1,
    '',
    lcid,
    'false',
    'false',
    '',
    '',
    '',
    '',
    'true',
  ].join(',');
  execFileSync(
    PROGRAM,
    [
      // A profile of its own: none of the user's settings count, and none are changed.
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      `--infilter=CSV:${filter}`,
      '--convert-to',
      'fods',
      '--outdir',
      folder,
      source,
    ],
    {stdio: 'pipe'},
  );
  const xml = readFileSync(join(folder, 'table.fods'), 'utf8');
  return [...xml.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
        ([, attributes = '', content = '']): Opened[] => {
          const type = /office:value-type="(\w+)"/.exec(attributes)?.[1];
          const value = /office:value="([^"]*)"/.exec(attributes)?.[1] ?? unescaped(content);
          const count = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
          // The empty cells to the end of the sheet count for nothing.
          return Array.from({length: Math.min(count, 5)}, () => ({
            type,
            value,
            formula: attributes.includes('table:formula'),
          }));
        },
      ),
    )
    .filter((row) => row.some(({type}) => type));
}

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
