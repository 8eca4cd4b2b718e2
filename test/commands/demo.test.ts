import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checked, kzCheck} from './driver.js';

const articleAt = (name: string): string => fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));

describe('The demo articles', () => {
  for (const name of ['article.html', 'article.ru.html', 'article.kk.html']) {
    test(`print no wrong number: ${name}`, async () => {
      const {status, printed} = await kzCheck([articleAt(name)]);
      const [, ...counts] = /^1 page, (\d+) figures, (\d+) inputs, (\d+) conditions, 0 faults\n$/m.exec(printed) ?? [];
      assert.equal(status, 0, printed);
      const all = counts.reduce((sum, count) => sum + Number(count), 0);
      assert.ok(all > 90, printed);
    });

    test(`would print wrong numbers after another price, and be mended: ${name}`, async () => {
      const html = readFileSync(articleAt(name), 'utf8');
      const dearer = html.replace('<kz-mining-calculator', '<kz-mining-calculator btc-price="60000"');
      const faults = (lines: readonly string[]): number => Number(/(\d+) faults?/.exec(lines.at(-1) ?? '')?.[1]);
      assert.ok(faults(await checked(dearer)) > 20);
      const {printed} = await kzCheck(['--fix', '-'], dearer);
      assert.equal(faults(await checked(printed)), 0);
    });
  }
});
