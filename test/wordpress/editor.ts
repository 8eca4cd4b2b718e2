import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {KzMiningCalculator} from '../../src/index.js';
import {canvasOf, openEditor, publish, savePost, site, visit} from './stage.js';

const NAME = 'kz-mining-calculator/calculator';
const BLOCK = `[data-type="${NAME}"]`;

/** A control of the sidebar by its label; the calculator in the preview has controls of the same names. */
const field = (label: string) =>
  `::-p-xpath(//*[@id=//div[contains(@class, "block-editor-block-inspector")]//label[.="${label}"]/@for])`;

/** Chooses from a list of the sidebar. */
const choose = async (page: Page, label: string, value: string): Promise<void> => {
  const list = await page.waitForSelector(field(label));
  await list?.select(value);
};

/** The first calculator of the canvas, once its net is this. */
async function previewShows(canvas: Frame, net: string): Promise<void> {
  await canvas.waitForFunction(
    (block, text) =>
      document
        .querySelector(`${block} kz-mining-calculator`)
        ?.shadowRoot?.querySelector('output')
        ?.textContent.replaceAll('\u00a0', ' ') === text,
    {},
    BLOCK,
    net,
  );
}

/** What the block's comment in the post would say now. */
const attributes = (page: Page): Promise<unknown> =>
  page.evaluate(`wp.data.select('core/block-editor').getBlocks().find(({name}) => name === '${NAME}').attributes`);

const selected = (page: Page): Promise<unknown> =>
  page.evaluate("wp.data.select('core/block-editor').getSelectedBlock()?.name ?? null");

const isDirty = (page: Page): Promise<unknown> => page.evaluate("wp.data.select('core/editor').isEditedPostDirty()");

describe('the editor, opened by an author,', () => {
  let page: Page;
  let canvas: Frame;
  const errors: string[] = [];

  before(async () => {
    page = await openEditor('post-new.php');
    page.on('pageerror', (error) => errors.push(String(error)));
    canvas = await canvasOf(page);
  });

  after(() => page.browserContext().close());

  test('offers the block to who looks for mining, and draws the calculator itself in the post', async () => {
    const found = await page.evaluate(
      `wp.data.select('core/block-editor').getInserterItems().filter(({title, keywords}) => [title, ...keywords].join(' ').toLowerCase().includes('mining')).map(({name}) => name)`,
    );
    assert.deepEqual(found, [NAME]);
    await page.evaluate(`wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('${NAME}'))`);
    await previewShows(canvas, '$63.55');
  });

  test('has every attribute in the sidebar, in the groups of the playground', async () => {
    const groups = (): Promise<string[]> =>
      page.$$eval('.block-editor-block-inspector .components-panel__body-toggle', (found) =>
        found.map((toggle) => toggle.textContent),
      );
    await page.evaluate("wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')");
    await page.waitForSelector(field('Rigs'));
    const own = (await groups()).filter((title) => !/^(?:Dimensions|Advanced)$/.test(title));
    assert.deepEqual(own, [
      'Calculator',
      'The farm',
      'Rules, rig model, currency',
      'Power',
      'Law and company',
      'Bitcoin and the network',
      'The price of the rigs, the months ahead',
      'The element',
    ]);
    const names = await page.evaluate(
      'window.kzMiningCalculator.groups.flatMap(({fields}) => fields.map(({name}) => name))',
    );
    assert.deepEqual((names as string[]).sort(), [...KzMiningCalculator.observedAttributes, 'file'].sort());
    for (const title of own.slice(2))
      await page
        .locator(`::-p-xpath(//button[contains(@class, "components-panel__body-toggle") and .="${title}"])`)
        .click();
    await page.waitForSelector(field('Market feed'));
    const kinds = await Promise.all(
      ['Rigs', 'Electricity price', 'Language', 'Rules', 'Tenge rate from the feed'].map((label) =>
        page.$eval(field(label), (control) => (control instanceof HTMLInputElement ? control.type : control.localName)),
      ),
    );
    assert.deepEqual(kinds, ['number', 'text', 'select', 'select', 'checkbox']);
  });

  test('changes the preview at once, without asking the server', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('block-renderer')) asked.push(request.url());
    });
    await page.locator(field('Rigs')).fill('2000');
    await previewShows(canvas, '$127.11');
    await choose(page, 'Language', 'ru');
    await previewShows(canvas, '127,11 $');
    await choose(page, 'Colors', 'dark');
    await canvas.waitForSelector(`${BLOCK} kz-mining-calculator[theme="dark"]`);
    await page.locator(field('Tenge rate from the feed')).click();
    await canvas.waitForSelector(`${BLOCK} kz-mining-calculator[live-kzt="on"]`);
    assert.deepEqual(await attributes(page), {rigs: 2000, lang: 'ru', theme: 'dark', 'live-kzt': true});
    await page.locator(field('Tenge rate from the feed')).click();
    await choose(page, 'Language', '');
    await previewShows(canvas, '$127.11');
    assert.deepEqual(await attributes(page), {rigs: 2000, theme: 'dark'});
    assert.deepEqual(asked, []);
  });

  test('shows the sections in the preview where the full calculator is chosen, and none before', async () => {
    const sections = (): Promise<number> =>
      canvas.$$eval(`${BLOCK} kz-mining-calculator >>> details[part="section"]`, ({length}) => length);
    assert.equal(await sections(), 0);
    await choose(page, 'Compact or full', 'full');
    await canvas.waitForSelector(`${BLOCK} kz-mining-calculator >>> details[part="section"]`);
    await choose(page, 'Compact or full', '');
    await canvas.waitForSelector(`${BLOCK} kz-mining-calculator[sections="none"]`);
  });

  test('publishes a post that shows it', async () => {
    await page.evaluate("wp.data.dispatch('core/editor').editPost({title: 'Would it pay?', status: 'publish'})");
    await savePost(page);
    const link = await page.evaluate("wp.data.select('core/editor').getPermalink()");
    const reader = await visit(String(link));
    assert.deepEqual(await reader.nets(), ['$127.11']);
    assert.deepEqual(await reader.attributes(), [{rigs: '2000', theme: 'dark'}]);
    await reader.leave();
  });

  test('opens the saved post without finding fault with the block', async () => {
    await page.reload();
    canvas = await canvasOf(page);
    await previewShows(canvas, '$127.11');
    assert.equal(await canvas.$('.block-editor-warning'), null);
    assert.deepEqual(errors, []);
  });
});

