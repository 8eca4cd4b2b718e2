import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after} from 'node:test';
import {pathToFileURL} from 'node:url';

const PROGRAM = process.env['LIBREOFFICE_PATH'] ?? 'libreoffice';
if (spawnSync(PROGRAM, ['--version']).status !== 0)
  throw new Error(`No ${PROGRAM}: install the package libreoffice-calc, or say in LIBREOFFICE_PATH where it is.`);

const folder = mkdtempSync(join(tmpdir(), 'kz-libreoffice-'));

after(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** More than any table has. */
const MOST_COLUMNS = 20;

/** A cell as LibreOffice has it: its type, what it holds, and whether it computes that. */
export interface Opened {
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
 * that locale, from line 1, each column as it comes. A file other than the text in UTF-8 is one in UTF-16. LCID 1033 is en-US, 1049 ru-RU. "Detect special numbers" is left
 * off, as it is in the dialog; "Evaluate formulas" is on, as it is not, to see that there are none.
 */
export function opened(
  csv: string,
  {
    separator,
    lcid,
    file = csv,
  }: {readonly separator: string; readonly lcid: number; readonly file?: string | ArrayBuffer},
): Opened[][] {
  const source = join(folder, 'table.csv');
  writeFileSync(source, typeof file === 'string' ? file : new Uint8Array(file));
  const [UTF_8, UTF_16] = [76, 65535];
  const filter = [
    separator.charCodeAt(0),
    '"'.charCodeAt(0),
    typeof file === 'string' ? UTF_8 : UTF_16,
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
          return Array.from({length: Math.min(count, MOST_COLUMNS)}, () => ({
            type,
            value,
            formula: attributes.includes('table:formula'),
          }));
        },
      ),
    )
    .filter((row) => row.some(({type}) => type));
}
