import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';

import type {Page} from 'puppeteer-core';

import {launchChromium} from '../browsers/full-page.mjs';

type Calculator = HTMLElementTagNameMap['kz-mining-calculator'];

let chromium: Awaited<ReturnType<typeof launchChromium>>;

before(async () => {
  chromium = await launchChromium();
});

after(async () => {
  await chromium.close();
});

const CALCULATOR = '<kz-mining-calculator></kz-mining-calculator>';

const THREE = [
  {version: 1, name: 'Cheap', values: {electricityPrice: 0.05}},
  {version: 1, name: 'Article', values: {rules: 'article'}},
  {version: 1, name: 'Law', values: {rules: 'law-2026'}},
];

/** A page with its first calculator's sections opened, and scenarios kept. */
async function opened(markup: string, sections: readonly string[] = [], scenarios: unknown = []): Promise<Page> {
  const page = await chromium.open(markup);
  await page.evaluate(
    async (names, kept) => {
      const find = (root: Document | ShadowRoot): Calculator | undefined =>
        root.querySelector('kz-mining-calculator') ??
        [...root.querySelectorAll('*')].flatMap(({shadowRoot}) => (shadowRoot && find(shadowRoot)) ?? [])[0];
      const element = find(document);
      if (!element?.shadowRoot) throw new Error('No calculator');
      Object.assign(window, {calculator: element});
      // What the first frame leaves out is drawn at once, as it is when a reader touches the calculator.
      element.dispatchEvent(new Event('focusin'));
      element.scenarios = kept as Calculator['scenarios'];
      await element.updateComplete;
      for (const name of names) {
        const details = element.shadowRoot.querySelector(`[data-section="${name}"]`);
        const toggled = new Promise((resolve) => details?.addEventListener('toggle', resolve, {once: true}));
        details?.querySelector('summary')?.click();
        await toggled;
        await element.updateComplete;
      }
    },
    sections,
    scenarios,
  );
  return page;
}

/** How many sheets of A4 it takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({format: 'A4', margin: {top: '1cm', right: '1cm', bottom: '1cm', left: '1cm'}});
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

/** Something on paper: what it is, what it says, and how. */
interface Drawn {
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly color: string;
  readonly ground: string;
}

/** All that is on paper, of the calculator and of the page around it. */
async function onPaper(page: Page): Promise<readonly Drawn[]> {
  await page.emulateMediaType('print');
  return page.evaluate(() => {
    const all: Drawn[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Element) {
        // A slot has no box of its own.
        if (!(node instanceof HTMLSlotElement) && !node.checkVisibility({opacityProperty: true})) return;
        const {color, backgroundColor: ground} = getComputedStyle(node);
        const own = node instanceof HTMLInputElement ? node.value : '';
        const chosen = node instanceof HTMLSelectElement ? (node.selectedOptions[0]?.text ?? '') : '';
        const {type = ''} = node as Partial<HTMLInputElement>;
        all.push({tag: node.localName, type, text: own + chosen, color, ground});
        if (node instanceof HTMLSelectElement) return;
        if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) {
          node.assignedNodes().forEach(walk);
          return;
        }
      }
      if (node instanceof Text && node.parentElement && node.data.trim()) {
        const {color, fontSize} = getComputedStyle(node.parentElement);
        if (parseFloat(fontSize) > 0) all.push({tag: '', type: '', text: node.data.trim(), color, ground: ''});
      }
      ((node as Partial<Element>).shadowRoot ?? node).childNodes.forEach(walk);
    };
    walk(document.body);
    return all;
  });
}

const textOf = (drawn: readonly Drawn[]): string =>
  drawn
    .map(({text}) => text)
    .filter(Boolean)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Presses "Print this" on a page whose `print` does something else; what it throws is returned. */
const press = (page: Page, print: () => void): Promise<string> =>
  page.evaluate(`(() => {
    const errors = [];
    addEventListener('error', (event) => { errors.push(event.message); event.preventDefault(); }, {once: true});
    window.print = () => { window.printed = true; (${String(print)})(); };
    [...calculator.shadowRoot.querySelectorAll('footer button')]
      .find(({textContent}) => textContent.trim() === 'Print this').click();
    if (!window.printed) throw new Error('Nothing was printed');
    return errors.join();
  })()`) as Promise<string>;

