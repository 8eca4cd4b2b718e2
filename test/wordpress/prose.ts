import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {canvasOf, openEditor, publish, savePost, site, visit, visitWithoutScript} from './stage.js';

/** The forms of figures in prose that need no tag of their own, with all that they may carry. */
const FORMS = {
  'a figure': '<span data-kz-figure="netProfit">$63.55</span>',
  'an input': '<span data-kz-input="electricity-price">$0.08</span>',
  'a figure of another calculator, in another writing':
    '<b data-kz-figure="breakEven.electricityPrice" data-for="second" data-format="absolute unit" data-decimals="2" data-round="3" data-with="rigs:415000;electricity-vat:16">$0.09 per kWh</b>',
  'a calculation': '<em data-kz-figure="50000 * electricityPrice">$4,000</em>',
  'a branch that is true': '<span data-kz-when="netProfit gt 0">It pays.</span>',
  'a branch that is false': '<span data-kz-when="netProfit lt 0" hidden>It loses money.</span>',
  'a paragraph that is a branch': '<p data-kz-when="netProfit lt 0" hidden>It loses money.</p>',
};

describe('prose by an author who may not write unfiltered HTML', () => {
  for (const [name, form] of Object.entries(FORMS))
    test(`keeps ${name} as it was written, in the post and on the page`, async () => {
      const {content, link} = await publish(`<p>Read on.</p>${form}`);
      assert.equal(content, `<p>Read on.</p>${form}`);
      assert.ok((await (await fetch(link)).text()).includes(form));
    });

  test('reads as the page’s own values have it without script', async () => {
    const {link} = await publish(`<p id="prose">It leaves ${Object.values(FORMS).slice(0, 6).join(' ')}</p>`);
    const reader = await visitWithoutScript(link);
    assert.equal(
      await reader.page.$eval('p#prose', (prose) => prose.innerText.trim()),
      'It leaves $63.55 $0.08 $0.09 per kWh $4,000 It pays.',
    );
    await reader.leave();
  });

  test('follows what a reader enters, in the calculator and in the prose', async () => {
    const {link} = await publish(
      `<p id="prose">At ${FORMS['an input']} it leaves ${FORMS['a figure']}. ${FORMS['a branch that is true']}${FORMS['a branch that is false']}</p>\n\n[kz_mining_calculator]`,
    );
    const reader = await visit(link);
    const prose = (): Promise<string> => reader.page.$eval('p#prose', (found) => found.innerText.trim());
    assert.equal(await prose(), 'At $0.08 it leaves $63.55. It pays.');
    await reader.enter('electricityPrice', '0.2');
    const [net = ''] = await reader.nets();
    assert.match(net, /^\u2212\$/u);
    assert.equal(await prose(), `At $0.2 it leaves ${net}. It loses money.`);
    await reader.page.focus('kz-input >>> .number');
    for (const key of ['Enter', 'Backspace', '0', '.', '0', '5', 'Enter'] as const)
      await reader.page.keyboard.press(key);
    const [cheaper = ''] = await reader.nets();
    assert.equal(await prose(), `At $0.05 it leaves ${cheaper}. It pays.`);
    assert.deepEqual(reader.alarms, []);
    await reader.leave();
  });

  test('loses the tags of figures, and no word', async () => {
    const {content} = await publish(
      '<p>It leaves <kz-figure value="netProfit">$63.55</kz-figure> at <kz-input name="electricity-price">$0.08</kz-input>. <kz-when test="netProfit lt 0" hidden>It loses money.</kz-when></p>',
    );
    assert.equal(content, '<p>It leaves $63.55 at $0.08. It loses money.</p>');
  });

  test('loses what makes a branch of an element whose comparison is written with a sign', async () => {
    const {content} = await publish('<span data-kz-when="netProfit < 0" hidden>It loses money.</span>');
    assert.doesNotMatch(content, /<span data-kz-when/);
  });

  test('may hide nothing in a comment', () => {
    const allowed =
      site.php(`echo json_encode(array_filter(wp_kses_allowed_html('pre_comment_content'), function ($attributes) {
      return is_array($attributes) && isset($attributes['hidden']);
    }));`);
    assert.deepEqual(JSON.parse(allowed), []);
  });

  test('stays as it is when its paragraph is edited', async () => {
    const forms = Object.values(FORMS).slice(0, 6);
    const {id} = await publish(`<!-- wp:paragraph -->\n<p>It leaves ${forms.join(' ')}</p>\n<!-- /wp:paragraph -->`);
    const page = await openEditor(`post.php?post=${id}&action=edit`);
    const canvas = await canvasOf(page);
    const paragraph = await canvas.waitForSelector('p[data-type="core/paragraph"]');
    await paragraph?.focus();
    await page.keyboard.press('Home');
    await page.keyboard.type('Today. ');
    await canvas.waitForFunction(() =>
      document.querySelector('p[data-type="core/paragraph"]')?.textContent.startsWith('Today. '),
    );
    assert.equal(await canvas.$('.block-editor-warning'), null);
    await savePost(page);
    const saved = site.php(`echo get_post(${id})->post_content;`).replaceAll('hidden=""', 'hidden');
    assert.ok(saved.includes(`<p>Today. It leaves ${forms.join(' ')}</p>`), saved);
    await page.browserContext().close();
  });
});
