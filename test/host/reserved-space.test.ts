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

/** An article whose calculator comes three seconds late, read from its beginning or where the calculator ends. */
async function read(column: number, language: string, at: 'top' | 'end', css: string): Promise<Jump> {
  const frame = document.createElement('iframe');
  // All over one another: what is out of sight is not counted.
  frame.style.cssText = `position: fixed; inset: 0; width: 780px; height: ${SEEN}px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="${language}"><style>
      body {margin: 0; width: ${column}px; font-family: 'Noto Sans', sans-serif; overflow-anchor: none}
      #after {margin: 0; height: 3000px; background: silver}
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
  script.src = '/dist/kz-mining-calculator.min.js';
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

const COLUMNS = [320, 720];
const LANGUAGES = ['en', 'ru', 'kk'];

describe('With the room kept that the README tells', () => {
  const articles = COLUMNS.flatMap((column) =>
    LANGUAGES.flatMap((language) =>
      (['top', 'end'] as const).map((at) => ({column, language, at, name: `${column} px, ${language}, at the ${at}`})),
    ),
  );
  const jumps = new Map<string, Jump>();

  before(async function () {
    this.timeout(30_000);
    const readme = await (await fetch('/README.md')).text();
    const [, css = ''] = /### Reserve the space[^]*?```css\n([^]*?)```/.exec(readme) ?? [];
    expect(css).to.contain('min-height');
    const all = articles.map(async ({column, language, at, name}) => {
      jumps.set(name, await read(column, language, at, css));
    });
    const bare = (['top', 'end'] as const).map(async (at) => {
      jumps.set(`nothing, ${at}`, await read(320, 'en', at, ''));
    });
    await Promise.all([...all, ...bare]);
  });

  after(() => {
    for (const frame of frames) frame.remove();
  });

  for (const {name} of articles)
    it(`hardly anything moves when the script is three seconds late: ${name}`, () => {
      const {counted, moved, spare} = jumps.get(name) ?? {counted: NaN, moved: NaN, spare: NaN};
      expect(counted).to.be.at.most(0.02);
      expect(moved / SEEN).to.be.at.most(0.02);
      expect(spare, 'the gap below').to.be.at.most(80);
    });

  it('a page that keeps none jumps, and is seen to', () => {
    const [top, end] = [jumps.get('nothing, top'), jumps.get('nothing, end')];
    expect(top?.moved).to.be.greaterThan(1000);
    expect(end?.moved).to.be.greaterThan(1000);
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) expect(end?.counted).to.be.greaterThan(0.1);
  });
});
