import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {THEMES} from './needs.mjs';
import {fallbackHTML} from '../../src/fallback.js';
import {publish, site, visit} from './stage.js';

const COMPACT = 'kz-mining-calculator.min.js';
const FULL = 'kz-mining-calculator.full.min.js';

for (const theme of THEMES)
  describe(`a post by an author, in the theme ${theme}`, () => {
    test('shows the calculator where the shortcode stands, with what it says', async () => {
      site.php(`switch_theme('${theme}');`);
      const {link} = await publish('<p>Read on.</p>\n[kz_mining_calculator rigs="500" lang="ru"]\n<p>And on.</p>');
      const reader = await visit(link);
      assert.deepEqual(await reader.nets(), ['31,77 $']);
      assert.deepEqual(await reader.attributes(), [{rigs: '500', lang: 'ru'}]);
      assert.deepEqual(await reader.scripts(), [COMPACT]);
      assert.deepEqual(reader.alarms, []);
      await reader.leave();
    });

    test('computes anew when its reader changes a value', async () => {
      const {link} = await publish('[kz_mining_calculator]');
      const reader = await visit(link);
      assert.deepEqual(await reader.nets(), ['$63.55']);
      await reader.enter('rigs', '2000');
      assert.deepEqual(await reader.nets(), ['$127.11']);
      await reader.leave();
    });

    test('shows the block, with what it says', async () => {
      const {link, content} = await publish(
        '<!-- wp:kz-mining-calculator/calculator {"rigs":"500","electricity-price":"33 KZT","align":"wide"} /-->',
      );
      assert.match(content, /"electricity-price":"33 KZT"/);
      const reader = await visit(link);
      assert.deepEqual(await reader.nets(), ['$53.02']);
      assert.deepEqual(await reader.attributes(), [{rigs: '500', 'electricity-price': '33 KZT'}]);
      assert.deepEqual(await reader.scripts(), [COMPACT]);
      assert.equal(await reader.page.$$eval('.alignwide > kz-mining-calculator', ({length}) => length), 1);
      await reader.leave();
    });

    test('loads one script for two calculators, block and shortcode', async () => {
      const {link} = await publish(
        '<!-- wp:kz-mining-calculator/calculator /-->\n\n[kz_mining_calculator rigs="2000"]\n\nAnd [kz_mining_calculator rigs="500"] in a sentence.',
      );
      const reader = await visit(link);
      assert.deepEqual(await reader.nets(), ['$63.55', '$127.11', '$31.77']);
      assert.deepEqual(await reader.scripts(), [COMPACT]);
      await reader.leave();
    });

    test('loads the full file where one calculator asks for it, and not the compact one beside it', async () => {
      const {link} = await publish(
        '[kz_mining_calculator]\n\n[kz_mining_calculator file="full" sections="projection"]\n\n[kz_mining_calculator]',
      );
      const reader = await visit(link);
      assert.deepEqual(await reader.nets(), ['$63.55', '$63.55', '$63.55']);
      assert.deepEqual(await reader.scripts(), [FULL]);
      assert.ok((await reader.sections()).includes('break-even'));
      await reader.leave();
    });

    test('loads no script where there is no calculator', async () => {
      const {link} = await publish('<p>Nothing to compute; kz_mining_calculator is a word here.</p>');
      const reader = await visit(link);
      assert.deepEqual(await reader.scripts(), []);
      assert.equal(await reader.page.$('script[src*="mining"]'), null);
      await reader.leave();
    });
  });

describe('an author, without the plugin’s help,', () => {
  test('loses the element and the script from a post, but not the words between', async () => {
    const {content} = await publish(
      '<kz-mining-calculator rigs="500"><p>Fallback.</p></kz-mining-calculator><script src="/x.js"></script>',
    );
    assert.equal(content.trim(), '<p>Fallback.</p>');
  });

  test('keeps a div with data attributes', async () => {
    const div = '<div data-kz-mining-calculator data-rigs="500" data-electricity-price="33 KZT"></div>';
    assert.equal((await publish(div)).content, div);
  });
});

/** The markup of the post's calculators and what stands between and right after them. */
async function markup(content: string): Promise<string> {
  const html = await (await fetch((await publish(content)).link)).text();
  return /<kz-mining-calculator.*<\/kz-mining-calculator>.{0,20}/su.exec(html)?.[0] ?? '';
}

describe('the markup of a post', () => {
  test('has a switch that is on without a value', async () => {
    assert.match(await markup('[kz_mining_calculator curtail rigs="9"]'), /<kz-mining-calculator rigs="9" curtail="">/);
  });

  test('has every word between a shortcode and a closing tag', async () => {
    const html = await markup(
      '[kz_mining_calculator]\n\nOne.\n\n[kz_mining_calculator rigs="9"]Two.[/kz_mining_calculator]',
    );
    const words = html
      .replaceAll(/<kz-mining-calculator.*?<\/kz-mining-calculator>/g, '[it]')
      .replaceAll(/<.*?>|\s/g, '');
    assert.match(words, /^\[it\]One\.\[it\]Two\./);
  });
});

test('each shortcode in the guide is one that the calculator understands', async () => {
  const shortcodes = readFileSync('docs/wordpress.md', 'utf8').match(/\[kz_mining_calculator [^\]]+\]/g) ?? [];
  assert.ok(shortcodes.length >= 3);
  const reader = await visit((await publish(shortcodes.join('\n\n'))).link);
  const problems = await reader.page.$$eval('kz-mining-calculator', (elements) => elements.map((one) => one.problems));
  assert.deepEqual(
    problems,
    shortcodes.map(() => []),
  );
  await reader.leave();
});

describe('a site in Russian', () => {
  before(() => {
    site.speak('ru_RU');
  });

  after(() => {
    site.speak('');
  });

  test('has a calculator that speaks Russian without being told', async () => {
    const {link} = await publish('[kz_mining_calculator]');
    const reader = await visit(link);
    assert.deepEqual(await reader.nets(), ['63,55 $']);
    await reader.leave();
  });

  test('has figures in Russian for readers without script, and in the language of a calculator that has its own', async () => {
    const html = await markup('[kz_mining_calculator]');
    assert.ok(html.startsWith(`<kz-mining-calculator>${fallbackHTML({}, 'ru')}</kz-mining-calculator>`), html);
    assert.match(await markup('[kz_mining_calculator lang=""]'), /Чистая прибыль в сутки: 63,55\u00a0\$/);
    assert.match(await markup('[kz_mining_calculator lang="kk"]'), /Тәуліктік таза пайда: 63,55\u00a0\$/);
  });
});
