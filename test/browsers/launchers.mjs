import {availableParallelism} from 'node:os';
import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './find.mjs';
import {webKitLauncher} from './webkit.mjs';

const FIND = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};

export const ENGINE_NAMES = Object.keys(FIND);

export async function installedEngines() {
  const found = await Promise.all(ENGINE_NAMES.map((engine) => FIND[engine]()));
  return ENGINE_NAMES.filter((_, index) => found[index]);
}

/** @throws when the engine is unknown or its browser is not installed */
export async function findEngine(engine) {
  if (!ENGINE_NAMES.includes(engine)) throw new Error(`No engine is called ${engine}: ${ENGINE_NAMES.join(', ')}`);
  const found = await FIND[engine]();
  if (!found) throw new Error(`Not installed: ${engine}`);
  return found;
}

/** What Puppeteer needs to know of an engine. It cannot drive WebKit. */
const OPTIONS = {
  chromium: {
    args: [
      // The language of the machine must not decide what the tests see.
      '--lang=en-US',
      // Root, which is what containers run as, cannot use the sandbox; the pages under test are our own.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // No test may depend on the network, nor the browser look for it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
      ...['--disable-component-update', '--disable-domain-reliability', '--no-pings'],
    ],
  },
  firefox: {
    browser: 'firefox',
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-US',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
    },
  },
};

/**
 * @param {string} engine
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 * @throws when its browser is not installed
 */
export const puppeteerOptions = async (engine) => ({...(await findEngine(engine)), ...OPTIONS[engine]});

/** A page with a storage of its own, which has the keyboard focus whatever other pages do. */
async function createFocusedPage({browser}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.emulateFocusedPage(true);
  return page;
}

/** Pages at a time: each keeps a processor busy, and the browser another. */
const CONCURRENCY = Math.max(2, Math.floor(availableParallelism() / 2));

/** Keyboard focus is part of what is tested. Only Chromium can give it to several pages at a time. */
const PAGES = {chromium: {concurrency: CONCURRENCY, createPage: createFocusedPage}, firefox: {concurrency: 1}};

/** Opens each test file in a page of its own: the launcher would open it in that of another, with the history of that one. */
function onFreshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    for (const {puppeteerPage: page} of launcher.inactivePages.splice(0)) {
      const context = page.browserContext();
      await (context === page.browser().defaultBrowserContext() ? page : context).close();
    }
    return result;
  };
  return launcher;
}

const launcherOf = async (engine) =>
  engine === 'webkit'
    ? webKitLauncher(await findEngine(engine))
    : onFreshPages(chromeLauncher({launchOptions: await puppeteerOptions(engine), puppeteer, ...PAGES[engine]}));

export const launchersOf = (engines) => Promise.all(engines.map(launcherOf));
