import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${root}/ACCESSIBILITY.md`, 'utf8');

/** The success criteria of levels A and AA, as WCAG 2.2 numbers them. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1'],
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

/** The first cell of each line: one number, several, or a span. */
function namedIn(cell: string): string[] {
  const span = /(\d\.\d\.)(\d+) – \1(\d+)/.exec(cell);
  if (!span) return cell.match(/\d\.\d\.\d+/g) ?? [];
  const [, start = '', from = '', to = ''] = span;
  return CRITERIA.filter((one) => one.startsWith(start) && +one.slice(4) >= +from && +one.slice(4) <= +to);
}

describe('ACCESSIBILITY.md', () => {
  it('goes through each success criterion of levels A and AA once', () => {
    const cells = text.split('\n').flatMap((line) => /^\| (\d[^|]*)\|/.exec(line)?.[1] ?? []);
    assert.deepEqual(cells.flatMap(namedIn), CRITERIA);
  });

  it('names tests and pictures that there are', () => {
    const names = [...text.matchAll(/`([\w-]+\/[\w*-]+)`/g)].map(([, name = '']) => name);
    assert.ok(names.length > 40);
    for (const name of names) {
      const isThere = name.endsWith('/*')
        ? readdirSync(`${root}/test/${dirname(name)}`).some((file) => file.endsWith('.test.ts'))
        : existsSync(`${root}/test/${name}.test.ts`);
      assert.ok(isThere, name);
    }
    const pictures = readdirSync(`${root}/test/visual/accepted`);
    for (const [, start = ''] of text.matchAll(/`([a-z][\w-]*)-\*`/g))
      assert.ok(
        pictures.some((file) => file.startsWith(start)),
        start,
      );
  });
});
