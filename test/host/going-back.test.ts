import {aTimeout, expect} from '@open-wc/testing';

import {load} from './framed.js';
import {waitUntil} from './patience.js';
import {allDrawn, inside, leaveAll, visit, type Visit} from './visit.js';

// A step beyond the first entry of a frame is one of the page that runs the tests, which must not go with it.
for (let spare = 0; spare < 10; spare += 1) history.pushState(null, '');

afterEach(leaveAll);

/** Without the Navigation API nothing is kept, and everything else works all the same. */
const KEEPS = 'navigation' in globalThis;

type Calculator = Visit['element'];

/** How a library is put on a page, which it then draws anew at each link and each step back. */
interface Library {
  readonly file: string;
  readonly start?: (page: Visit['window']) => void;
}

const LIBRARIES: Readonly<Record<string, Library>> = {
  Turbo: {file: '@hotwired/turbo/dist/turbo.es2017-umd.js'},
  swup: {
    file: 'swup/dist/Swup.umd.js',
    start: (page) => {
      const {Swup} = page as unknown as {Swup: new (options: object) => unknown};
      new Swup({animationSelector: false});
    },
  },
  htmx: {
    file: 'htmx.org/dist/htmx.min.js',
    start: (page) => {
      const {htmx} = page as unknown as {htmx: {config: object; process: (element: Element) => void}};
      // Until a new page has settled, its links are the browser's.
      Object.assign(htmx.config, {defaultSettleDelay: 0});
      htmx.process(page.document.body);
    },
  },
};

async function start(name: string): Promise<Visit> {
  const page = await visit('going');
  const library = LIBRARIES[name];
  if (!library) throw new Error(`No ${name}`);
  await load(page, `/node_modules/${library.file}`);
  library.start?.(page.window);
  return page;
}

const calculators = ({document}: Pick<Visit, 'document'>): readonly Calculator[] => [
  ...document.querySelectorAll('kz-mining-calculator'),
];

/** The reader types numbers of rigs, in the order of the calculators; undefined for those that they leave alone. */
async function enter(page: Visit, ...rigs: readonly (string | undefined)[]): Promise<void> {
  for (const [index, element] of calculators(page).entries()) {
    const text = rigs[index];
    if (text === undefined) continue;
    await allDrawn(element);
    const field = inside(element).querySelector<HTMLInputElement>('input[name=rigs]');
    if (!field) throw new Error('No field');
    const {Event: PageEvent} = page.window as unknown as typeof globalThis;
    field.value = text;
    field.dispatchEvent(new PageEvent('input', {bubbles: true, composed: true}));
    field.dispatchEvent(new PageEvent('change', {bubbles: true, composed: true}));
    await element.updateComplete;
  }
}

const rigs = (page: Visit): number[] => calculators(page).map(({inputs}) => inputs.rigs);

/** Waits until the page has this heading, and its calculators are drawn. */
async function arrive(page: Visit, heading: string): Promise<void> {
  const {document: held} = page;
  await waitUntil(() => {
    const headings = [...held.querySelectorAll('h1')];
    return headings.length === 1 && headings[0]?.textContent === heading;
  }, `Not at ${heading}`);
  for (const element of calculators(page)) await element.updateComplete;
}

/** Waits until the address ends so: a library may draw a page before it has an entry of the history, or after. */
const isAt = (page: Visit, end: string): Promise<void> =>
  waitUntil(() => page.window.location.pathname.endsWith(end), `The address is not ${end}`);

async function follow(page: Visit, link: string, heading: string): Promise<void> {
  page.document.querySelector<HTMLElement>(`a[href="${link}"]`)?.click();
  await arrive(page, heading);
  await isAt(page, link);
}

/** Goes through the history of the frame. A step beyond its first entry would take away the page that runs the tests. */
async function go(page: Visit, steps: number): Promise<void> {
  const {navigation, history} = page.window;
  const hasEntry = (): boolean => !KEEPS || (navigation.currentEntry?.index ?? 0) + steps >= 0;
  await waitUntil(hasEntry, 'There are no entries to go back to');
  history.go(steps);
}

async function back(page: Visit, heading: string): Promise<void> {
  await go(page, -1);
  await arrive(page, heading);
  await isAt(page, 'going.html');
}

const HERE = 'Two calculators';
const THERE = 'Another calculator';

