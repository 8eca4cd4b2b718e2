import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import type {Page} from 'puppeteer-core';
import {KzMiningCalculator} from '../../src/index.js';
import {button, openEditor, visit} from './stage.js';

const BLOCK = '[data-type="kz-mining-calculator/calculator"]';

/** A control of the sidebar by its label; the calculator in the preview has controls of the same names. */
const field = (label: string) =>
  `::-p-xpath(//*[@id=//div[contains(@class, "block-editor-block-inspector")]//label[.="${label}"]/@for])`;

describe('the editor, opened by an author,', () => {
  let page: Page;
  const errors: string[] = [];

  /** What the preview shows as the net, once it is this. */
  const previewShows = (net: string) =>
    page.waitForFunction(
      (block, text) =>
        document.querySelector(`${block} kz-mining-calculator`)?.shadowRoot?.querySelector('output')?.textContent ===
        text,
      {},
      BLOCK,
      net,
    );

  before(async () => {
    page = await openEditor('post-new.php');
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  after(() => page.browserContext().close());

  test('offers the block to who looks for mining, and shows in the post what the page will show', async () => {
    await page.locator(button('Toggle block inserter')).click();
    await page.locator('.block-editor-inserter__search input').fill('mining');
    await page.locator('.editor-block-list-item-kz-mining-calculator-calculator').click();
    await page.locator(button('Toggle block inserter')).click();
    await previewShows('$63.55');
  });

  test('has every attribute in the sidebar, those an editor is likely to set first', async () => {
    await page.locator('.interface-pinned-items button[aria-label="Settings"]').click();
    await page.locator(button('All other values')).click();
    const labels = await page.$$eval('.block-editor-block-inspector label', (found) =>
      found.map((label) => label.textContent),
    );
    assert.deepEqual(labels.slice(0, 8), [
      'Rigs',
      'Fleet',
      'Electricity price',
      'BTC price',
      'Lang',
      'Theme',
      'Live',
      'File',
    ]);
    const names = labels.map((label) => label.toLowerCase().replaceAll(' ', '-'));
    assert.deepEqual(names.sort(), [...KzMiningCalculator.observedAttributes, 'file'].sort());
  });

  test('draws the preview anew as an attribute is set', async () => {
    await page.locator(field('Rigs')).fill('2000');
    await page.locator(field('Theme')).fill('dark');
    await previewShows('$127.11');
    await page.waitForSelector(`${BLOCK} kz-mining-calculator[theme="dark"]`);
    await previewShows('$127.11');
    const {value, text} = await page.$eval(`${BLOCK} kz-mining-calculator`, (calculator) => ({
      value: calculator.shadowRoot?.querySelector<HTMLInputElement>('input[name="rigs"]')?.value,
      text: calculator.textContent,
    }));
    assert.equal(value, '2,000');
    assert.match(text, /Net daily profit: \$127\.11/);
  });

  test('publishes a post that shows it', async () => {
    await page.locator(button('Publish')).click();
    await page.locator('.editor-post-publish-button').click();
    const link = await page.waitForSelector('.post-publish-panel__postpublish a[href]');
    const reader = await visit(String(await link?.evaluate((a) => a.href)));
    assert.deepEqual(await reader.nets(), ['$127.11']);
    assert.deepEqual(await reader.attributes(), [{rigs: '2000', theme: 'dark'}]);
    await reader.leave();
  });

  test('opens the saved post without finding fault with the block', async () => {
    await page.reload();
    await previewShows('$127.11');
    assert.equal(await page.$('.block-editor-warning'), null);
    assert.deepEqual(errors, []);
  });
});
