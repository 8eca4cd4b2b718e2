import assert from 'node:assert/strict';
import {after, describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {ADMINISTRATOR, AUTHOR} from './site.js';
import {dashboard, follow, publish, site, visit} from './stage.js';

const PAGE = 'options-general.php?page=kz-mining-calculator';
const COMPACT = 'kz-mining-calculator.min.js';
const FULL = 'kz-mining-calculator.full.min.js';

const stored = (): unknown => JSON.parse(site.php(`echo json_encode(get_option('kz_mining_calculator'));`));

/** Saves the page of the settings as an administrator does it. */
async function save(fill: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await dashboard(ADMINISTRATOR, PAGE);
  await page.waitForSelector('#submit');
  await fill(page);
  await follow(page, '#submit');
  await page.browserContext().close();
}

/** Adds the HTML of a post to a page, as a theme with infinite scroll does it. */
const addLater = (page: Page, html: string): Promise<void> =>
  page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), html);

describe('the settings of the plugin', () => {
  after(() => {
    site.php(`delete_option('kz_mining_calculator');`);
  });

  test('are on a page that the list of plugins leads an administrator to, and that an author does not get', async () => {
    const page = await dashboard(ADMINISTRATOR, 'plugins.php');
    await follow(page, `tr[data-slug*="mining-calculator"] a[href*="${PAGE}"]`);
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), 'Mining calculator');
    await page.browserContext().close();
    const other = await dashboard(AUTHOR, PAGE);
    assert.equal(await other.$('input[name^="kz_mining_calculator"]'), null);
    await other.browserContext().close();
  });

  test('give calculators that do not say it themselves all sections', async () => {
    const [plain, compact] = await Promise.all([
      publish('[kz_mining_calculator]'),
      publish('[kz_mining_calculator file="compact"]'),
    ]);
    await save((page) => page.click('input[value="full"]'));
    assert.deepEqual(stored(), {file: 'full', watch: false});
    for (const [{link}, file] of [
      [plain, FULL],
      [compact, COMPACT],
    ] as const) {
      const reader = await visit(link);
      assert.deepEqual(await reader.scripts(), [file]);
      await reader.leave();
    }
    await save((page) => page.click('input[value="compact"]'));
    assert.deepEqual(stored(), {file: 'compact', watch: false});
  });

  test('have a page without a calculator load one that arrives later, only when it does, and once', async () => {
    const {content} = (await (
      await fetch(`${site.url}/?rest_route=/wp/v2/posts/${(await publish('[kz_mining_calculator rigs="2000"]')).id}`)
    ).json()) as {content: {rendered: string}};
    const {link} = await publish('<p>Nothing to compute yet.</p>');

    const before = await visit(link);
    await addLater(before.page, content.rendered);
    assert.deepEqual(await before.nets(), ['not drawn']);
    await before.leave();

    await save((page) => page.click('input[name="kz_mining_calculator[watch]"]'));
    const reader = await visit(link);
    assert.equal(await reader.page.$(`script[src*="${COMPACT}"]`), null);
    await addLater(reader.page, content.rendered);
    await reader.page.waitForFunction(() =>
      document.querySelector('kz-mining-calculator')?.shadowRoot?.querySelector('output'),
    );
    await addLater(reader.page, content.rendered);
    assert.deepEqual(await reader.nets(), ['$127.11', '$127.11']);
    assert.equal(await reader.page.$$eval(`script[src*="${COMPACT}"]`, ({length}) => length), 1);
    assert.deepEqual(reader.alarms, []);
    await reader.leave();

    const own = await visit((await publish('[kz_mining_calculator]')).link);
    assert.deepEqual(await own.nets(), ['$63.55']);
    assert.equal(await own.page.$$eval(`script[src*="${COMPACT}"]`, ({length}) => length), 1);
    await own.leave();
  });

  test('are made of their own values, whatever a form or the database has', () => {
    const sanitized = site.php(
      `$odd = array(null, 'x', array(), array('file' => array('full'), 'watch' => '0'), array('file' => '<b>', 'more' => 1, 'watch' => 'on'));
      echo json_encode(array_map('kz_mining_calculator_sanitize', $odd));`,
    );
    const nothing = {file: 'compact', watch: false};
    assert.deepEqual(JSON.parse(sanitized), [nothing, nothing, nothing, nothing, {file: 'compact', watch: true}]);
  });

  test('are removed when the plugin is deleted', () => {
    site.php(`update_option('kz_mining_calculator', array('file' => 'full', 'watch' => true));`);
    site.php(
      `define('WP_UNINSTALL_PLUGIN', 'kz-mining-calculator/kz-mining-calculator.php');
      require WP_PLUGIN_DIR . '/kz-mining-calculator/uninstall.php';`,
    );
    assert.equal(stored(), false);
  });
});

describe('the tag of the script', () => {
  test('asks optimisers of all kinds to leave it as it is', async () => {
    const html = await (await fetch((await publish('[kz_mining_calculator]')).link)).text();
    const [tag = ''] = /<script [^>]*kz-mining-calculator\.min\.js[^>]*>/.exec(html) ?? [];
    for (const attribute of [
      ...['data-no-optimize="1"', 'data-no-minify="1"', 'data-no-defer="1"', 'data-noptimize="1"'],
      ...['data-cfasync="false"', 'data-wpfc-render="false"', 'data-jetpack-boost="ignore"'],
      ...['data-pagespeed-no-defer="1"', 'nowprocket="1"', 'nitro-exclude="1"'],
    ])
      assert.ok(tag.includes(` ${attribute} `), `${attribute} in ${tag}`);
  });
});