/** As the version before this one saved them: every value is text, some in forms that are no plain numbers. */
const OLD = [
  {rigs: '500', 'electricity-price': '33 KZT', align: 'wide'},
  {rigs: '1 000', 'tax-rate': '20', rig: 'antminer-s21', curtail: 'on', theme: 'dark', lang: 'kz'},
  {file: 'full', sections: 'break-even projection', 'live-kzt': 'off', 'heading-level': '3'},
];

describe('a post of an earlier version', () => {
  test('renders what it rendered, and is whole and unchanged in the editor', async () => {
    const content = OLD.map((given) => `<!-- wp:${NAME} ${JSON.stringify(given)} /-->`).join('\n\n');
    const {id, link} = await publish(content);
    const reader = await visit(link);
    assert.deepEqual(await reader.attributes(), [
      {rigs: '500', 'electricity-price': '33 KZT'},
      {rigs: '1 000', 'tax-rate': '20', rig: 'antminer-s21', curtail: 'on', theme: 'dark', lang: 'kz'},
      {sections: 'break-even projection', 'live-kzt': 'off', 'heading-level': '3'},
    ]);
    await reader.leave();

    const page = await openEditor(`post.php?post=${id}&action=edit`);
    const canvas = await canvasOf(page);
    await previewShows(canvas, '$53.02');
    const blocks = await page.evaluate(
      "wp.data.select('core/block-editor').getBlocks().map(({isValid, attributes}) => [isValid, attributes])",
    );
    assert.deepEqual(
      blocks,
      OLD.map((given) => [true, given]),
    );
    assert.equal(await isDirty(page), false);
    await page.evaluate(
      "wp.data.dispatch('core/block-editor').selectBlock(wp.data.select('core/block-editor').getBlocks()[1].clientId)",
    );
    await page.evaluate("wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')");
    const values = await Promise.all(
      ['Rigs', 'Language'].map(async (label) => {
        await page.waitForSelector(field(label));
        return page.$eval(field(label), (control) => (control as HTMLInputElement).value);
      }),
    );
    assert.deepEqual(values, ['1 000', 'kz']);
    assert.equal(await isDirty(page), false);
    await page.browserContext().close();
  });
});

