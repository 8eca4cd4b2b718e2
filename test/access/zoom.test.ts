import {expect, nextFrame} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {type Calculator, inside, only} from '../element/driver.js';
import {cut, describePart, outside} from './overflow.js';
import {targetsOf, wrongTargets} from './targets.js';
import {allOpen, inArticle, LANGUAGES, leave, openAll, OPERATOR} from './whole.js';

/** A window of WebKitGTK cannot be as narrow as a phone. There the article is, within a wide window. */
const isChromium = /Chrome/.test(navigator.userAgent);
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** What a screen of 1280 pixels shows at 400 per cent. */
const NARROWEST = 320;

/** The styles that a reader may set for all text: success criterion 1.4.12. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** What the browser's setting does, which no script can: text without a size of its own is 32 pixels high. */
const TWICE = '.kz { font-size: 32px }';

async function resized(element: Calculator, width: number): Promise<void> {
  if (element.parentElement) element.parentElement.style.inlineSize = `${width}px`;
  await nextFrame();
  await nextFrame();
}

/** With styles of the reader's own in the calculator. */
async function styled(element: Calculator, css: string, look: () => Promise<void>): Promise<void> {
  const root = inside(element);
  const own = root.adoptedStyleSheets;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...own, sheet];
  await look();
  root.adoptedStyleSheets = own;
}

for (const language of LANGUAGES)
  describe(`With all sections open, in ${language},`, function () {
    this.timeout(60_000);
    let element: Calculator;

    before(async () => {
      await setViewport({width: isWebKit ? 720 : NARROWEST, height: 256});
      element = await allOpen(`lang="${language}" ${OPERATOR}`, NARROWEST);
    });

    after(leave);

    const isWhole = (at: string): void => {
      expect(outside(element).join('\n'), `outside, ${at}`).to.equal('');
      expect(cut(element).join('\n'), `cut, ${at}`).to.equal('');
    };

    it('at 400 per cent only tables are scrolled sideways', async () => {
      await resized(element, NARROWEST);
      isWhole('320 pixels');
      if (!isWebKit) expect(document.scrollingElement?.scrollWidth).to.be.at.most(NARROWEST);
    });

    it('targets are 24 pixels or stand apart', async () => {
      expect(targetsOf(element).length).to.be.above(150);
      for (const width of [NARROWEST, 720]) {
        await resized(element, width);
        expect(wrongTargets(element).join('\n'), `${width} pixels`).to.equal('');
      }
    });

    it('nothing is cut with more space between letters, words and lines', () =>
      styled(element, SPACED, async () => {
        for (const width of [NARROWEST, 720]) {
          await resized(element, width);
          isWhole(`${width} pixels`);
        }
      }));

    it('nothing is cut with text of 200 per cent', () =>
      styled(element, TWICE, async () => {
        for (const width of [640, 1100]) {
          await resized(element, width);
          isWhole(`${width} pixels`);
        }
      }));

    it('figures stand under their names on a phone with large text, so that no word breaks', () =>
      styled(element, TWICE, async () => {
        await resized(element, NARROWEST);
        const rows = inside(element).querySelectorAll('.figures dl > div');
        expect(rows.length).to.be.above(2);
        for (const row of rows) {
          const [name, figure] = [...row.children].map((part) => part.getBoundingClientRect());
          expect(figure?.top).to.be.at.least((name?.bottom ?? Infinity) - 1);
        }
      }));
  });

describe('With reduced motion', () => {
  afterEach(leave);

  it('nothing moves by itself while everything is opened', async function () {
    this.timeout(30_000);
    // Only Chromium can be asked for it.
    if (!isChromium) this.skip();
    await setViewport({width: 800, height: 600});
    await emulateMedia({reducedMotion: 'reduce'});
    const element = await inArticle(OPERATOR);
    const moving = (): string[] =>
      [...inside(element).querySelectorAll('*')].flatMap((part) =>
        part
          .getAnimations()
          .filter(
            ({timeline, effect}) => timeline instanceof DocumentTimeline && Number(effect?.getTiming().duration) > 1,
          )
          .map(() => describePart(part)),
      );
    const found: string[] = [];
    await openAll(element);
    found.push(...moving());
    only(inside(element), '[name=period][value=year]').click();
    await element.updateComplete;
    found.push(...moving());
    expect(found).to.deep.equal([]);
    for (const part of inside(element).querySelectorAll('*')) {
      const {transitionDuration, scrollBehavior} = getComputedStyle(part);
      expect([transitionDuration, scrollBehavior], describePart(part)).to.deep.equal(['0s', 'auto']);
    }
    await emulateMedia({reducedMotion: 'no-preference'});
  });
});
