import {after} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Frame, type Page} from 'puppeteer-core';
import {findChromium} from '../browsers/find.mjs';
import {signIn} from './author.js';
import {missingPackages} from './needs.mjs';
import {PATIENCE, Reader} from './reader.js';
import {ADMINISTRATOR, AUTHOR, type Person, startSite} from './site.js';

const ZIP = fileURLToPath(new URL('../../dist/kz-mining-calculator-wordpress.zip', import.meta.url));

const missing = await missingPackages();
if (missing.length > 0)
  throw new Error(`WordPress cannot be tested here. Missing Debian packages: ${missing.join(' ')}`);

export const site = await startSite();
export const publish = signIn(site);

const chromium = await findChromium();
const browser = await puppeteer.launch({
  executablePath: String(chromium?.executablePath),
  // It ends when we do, however we do.
  pipe: true,
  timeout: PATIENCE,
  protocolTimeout: 2 * PATIENCE,
  // Root's Chromium runs without its sandbox or not at all.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

after(async () => {
  await browser.close();
  await site.stop();
});

/** Opens a page as somebody who is signed in to nothing. */
export const visit = (link: string): Promise<Reader> => Reader.of(browser, link);

/** The same in a browser that runs no script. */
export const visitWithoutScript = (link: string): Promise<Reader> => Reader.of(browser, link, false);

/** Waits for the page that a click leads to. */
export async function follow(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** A page of the dashboard, in a browser profile of its own. */
export async function dashboard(person: Person, path: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setViewport({width: 1400, height: 900});
  await page.goto(`${site.url}/wp-login.php`);
  // Not typed: after a moment the page itself moves the focus to the name.
  await page.$eval(
    'form#loginform',
    (form, {name, password}) => {
      for (const [field, value] of [
        ['log', name],
        ['pwd', password],
      ] as const)
        (form.elements.namedItem(field) as HTMLInputElement).value = value;
    },
    person,
  );
  await follow(page, '#wp-submit');
  await page.goto(`${site.url}/wp-admin/${path}`);
  return page;
}

/** The editor at a path of the dashboard, as an author has it, without the tour that newcomers see once. */
export async function openEditor(path: string): Promise<Page> {
  const page = await dashboard(AUTHOR, path);
  await page.waitForSelector('.edit-post-header, .editor-header');
  await page.evaluate("wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)");
  return page;
}

/** The document in which the editor draws the post: a frame in newer versions, the page itself in older ones. */
export async function canvasOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() =>
    (
      document.querySelector<HTMLIFrameElement>('iframe[name="editor-canvas"]')?.contentDocument ?? document
    ).querySelector('.is-root-container'),
  );
  const frame = await (await page.$('iframe[name="editor-canvas"]'))?.contentFrame();
  return frame ?? page.mainFrame();
}

/** Saves the post of an editor, as its button does in every version. */
export async function savePost(page: Page): Promise<void> {
  await page.evaluate("wp.data.dispatch('core/editor').savePost()");
}

/** As an administrator does it: by uploading the zip. */
async function installPlugin(): Promise<void> {
  const page = await dashboard(ADMINISTRATOR, 'plugin-install.php?tab=upload');
  const upload = await page.waitForSelector('input[name="pluginzip"]');
  await upload?.uploadFile(ZIP);
  await follow(page, '#install-plugin-submit');
  await follow(page, 'a[href*="action=activate"]');
  await page.browserContext().close();
}
await installPlugin();
