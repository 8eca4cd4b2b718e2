import {access, constants} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {env, platform} from 'node:process';

const onPath = (name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));

const windowsPrograms = (path) =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, path));

const CHROMIUM = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap(onPath),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsPrograms('Google\\Chrome\\Application\\chrome.exe'),
};

const FIREFOX = {
  linux: ['firefox-esr', 'firefox'].flatMap(onPath),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsPrograms('Mozilla Firefox\\firefox.exe'),
};

const WEBKIT_BROWSER = {
  linux: ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .flatMap((triplet) => ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${triplet}/webkit2gtk-${api}/MiniBrowser`))
    .concat('/usr/libexec/webkit2gtk-4.1/MiniBrowser'),
};

const WEBKIT_DRIVER = {linux: onPath('WebKitWebDriver')};

const VIRTUAL_SCREEN = {linux: onPath('Xvfb')};

async function firstOf(places) {
  for (const path of places[platform] ?? []) {
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

export const findFirefox = async () => env.FIREFOX_PATH ?? (await firstOf(FIREFOX));

/** An installed browser comes first: the packaged one has no Kazakh locale data and no tenge sign. */
export async function findChromium() {
  const executablePath = env.CHROME_PATH ?? (await firstOf(CHROMIUM));
  return executablePath === undefined ? packagedChromium() : {executablePath, headless: true};
}

/** The Chromium of an npm package, so that the tests run on a machine without a browser and its libraries. */
async function packagedChromium() {
  if (platform !== 'linux') return undefined;
  // The package reads this while it is imported, and then unpacks the shared libraries that may be missing.
  env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const {default: chromium} = await import('@sparticuz/chromium');
  return {executablePath: await chromium.executablePath(), headless: 'shell'};
}

/** WebKit needs three programs: the browser, its driver, and a virtual screen on a machine without one. */
export async function findWebKit() {
  const browser = await firstOf(WEBKIT_BROWSER);
  const driver = await firstOf(WEBKIT_DRIVER);
  const virtualScreen = await firstOf(VIRTUAL_SCREEN);
  if (!browser || !driver || !(env.DISPLAY || virtualScreen)) return undefined;
  return {browser, driver, virtualScreen};
}
