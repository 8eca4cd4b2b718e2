import '../../src/sections/breakdown/index.js';
import '../../src/sections/checklist/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/aifc/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/compare/index.js';
import '../../src/sections/plant-deal/index.js';

import {expect} from '@open-wc/testing';

import {type Calculator, calculator, enter, inside, only, page, seen} from '../element/driver.js';
import {button, drawer, settled, table, toggle} from './section.js';

const SECTIONS = [
  'breakdown',
  'checklist',
  'break-even',
  'marketplace',
  'aifc',
  'projection',
  'compare',
  'plant-deal',
] as const;
type Name = (typeof SECTIONS)[number];

/** What stands beside the name of a figure. */
const beside = (id: string) => (where: HTMLElement) =>
  seen(only(where, `#${id}`).closest('dt, th')?.nextElementSibling?.textContent);

/** Where the section itself says what its summary says. */
const WITHIN: Readonly<Record<Name, (where: HTMLElement) => string>> = {
  breakdown: beside('legal-burden-term'),
  checklist: (where) => seen(only(where, '[role=status]').textContent),
  'break-even': (where) => `${beside('break-even-electricityPrice')(where)} ${seen(only(where, 'p').textContent)}`,
  marketplace: (where) => ['purchases', 'hour'].map((id) => beside(`marketplace-${id}`)(where)).join(' '),
  aifc: (where) => seen(where.querySelector('figcaption, p')?.textContent),
  projection: (where) =>
    `${beside('projection-payback')(where)} ${seen(only(where, '#projection-futures').textContent)}`,
  compare: (where) => [...where.querySelectorAll('p')].map(({textContent}) => seen(textContent)).join(' '),
  'plant-deal': beside('plant-net'),
};

const summaryOf = (element: Calculator, name: Name): HTMLElement => only(drawer(element, name), ':scope > summary');

/** The answer as drawn; a dash where there is none. */
function answerOf(element: Calculator, name: Name): string {
  const answers = summaryOf(element, name).querySelectorAll<HTMLElement>('.headline');
  expect(answers.length, name).to.be.at.most(1);
  // A word joiner after a minus sign keeps it with its amount.
  return answers[0] ? seen(answers[0].innerText.replaceAll('\u2212\u2060', '\u2212')) : '–';
}

const answersOf = (element: Calculator): string[] => SECTIONS.map((name) => answerOf(element, name));

const toneOf = (element: Calculator, name: Name): string =>
  only(summaryOf(element, name), '.headline').className.replace('headline', '').trim();

const numbersIn = (text: string): string[] => text.match(/\d+(?:[.,·]\d+)*/g) ?? [];

