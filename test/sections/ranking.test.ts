import '../../src/sections/fleet/index.js';
import '../../src/sections/export/index.js';

import {expect} from '@open-wc/testing';

import {rankRigs} from '../../src/core/index.js';
import {type Calculator, calculator, choose, enter, inside, NONSENSE, only, seen, switchTo} from '../element/driver.js';
import {button, overflows, table, toggle} from './section.js';

const FLEET = 'fleet="antminer-s21:600 antminer-s19-xp:400 whatsminer-m30s:120 3.4/150:25"';

async function opened(attributes = ''): Promise<[Calculator, HTMLElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'fleet')];
}

const items = (details: HTMLElement): HTMLElement[] => [...details.querySelectorAll<HTMLElement>('.ranks li')];
const sentences = (details: HTMLElement): string[] => items(details).map(({textContent}) => seen(textContent));
const names = (details: HTMLElement): string[] => sentences(details).map((text) => text.split(/[:,]/)[0] ?? '');
const marked = (details: HTMLElement): string[] =>
  [...details.querySelectorAll('.ranks [data-mark]')].map(({textContent}) => seen(textContent));
const headings = (details: HTMLElement): string[] =>
  [...details.querySelectorAll('.ranks > p')].map(({textContent}) => seen(textContent));
const finding = (details: HTMLElement): string => seen(only(details, '.rank-finding').textContent);

