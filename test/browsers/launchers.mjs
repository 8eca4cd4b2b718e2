import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './find.mjs';
import {webKitLauncher} from './webkit.mjs';

const CHROMIUM_FLAGS = [
  // The language of the machine must not decide what the tests see.
  '--lang=en-US',
  // Root, which is what containers run as, cannot use the sandbox; the pages under test are our own.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // No test may depend on the network, nor the browser look for it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--no-first-run',
];

const FIREFOX_PREFERENCES = {
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * How Puppeteer launches an engine.
 *
 * @param {string} engine
 * @returns {Promise<import('puppeteer-core').LaunchOptions | undefined>} undefined where it is not installed, and for
 *   WebKit, which Puppeteer cannot drive
 */
export async function puppeteerOptions(engine) {
  if (engine === 'chromium') {
    const found = await findChromium();
    return found && {...found, args: CHROMIUM_FLAGS};
  }
  const executablePath = engine === 'firefox' ? findFirefox() : undefined;
  return executablePath && {browser: 'firefox', executablePath, extraPrefsFirefox: FIREFOX_PREFERENCES};
}

async function puppeteerLauncher(engine) {
  const launchOptions = await puppeteerOptions(engine);
  // One page at a time: keyboard focus is part of what is tested, and only one page can have it.
  return launchOptions && chromeLauncher({launchOptions, puppeteer, concurrency: 1});
}

/** Each engine's launcher, or undefined where the browser is not installed. */
const ENGINES = {
  chromium: () => puppeteerLauncher('chromium'),
  firefox: () => puppeteerLauncher('firefox'),
  async webkit() {
    const programs = findWebKit();
    return programs && webKitLauncher(programs);
  },
};

export const ENGINE_NAMES = Object.keys(ENGINES);

/** @throws when an engine is unknown or its browser is not installed */
export async function launchersOf(names) {
  const launchers = await Promise.all(
    names.map((name) => {
      if (!ENGINE_NAMES.includes(name)) throw new Error(`No engine is called ${name}: ${ENGINE_NAMES.join(', ')}`);
      return ENGINES[name]();
    }),
  );
  const missing = names.filter((_, index) => !launchers[index]);
  if (missing.length > 0) throw new Error(`Not installed: ${missing.join(', ')}`);
  return launchers;
}

export async function installedEngines() {
  const launchers = await Promise.all(ENGINE_NAMES.map((name) => ENGINES[name]()));
  return ENGINE_NAMES.filter((_, index) => launchers[index]);
}
