import assert from 'node:assert/strict';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {runs} from '../runs.js';
import {checked, checkedFile, kzCheck} from './driver.js';
import {ENGLISH} from './pages.js';

const CALCULATOR = '<kz-mining-calculator>Numbers</kz-mining-calculator>';

/** Pieces of pages, right and broken ones. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      CALCULATOR,
      '<kz-mining-calculator id="a" rigs="7">',
      '</kz-mining-calculator>',
      '<div data-kz-mining-calculator>',
    ],
    ...['<kz-figure value="netProfit">', '</kz-figure>', '<kz-figure value="rigs"/>', '<p data-kz-figure="margin">$1'],
    ...[
      '<kz-when test="rigs > 1" hidden>',
      '<kz-when test=rigs>1>',
      '</kz-when>',
      '<kz-input name=rigs>7',
      '</kz-input>',
    ],
    ...['<span data-kz-fallback>', '</span>', '<table><tr>', '<td data-kz-figure="rigs">7', '</table>', '<svg><title>'],
    ...[
      '<template>',
      '</template>',
      '<noscript>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<b>',
      '</b>',
      '<p>',
      '</p>',
    ],
    ...[
      '<plaintext>',
      '<frameset>',
      '<body lang=ru>',
      '<html lang="kk">',
      '\u0000',
      '\r\n',
      '&nbsp;',
      '&#xd800;',
      '{{ x }}',
    ],
    ...[
      '<br data-kz-input=rigs>',
      ' with="a:b;;"',
      '<math><mi>',
      '<select>',
      '<input data-kz-figure=x>',
      '<kz-figur data-kz-x value="1e5e (">',
      '<kz-figure valeu=rigs with="rigs=5,rigz:6 7">',
      '<kz-when test="2 rigs or 5% <> $1,000">',
      '<Calculator />',
      '\ud800',
      '\ufeff',
    ],
  ),
  fc.string({unit: 'binary', maxLength: 12}),
);

const MARK =
  /^(<stdin>:\d+:\d+ {2}\S.*|\d+ pages?, \d+ figures?(, \d+ inputs?)?(, \d+ conditions?)?, \d+ faults?(, \d+ fixed)?|)$/;

/** Whether each line of a report is a line of the command's own, and none a stack trace. */
const isReport = (text: string): boolean =>
  text
    .split('\n')
    .every((line) => MARK.test(line) || /^kz-check: <stdin> (cannot be checked|is not mended): /.test(line));

describe('kz-check never fails in its own code', () => {
  test('for broken pages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), async (pieces) => {
        const {status, printed, errors} = await kzCheck(['-'], pieces.join(''));
        assert.ok([0, 1].includes(status), errors);
        assert.ok(isReport(printed), printed);
      }),
      {numRuns: runs(100, 5_000)},
    );
  });

  test('for bytes that are no text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async (bytes) => {
        const {status, printed, errors} = await kzCheck(['-'], bytes);
        assert.ok([0, 1].includes(status), errors);
        assert.ok(isReport(printed), printed);
      }),
    );
  });

  test('when it mends broken pages, which never get more faults', async () => {
    const faults = (text: string): number => Number(/(\d+) faults?/.exec(text)?.[1]);
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), async (pieces) => {
        const page = pieces.join('');
        const before = faults((await kzCheck(['-'], page)).printed);
        const {status, errors} = await kzCheck(['--fix', '-'], page);
        assert.ok([0, 1].includes(status), errors);
        assert.ok(isReport(errors), errors);
        assert.ok(faults(errors) <= before, errors);
      }),
      {numRuns: runs(100, 5_000)},
    );
  });
});