/** Presses "Print this"; while the dialog would stand open, does something. */
async function printing<T>(page: Page, act: () => Promise<T>): Promise<T> {
  await press(page, () => dispatchEvent(new Event('beforeprint')));
  const outcome = await act();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return outcome;
}

const BLACK = 'rgb(0, 0, 0)';
const CLEAR = 'rgba(0, 0, 0, 0)';

describe('On paper', () => {
  it('are values with units, origins and dates, the results, the article’s address and the disclaimer', async () => {
    const text = textOf(await onPaper(await opened(CALCULATOR)));
    for (const part of [
      'Kazakhstan mining profitability',
      'Rigs 1,000 our example',
      'Bitcoin price 85,956.45 $/BTC market, Oct 5, 2026',
      'Rig model The article’s rig 0.4 kW (article) · 22.86 TH/s (our example) · 17.5 J/TH',
      'Network difficulty 132,716,002,350,731 market, Oct 5, 2026',
      'Tenge per dollar 441.23 ₸/$ market, Sep 29, 2026',
      '$63.55',
      'Daily revenue $936.41',
      'The 75% sale leaves $170.55 of bills unpaid',
      'Based on article data',
      'Tax on profit article 15 %',
      'Not tax or legal advice.',
    ])
      assert.ok(text.replaceAll('\u00a0', ' ').includes(part), `${part} is not in: ${text}`);
    const page = await opened('<kz-mining-calculator article-url="https://example.com/a"></kz-mining-calculator>');
    await page.emulateMediaType('print');
    const address = await page.evaluate(() => {
      const {calculator} = window as unknown as {calculator: Calculator};
      const link = calculator.shadowRoot?.querySelector('.assumptions a');
      return link && getComputedStyle(link, '::after').content;
    });
    assert.match(address ?? '', /https:\/\/example\.com\/a/);
  });

  it('nothing is for pressing: no switches, buttons, hints, sliders or folded parts', async () => {
    const drawn = await onPaper(
      await opened(CALCULATOR, ['projection', 'break-even', 'compare', 'checklist', 'marketplace'], THREE),
    );
    const text = textOf(drawn);
    for (const part of ['Reset', 'Download', 'Print this', 'Keep this', 'Load', 'Remove', 'Three at most', 'Month by'])
      assert.ok(!text.includes(part), `${part} is in: ${text}`);
    const controls = drawn.filter(({tag}) => tag === 'input' || tag === 'select').map(({type}) => type);
    assert.deepEqual([...new Set(controls)].sort(), ['checkbox', 'select-one', 'text']);
    for (const part of ['Where it stops paying', 'The months ahead', 'Compare scenarios', 'Best: Cheap'])
      assert.ok(text.includes(part), `${part} is not in: ${text}`);
    assert.ok(!text.includes('What each dollar'), 'a folded section');
  });

  it('the picture that is open, and the way back from a reset, stay on the screen', async () => {
    const page = await opened(CALCULATOR);
    const seen = (): Promise<boolean[]> =>
      page.evaluate(() => {
        const {shadowRoot} = document.querySelector('kz-mining-calculator') ?? {};
        return ['.picture-panel canvas', '.reset-notice'].map((name) => {
          const part = shadowRoot?.querySelector(name);
          if (!part) throw new Error(`No ${name}`);
          return part.checkVisibility();
        });
      });
    await page.evaluate(async () => {
      const element = document.querySelector('kz-mining-calculator');
      const press = (name: string): void => {
        element?.shadowRoot?.querySelector<HTMLElement>(name)?.click();
      };
      press('[name=period][value=month]');
      await element?.updateComplete;
      press('[part=reset]');
      press('footer [aria-label^="Picture"]');
      await element?.updateComplete;
    });
    assert.deepEqual(await seen(), [true, true]);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen(), [false, false]);
    await page.close();
  });

  it('what is chosen in a list is not cut, in any language', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      const page = await opened(`<kz-mining-calculator lang="${language}"></kz-mining-calculator>`);
      await page.setViewport({width: 720, height: 900});
      await page.emulateMediaType('print');
      const cut = await page.evaluate(() => {
        const {calculator} = window as unknown as {calculator: Calculator};
        const brush = document.createElement('canvas').getContext('2d');
        return [...(calculator.shadowRoot?.querySelectorAll('select') ?? [])]
          .filter((list) => list.checkVisibility())
          .flatMap((list) => {
            const {font, paddingLeft, paddingRight} = getComputedStyle(list);
            if (!brush) throw new Error('No canvas');
            brush.font = font;
            const text = list.selectedOptions[0]?.text.trim() ?? '';
            const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
            return brush.measureText(text).width > room + 1 ? [text] : [];
          });
      });
      assert.deepEqual(cut, []);
      await page.close();
    }
  });

  it('lists have no arrow and fields no frame', async () => {
    const page = await opened(CALCULATOR);
    await page.emulateMediaType('print');
    const looks = await page.evaluate(() => {
      const {calculator} = window as unknown as {calculator: Calculator};
      return [...(calculator.shadowRoot?.querySelectorAll('select, .box, .box input') ?? [])].map((control) => {
        const {appearance, borderTopWidth} = getComputedStyle(control);
        return `${control.matches('select') ? appearance : 'none'} ${borderTopWidth}`;
      });
    });
    assert.ok(looks.length > 10);
    assert.deepEqual([...new Set(looks)], ['none 0px']);
  });

  for (const [name, markup] of [
    ['a dark theme', '<kz-mining-calculator theme="dark"></kz-mining-calculator>'],
    [
      'a dark page with colours of its own',
      `<style>:root{color-scheme:dark;background:#000;color:#fff} kz-mining-calculator{
        --kz-text:#fff;--kz-muted:#eee;--kz-surface:#000;--kz-border:#fff;--kz-accent:#ff0;--kz-gain:#fff;--kz-loss:#fff;
        --kz-max-width:200px;--kz-space:9em}</style>${CALCULATOR}`,
    ],
  ] as const)
    it(`is black on white from ${name}`, async () => {
      const page = await opened(markup, ['projection', 'break-even', 'aifc', 'compare'], THREE);
      await page.emulateMediaType('print');
      const inks = await page.evaluate(() => {
        const {calculator} = window as unknown as {calculator: Calculator};
        const all = [...(calculator.shadowRoot?.querySelectorAll('.kz, .kz *') ?? [])].filter((one) =>
          one.checkVisibility(),
        );
        const of = (property: 'color' | 'backgroundColor' | 'fill' | 'stroke', among: string): string[] => [
          ...new Set(all.filter((one) => one.matches(among)).map((one) => getComputedStyle(one)[property])),
        ];
        return {
          color: of('color', '*'),
          ground: of('backgroundColor', '*'),
          fill: of('fill', 'rect, svg text'),
          stroke: of('stroke', 'path[class]'),
          width: calculator.shadowRoot?.querySelector('.kz')?.clientWidth,
        };
      });
      assert.deepEqual([inks.color, inks.ground], [[BLACK], [CLEAR]]);
      assert.deepEqual([inks.fill, inks.stroke], [[BLACK], [BLACK]]);
      assert.ok((inks.width ?? 0) > 500, `${inks.width} px wide`);
    });

  it('takes one sheet as it opens, and two at most with three scenarios and the months ahead', async () => {
    assert.equal(await sheets(await opened(CALCULATOR)), 1);
    assert.equal(await sheets(await opened(CALCULATOR, ['compare'], THREE.slice(0, 1))), 1);
    for (const language of ['en', 'ru', 'kk']) {
      const markup = `<kz-mining-calculator lang="${language}"></kz-mining-calculator>`;
      const count = await sheets(await opened(markup, ['compare', 'projection'], THREE));
      assert.ok(count === 1 || count === 2, `${count} sheets in ${language}`);
    }
  });
});

