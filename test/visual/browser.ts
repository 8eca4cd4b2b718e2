import {fileURLToPath} from 'node:url';

import {build} from 'esbuild';
import puppeteer, {type Page} from 'puppeteer-core';

import {puppeteerOptions} from '../browsers/launchers.mjs';
import {FONT, FONT_FACES, foreignText, keepPaintedText} from './fonts.js';
import type {State} from './states.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What makes two machines draw the same: no help of the graphics card, and no fitting of letters to a screen. */
const SAME_EVERYWHERE = [
  ...['--disable-gpu', '--disable-partial-raster', '--disable-skia-runtime-opts', '--force-color-profile=srgb'],
  ...['--font-render-hinting=none', '--disable-font-subpixel-positioning', '--disable-lcd-text', '--hide-scrollbars'],
];

/** Without it Chromium would fit letters to the screen as the machine's own settings say. */
const LETTERS = fileURLToPath(new URL('fonts.conf', import.meta.url));

/** The day and the hour on every picture: some weeks after the bundled market figures. */
const NOW = Date.UTC(2026, 10, 2, 9, 30);

/** A clock that stands still, and no animation. Runs in the page, before anything else. */
function standStill(now: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as [number]));
    }
    static override now = (): number => now;
  } as DateConstructor;
}

/** What the page looks like around the calculator. The caret blinks, so it is not drawn. */
const PAGE_STYLES = `
  :root { font-family: '${FONT}'; font-synthesis: none; caret-color: transparent }
  body { margin: 0 }
`;

const pageOf = ({attributes, styles = ''}: State): string => `<!doctype html>
  <html lang="en">
    <head><meta charset="utf-8"><title>Picture</title><style>${FONT_FACES}${PAGE_STYLES}${styles}</style></head>
    <body><kz-mining-calculator ${attributes}></kz-mining-calculator></body>
  </html>`;

/** A picture of a state, and the texts in it that are in none of the fonts that come along. */
export interface Photograph {
  readonly png: Uint8Array;
  readonly foreign: readonly string[];
}

/** Waits until no figure is still computed and the frame is drawn. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const element = document.querySelector('kz-mining-calculator');
    const isPending = () => [...element.shadowRoot.querySelectorAll('.section')].some((one) => one.textContent.includes('…'));
    do {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await element.updateComplete;
    } while (isPending());
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  })()`);

const HEIGHT = 'Math.ceil(document.documentElement.getBoundingClientRect().height)';

/** A one-file build from the sources. */
async function bundled(entry: 'cdn' | 'cdn-full'): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [`${root}/src/${entry}.ts`],
    tsconfig: `${root}/tsconfig.json`,
    bundle: true,
    write: false,
    // package.json says of the built files, not of these, which have side effects.
    ignoreAnnotations: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** Chromium with the calculator, which draws the same on every machine. */
export async function launchCamera() {
  const [compact, full, {args = [], ...options}] = await Promise.all([
    bundled('cdn'),
    bundled('cdn-full'),
    puppeteerOptions('chromium'),
  ]);
  const browser = await puppeteer.launch({
    ...options,
    args: [...args, ...SAME_EVERYWHERE],
    env: {...process.env, FONTCONFIG_FILE: LETTERS},
  });

  async function opened(state: State): Promise<Page> {
    const page = await browser.newPage();
    await page.setViewport({width: state.width, height: 900, deviceScaleFactor: 1});
    await page.emulateTimezone('Asia/Almaty');
    const session = await page.createCDPSession();
    const features = [
      {name: 'prefers-reduced-motion', value: 'reduce'},
      {name: 'prefers-color-scheme', value: 'light'},
      {name: 'forced-colors', value: state.media === 'forced-colors' ? 'active' : 'none'},
    ];
    await session.send('Emulation.setEmulatedMedia', {features, media: state.media === 'print' ? 'print' : 'screen'});
    if (state.textSize !== undefined)
      await session.send('Page.setFontSizes', {fontSizes: {standard: state.textSize, fixed: state.textSize}});
    await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
    await page.evaluateOnNewDocument(standStill, NOW);
    await page.evaluateOnNewDocument(keepPaintedText);
    await page.goto('about:blank');
    await page.setContent(pageOf(state));
    await page.evaluate('Promise.all([...document.fonts].map((font) => font.load()))');
    await page.addScriptTag({content: state.isFull ? full : compact});
    await page.evaluate(`document.querySelector('kz-mining-calculator').dispatchEvent(new Event('focusin'))`);
    await settle(page);
    return page;
  }

  return {
    async photograph(state: State): Promise<Photograph> {
      const page = await opened(state);
      await state.act?.(page);
      if (!state.staysScrolled) await page.evaluate('scrollTo(0, 0)');
      await settle(page);
      // All of it is in the view, because a picture beyond the view would be laid out anew, with other settings.
      if (!state.staysScrolled) {
        await page.setViewport({width: state.width, height: Number(await page.evaluate(HEIGHT)), deviceScaleFactor: 1});
        await settle(page);
      }
      const clip = await page.evaluate((part) => {
        const element = document.querySelector('kz-mining-calculator');
        const shown = part === undefined ? element : element?.shadowRoot?.querySelector(part);
        if (!shown) throw new Error(`No ${part ?? 'calculator'}`);
        const {left, top, width, height} = shown.getBoundingClientRect();
        return {x: left + scrollX, y: top + scrollY, width, height};
      }, state.part);
      const png = await page.screenshot({clip, captureBeyondViewport: false});
      const foreign = await foreignText(page);
      await page.close();
      return {png, foreign};
    },
    close: () => browser.close(),
  };
}