/** Inputs, and the answers that they give, in the order of the sections. */
const CASES: readonly (readonly [attributes: string, answers: readonly string[]])[] = [
  [
    '',
    [
      'staying legal: 11.2% of revenue',
      '0 of 6 conditions',
      '$0.0878 per kWh',
      '10 purchases a day; an hour off costs $3.12',
      'covers 80.5% of the bills',
      'not paid back in 3 years; in 45 of 100 futures it is',
      'Law, 2026: $25.00 a day',
      'would leave $3,645.32 a day',
    ],
  ],
  [
    'electricity-price="0.12"',
    [
      'staying legal: 10.0% of revenue',
      '0 of 6 conditions',
      '$0.0878 per kWh',
      '10 purchases a day; an hour off saves $12.88',
      'covers 56.4% of the bills',
      'not paid back in 3 years; in 33 of 100 futures it is',
      'Law, 2026: −$352.75 a day',
      'would leave $3,645.32 a day',
    ],
  ],
  [
    'electricity-price="0.01"',
    [
      'staying legal: 22.0% of revenue',
      '0 of 6 conditions',
      '$0.0878 per kWh',
      '10 purchases a day; an hour off costs $31.12',
      'pays every bill',
      'paid back in 17.7 months; in 88 of 100 futures within 3 years',
      'Law, 2026: $562.60 a day',
      'would leave $3,645.32 a day',
    ],
  ],
  [
    'rigs="0"',
    [
      '–',
      '0 of 6 conditions',
      '–',
      '0 purchases a day',
      '–',
      '–',
      'Law, 2026: $0.00 a day',
      'would leave $3,645.32 a day',
    ],
  ],
  [
    'currency="KZT" period="month"',
    [
      'staying legal: 11.2% of revenue',
      '0 of 6 conditions',
      '₸38.73 per kWh',
      '10 purchases a day; an hour off costs ₸1,375',
      'covers 80.5% of the bills',
      'not paid back in 3 years; in 45 of 100 futures it is',
      'Law, 2026: ₸335,788 a month',
      'would leave ₸48,956,406 a month',
    ],
  ],
  [
    'rules="law-2026"',
    [
      'staying legal: 15.3% of revenue',
      '0 of 6 conditions',
      '$0.0833 per kWh',
      '10 purchases a day; an hour off costs $1.30',
      'covers 77.1% of the bills',
      'not paid back in 3 years; in 43 of 100 futures it is',
      'Article: $63.55 a day',
      'would leave $3,430.89 a day',
    ],
  ],
  [
    'compliance-rate="100"',
    [
      'staying legal: 100.0% of revenue',
      '0 of 6 conditions',
      'nothing breaks even',
      '10 purchases a day; an hour off saves $32.00',
      'covers 41.2% of the bills',
      'not paid back in 3 years; in 19 of 100 futures it is',
      'Law, 2026: $25.00 a day',
      'would lose $768.00 a day',
    ],
  ],
  [
    'compliance-fixed="40000" rig-price-per-th="0"',
    [
      'staying legal: 150.3% of revenue',
      '0 of 6 conditions',
      'even free power would lose money',
      '10 purchases a day; an hour off costs $3.12',
      'covers 32.3% of the bills',
      'ends ahead in 18 of 100 futures',
      'Law, 2026: −$1,282.91 a day',
      'would leave $2,528.27 a day',
    ],
  ],
  [
    'aifc-fee="100" horizon="30"',
    [
      'staying legal: 85.0% of revenue',
      '0 of 6 conditions',
      '$0.0146 per kWh',
      '10 purchases a day; an hour off saves $26.15',
      'leaves $861.64 unpaid',
      'not paid back in 30 months; in 19 of 100 futures it is',
      'Law, 2026: −$671.05 a day',
      'would leave $63.55 a day',
    ],
  ],
  [
    'rigs="100" horizon="12" electricity-price="0.03"',
    [
      'staying legal: 18.9% of revenue',
      '0 of 6 conditions',
      '$0.0878 per kWh',
      '1 purchase a day; an hour off costs $2.31',
      'pays every bill',
      'not paid back in 12 months; in 20 of 100 futures it is',
      'Law, 2026: $40.90 a day',
      'would leave $3,645.32 a day',
    ],
  ],
  [
    'lang="ru"',
    [
      'на легальность·— 11,2·% выручки',
      '0 из 6 условий',
      '0,0878·$ за·кВт·ч',
      '10 закупок в сутки; час простоя стоит 3,12·$',
      'покрывает 80,5·% расходов',
      'не окупается за 3 года; в 45 из 100 вариантов будущего — да',
      'Закон, 2026: 25,00·$ в сутки',
      'прибыль 3·645,32·$ в сутки',
    ],
  ],
  [
    'lang="ru" compliance-rate="100" horizon="60"',
    [
      'на легальность·— 100,0·% выручки',
      '0 из 6 условий',
      'порога безубыточности нет',
      '10 закупок в сутки; час простоя экономит 32,00·$',
      'покрывает 41,2·% расходов',
      'не окупается за 5 лет; в 42 из 100 вариантов будущего — да',
      'Закон, 2026: 25,00·$ в сутки',
      'убыток 768,00·$ в сутки',
    ],
  ],
  [
    'lang="ru" compliance-fixed="40000" electricity-price="0.01"',
    [
      'на легальность·— 150,3·% выручки',
      '0 из 6 условий',
      'убыток даже при бесплатной электроэнергии',
      '10 закупок в сутки; час простоя стоит 31,12·$',
      'покрывает 46,7·% расходов',
      'не окупается за 3 года; в 27 из 100 вариантов будущего — да',
      'Закон, 2026: −610,91·$ в сутки',
      'прибыль 2·528,27·$ в сутки',
    ],
  ],
  [
    'lang="kk"',
    [
      'заңдылыққа·— түсімнің 11,2%-ы',
      '6 шарттан 0',
      'кВт·сағ үшін 0,0878·$',
      'тәулігіне 10 сатып алу; бір сағат тоқтап тұру — 3,12·$ шығын',
      'шығындардың 80,5%-ын жабады',
      '3 жылда өтелмейді; 100 нұсқаның 45 нұсқасында өтеледі',
      'Заң, 2026: тәулігіне 25,00·$',
      'тәулігіне 3·645,32·$ пайда',
    ],
  ],
  [
    'lang="kk" compliance-rate="100" horizon="30"',
    [
      'заңдылыққа·— түсімнің 100,0%-ы',
      '6 шарттан 0',
      'залалсыздық нүктесі жоқ',
      'тәулігіне 10 сатып алу; бір сағат тоқтап тұру — 32,00·$ үнем',
      'шығындардың 41,2%-ын жабады',
      '30 айда өтелмейді; 100 нұсқаның 15 нұсқасында өтеледі',
      'Заң, 2026: тәулігіне 25,00·$',
      'тәулігіне 768,00·$ залал',
    ],
  ],
  [
    'lang="kk" electricity-price="0.01" period="year"',
    [
      'заңдылыққа·— түсімнің 22,0%-ы',
      '6 шарттан 0',
      'кВт·сағ үшін 0,0878·$',
      'тәулігіне 10 сатып алу; бір сағат тоқтап тұру — 31,12·$ шығын',
      'барлық шығынды жабады',
      '17,7 ай ішінде өтеледі; 3 жылда — 100 нұсқаның 88 нұсқасында',
      'Заң, 2026: жылына 205·490,73·$',
      'жылына 1·331·452,72·$ пайда',
    ],
  ],
];

