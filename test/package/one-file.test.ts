import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {transform} from 'esbuild';
import {parseAst} from 'rollup/parseAst';
import {fallbackHTML} from '../../src/fallback.js';
import {jsmin, squeeze} from '../host/server/site-minifiers.mjs';
import {ONE_FILE_BUILDS} from '../../tools/one-file-builds.mjs';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Embed {
  readonly version: string;
  readonly files: Readonly<Record<string, {bytes: number; integrity: string; snippet: string}>>;
}

const {version, budgets} = JSON.parse(read('package.json')) as {
  version: string;
  budgets: Readonly<Record<string, {gzip: number} | undefined>>;
};

/** The types of all nodes in a piece of syntax. */
const nodeTypes = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && typeof node.type === 'string' ? [node.type] : [];
  return [...own, ...Object.values(node).flatMap(nodeTypes)];
};

/** The same code written in one way, so that only what it says counts. */
const normal = async (code: string): Promise<string> =>
  (await transform(code, {minifyWhitespace: true, legalComments: 'none'})).code;

for (const {file} of ONE_FILE_BUILDS) {
  describe(file, () => {
    const code = read(`dist/${file}`);
    const {sources, sourcesContent} = JSON.parse(read(`dist/${file}.map`)) as {
      sources: string[];
      sourcesContent: string[];
    };

    test('keeps its budget', () => {
      const gzip = gzipSync(code, {level: 9}).length;
      const budget = budgets[file]?.gzip ?? 0;
      assert.ok(gzip <= budget, `${gzip} bytes of gzip, and the budget is ${budget}`);
    });

    test('is ASCII, for pages in other charsets', () => {
      const index = code.search(/[^\0-\x7F]/);
      assert.equal(index, -1, code.slice(Math.max(0, index - 40), index + 40));
    });

    test('is a classic script that leaves no name behind', () => {
      const {body} = parseAst(code);
      assert.deepEqual(
        body.map(({type}) => type),
        ['ExpressionStatement'],
      );
    });

    test('has the production build of Lit', () => {
      // Lit leaves its version on the page; the development build says that it is one.
      const ofDevelopment = /Lit is in dev mode/;
      assert.match(read('node_modules/@lit/reactive-element/development/reactive-element.js'), ofDevelopment);
      assert.match(code, /litElementVersions/);
      assert.doesNotMatch(code, ofDevelopment);
    });

    test('creates its Trusted Types policy under its own name, and lives where it may not', () => {
      assert.deepEqual(code.match(/createPolicy\([^,]+/g), ['createPolicy("kz-mining-calculator"']);
      assert.match(code, /try\{return [^{}]*createPolicy\([^{}]*\{createHTML:[^{}]*\}\)\}catch/);
    });

    test('asks whether it has run before any module is evaluated', () => {
      const [before = ''] = code.split('customElements.get("kz-mining-calculator")');
      assert.ok(before.length < code.length);
      // The helpers that build templates, and nothing that touches the page.
      assert.doesNotMatch(before, /globalThis|window|document|customElements|trustedTypes|class/);
      assert.ok(before.length < 2_000, before);
    });

    test('has no template literal, which minifiers of content systems break', () => {
      const types = nodeTypes(parseAst(code));
      assert.ok(types.includes('Literal'));
      assert.deepEqual(
        types.filter((type) => type.startsWith('Template')),
        [],
      );
    });

    for (const [name, minify] of Object.entries({jsmin, squeeze}))
      test(`says the same after ${name}`, async () => {
        assert.equal(await normal(minify(code)), await normal(code));
      });

    test('names its version, its licence and that of Lit, and holds nothing of another package', () => {
      const [first] = code.split('\n');
      const licences = 'MIT | with Lit, Copyright Google LLC, BSD-3-Clause';
      assert.equal(first, `/*! kz-mining-calculator ${version} | ${licences} */`);
      const packages = sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
      assert.deepEqual([...new Set(packages)].sort(), ['@lit/reactive-element', 'lit-element', 'lit-html']);
    });

    test('has a source map that leads to the TypeScript', () => {
      const own = sources.filter((source) => !source.includes('node_modules'));
      assert.ok(own.length > 0);
      for (const source of own) {
        assert.match(source, /^\.\.\/src\/.*\.ts$/);
        assert.equal(sourcesContent[sources.indexOf(source)], read(`dist/${source}`), source);
      }
    });

    test('has its integrity and snippet in embed.json', () => {
      const embed = JSON.parse(read('dist/embed.json')) as Embed;
      const entry = embed.files[file];
      assert.ok(entry);
      assert.equal(entry.bytes, Buffer.byteLength(code));
      assert.equal(entry.integrity, `sha384-${createHash('sha384').update(code).digest('base64')}`);
      assert.equal(embed.version, version);
      assert.ok(entry.snippet.startsWith(`<script src="${file}" integrity="${entry.integrity}" `), entry.snippet);
      assert.doesNotMatch(entry.snippet, /\n/);
      assert.ok(
        entry.snippet.endsWith(`<kz-mining-calculator>${fallbackHTML()}</kz-mining-calculator>`),
        entry.snippet,
      );
      // A build of one's own lies nowhere yet.
      assert.deepEqual(Object.keys(entry), ['bytes', 'integrity', 'snippet']);
    });
  });
}

describe('The history of the market', () => {
  const codeOf = (file: string): string => read(`dist/${file}`);
  // A price and a difficulty that are in no other data.
  const months = [/3701\.55/, /5\.?760766/];

  test('is in the full file, whose sections show it', () => {
    for (const figure of months) assert.match(codeOf('kz-mining-calculator.full.min.js'), figure);
  });

  test('is not in the compact file, which shows nothing of it', () => {
    for (const figure of months) assert.doesNotMatch(codeOf('kz-mining-calculator.min.js'), figure);
  });
});
