import {expect} from '@open-wc/testing';

import {inside, leaveAll, net, visit} from './visit.js';

afterEach(leaveAll);

/** What a page's style sheet could reach through inheritance. */
const PROPERTIES = [
  'color',
  'textTransform',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'textAlign',
  'textIndent',
  'textShadow',
  'whiteSpace',
  'listStyleType',
  'cursor',
  'visibility',
  'boxSizing',
  'display',
] as const;

const looks = (element: Element): string[] =>
  [...inside(element).querySelectorAll('.kz, .kz *')].map((part) => {
    const style = getComputedStyle(part);
    return `${part.localName} ${PROPERTIES.map((property) => style[property]).join(' ')}`;
  });

describe('On a page whose style sheet reaches for everything', () => {
  it('the calculator looks as it does elsewhere', async () => {
    const plain = looks((await visit('plain')).element);
    const hostile = looks((await visit('hostile')).element);
    expect(hostile).to.deep.equal(plain);
    expect(plain.length).to.be.greaterThan(100);
  });

  it('that unsets all, it still looks as it does elsewhere, and has its room', async () => {
    const plain = looks((await visit('plain')).element);
    const {element} = await visit('unset');
    expect(looks(element)).to.deep.equal(plain);
    const {width, height} = inside(element).querySelector('.kz')?.getBoundingClientRect() ?? new DOMRect();
    expect(width).to.be.greaterThan(600);
    expect(height).to.be.greaterThan(400);
  });

  it('the page’s own text is still the page’s', async () => {
    const {document} = await visit('hostile');
    expect(getComputedStyle(document.body).textTransform).to.equal('uppercase');
  });
});

describe('On a page built with', () => {
  for (const [name, library, sign] of [
    ['bootstrap', 'Bootstrap', 'sans-serif'],
    ['tailwind', 'Tailwind’s preflight', 'sans-serif'],
    ['reset', 'a reset and a root of 62.5 %', 'sans-serif'],
  ] as const)
    it(`${library} the calculator looks as it does elsewhere, in the page’s font`, async () => {
      const plain = looks((await visit('plain')).element);
      const {document, element} = await visit(name);
      expect(looks(element)).to.deep.equal(plain);
      const fontOf = (part: Element): string => getComputedStyle(part).fontFamily;
      expect(fontOf(document.body)).to.contain(sign);
      for (const part of inside(element).querySelectorAll('.kz, button, input, select'))
        expect(fontOf(part)).to.equal(fontOf(document.body));
    });
});

describe('In a container that shrinks to what it holds', () => {
  it('the calculator keeps its room', async () => {
    const {elements} = await visit('containers');
    expect(elements.length).to.equal(6);
    for (const element of elements) {
      const {width, height} = element.getBoundingClientRect();
      expect(width, element.parentElement?.className).to.be.at.least(280);
      expect(height, element.parentElement?.className).to.be.greaterThan(400);
    }
  });
});

describe('On a page that is not UTF-8', () => {
  it('Russian is shown right', async () => {
    const {document, element} = await visit('windows-1251');
    expect(document.characterSet).to.equal('windows-1251');
    expect(document.getElementById('own')?.textContent).to.equal('Страница в старой кодировке');
    expect(inside(element).textContent).to.contain('Доходность майнинга в Казахстане');
    expect(inside(element).textContent).to.contain('Чистая прибыль в сутки');
    expect(net(element)).to.equal('63,55·$');
  });
});

describe('On a page that is written from right to left', () => {
  /** A text as it is seen, from left to right. */
  function asSeen(element: Element): string {
    const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const letters: [x: number, letter: string][] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (let place = 0; place < node.data.length; place += 1) {
        const range = element.ownerDocument.createRange();
        range.setStart(node, place);
        range.setEnd(node, place + 1);
        const {x, width} = range.getBoundingClientRect();
        if (width > 0) letters.push([x, node.data.charAt(place)]);
      }
    }
    return letters
      .sort(([a], [b]) => a - b)
      .map(([, letter]) => letter)
      .join('');
  }

  const withoutSpaces = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');

  it('the calculator has the direction of the language that it speaks, and amounts their own order', async () => {
    const {element} = await visit('right-to-left');
    element.electricityPrice = 0.2;
    await element.updateComplete;
    const root = inside(element);
    const label = root.querySelector('label[for=rigs]')?.getBoundingClientRect();
    const field = root.querySelector('[name=rigs]')?.getBoundingClientRect();
    expect(label?.right).to.be.lessThan(field?.left ?? 0);
    for (const selector of [
      '[part=net] output',
      '#electricityPrice-unit',
      '#btcPrice-unit',
      '#purchases-term',
      '#revenue-term',
    ]) {
      const part = root.querySelector(selector);
      expect(part && withoutSpaces(asSeen(part)), selector).to.equal(withoutSpaces(part?.textContent));
    }
  });

  it('the calculator follows where the page brings texts in its language', async () => {
    const {element} = await visit('right-to-left');
    element.strings = {ar: {heading: 'حاسبة'}};
    await element.updateComplete;
    const root = inside(element);
    const label = root.querySelector('label[for=rigs]')?.getBoundingClientRect();
    const field = root.querySelector('[name=rigs]')?.getBoundingClientRect();
    expect(label?.left).to.be.greaterThan(field?.right ?? Infinity);
  });
});

