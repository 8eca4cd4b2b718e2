import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {ONE_FILE_BUILDS} from '../../tools/one-file-builds.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Embed {
  readonly version: string;
  readonly files: Readonly<Record<string, {bytes: number; integrity: string; snippet: string}>>;
}

for (const {file} of ONE_FILE_BUILDS) {
  describe(file, () => {
    const code = read(file);

    test('is ASCII, for pages in other charsets', () => {
      const index = code.search(/[^\0-\x7F]/);
      assert.equal(index, -1, code.slice(Math.max(0, index - 40), index + 40));
    });

    test('is a classic script that leaves no name behind', () => {
      assert.doesNotMatch(code, /\bexport\b|\bimport\b[ ({]/);
      assert.match(code, /^\/\*!.*\*\/\n!?\(?function\(\)\{/);
    });

    test('has the production build of Lit', () => {
      assert.doesNotMatch(code, /Lit is in dev mode/);
    });

    test('creates its Trusted Types policy under its own name', () => {
      assert.deepEqual(code.match(/createPolicy\([^,]+/g), ['createPolicy("kz-mining-calculator"']);
    });

    test('asks whether it has run before it does anything else', () => {
      assert.match(
        code,
        /^.*\n\W*function\(\)\{"use strict";let (\w+)=customElements\.get\("kz-mining-calculator"\);if\(\1\)/,
      );
    });

    test('names its licence, and carries nothing of a package that has another', () => {
      assert.match(code, /^\/\*! \S+ \S+ \| MIT \*\//);
      const {sources} = JSON.parse(read(`${file}.map`)) as {sources: string[]};
      assert.deepEqual(
        sources.filter((source) => source.includes('node_modules')),
        [],
      );
    });

    test('has its integrity and snippet in embed.json', () => {
      const {version, files} = JSON.parse(read('dist/embed.json')) as Embed;
      const entry = files[file.replace('dist/', '')];
      assert.ok(entry);
      assert.equal(entry.bytes, Buffer.byteLength(code));
      assert.equal(entry.integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`);
      assert.ok(entry.snippet.includes(entry.integrity) && entry.snippet.includes(`@${version}/`));
      assert.doesNotMatch(entry.snippet, /\n/);
    });
  });
}