describe('The past and the futures on paper', () => {
  it('have their charts, what the cursor reads and their figures, and nothing to choose', async () => {
    const page = await opened(CALCULATOR, ['history', 'projection']);
    await page.waitForFunction(`!calculator.shadowRoot.querySelector('.futures').textContent.includes('…')`);
    const texts = textOf(await onPaper(page));
    const words = [
      'by the end of May 2026',
      'Balance at the end',
      'of 100 futures made of the months',
      'The middle future',
    ];
    assert.deepEqual(
      words.filter((text) => !texts.includes(text)),
      [],
    );
    const choices = [
      'Last 24 months',
      'All months since',
      'Look at one future',
      'Draw other futures',
      'Month by month',
    ];
    assert.deepEqual(
      choices.filter((text) => texts.includes(text)),
      [],
    );
    const widths = await page.evaluate(`['history .hatched', 'projection .range'].map((name) => {
      const [section, path] = name.split(' ');
      const shape = calculator.shadowRoot.querySelector('[data-section=' + section + '] .plot ' + path);
      return shape.getBoundingClientRect().width > 20;
    })`);
    assert.deepEqual(widths, [true, true]);
  });
});

const REST = `<h1>Article</h1><p>Words before. <img alt="" width="1000" height="1000"></p>`;

