import {existsSync} from 'node:fs';
import {env, platform} from 'node:process';
import {Launcher} from 'chrome-launcher';
import which from 'which';

const onPath = (...names) => names.map((name) => which.sync(name, {nothrow: true})).find(Boolean);

/** Undefined where there is none. */
function installedChromium() {
  try {
    return onPath('chromium') ?? Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** The Chromium of an npm package, so that the tests run on a machine without a browser and its libraries. */
async function packagedChromium() {
  if (platform !== 'linux') return undefined;
  // The package reads this while it is imported, and then unpacks the shared libraries that may be missing.
  env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {executablePath: await chromium.executablePath(), headless: 'shell'};
}

/**
 * An installed browser comes first: the packaged one has no Kazakh locale data and no tenge sign.
 *
 * @returns {Promise<{executablePath: string, headless: true | 'shell'} | undefined>}
 */
export async function findChromium() {
  const executablePath = env.CHROME_PATH ?? installedChromium();
  return executablePath === undefined ? packagedChromium() : {executablePath, headless: true};
}

const FIREFOX_APPLICATIONS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  `${env.PROGRAMFILES}\\Mozilla Firefox\\firefox.exe`,
];

/** @returns {{executablePath: string} | undefined} */
export function findFirefox() {
  const executablePath = env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox') ?? FIREFOX_APPLICATIONS.find(existsSync);
  return executablePath && {executablePath};
}

const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((processor) =>
  ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${processor}-linux-gnu/webkit2gtk-${api}/MiniBrowser`),
);

/**
 * WebKitGTK needs three programs: the browser, its driver, and a virtual screen on a machine without one.
 *
 * @returns {{browser: string, driver: string, virtualScreen: string | undefined} | undefined}
 */
export function findWebKit() {
  const browser = MINI_BROWSERS.find(existsSync);
  const driver = onPath('WebKitWebDriver');
  const virtualScreen = onPath('Xvfb');
  return browser && driver && (env.DISPLAY || virtualScreen) ? {browser, driver, virtualScreen} : undefined;
}