for (const name of Object.keys(LIBRARIES))
  describe(`A reader who comes back to a page that ${name} draws anew`, () => {
    it('finds what they entered, each calculator its own, and a new page is as its author wrote it', async () => {
      const page = await start(name);
      await enter(page, '500', '700');
      const left = calculators(page);
      const before = page.window.heard.results.length;
      await follow(page, 'gone.html', THERE);
      expect(rigs(page)).to.deep.equal([300]);
      await enter(page, '333');
      await back(page, HERE);

      expect(calculators(page).some((element) => left.includes(element))).to.equal(false);
      expect(rigs(page)).to.deep.equal(KEEPS ? [500, 700] : [1000, 200]);
      const results = page.window.heard.results.slice(before);
      expect(results.map(({cause}) => cause)).to.deep.equal(['initial', 'reader', 'initial', 'initial']);
      expect(results.slice(-2).map(({inputs}) => inputs.rigs)).to.deep.equal(rigs(page));
      expect(page.window.heard.errors).to.deep.equal([]);

      await go(page, 1);
      await arrive(page, THERE);
      expect(rigs(page)).to.deep.equal([KEEPS ? 333 : 300]);
    });

    it('finds the page as it was before where they had reset it', async () => {
      const page = await start(name);
      await enter(page, '500');
      calculators(page)[0]?.reset();
      await calculators(page)[0]?.updateComplete;
      await follow(page, 'gone.html', THERE);
      await back(page, HERE);
      expect(rigs(page)).to.deep.equal([1000, 200]);
    });

    it('goes to a new page with the same calculators, and finds them as their author wrote them', async () => {
      const page = await start(name);
      await follow(page, 'gone.html', THERE);
      await enter(page, '500');
      await follow(page, 'going.html', HERE);
      expect(rigs(page)).to.deep.equal([1000, 200]);
    });
  });

describe('A reader on a page that draws itself', () => {
  /** The page with an entry of its own: WebKit makes none for the first address that is set in a frame. */
  async function loaded(): Promise<Visit> {
    const page = await visit('going');
    await aTimeout(100);
    page.window.history.pushState({}, '', '?first');
    return page;
  }

  /** The page puts a new calculator in the place of its first, as a router does. */
  async function redraw(page: Visit): Promise<void> {
    const [first] = calculators(page);
    const anew = page.document.createElement('kz-mining-calculator');
    anew.share = true;
    first?.replaceWith(anew);
    await anew.updateComplete;
  }

  /** The reader goes back. WebKit does not always dispatch popstate in a frame, so the address tells of it. */
  async function step(page: Visit, steps: number): Promise<void> {
    const {location} = page.window;
    const before = location.href;
    await go(page, steps);
    await waitUntil(() => location.href !== before, `Still at ${before}`);
    // Whoever hears of the step has done so.
    await aTimeout(50);
  }

  it('keeps what they entered after a footnote, when they come back to before it', async () => {
    const page = await loaded();
    const {history} = page.window;
    await enter(page, '500');
    history.pushState({}, '', '?footnote');
    await enter(page, '650');
    history.pushState({}, '', '?elsewhere');
    await redraw(page);
    expect(rigs(page)).to.deep.equal([1000, 200]);
    await step(page, -2);
    await redraw(page);
    expect(rigs(page)[0]).to.equal(KEEPS ? 650 : 1000);
  });

  it('gets a fresh calculator where the page makes one without a step back', async () => {
    const page = await loaded();
    await enter(page, '500');
    await redraw(page);
    expect(rigs(page)[0]).to.equal(1000);
  });

  it('gets a fresh calculator where the page makes one after a step back that the old one has lived through', async () => {
    const page = await loaded();
    await enter(page, '500');
    page.window.history.pushState({}, '', '?footnote');
    await step(page, -1);
    expect(rigs(page)[0]).to.equal(500);
    await redraw(page);
    expect(rigs(page)[0]).to.equal(1000);
  });

  it('finds their own numbers over those of the link in the address, which is older', async () => {
    const page = await loaded();
    const {history} = page.window;
    history.replaceState({}, '', '#kz=rigs:600;uptime:50');
    await redraw(page);
    await enter(page, '500');
    history.pushState({}, '', '?elsewhere');
    await redraw(page);
    await step(page, -1);
    await redraw(page);
    expect(calculators(page)[0]?.inputs).to.include({rigs: KEEPS ? 500 : 600, uptime: 50});
  });

  it('finds a link dropped that they had dropped', async () => {
    const page = await loaded();
    const {history} = page.window;
    history.replaceState({}, '', '#kz=rigs:600;uptime:50');
    await redraw(page);
    const [first] = calculators(page);
    inside(first as Calculator)
      .querySelector<HTMLElement>('[part=notice] button')
      ?.click();
    await first?.updateComplete;
    expect(rigs(page)[0]).to.equal(1000);
    history.pushState({}, '', '?elsewhere');
    await redraw(page);
    await step(page, -1);
    await redraw(page);
    expect(rigs(page)[0]).to.equal(KEEPS ? 1000 : 600);
  });

  it('keeps what they entered in a calculator that the page moves', async () => {
    const page = await loaded();
    await enter(page, '500');
    const [first] = calculators(page);
    page.document.body.append(first as Calculator);
    await first?.updateComplete;
    expect(first?.inputs.rigs).to.equal(500);
  });
});

it('A page that has broken the Navigation API has its calculator all the same', async () => {
  const {document: held, window: broken} = await visit('going');
  Object.defineProperty(broken, 'navigation', {
    configurable: true,
    get: () => {
      throw new Error('thrown on purpose');
    },
  });
  const element = held.createElement('kz-mining-calculator');
  held.body.append(element);
  await element.updateComplete;
  expect(element.inputs.rigs).to.equal(1000);
  expect(broken.heard.errors).to.deep.equal([]);
});
