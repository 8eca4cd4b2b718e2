import '../../src/sections/break-even/index.js';

import {expect, waitUntil} from '@open-wc/testing';

import {type Calculator, calculator, enter, inside, NONSENSE, only, seen, switchTo} from '../element/driver.js';
import {overflows, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'break-even')];
}

const cells = (table: Element | undefined): string[][] =>
  [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map(({textContent}) => seen(textContent)),
  );

const breakEvens = (details: HTMLElement): string[][] => cells([...details.querySelectorAll('table')][0]);
const map = (details: HTMLElement): HTMLElement => only(details, '.heat table');

describe('The break-evens', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`are accessible in ${language}`, async () => {
      const [element, details] = await opened(`lang="${language}" currency="KZT"`);
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('stand beside today\u2019s values, with the distance', async () => {
    const [, details] = await opened();
    expect(breakEvens(details)).to.deep.equal([
      ['Electricity price $/kWh', '0.0878', '0.08', '+9.7%'],
      ['Bitcoin price $/BTC', '78,331', '85,956', '\u22128.9%'],
      ['Hashprice $/PH/s/day', '37.33', '40.97', '\u22128.9%'],
      ['Revenue per rig $/day', '0.85', '0.94', '\u22128.9%'],
      ['Rig efficiency J/TH', '19.2', '17.5', '+9.7%'],
      ['Rigs', '–', '1,000', '–'],
    ]);
  });

  it('show no infinite distance and no sign before a zero, however extreme the inputs', async () => {
    for (const attributes of [
      'electricity-price="1e-300" difficulty="1e18" rig-hashrate="100000" rigs="10000000"',
      'electricity-price="5e-324" kzt-per-usd="100000" currency="KZT"',
      'rig-power="1e-300" rig-hashrate="0" mining-levy="0.001"',
      'uptime="9e-10"',
      'rig-hashrate="0" mining-levy="0.001"',
    ]) {
      const [, details] = await opened(attributes);
      expect(seen(details.textContent), attributes).not.to.match(NONSENSE);
      for (const text of breakEvens(details).flat()) expect(text).not.to.match(/^\u2212[^1-9]*$/);
    }
  });

  it('keep each number on its line and their names in place while they scroll', async () => {
    const element = await calculator('lang="ru" currency="KZT"');
    element.style.inlineSize = '320px';
    const details = await toggle(element, 'break-even');
    const box = [...details.querySelectorAll<HTMLElement>('.scroll')][0];
    if (!box) throw new Error('No table');
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    for (const cell of box.querySelectorAll('tbody td:not(.below)')) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = new Set([...range.getClientRects()].filter(({width}) => width > 0).map(({top}) => Math.round(top)));
      expect(lines.size, seen(cell.textContent)).to.equal(1);
    }
    const name = only(box, 'tbody tr:first-child th');
    const before = name.getBoundingClientRect().left;
    box.scrollLeft = 60;
    expect(box.scrollLeft).to.equal(60);
    expect(name.getBoundingClientRect().left).to.be.closeTo(before, 1);
    expect(getComputedStyle(name).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('are in the display currency', async () => {
    const [element, details] = await opened();
    await switchTo(element, 'currency', 'KZT');
    expect(breakEvens(details)[0]).to.deep.equal(['Electricity price ₸/kWh', '38.73', '35.3', '+9.7%']);
  });

  it('leave the coin\u2019s price out where revenue does not follow it', async () => {
    const [, details] = await opened('rig-revenue="1.2"');
    expect(breakEvens(details).map(([name = '']) => name)).to.deep.equal([
      'Electricity price $/kWh',
      'Hashprice $/PH/s/day',
      'Revenue per rig $/day',
      'Rig efficiency J/TH',
      'Rigs',
    ]);
  });

  it('are none, in words, where nothing of the revenue is left', async () => {
    const [, details] = await opened('compliance-rate="100"');
    expect(seen(only(details, 'p').textContent)).to.equal(
      'After the charges on revenue nothing is left, so nothing breaks even.',
    );
    expect(breakEvens(details).map(([, value]) => value)).to.deep.equal(['–', '–', '–', '–', '–', '–']);
  });
});

describe('Without rigs', () => {
  for (const [language, text] of [
    ['en', 'Enter how many rigs.'],
    ['ru', 'Введите количество устройств.'],
    ['kk', 'Құрылғылар санын енгізіңіз.'],
  ] as const)
    for (const attributes of ['rigs="0"', 'rigs="0" compliance-rate="100"'])
      it(`the break-evens ask for them in ${language} with ${attributes}, and blame no charges`, async () => {
        const [, details] = await opened(`lang="${language}" ${attributes}`);
        expect([...details.querySelectorAll('p')].map(({textContent}) => seen(textContent))).to.deep.equal([text]);
        expect(details.querySelector('.heat')).to.equal(null);
      });
});

describe('The number of rigs that carries the fixed costs', () => {
  it('is rounded up, because one fewer would not', async () => {
    const [element, details] = await opened('fixed-costs="2000"');
    // 2000 $ a month are 65.71 $ a day, and a rig leaves 0.9 × 0.93641 − 0.768 = 0.07477 $ a day: 878.8 rigs.
    expect(breakEvens(details).at(-1)).to.deep.equal(['Rigs', '879', '1,000', '\u221212.1%']);
    await enter(element, 'rigs', '878');
    expect(element.result.netProfit).to.be.below(0);
    await enter(element, 'rigs', '879');
    expect(element.result.netProfit).to.be.above(0);
  });
});

describe('The map of two prices', () => {
  it('has the reader\u2019s point, which is the net above', async () => {
    const [, details] = await opened();
    expect(seen(only(map(details), '[aria-current]').textContent)).to.equal('+64');
  });

  for (const [attributes, title, framed] of [
    ['', 'Net daily profit in $, by two prices', '+64'],
    ['period="month" currency="KZT"', 'Net monthly profit in ₸, by two prices', '+854K'],
    // 63.55 $ × 365.25.
    ['period="year"', 'Net yearly profit in $, by two prices', '+23.2K'],
    ['rigs="1"', 'Net daily profit in $, by two prices', '+0.06'],
    ['lang="ru"', 'Чистая прибыль в сутки в $ при двух ценах', '+64'],
    ['lang="kk"', 'Екі бағаға қарай тәуліктік таза пайда, $', '+64'],
  ] as const)
    it(`says its unit once with ${attributes || 'the usual numbers'}, and its figures are short`, async () => {
      const [, details] = await opened(attributes);
      expect(only(details, '.heat').ariaLabel ?? only(details, '.heat').getAttribute('aria-label')).to.equal(title);
      expect(seen(only(details, 'figcaption').textContent)).to.contain(`${title}.`);
      expect(seen(only(map(details), '[aria-current]').textContent)).to.equal(framed);
      for (const cell of map(details).querySelectorAll('td[data-shade], th[scope=row]'))
        expect(seen(cell.textContent)).not.to.match(/[$₸]/);
    });

  for (const direction of ['ltr', 'rtl'])
    it(`opens with the reader\u2019s point in the middle of what scrolls, ${direction}`, async () => {
      const element = await calculator('lang="ru" currency="KZT" period="year"');
      element.style.inlineSize = '320px';
      only(inside(element), '.kz').dir = direction;
      const details = await toggle(element, 'break-even');
      const pageBefore = document.scrollingElement?.scrollTop;
      const box = only(details, '.heat');
      await waitUntil(() => box.scrollLeft !== 0);
      expect(box.scrollWidth).to.be.above(box.clientWidth);
      const outer = box.getBoundingClientRect();
      const heading = only(box, 'tbody tr:first-child th').getBoundingClientRect();
      const cell = only(box, '[aria-current]').getBoundingClientRect();
      const free = direction === 'ltr' ? [heading.right, outer.right] : [outer.left, heading.left];
      expect(box.scrollLeft).not.to.equal(0);
      expect((cell.left + cell.right) / 2).to.be.closeTo(((free[0] ?? NaN) + (free[1] ?? NaN)) / 2, 1.5);
      expect(document.scrollingElement?.scrollTop).to.equal(pageBefore);
      expect(direction === 'ltr' ? heading.left : heading.right).to.be.closeTo(
        direction === 'ltr' ? outer.left : outer.right,
        1,
      );
      // What the reader scrolls to stays, also after an edit.
      box.scrollLeft = 0;
      await enter(element, 'electricityPrice', '20');
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      expect(box.scrollLeft).to.equal(0);
    });

  for (const currency of ['USD', 'KZT'])
    for (const language of ['en', 'ru', 'kk'])
      it(`fits a column of 720 px in ${currency} and ${language}`, async () => {
        const element = await calculator(`lang="${language}" currency="${currency}" period="year"`);
        element.style.inlineSize = '720px';
        const box = only(await toggle(element, 'break-even'), '.heat');
        expect(box.scrollWidth - box.clientWidth).to.be.at.most(1);
      });

  it('follows an edit', async () => {
    const [element, details] = await opened();
    await enter(element, 'electricityPrice', '0.1');
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(seen(only(map(details), '[aria-current]').textContent)).to.equal('\u2212117');
  });

  it('parts losses from gains by sign, line and shade', async () => {
    const [, details] = await opened();
    for (const cell of map(details).querySelectorAll('td[data-shade]')) {
      const loss = seen(cell.textContent).startsWith('\u2212');
      expect(cell.hasAttribute('data-loss')).to.equal(loss);
      expect(Math.sign(Number(cell.getAttribute('data-shade')))).to.equal(loss ? -1 : 1);
    }
    const ground = (selector: string): string => getComputedStyle(only(map(details), selector)).backgroundColor;
    expect(ground('tr:first-child td:nth-child(2)')).not.to.equal(ground('[aria-current]'));
    expect(map(details).querySelectorAll('[data-edge~=top], [data-edge~=start]')).not.to.have.length(0);
  });

  for (const attributes of [
    'rigs="0"',
    'rigs="10000000" currency="KZT" period="year"',
    'rig-revenue="0"',
    'electricity-price="0"',
    'btc-price="100000000" electricity-price="100"',
  ])
    it(`says nothing odd with ${attributes}, and keeps the column`, async () => {
      const [element, details] = await opened(attributes);
      element.style.inlineSize = '300px';
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      expect(overflows(details)).to.equal(false);
    });
});