describe('On a page in quirks mode', () => {
  it('the calculator looks as it does elsewhere', async () => {
    const plain = looks((await visit('plain')).element);
    const {document, element} = await visit('quirks');
    expect(document.compatMode).to.equal('BackCompat');
    expect(looks(element)).to.deep.equal(plain);
  });
});

describe('In a column', () => {
  const SCREENS: readonly Readonly<Record<string, unknown>>[] = [
    {},
    {currency: 'KZT', period: 'year', rigs: 10_000_000},
    {currency: 'KZT', period: 'year', rigs: 10_000_000, rigPower: 50, electricityPrice: 100, kztPerUsd: 100_000},
    {basis: 'hashprice', rules: 'law-2026', rig: 'antminer-s19-xp-hyd'},
  ];
  for (const width of [320, 720])
    for (const language of ['en', 'ru', 'kk'])
      it(`of ${width} px, in ${language}, nothing is wider than the column`, async () => {
        const {document, element} = await visit('narrow', width);
        expect(document.documentElement.clientWidth).to.equal(width);
        element.lang = language;
        for (const details of inside(element).querySelectorAll('details')) details.open = true;
        for (const screen of SCREENS) {
          Object.assign(element, screen);
          await element.updateComplete;
          expect(document.documentElement.scrollWidth, JSON.stringify(screen)).to.equal(width);
          for (const part of inside(element).querySelectorAll<HTMLElement>('.kz *:not(svg *, option, optgroup)')) {
            if (part.closest('.unseen')) continue;
            const {left, right} = part.getBoundingClientRect();
            const name = `${JSON.stringify(screen)} ${part.outerHTML.slice(0, 90)}`;
            expect(right, name).to.be.at.most(width);
            expect(left, name).to.be.at.least(0);
            if (part.children.length === 0 && part.localName !== 'input' && part.localName !== 'select')
              expect(part.scrollWidth, name).to.be.at.most(Math.max(part.clientWidth, Math.ceil(right - left)) + 1);
          }
        }
      });

  it('of 320 px with text twice as large, every control is inside the column', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      const {element} = await visit('narrow', 320);
      element.lang = language;
      const root = inside(element);
      const card = root.querySelector<HTMLElement>('.kz');
      if (!card) throw new Error('No card');
      card.style.fontSize = '32px';
      await element.updateComplete;
      const {left, right} = card.getBoundingClientRect();
      for (const control of root.querySelectorAll<HTMLInputElement>('.first :is(.box, select), .assumptions .chip')) {
        const box = control.getBoundingClientRect();
        expect(box.left, `${language} ${control.className}`).to.be.at.least(left);
        expect(box.right, `${language} ${control.className}`).to.be.at.most(right);
      }
    }
  });

  it('of 720 px there are two columns, of 320 px one with the first inputs right under the answer', async () => {
    for (const [width, columns] of [
      [720, 2],
      [320, 1],
    ] as const) {
      const {element} = await visit('narrow', width);
      const inputs = inside(element).querySelector('[part=inputs]')?.getBoundingClientRect() ?? new DOMRect();
      const results = inside(element).querySelector('[part=results]')?.getBoundingClientRect() ?? new DOMRect();
      // Firefox gives two edges at one place that differ in the last digits.
      expect(inputs.top >= results.bottom - 0.01, `${width}`).to.equal(columns === 1);
      if (columns === 1) expect(inputs.top - results.bottom).to.be.lessThan(2);
      else expect(inputs.right).to.be.at.most(results.left + 0.01);
    }
  });
});