describe('kz-check copes with', () => {
  test('a page of five megabytes', async () => {
    const line = '<p>The farm earns <b><kz-figure value="netProfit">$63.55</kz-figure></b> a day.</p>\n';
    const lines = Math.ceil(5_000_000 / line.length);
    const [summary] = await checked(CALCULATOR + line.repeat(lines));
    assert.equal(summary, `1 page, ${lines} figures, 0 faults`);
  });

  test('tags in tags in tags', async () => {
    const figure = '<kz-figure value="rigs">7</kz-figure>';
    assert.equal(
      (await checked(`${CALCULATOR}${'<div>'.repeat(10_000)}${figure}`)).at(-1),
      '1 page, 1 figure, 1 fault',
    );
    const {errors, status} = await kzCheck(['-'], '<div>'.repeat(25_000));
    assert.equal(errors, 'kz-check: <stdin> cannot be checked: its tags stand more than 20000 deep in each other\n');
    assert.equal(status, 2);
  });

  test('thousands of attributes, and more children than a call can have arguments', async () => {
    const attributes = Array.from({length: 10_000}, (_, index) => `data-${index}`).join(' ');
    const when = `<kz-when test="rigs < 1" ${attributes}>text</kz-when>`;
    const fallback = `<span data-kz-fallback>${'<i></i>'.repeat(200_000)}</span>`;
    const lines = await checked(`<kz-mining-calculator>${fallback}</kz-mining-calculator>\n${when}`);
    assert.deepEqual(lines, [
      '1:46  (nothing) → Kazakhstan mining profitability',
      '2:1  shown → hidden, because rigs < 1 does not hold',
      '1 page, 0 figures, 1 condition, 2 faults',
    ]);
  });

  test('formatting that repeats itself in each paragraph', async () => {
    const tags = Array.from({length: 3_000}, (_, index) => `<b id="${index}">`).join('');
    const {errors, status} = await kzCheck(['-'], `<p>${tags}${'<p>x'.repeat(100_000)}`);
    assert.equal(errors, 'kz-check: <stdin> cannot be checked: its tags are not closed and repeat without end\n');
    assert.equal(status, 2);
  });

  test('more than a page can be', async () => {
    const {errors, status} = await kzCheck(['-'], ' '.repeat(10_000_001));
    assert.equal(errors, 'kz-check: <stdin> cannot be checked: it has more than 10000000 characters\n');
    assert.equal(status, 2);
  });

  test('texts that a terminal would obey', async () => {
    const [line] = await checked(`${CALCULATOR}<kz-figure value="rigs">\u001b[2J\u202e7</kz-figure>`);
    assert.equal(line, '1:77  \ufffd[2J\ufffd7 → 1,000');
  });

  test('empty files', async () => {
    const {lines, status} = await checkedFile('');
    assert.deepEqual([status, ...lines], [0, '1 page, 0 figures, 0 faults']);
  });
});

describe('kz-check tells what is wrong with its arguments', () => {
  const refused: readonly (readonly [args: readonly string[], message: RegExp])[] = [
    [[], /^kz-check: no file is given\n\nUsage: kz-check /],
    [['--fxi', 'page.html'], /^kz-check: there is no option --fxi\n/],
    [['--lang'], /^kz-check: --lang needs a language, such as ru\n/],
    [['--lang', '../..', 'x.html'], /^kz-check: --lang needs a language/],
    [['no-such-file.html'], /^kz-check: no-such-file\.html cannot be checked: there is no such file\n$/],
    [[join('no', '\u0000.html')], /^kz-check: no.* cannot be checked: /],
    [['--', '--fix'], /^kz-check: --fix cannot be checked: there is no such file\n$/],
  ];
  for (const [args, message] of refused)
    test(`kz-check ${args.join(' ').replace('\u0000', '\\0')}`, async () => {
      const {status, errors} = await kzCheck(args);
      assert.equal(status, 2);
      assert.match(errors, message);
    });

  test('a folder, and still checks the other files', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-folder-'));
    const {status, printed, errors} = await kzCheck([folder, '-'], ENGLISH);
    rmSync(folder, {recursive: true});
    assert.equal(errors, `kz-check: ${folder} cannot be checked: it is a folder\n`);
    assert.equal(printed, '1 page, 7 figures, 1 input, 3 conditions, 0 faults\n');
    assert.equal(status, 2);
  });

  test('prints its use and its version', async () => {
    const help = await kzCheck(['--help']);
    assert.match(help.printed, /^Usage: kz-check [^]*--fix /);
    assert.equal(help.status, 0);
    assert.match((await kzCheck(['--version'])).printed, /^\d+\.\d+\.\d+\n$/);
  });
});
