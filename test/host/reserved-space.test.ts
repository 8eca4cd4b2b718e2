import {aTimeout, expect} from '@open-wc/testing';

/** What a page's text below the calculator goes through when the script comes. */
interface Jump {
  /** Layout shift by Chromium's count; 0 in the other engines, which do not count. */
  readonly counted: number;
  /** Pixels that the text moved. */
  readonly moved: number;
  /** Pixels between the calculator and the room that was kept for it. */
  readonly spare: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const SEEN = 560;
const DELAY = 3_000;

const frames: HTMLIFrameElement[] = [];

interface Article {
  readonly column: number;
  readonly language: string;
  readonly at: 'top' | 'end';
  readonly file: 'min' | 'full.min';
}

/** An article whose calculator comes three seconds late, read from its beginning or where the calculator ends. */
async function read({column, language, at, file}: Article, css: string): Promise<Jump> {
  const frame = document.createElement('iframe');
  // All over one another: what is out of sight is not counted.
  frame.style.cssText = `position: fixed; inset: 0; width: 780px; height: ${SEEN}px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="${language}"><style>
      body {margin: 0; width: ${column}px; font-family: 'Noto Sans', sans-serif; overflow-anchor: none}
      #after {margin: 0; height: 6000px; background: silver}
      ${css}
    </style><p>Before</p>
    <div class="calculator"><kz-mining-calculator><p>Fallback</p></kz-mining-calculator></div>
    <p id="after">After</p></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentDocument;
  const [element, after] = [page?.querySelector('kz-mining-calculator'), page?.getElementById('after')];
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !element || !after || !view) throw new Error('No article');
  if (at === 'end') view.scrollTo(0, after.offsetTop - SEEN / 4);

  let counted = 0;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries()) counted += (entry as LayoutShift).value;
    }).observe({type: 'layout-shift', buffered: true});

  await aTimeout(DELAY);
  const before = after.getBoundingClientRect().top;
  const script = page.createElement('script');
  script.src = `/dist/kz-mining-calculator.${file}.js`;
  page.body.append(script);
  await view.customElements.whenDefined('kz-mining-calculator');
  await element.updateComplete;
  // Until it is painted and told.
  await aTimeout(300);
  const card = element.shadowRoot?.querySelector('.kz')?.getBoundingClientRect() ?? new DOMRect();
  return {
    counted,
    moved: Math.abs(after.getBoundingClientRect().top - before),
    spare: element.getBoundingClientRect().bottom - card.bottom,
  };
}

/** The widths from which the heights of the advice hold; the calculator is about as high as they say there. */
const COLUMNS = [320, 400, 562, 640, 720];
const READ_FROM_THE_TOP = [320, 720];
const LANGUAGES = ['en', 'ru', 'kk'];

const nameOf = ({column, language, at, file}: Article) => `${file}.js, ${column} px, ${language}, at the ${at}`;

/** The advice of the document: its rules, what the full file needs beyond them, and how much may stay empty. */
async function readAdvice() {
  const text = await (await fetch('/docs/styling.md')).text();
  const [, css = ''] = /## Reserve the space[^]*?```css\n([^]*?)```/.exec(text) ?? [];
  const [, ...added] =
    /full file .* add (\d+)px and (\d+)px to the first two heights, (\d+)px and (\d+)px to the next two, (\d+)px and (\d+)px to the two after them, and (\d+)px and (\d+)px to the rest/.exec(
      text,
    ) ?? [];
  const gaps = [...text.matchAll(/up to (\d+) px in a column of (\d+) px/g)];
  let place = 0;
  const full = css.replace(/min-height: (\d+)px/g, (_, height: string) => {
    // The last pair is for all heights that follow.
    const more = added[Math.min(place, added.length - 2 + (place % 2))] ?? '';
    place += 1;
    return `min-height: calc(${height}px + ${more}px)`;
  });
  expect([place, added.length]).to.deep.equal([2 * COLUMNS.length, 8]);
  expect([320, ...[...css.matchAll(/min-width: (\d+)px/g)].map(([, width]) => Number(width))]).to.deep.equal(COLUMNS);
  return {
    css: {min: css, 'full.min': full},
    gapIn: Object.fromEntries(gaps.map(([, gap, column]) => [Number(column), Number(gap)])),
  };
}

describe('With the space reserved that the document advises', () => {
  const articles = COLUMNS.flatMap((column) =>
    LANGUAGES.flatMap((language) => [
      ...(['min', 'full.min'] as const).map((file): Article => ({column, language, at: 'end', file})),
      ...(READ_FROM_THE_TOP.includes(column) ? [{column, language, at: 'top', file: 'min'} satisfies Article] : []),
    ]),
  );
  const bare = (['top', 'end'] as const).map((at): Article => ({column: 320, language: 'en', at, file: 'min'}));
  const jumps = new Map<string, Jump>();
  let gapIn: Readonly<Record<number, number>> = {};

  before(async function () {
    this.timeout(30_000);
    const advice = await readAdvice();
    ({gapIn} = advice);
    await Promise.all([
      ...articles.map(async (article) => jumps.set(nameOf(article), await read(article, advice.css[article.file]))),
      ...bare.map(async (article) => jumps.set(`bare, ${article.at}`, await read(article, ''))),
    ]);
  });

  after(() => {
    for (const frame of frames) frame.remove();
  });

  for (const article of articles)
    it(`hardly anything moves when the script is three seconds late: ${nameOf(article)}`, () => {
      const {counted, moved, spare} = jumps.get(nameOf(article)) ?? {counted: NaN, moved: NaN, spare: NaN};
      expect(counted).to.be.at.most(0.02);
      expect(moved / SEEN).to.be.at.most(0.02);
      if (article.file === 'min') expect(spare, 'the gap below').to.be.at.most(gapIn[article.column] ?? NaN);
    });

  it('a page that reserves nothing jumps', () => {
    const [top, end] = [jumps.get('bare, top'), jumps.get('bare, end')];
    expect(top?.moved).to.be.greaterThan(1000);
    expect(end?.moved).to.be.greaterThan(1000);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) expect(end?.counted).to.be.greaterThan(0.1);
  });
});