async function pick(element: Calculator, id: string, value: string): Promise<void> {
  const list = only(inside(element), `#${id}`) as HTMLSelectElement;
  list.focus();
  list.value = value;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

async function whole(element: Calculator, details: HTMLElement): Promise<void> {
  only(details, 'button[aria-expanded=false]:not([aria-label])').click();
  await element.updateComplete;
}

describe('The rigs that still pay', () => {
  for (const [language, text] of [
    ['en', 'At $0.08 per kWh, 17 of 35 models pay for their power; the best, Antminer S23 Hyd, up to $0.1617.'],
    [
      'ru',
      'При цене 0,08·$ за·кВт·ч энергию окупают 17 моделей из 35; лучшая, Antminer S23 Hyd, — при цене до 0,1617·$.',
    ],
    [
      'kk',
      'Электр энергиясына кВт·сағ үшін 0,08·$ төлегенде, 35 үлгіден 17 үлгі оны ақтайды; ең үздігі – Antminer S23 Hyd, шегі – 0,1617·$.',
    ],
  ] as const)
    it(`are counted in a sentence in ${language}, and accessible`, async () => {
      const [element, details] = await opened(`lang="${language}" ${language === 'en' ? '' : 'currency="USD"'}`);
      expect(finding(details)).to.equal(text);
      await toggle(element, 'rankingTable');
      await whole(element, details);
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('stand above those that lose money, each with what one rig brings or loses a day', async () => {
    const [element, details] = await opened();
    await whole(element, details);
    expect(headings(details)).to.deep.equal(['+ These pay for their power', '\u2212 These lose money']);
    const ranks = rankRigs({});
    const texts = sentences(details);
    expect(texts).to.have.length(ranks.length);
    for (const [index, {contribution, breakEvenPrice}] of ranks.entries()) {
      const [, word, size, price] =
        /: (brings|loses) \$([\d.]+) a day, up to \$([\d.]+)$/.exec(texts[index] ?? '') ?? [];
      expect(word, texts[index]).to.equal(contribution < 0 ? 'loses' : 'brings');
      expect(Number(size)).to.be.closeTo(Math.abs(contribution), 0.0051);
      expect(Number(price)).to.be.closeTo(breakEvenPrice ?? NaN, 0.000051);
    }
    const lists = [...details.querySelectorAll('.ranks ul')].map((list) => list.children.length);
    expect(lists).to.deep.equal([17, 18]);
  });

  it('are shown in part at first, with the number of those left out, and as a whole on request', async () => {
    const [element, details] = await opened();
    expect(items(details).length).to.be.below(20);
    const omitted = sentences(details).flatMap((text) => Number(/^and (\d+) more$/.exec(text)?.[1] ?? 0));
    const shown = omitted.filter((count) => count === 0).length;
    expect(omitted.reduce((sum, count) => sum + count, shown)).to.equal(35);
    button(details, 'Show all 35').click();
    await element.updateComplete;
    expect(items(details)).to.have.length(35);
    button(details, 'Show fewer').click();
    await element.updateComplete;
    expect(items(details).length).to.be.below(20);
  });

  it('are compared with the price in force by a line that moves with it', async () => {
    const [element, details] = await opened();
    const label = (): string => seen(only(details, '.rank-head text').textContent);
    const place = (): number => parseFloat(only(details, '.rank-head .reference').getAttribute('x') ?? '');
    expect(label()).to.equal('today $0.08');
    const before = place();
    await enter(element, 'electricityPrice', '0.12');
    expect(label()).to.equal('today $0.12');
    expect(place() / before).to.be.closeTo(1.5, 1e-9);
    expect(finding(details)).to.match(/^At \$0\.12 per kWh, 3 of 35 models pay/);
    await switchTo(element, 'currency', 'KZT');
    expect(label()).to.match(/^today ₸5\d\.\d\d$/);
    expect(sentences(details)[0]).to.match(/^Antminer S23 Hyd: brings ₸[\d,]+ a day, up to ₸7\d\.\d\d$/);
  });

  for (const [name, attributes, text] of [
    [
      'all',
      'electricity-price="0.001"',
      /^At \$0\.001 per kWh, all 35 models pay for their power; the best, Antminer S23/,
    ],
    ['none', 'electricity-price="3"', /^At \$3\.00 per kWh, none of 35 models pays.*needs \$0\.1617 or less\.$/],
    [
      'none, even with free power',
      'mining-levy="500"',
      /^Even with free power none of these models would earn anything\.$/,
    ],
  ] as const)
    it(`are counted where ${name} of them pay`, async () => {
      const [, details] = await opened(attributes);
      expect(finding(details)).to.match(text);
      expect(headings(details)).to.have.length(1);
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  for (const [name, attributes, text] of [
    ['no rig runs', 'uptime="0"', 'With an uptime of 0% no rig runs, so there is no break-even tariff.'],
    [
      'charges take all revenue',
      'compliance-rate="100"',
      'The charges on revenue take all of it, so no model pays for its power at any tariff.',
    ],
  ] as const)
    it(`have no picture where ${name}, and their table stays`, async () => {
      const [element, details] = await opened(attributes);
      expect(details.querySelectorAll('.ranks')).to.have.length(0);
      expect(seen(details.textContent)).to.contain(text);
      const rows = table(await toggle(element, 'rankingTable'));
      expect(rows).to.have.length(35);
      expect(new Set(rows.map((row) => row[4]))).to.deep.equal(new Set(['–']));
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  describe('show the reader\u2019s own', () => {
    it('as the model in force', async () => {
      const [element, details] = await opened('rig="antminer-s19"');
      expect(marked(details)).to.have.length(1);
      expect(marked(details)[0]).to.match(/^Antminer S19, yours: 1,000: loses \$\d/);
      await choose(element, 'rig', 'antminer-s21-pro');
      expect(marked(details)[0]).to.match(/^Antminer S21 Pro, yours: 1,000: brings \$\d/);
    });

    it('as the models of a fleet with their counts, and rigs of their own figures in their place', async () => {
      const [element, details] = await opened(FLEET);
      const own = ['Antminer S21, yours: 600:', 'Antminer S19 XP, yours: 400:', 'Your 25 rigs, 3.4·kW, 150·TH/s:'];
      for (const [index, text] of [...own, 'Whatsminer M30S, yours: 120:'].entries())
        expect(marked(details)[index]?.slice(0, text.length)).to.equal(text);
      expect(marked(details)).to.have.length(4);
      await whole(element, details);
      expect(items(details)).to.have.length(36);
      expect(finding(details), 'counts models only').to.contain(' of 35 models');
    });

    it('as a rig whose figures they entered', async () => {
      const [, details] = await opened('rig="none" rig-power="3" rig-hashrate="250"');
      expect(marked(details)).to.have.length(1);
      expect(marked(details)[0]).to.match(/^Your 1,000 rigs, 3·kW, 250·TH\/s: brings/);
    });
  });

  it('are filtered by maker, and the sentence with them', async () => {
    const [element, details] = await opened();
    await pick(element, 'ranking-maker', 'Canaan');
    expect(items(details)).to.have.length(6);
    for (const name of names(details)) expect(name).to.match(/^Avalon /);
    expect(finding(details)).to.match(/^At \$0\.08 per kWh, 2 of 6 models pay for their power; the best, Avalon A16,/);
    expect(inside(element).activeElement?.id).to.equal('ranking-maker');
    await pick(element, 'ranking-maker', 'Bitdeer');
    expect(finding(details)).to.match(/^At \$0\.08 per kWh, SealMiner A2 pays for its power, up to \$0\.0931\.$/);
    await enter(element, 'electricityPrice', '0.2');
    expect(finding(details)).to.equal(
      'At $0.20 per kWh, SealMiner A2 does not pay for its power; it needs $0.0931 or less.',
    );
    await pick(element, 'ranking-maker', '');
    expect(finding(details)).to.contain('35 models');
  });

  it('are put into the order that the reader chooses, which stays as numbers change', async () => {
    const [element, details] = await opened();
    const rows = await toggle(element, 'rankingTable');
    const column = (index: number): number[] =>
      table(rows).map((row) => Number((row[index] ?? '').replace('\u2212', '-').replace('$', '').replace('–', '0')));
    for (const [order, index, direction] of [
      ['contribution', 5, -1],
      ['efficiency', 3, 1],
      ['year', 2, -1],
      ['tariff', 4, -1],
    ] as const) {
      await pick(element, 'ranking-order', order);
      const values = column(index);
      expect(values, order).to.deep.equal([...values].sort((a, b) => direction * (a - b)));
    }
    await pick(element, 'ranking-order', 'year');
    await enter(element, 'electricityPrice', '0.07');
    expect(sentences(details)[0]).to.match(/^Avalon A16, 2025: brings/);
    expect((only(inside(element), '#ranking-order') as HTMLSelectElement).value).to.equal('year');
  });

  it('have a table with maker, year and efficiency, in the order of the picture', async () => {
    const [element, details] = await opened('rig="antminer-s21"');
    const rows = table(await toggle(element, 'rankingTable'));
    expect(rows).to.have.length(35);
    expect(rows.find(([name]) => name?.startsWith('Antminer S21 ('))?.slice(0, 5)).to.deep.equal([
      'Antminer S21 (yours: 1,000)',
      'Bitmain',
      '2023',
      '17.5',
      '$0.0878',
    ]);
    expect(rows.at(-1)?.[5]).to.match(/^\u2212\$\d/);
    await pick(element, 'ranking-maker', 'MicroBT');
    expect(table(details)).to.have.length(8);
  });

  it('say what they leave out', async () => {
    const [, details] = await opened();
    expect(seen(only(details, '.rank-foot').textContent)).to.equal(
      'These are nameplate figures, before fixed costs and tax, without any wait for approvals.',
    );
  });

  it('are part of the spreadsheet, with the reader\u2019s own marked', async () => {
    const element = await calculator(FLEET);
    const lines = (element.toCSV() ?? '').split('\r\n').filter((line) => line.startsWith('"Which rigs still pay"'));
    expect(lines).to.have.length(36);
    expect(lines[0]).to.match(/^"Which rigs still pay","Antminer S23 Hyd",0\.1\d+,"USD\/kWh",""$/);
    expect(lines.filter((line) => /,"yours: (600|400|120|25)"$/.test(line))).to.have.length(4);
  });

  for (const attributes of [
    `lang="ru" currency="KZT" ${FLEET}`,
    `lang="kk" currency="KZT" ${FLEET}`,
    'electricity-price="100" kzt-per-usd="100000" currency="KZT"',
  ])
    it(`keep the column with ${attributes}`, async () => {
      const [element, details] = await opened(attributes);
      for (const width of ['300px', '720px']) {
        element.style.inlineSize = width;
        await toggle(element, 'rankingTable');
        await element.updateComplete;
        expect(overflows(details), width).to.equal(false);
        expect(overflows(only(details, '.ranks')), width).to.equal(false);
      }
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });
});
