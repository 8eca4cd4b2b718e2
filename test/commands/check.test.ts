import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {VERSION} from '../../src/version.js';
import {checked, checkedFile, kzCheck} from './driver.js';
import {ENGLISH, KAZAKH, RUSSIAN} from './pages.js';

const CALCULATOR = '<kz-mining-calculator id="farm">Numbers</kz-mining-calculator>';

/** The faults of a line of prose on a page whose calculator stands in line 1. */
const faultsOf = async (prose: string, calculator = CALCULATOR): Promise<string[]> =>
  (await checked(`${calculator}\n${prose}\n`)).slice(0, -1);

describe('kz-check passes', () => {
  for (const [name, page, counts] of [
    ['an English page', ENGLISH, '7 figures, 1 input, 3 conditions'],
    ['a Russian page', RUSSIAN, '3 figures, 1 condition'],
    ['a Kazakh page with a div, whose calculator has another language than the page', KAZAKH, '2 figures, 1 input'],
  ] as const)
    test(name, async () => {
      assert.deepEqual(await checkedFile(page).then(({lines, status}) => [status, ...lines]), [
        0,
        `1 page, ${counts}, 0 faults`,
      ]);
    });

  test('spaces in the place of no-break spaces, and lines broken anywhere', async () => {
    const calculator = '<kz-mining-calculator lang="ru">Numbers</kz-mining-calculator>';
    for (const text of ['936,41 $', '936,41\u00a0$', '936,41&nbsp;$', '\n  936,41\n  $\n'])
      assert.deepEqual(await faultsOf(`<kz-figure value="revenue">${text}</kz-figure>`, calculator), []);
  });

  test('a text for readers with script alone', async () => {
    assert.deepEqual(await faultsOf('<kz-when test="1 = 1" hidden>Drag a number.</kz-when>'), []);
  });

  test('attributes that any element may have', async () => {
    const attributes =
      'class="a" style="" title="b" role="group" slot="c" part="d" data-rigz="5" aria-label="e" hidden';
    assert.deepEqual(await faultsOf('', `<kz-mining-calculator ${attributes}>Numbers</kz-mining-calculator>`), []);
  });

  test('several pages, with one summary', async () => {
    const {printed, status} = await kzCheck(['-', '-', '-'], ENGLISH);
    assert.deepEqual([printed, status], ['3 pages, 21 figures, 3 inputs, 9 conditions, 0 faults\n', 0]);
  });
});

describe('kz-check finds', () => {
  test('a snippet made with the prices of another day', async () => {
    const old = ENGLISH.replace('revenue: $936.41', 'revenue: $912.02').replace('prices of Oct 5', 'prices of Sep 1');
    const [line] = await checked(old);
    assert.equal(
      line,
      '7:68  Daily revenue: $912.02 → Daily revenue: $936.41 ' +
        '(the prices are of another version: Market prices of Sep 1, 2026. → Market prices of Oct 5, 2026.)',
    );
  });

  test('figures on a page without a calculator, once', async () => {
    assert.deepEqual(await checked('<p><kz-figure value="margin">1</kz-figure> <kz-when test="rigs > 1">x</kz-when>'), [
      '1:4  <kz-figure> on a page without a calculator → a page with one',
      '1 page, 1 figure, 1 condition, 1 fault',
    ]);
  });

  test('a for that names something else', async () => {
    assert.deepEqual(await faultsOf('<p id="lead"></p><kz-figure for="lead" value="revenue">$936.41</kz-figure>'), [
      '2:29  for="lead" → the id of a calculator, because this id is not of a calculator',
    ]);
  });

  test('a tag that does not end, and still checks the figures behind it', async () => {
    assert.deepEqual(
      await faultsOf('<p><kz-figure value="revenue">$936.41 and <kz-figure value="netProfit">$1</kz-figure></p>'),
      ['2:4  <kz-figure> without an end → </kz-figure> behind its text', '2:72  $1 → $63.55'],
    );
  });

  test('each figure by the calculator that it names, or else the first', async () => {
    const two = `${CALCULATOR}<kz-mining-calculator id="half" rigs="500" currency="KZT">Numbers</kz-mining-calculator>`;
    const prose = (id: string) => `<kz-figure value="netProfit"${id}>?</kz-figure>`;
    assert.deepEqual(await faultsOf(prose(''), two), ['2:30  ? → $63.55']);
    assert.deepEqual(await faultsOf(prose(' for="farm"'), two), ['2:41  ? → $63.55']);
    assert.deepEqual(await faultsOf(prose(' for="half"'), two), ['2:41  ? → ₸14,021']);
  });

  test('a script of another version, without failing', async () => {
    const script = (version: string) =>
      `<script src="https://cdn.example/kz-mining-calculator@${version}/dist/x.js"></script>`;
    assert.deepEqual(await checked(`${script('9.9.9')}${CALCULATOR}`), [
      `1:9  note: the address names version 9.9.9 of the calculator; this check computes with ${VERSION}`,
      '1 page, 0 figures, 0 faults',
    ]);
    assert.deepEqual(await checked(`${script(VERSION)}${CALCULATOR}`), ['1 page, 0 figures, 0 faults']);
  });

  test('what a template will write, and leaves it to the check of the built page', async () => {
    assert.deepEqual(
      await checked(
        '<kz-mining-calculator rigs="{{ rigs }}"></kz-mining-calculator><kz-figure value="rigs">7</kz-figure>',
      ),
      [
        "1:1  note: the calculator's attributes are written by a template: check the page that is built from it",
        '1 page, 1 figure, 0 faults',
      ],
    );
  });

  test('prose in a Markdown file, but not in its code', async () => {
    const markdown = `---\ntitle: Farm\n---\n\n# Farm\n\n${CALCULATOR}\n\nIt earns **<kz-figure value="netProfit">$1</kz-figure>** a day.\n
Write \`<kz-figure value="nothing">\`:\n\n\`\`\`html\n<kz-figure value="netProfit">$2</kz-figure>\n\`\`\`\n`;
    const {lines} = await checkedFile(markdown, {name: 'farm.md'});
    assert.deepEqual([...lines], ['farm.md:9:41  $1 → $63.55', '1 page, 1 figure, 1 fault']);
  });

  test('texts in noscript, but no calculator there', async () => {
    const figure = '<kz-figure value="rigs">9</kz-figure>';
    assert.deepEqual(
      await checked(
        `<p><noscript><kz-mining-calculator rigs="7"></kz-mining-calculator>${figure}</noscript>${CALCULATOR}`,
      ),
      ['1:92  9 → 1,000', '1 page, 1 figure, 1 fault'],
    );
  });

  test('numbers of a page whose language stands in a layout', async () => {
    const page = `${CALCULATOR}<kz-figure value="revenue">936,41 $</kz-figure>`;
    assert.deepEqual(await checked(page, '--lang', 'ru'), ['1 page, 1 figure, 0 faults']);
    assert.deepEqual(await checked(page), ['1:90  936,41 $ → $936.41', '1 page, 1 figure, 1 fault']);
  });
});
