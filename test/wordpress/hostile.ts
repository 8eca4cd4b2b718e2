import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {publish, site, visit} from './stage.js';

/**
 * Ways out of an attribute, to a function that is not there: its call is an error that the reader hears. WordPress turns
 * \x22 in a shortcode into a quote after it has filtered the post.
 */
const WAYS_OUT = {
  'a quote and a script': String.raw`\x22><script>hacked()</script>`,
  'a quote and an event handler': String.raw`9\x22 onclick=\x22hacked()\x22 onfocus=\x22hacked()\x22 autofocus tabindex=\x221`,
  'an image that fails': String.raw`\x22\x3e\x3cimg src=x onerror=hacked()\x3e`,
  'the end of the element': String.raw`\x3e\x3c/kz-mining-calculator\x3e\x3cscript\x3ehacked()\x3c/script\x3e`,
  'character references': '&quot;&gt;&lt;script&gt;hacked()&lt;/script&gt;',
  'an address that is a script': 'javascript:hacked()',
};

const inShortcode = (value: string) =>
  `[kz_mining_calculator rigs="${value}" lang="${value}" theme="${value}" article-url="${value}" article-title="${value}" file="${value}"]`;

/** With quotes and signs as WordPress's own editor writes them. */
function inBlock(value: string): string {
  const plain = value.replace(/\\x([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  const json = JSON.stringify({rigs: plain, lang: plain, theme: plain, 'article-url': plain, 'article-title': plain});
  const escaped = json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('\\"', '\\u0022');
  return `<!-- wp:kz-mining-calculator/calculator ${escaped.replaceAll('&', '\\u0026')} /-->`;
}

const KNOWN = ['article-title', 'article-url', 'lang', 'rigs', 'theme'];

describe('a hostile author', () => {
  for (const [way, value] of Object.entries(WAYS_OUT))
    for (const [place, write] of Object.entries({shortcode: inShortcode, block: inBlock}))
      test(`gets nowhere in a ${place} with ${way}`, async () => {
        const reader = await visit((await publish(write(value))).link);
        await reader.page.click('kz-mining-calculator');
        const [attributes, ...others] = await reader.attributes();
        assert.ok(attributes);
        assert.deepEqual(others, []);
        const unknown = Object.keys(attributes).filter((name) => !KNOWN.includes(name));
        assert.deepEqual(unknown, []);
        assert.deepEqual(await reader.nets(), ['$63.55']);
        const links = await reader.page.$$eval('kz-mining-calculator >>> a', (found) =>
          found.map((link) => new URL(link.href).protocol),
        );
        assert.deepEqual(
          links.filter((protocol) => protocol !== 'https:' && protocol !== 'http:'),
          [],
        );
        assert.deepEqual(reader.alarms, []);
        await reader.leave();
      });

  test('gets no attribute through that the element does not know', async () => {
    const reader = await visit(
      (
        await publish(
          '[kz_mining_calculator onclick="hacked()" style="position:fixed" id="x" class="y" is="z" slot="q" rigs="500"]',
        )
      ).link,
    );
    assert.deepEqual(await reader.attributes(), [{rigs: '500'}]);
    await reader.leave();
  });

  test('gets no value of a kind that an attribute does not have through in a block', async () => {
    const reader = await visit(
      (
        await publish(
          '<!-- wp:kz-mining-calculator/calculator {"rigs":["500"],"uptime":{"x":1},"theme":5,"fleet":true,"tax-rate":20,"onclick":"hacked()"} /-->',
        )
      ).link,
    );
    assert.deepEqual(await reader.attributes(), [{'tax-rate': '20'}]);
    await reader.leave();
  });

  test('gets numbers of a block through as numbers, whatever their size', async () => {
    const reader = await visit(
      (
        await publish(
          '<!-- wp:kz-mining-calculator/calculator {"rigs":1234,"electricity-price":0.08,"block-fees":1e-7,"difficulty":132716002350731.3,"price-growth":-1.5,"btc-price":1e300,"curtail":true,"live-kzt":false} /-->',
        )
      ).link,
    );
    assert.deepEqual(await reader.attributes(), [
      {
        rigs: '1234',
        'electricity-price': '0.08',
        'block-fees': '0.0000001',
        difficulty: '132716002350731.3',
        'price-growth': '-1.5',
        'btc-price': '0.1e301',
        curtail: 'on',
        'live-kzt': 'off',
      },
    ]);
    await reader.leave();
  });

  test('gets no number of a block through that is too large for a double', () => {
    // Nobody has filtered this, as where an administrator has written it.
    const html = site.php(
      `echo do_blocks('<!-- wp:kz-mining-calculator/calculator {"btc-price":1e999,"pool-fee":-1e999,"tax-rate":20} /-->');`,
    );
    assert.match(html, /<kz-mining-calculator tax-rate="20">/);
  });
});