describe('the preview in the editor', () => {
  test('is selected by a press, takes no number from it, and leaves the post as it is', async () => {
    const {id} = await publish(`<!-- wp:${NAME} {"rigs":500} /-->`);
    const page = await openEditor(`post.php?post=${id}&action=edit`);
    const canvas = await canvasOf(page);
    await previewShows(canvas, '$31.77');
    await canvas.evaluate(() => window.scrollTo(0, 0));
    assert.equal(await selected(page), null);
    const rigs = await canvas.$(`${BLOCK} kz-mining-calculator >>> input[name="rigs"]`);
    await rigs?.click();
    await page.waitForFunction(`wp.data.select('core/block-editor').getSelectedBlock()?.name === '${NAME}'`);
    await previewShows(canvas, '$31.77');
    assert.equal(await isDirty(page), false);
    await page.browserContext().close();
  });
});

describe('a shortcode and a block', () => {
  let page: Page;

  before(async () => {
    page = await openEditor('post-new.php');
    await canvasOf(page);
  });

  after(() => page.browserContext().close());

  const blockOf = (shortcode: string): Promise<unknown> =>
    page.evaluate(
      `wp.blocks.switchToBlockType(wp.blocks.createBlock('core/shortcode', {text: ${JSON.stringify(shortcode)}}), '${NAME}')?.map(({attributes}) => attributes) ?? null`,
    );
  const shortcodeOf = (given: Record<string, unknown>): Promise<unknown> =>
    page.evaluate(
      `wp.blocks.switchToBlockType(wp.blocks.createBlock('${NAME}', ${JSON.stringify(given)}), 'core/shortcode')[0].attributes.text`,
    );

  test('become each other without a loss', async () => {
    for (const [shortcode, given] of Object.entries({
      '[kz_mining_calculator rigs="500" electricity-price="33 KZT" lang="ru"]': {
        rigs: 500,
        'electricity-price': '33 KZT',
        lang: 'ru',
      },
      '[kz_mining_calculator]': {},
      '[kz_mining_calculator rigs="1 000" curtail="on"]': {rigs: '1 000', curtail: 'on'},
      '[kz_mining_calculator article-title="The &quot;rate&quot; &#91;2&#93; &amp; more"]': {
        'article-title': 'The "rate" [2] & more',
      },
    })) {
      assert.deepEqual(await blockOf(shortcode), [given], shortcode);
      const sorted = (text: unknown): readonly string[] =>
        String(text)
          .slice(1, -1)
          .split(/ (?=[\w-]+=)/)
          .sort();
      assert.deepEqual(sorted(await shortcodeOf(given)), sorted(shortcode));
    }
    assert.deepEqual(await blockOf('[kz_mining_calculator curtail RIGS=500]'), [{rigs: 500, curtail: true}]);
    assert.equal(await shortcodeOf({curtail: true, uptime: 97.5}), '[kz_mining_calculator uptime="97.5" curtail="on"]');
  });

  test('stay apart where words would be lost', async () => {
    for (const text of [
      '[kz_mining_calculator]Words.[/kz_mining_calculator]',
      'Before [kz_mining_calculator]',
      '[gallery]',
    ])
      assert.equal(await blockOf(text), null, text);
  });

  test('are the same when a post of the classic editor becomes blocks', async () => {
    const names = await page.evaluate(
      `wp.blocks.rawHandler({HTML: '<p>One.</p>\\n\\n[kz_mining_calculator rigs="500" curtail]\\n\\n<p>Two.</p>'}).map(({name, attributes}) => name === '${NAME}' ? attributes : name)`,
    );
    assert.deepEqual(names, ['core/paragraph', {rigs: 500, curtail: true}, 'core/paragraph']);
  });
});

describe('the editor of a site in Russian', () => {
  before(() => {
    site.speak('ru_RU');
  });

  after(() => {
    site.speak('');
  });

  test('has the block, its groups, its fields and its preview in Russian', async () => {
    const page = await openEditor('post-new.php');
    const texts = await page.evaluate(`(() => {
      const {title, keywords} = wp.blocks.getBlockType('${NAME}');
      const [, {title: group, fields}] = window.kzMiningCalculator.groups;
      return [title, keywords[1], group, fields[0].label, fields[0].help];
    })()`);
    assert.deepEqual(texts, [
      'Калькулятор майнинга в Казахстане',
      'майнинг',
      'Ферма',
      'Количество устройств',
      'Сколько майнинговых устройств работает на ферме.',
    ]);
    await page.evaluate(`wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('${NAME}'))`);
    await previewShows(await canvasOf(page), '63,55 $');
    assert.deepEqual(await attributes(page), {});
    await page.browserContext().close();
  });
});