const CASES: readonly (readonly [name: string, markup: string])[] = [
  ['an article', `<body>${REST}${CALCULATOR}<footer>After</footer>`],
  ['a paragraph with words beside it', `<body><p>Before ${CALCULATOR} after</p>`],
  [
    'an app’s shell',
    `<style>html,body{height:100vh;margin:0;overflow:hidden} .app{display:grid;grid-template:60px 1fr/240px 1fr;height:100vh}
    .app>main{position:absolute;inset:60px 0 0 240px;overflow:auto;transform:translateZ(0);contain:strict;columns:2}
    .flex{display:flex!important;overflow:hidden!important;height:90px!important}</style>
    <body><div class="app"><nav>Menu</nav><aside>Side</aside><main><div class="flex"><p>Text</p>${CALCULATOR}</div></main></div>`,
  ],
  [
    'a dialog',
    `<body>${REST}<dialog><p>Text</p>${CALCULATOR}</dialog><script>document.querySelector('dialog').showModal()</script>`,
  ],
  [
    'shadow roots, with words beside it in each',
    `<body>${REST}<outer-shell><template shadowrootmode="open"><nav>Menu</nav><main><p>Text</p><inner-shell>
    <template shadowrootmode="open"><div style="display:flex"><aside>Side</aside>${CALCULATOR}</div></template>Light</inner-shell></main>
    </template><p>Light</p></outer-shell>`,
  ],
  [
    'a slot of a shell that has its own menu',
    `<body>${REST}<app-shell><template shadowrootmode="open"><nav>Menu</nav><div style="height:90px;overflow:hidden"><p>Text</p><slot></slot></div>
    </template><p>Light</p><section>${CALCULATOR}</section></app-shell>`,
  ],
];

/** What the page is like, so that it can be compared with what it was like. */
const stateOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const html = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map(
          (one) =>
            `<${one.localName} ${one.getAttributeNames().join()}>${one.shadowRoot && one.localName !== 'kz-mining-calculator' ? html(one.shadowRoot) : ''}`,
        )
        .join('') + String(root.adoptedStyleSheets.length);
    return html(document);
  });

describe('The log of a day on paper', () => {
  it('has the farm, the rules, and room for what happened, but no field for the date', async () => {
    const page = await opened(CALCULATOR, ['marketplace', 'marketplaceLog']);
    const isNoteShown = () =>
      page.evaluate(() => {
        const {calculator} = window as unknown as {calculator: Calculator};
        const heads = calculator.shadowRoot?.querySelectorAll('[data-section=marketplaceLog] thead th') ?? [];
        const note = [...heads].at(-1);
        return [note?.textContent.trim(), note?.checkVisibility()];
      });
    assert.deepEqual(await isNoteShown(), ['Note', false]);
    const drawn = await onPaper(page);
    assert.deepEqual(await isNoteShown(), ['Note', true]);
    const text = textOf(drawn).replaceAll('\u00a0', ' ');
    for (const line of [
      'Farm: 1,000 × The article’s rig; load 400 kW.',
      'Rules: Article. Compliance 10% of revenue, tax 15% of profit, mining levy 0 ₸/kWh, 75% of the coins sold on AIFC.',
    ])
      assert.ok(text.includes(line), `${line} is not in: ${text}`);
    assert.deepEqual(
      drawn.filter(({type}) => type === 'date'),
      [],
    );
  });
});