describe('The answers of the sections', () => {
  for (const [attributes, answers] of CASES)
    it(`stand beside the titles: ${attributes || 'the defaults'}`, async () => {
      expect(answersOf(await settled(await calculator(attributes)))).to.deep.equal(answers);
    });

  for (const [attributes] of CASES)
    it(`are the figures inside, and stay when a section is opened: ${attributes || 'the defaults'}`, async () => {
      const element = await settled(await calculator(attributes));
      for (const name of SECTIONS) {
        const answer = answerOf(element, name);
        const details = await toggle(element, name);
        expect(answerOf(element, name), name).to.equal(answer);
        if (answer === '–') continue;
        const within = WITHIN[name](details);
        const numbers = numbersIn(answer);
        if (numbers.length > 0) expect(numbersIn(within), `${name}: ${within}`).to.include.members(numbers);
        else expect(within.toLowerCase()).to.include(answer.toLowerCase());
      }
    });

  it('follow the reader, in a closed section and in an open one', async () => {
    const element = await calculator();
    await toggle(element, 'aifc');
    await enter(element, 'rigs', '2000');
    expect(answerOf(element, 'marketplace')).to.equal('20 purchases a day; an hour off costs $6.23');
    await enter(element, 'aifcShare', '100');
    expect(answerOf(element, 'aifc')).to.equal('pays every bill');
  });

  it('count the ticks, and the conditions that are all met are good news', async () => {
    const element = await calculator();
    const details = await toggle(element, 'checklist');
    const boxes = [...details.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    const counted: string[] = [];
    for (const box of boxes) {
      counted.push(toneOf(element, 'checklist'));
      box.click();
      await element.updateComplete;
    }
    expect(answerOf(element, 'checklist')).to.equal('6 of 6 conditions');
    expect(seen(only(details, '[role=status]').textContent)).to.equal('6 of 6 conditions ticked');
    expect([...counted, toneOf(element, 'checklist')]).to.deep.equal(['', '', '', '', '', '', 'gain']);
  });

  it('tell good news from bad, and leave what is neither', async () => {
    const tones = async (attributes: string): Promise<string[]> => {
      const element = await calculator(attributes);
      return SECTIONS.map((name) => toneOf(element, name));
    };
    expect(await tones('')).to.deep.equal(['', '', '', '', 'loss', 'loss', 'gain', 'gain']);
    expect(await tones('electricity-price="0.01"')).to.deep.equal(['', '', '', '', 'gain', 'gain', 'gain', 'gain']);
    expect(await tones('compliance-fixed="40000" electricity-price="0.12" grid-tariff="0"')).to.deep.equal([
      '',
      '',
      'loss',
      '',
      'loss',
      'loss',
      'loss',
      'loss',
    ]);
  });

  it('name what a scenario of the other rules shows, and then the best of the scenarios', async () => {
    for (const [attributes, other, column] of [
      ['', 'Law, 2026: $25.00 a day', 2],
      ['rules="law-2026"', 'Article: $63.55 a day', 1],
      ['lang="en" tax-rate="30" mining-levy="1" electricity-price="0.03"', 'Law, 2026: $409.00 a day', 3],
    ] as const) {
      const element = await calculator(attributes);
      expect(answerOf(element, 'compare')).to.equal(other);
      const details = await toggle(element, 'compare');
      expect(WITHIN.compare(details)).to.include(`Under other rules – ${other}.`);
      button(details, 'The article against the law of 2026').click();
      await element.updateComplete;
      const nets = table(details).find(([name]) => name === 'Net daily profit');
      expect(numbersIn(other), String(nets)).to.include.members(numbersIn(nets?.[column] ?? ''));
      const best = answerOf(element, 'compare');
      expect(best).to.match(/^best: Article with \$/);
      expect(WITHIN.compare(details).toLowerCase()).to.include(best.toLowerCase());
      expect(WITHIN.compare(details)).not.to.include('Under other rules');
    }
  });

  it('say so where all scenarios come out the same', async () => {
    const element = await calculator('rigs="0"');
    const details = await toggle(element, 'compare');
    button(details, 'The article against the law of 2026').click();
    await element.updateComplete;
    expect(answerOf(element, 'compare')).to.equal('all come out the same');
    expect(WITHIN.compare(details)).to.include('All come out the same.');
  });

  it('name the disclosure together with the title, which alone is the heading', async () => {
    const element = await calculator();
    for (const name of SECTIONS) {
      const summary = summaryOf(element, name);
      const title = only(summary, '[role=heading]');
      expect(seen(summary.textContent)).to.equal(`${seen(title.textContent)} ${answerOf(element, name)}`);
      expect(title.querySelector('.headline')).to.equal(null);
      expect([title.getAttribute('aria-level'), summary.getAttribute('aria-label')]).to.deep.equal(['3', null]);
    }
  });

  for (const language of ['en', 'ru', 'kk'])
    // 160 px have the room of 320 px at 200 % text.
    for (const width of [160, 260, 320, 375, 720])
      it(`stand beside the title or below it, within their row: ${language}, ${width} px`, async () => {
        const [long, other] = ['compliance-fixed="40000"', 'currency="KZT" period="year"'];
        for (const attributes of [long, other]) {
          const whole = await page(
            `<div style="width: ${width}px"><kz-mining-calculator lang="${language}" ${attributes}></kz-mining-calculator></div>`,
          );
          const element = only(whole, 'kz-mining-calculator') as Calculator;
          for (const name of SECTIONS) {
            const summary = summaryOf(element, name);
            const row = summary.getBoundingClientRect();
            const title = only(summary, '[role=heading]').getBoundingClientRect();
            const answer = only(summary, '.headline');
            const box = answer.getBoundingClientRect();
            expect(row.height, name).to.be.at.least(44);
            expect(row.width).to.be.closeTo(only(inside(element), '.kz').clientWidth, 1);
            expect(box.top >= title.bottom || box.left >= title.right, `${name} overlaps`).to.equal(true);
            expect(box.right, name).to.be.closeTo(row.right - 16, 1);
            expect(box.left, name).to.be.at.least(row.left + 15);
            expect([answer.scrollWidth - answer.clientWidth, summary.scrollWidth - summary.clientWidth]).to.deep.equal([
              0, 0,
            ]);
            if (width >= 375 && box.top < title.bottom) expect(box.width).to.be.at.most(0.52 * (row.width - 32) + 1);
            const {textAlign, fontWeight} = getComputedStyle(answer);
            expect([textAlign, fontWeight]).to.deep.equal(['end', '600']);
          }
        }
      });

  for (const theme of ['light', 'dark'])
    it(`are accessible, folded and open, in ${theme}`, async () => {
      for (const attributes of ['', 'compliance-fixed="40000"']) {
        const element = await calculator(`theme="${theme}" ${attributes}`);
        await expect(element).to.be.accessible();
        for (const name of SECTIONS) await toggle(element, name);
        await expect(element).to.be.accessible();
      }
    });
});