describe('"Print this"', () => {
  for (const [name, markup] of CASES)
    it(`prints the calculator alone out of ${name}, and leaves the page as it was`, async () => {
      // What a print of nothing but a calculator has.
      const bare = await opened(`<style>body{margin:0}</style><body>${CALCULATOR}`);
      const [expected, expectedSheets] = [textOf(await onPaper(bare)), await sheets(bare)];
      const page = await opened(markup);
      await page.emulateMediaType('screen');
      const was = await stateOf(page);
      const whole = textOf(await onPaper(page));
      await printing(page, async () => {
        assert.equal(textOf(await onPaper(page)), expected);
        assert.equal(await sheets(page), expectedSheets);
      });
      assert.equal(await stateOf(page), was);
      assert.equal(textOf(await onPaper(page)), whole);
      assert.notEqual(whole, expected);
    });

  it('keeps the page’s font, the direction of its own language, and what the page put into the slots', async () => {
    const page = await opened(
      `<style>main{font-family:monospace} h2{font-size:20px}</style><body><main dir="rtl"><p>Text</p>
      <kz-mining-calculator><h2 slot="heading">The page’s <b>heading</b></h2></kz-mining-calculator></main>`,
    );
    const [text, [font, direction]] = await printing(page, async () => [
      textOf(await onPaper(page)),
      await page.evaluate(() => {
        const {calculator} = window as unknown as {calculator: Calculator};
        const label = calculator.shadowRoot?.querySelector('label');
        if (!label) throw new Error('No label');
        return [getComputedStyle(label).fontFamily, getComputedStyle(label).direction];
      }),
    ]);
    assert.ok(text.includes('The page’s heading') && !text.includes('Text'), text);
    assert.deepEqual([font, direction], ['monospace', 'ltr']);
  });

  it('is no more than the page’s own print to a second calculator', async () => {
    const page = await opened(`<body>${CALCULATOR}<kz-mining-calculator rigs="4321"></kz-mining-calculator>`);
    const text = await printing(page, async () => textOf(await onPaper(page)));
    assert.ok(!text.includes('4,321'), text);
    assert.ok(textOf(await onPaper(page)).includes('4,321'));
  });

  for (const [what, print, error] of [
    ['is forbidden, and does nothing', () => undefined, ''],
    [
      'throws',
      () => {
        throw new Error('thrown on purpose');
      },
      'Uncaught Error: thrown on purpose',
    ],
  ] as const)
    it(`leaves the page as it was where \`print\` ${what}, also for the reader’s own print later`, async () => {
      const page = await opened(`<body>${REST}${CALCULATOR}<footer>After</footer>`);
      await page.emulateMediaType('screen');
      const was = await stateOf(page);
      const count = await sheets(page);
      assert.equal(await press(page, print), error);
      assert.equal(await stateOf(page), was);
      await page.keyboard.press('Control');
      assert.equal(await sheets(page), count);
      assert.equal(await stateOf(page), was);
    });

  it('prints the calculator alone also where the browser begins after `print` has returned', async () => {
    const page = await opened(`<body>${REST}${CALCULATOR}<footer>After</footer>`);
    const was = await stateOf(page);
    const count = await sheets(page);
    await press(page, () => undefined);
    assert.ok((await sheets(page)) < count);
    assert.equal(await stateOf(page), was);
    assert.equal(await sheets(page), count);
  });

  for (const [input, act] of [
    ['a key', (page: Page) => page.keyboard.press('a')],
    ['a click', (page: Page) => page.mouse.click(5, 5)],
  ] as const)
    it(`whose end nobody tells is over with ${input}, and a removed calculator is freed`, async () => {
      const page = await opened(`<body>${REST}${CALCULATOR}<footer>After</footer>`);
      await page.emulateMediaType('screen');
      const was = await stateOf(page);
      await press(page, () => dispatchEvent(new Event('beforeprint')));
      assert.notEqual(await stateOf(page), was);
      await act(page);
      assert.equal(await stateOf(page), was);
      await page.evaluate(() => {
        const {calculator} = window as unknown as {calculator: Calculator};
        Object.assign(window, {removed: new WeakRef(calculator)});
        calculator.remove();
        Reflect.deleteProperty(window, 'calculator');
      });
      const session = await page.createCDPSession();
      // The button that was pressed is remembered for a moment.
      let isFreed = false;
      for (let time = 0; time < 20 && !isFreed; time += 1) {
        await session.send('HeapProfiler.collectGarbage');
        isFreed = (await page.evaluate('removed.deref() === undefined')) as boolean;
        await setTimeout(100);
      }
      assert.ok(isFreed);
    });
});
