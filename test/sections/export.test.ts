import '../../src/sections/compare/index.js';
import '../../src/sections/plant-deal/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/export/index.js';

import {expect} from '@open-wc/testing';

import {KEYS} from '../../src/core/parameters.js';
import type {Scenario} from '../../src/store/scenarios.js';
import {
  badge,
  type Calculator,
  calculator,
  choose,
  enter,
  figures,
  inside,
  label,
  NONSENSE,
  only,
  shown,
} from '../element/driver.js';
import {parsed} from '../exchange/rfc4180.js';
import {button, savedBy} from './section.js';

const SAVE = {en: 'Download CSV', ru: 'Скачать CSV', kk: 'CSV жүктеп алу'};

const csvOf = (element: Calculator): string => {
  const text = element.toCSV();
  if (text === null) throw new Error('No table');
  return text;
};

/** The table's cells, without the mark. */
const cells = (element: Calculator, separator = ','): string[][] => parsed(csvOf(element).slice(1), separator);

/** What the table says of an item: value, unit, origin. */
function item(element: Calculator, section: string, name: string, separator?: string): string[] {
  const found = cells(element, separator).filter(([first, second]) => first === section && second === name);
  const [row] = found;
  if (!row || found.length > 1) throw new Error(`${found.length} of ${section}, ${name}`);
  return row.slice(2);
}

/** A figure on the screen as a number. */
const amount = (text: string | undefined): number =>
  Number(
    (text ?? '')
      .replace('−', '-')
      .replace(',', '.')
      .replace(/[^\d.-]/g, ''),
  );

const footer = (element: Calculator): HTMLElement => only(inside(element), 'footer');

describe('The table of everything', () => {
  it('is what the reader downloads and what toCSV gives, letter by letter', async () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const element = await calculator(`lang="${language}" rigs="77"`);
      await enter(element, 'uptime', '90');
      const {name, type, text, bytes} = await savedBy(() => {
        button(footer(element), SAVE[language]).click();
      });
      expect([name, type]).to.deep.equal(['kz-mining-calculator.csv', 'text/csv']);
      // Reading a file as text takes the mark away.
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      expect(`\ufeff${text.replace(/^\ufeff/, '')}`).to.equal(csvOf(element));
    }
  });

  for (const [language, separator] of [
    ['en', ','],
    ['ru', ';'],
    ['kk', ';'],
  ] as const)
    it(`has five columns everywhere in ${language}, and no nonsense`, async () => {
      const element = await calculator(`lang="${language}" horizon="120"`);
      const rows = cells(element, separator);
      expect([...new Set(rows.map(({length}) => length))]).to.deep.equal([5]);
      expect(rows.flat().filter((text) => NONSENSE.test(text))).to.deep.equal([]);
      expect(rows.every(([section, name]) => section && name)).to.equal(true);
    });

  it('has a row for every input, under the name of its field, with value, unit and origin', async () => {
    const element = await calculator('uptime="90" pool-fee="1.5"');
    await enter(element, 'rigs', '1234');
    const inputs = cells(element).filter(([section]) => section === 'Inputs');
    expect(inputs.length).to.equal(KEYS.length);
    for (const key of ['rigs', 'uptime', 'poolFee', 'taxRate', 'btcPrice', 'difficulty', 'electricityPrice'] as const) {
      const [value, , origin] = item(element, 'Inputs', label(element, key));
      expect(Number(value), key).to.equal(amount(shown(element, key).replaceAll(',', '')));
      expect(origin, key).to.equal(badge(element, key));
    }
    expect(item(element, 'Inputs', 'Rigs')).to.deep.equal(['1234', '', 'your value']);
    expect(item(element, 'Inputs', 'Uptime')).to.deep.equal(['90', '%', 'set by this page']);
    expect(item(element, 'Inputs', 'Bitcoin price')).to.deep.equal(['85956.45', '$/BTC', 'market, Oct 5, 2026']);
    expect(item(element, 'Inputs', 'Network difficulty')[0]).to.equal('132716002350731');
  });

  it('has choices as their lists say them, in the language, with their origin', async () => {
    const element = await calculator('rules="law-2026" period="month" curtail');
    await choose(element, 'rig', 'antminer-s21');
    expect(item(element, 'Inputs', 'Rules')).to.deep.equal(['Law, 2026', '', 'set by this page']);
    expect(item(element, 'Inputs', 'Rig model')).to.deep.equal(['Antminer S21', '', 'your value']);
    expect(item(element, 'Inputs', 'Power per rig')).to.deep.equal(['3.5', 'kW', 'maker']);
    expect(item(element, 'Inputs', 'Switch off in months whose revenue does not pay for the power')[0]).to.equal('✓');
    expect(item(element, 'Inputs', 'Period')[0]).to.equal('month');
    const russian = await calculator('lang="ru"');
    expect(item(russian, 'Данные', 'Период', ';')[0]).to.equal('сутки');
    expect(item(russian, 'Данные', 'Валюта', ';')[0]).to.equal('USD');
  });

  it('has an empty cell where an input has no value', async () => {
    const element = await calculator();
    expect(item(element, 'Inputs', 'Hashprice')[0]).to.equal('');
  });

  it('has amounts as they were given, and in the display currency where that is another', async () => {
    const element = await calculator('electricity-price="33 KZT" currency="KZT"');
    expect(item(element, 'Inputs', 'Electricity price').slice(0, 2)).to.deep.equal(['33', '₸/kWh']);
    expect(item(element, 'Inputs', 'Rig price per TH/s').slice(0, 2)).to.deep.equal(['6618.45', '₸/TH']);
    expect(item(element, 'Inputs', 'Price of one rig').slice(0, 2)).to.deep.equal(['', '₸']);
    expect(item(element, 'Results', 'Net daily profit')[1]).to.equal('KZT, daily');
  });

  it('has the results of the screen, rounded alike, so that they add up', async () => {
    for (const attributes of ['', 'currency="KZT" period="year"', 'electricity-price="0.2" rules="law-2026"']) {
      const element = await calculator(attributes);
      const results = cells(element).filter(([section]) => section === 'Results');
      const values = results.map(([, , value]) => Number(value));
      const [revenue, ...rest] = values;
      const costs = results.findIndex(([, name]) => name?.endsWith('costs'));
      expect(values.slice(costs, costs + 3).concat(revenue ?? NaN)).to.deep.equal(
        [2, 0, 3, 1].map((place) => amount(figures(element)[place]?.replaceAll(',', ''))),
      );
      const parts = rest.slice(0, costs - 1);
      expect(parts.length).to.be.greaterThan(1);
      expect(parts.reduce((sum, part) => sum + part, 0)).to.be.closeTo(values[costs] ?? NaN, 1e-6);
    }
  });

  it('has the purchases and coins of the day', async () => {
    const element = await calculator('period="year"');
    expect(item(element, 'Results', 'Purchases')).to.deep.equal(['10', '1/day', '']);
    expect(Number(item(element, 'Results', 'Mined')[0])).to.be.closeTo(element.result.btcMined, 1e-15);
    expect(item(element, 'Results', 'Kept')[1]).to.equal('BTC/day');
  });

  it('has every month ahead, as the projection has it', async () => {
    const element = await calculator('horizon="14" difficulty-growth="2"');
    const months = element.projection?.months ?? [];
    expect(months.length).to.equal(14);
    const shownMonths = new Set(cells(element).flatMap(([section]) => (section?.startsWith('Month') ? section : [])));
    expect([...shownMonths]).to.deep.equal(months.map(({month}) => `Month ${month}`));
    const last = months.at(-1);
    for (const [name, usd] of [
      ['Revenue', last?.revenue],
      ['Net profit', last?.netProfit],
      ['Cash flow', last?.cash],
      ['Balance', last?.balance],
    ] as const)
      expect(item(element, 'Month 14', name)).to.deep.equal([String(Number(usd?.toFixed(2))), 'USD', '']);
  });

  for (const currency of ['USD', 'KZT'])
    it(`has months whose net is the revenue less the costs, in ${currency}`, async () => {
      const element = await calculator(`currency="${currency}" rigs="777" rules="law-2026" difficulty-growth="1.7"`);
      for (let month = 1; month <= 36; month += 1) {
        const [revenue = NaN, costs = NaN, net] = ['Revenue', 'Costs', 'Net profit'].map((name) =>
          Number(item(element, `Month ${month}`, name)[0]),
        );
        expect(Number((revenue - costs).toFixed(2)), `month ${month}`).to.equal(net);
      }
    });

  it('has each kept scenario: what it says and what comes out', async () => {
    const element = await calculator('currency="KZT"');
    element.scenarios = [
      {version: 1, name: '=HYPERLINK("http://evil.example","A")', values: {rigs: 5, electricityPrice: '33 KZT'}},
      {version: 1, name: 'Plain, "quoted"; done', values: {rules: 'law-2026'}},
    ] as readonly Scenario[];
    const [first, second] = [`'=HYPERLINK("http://evil.example","A")`, 'Plain, "quoted"; done'];
    expect(item(element, first, 'Rigs')).to.deep.equal(['5', '', 'your value']);
    expect(
      cells(element).filter(([section, name]) => section === first && name === 'Electricity price')[0],
    ).to.deep.equal([first, 'Electricity price', '33', '₸/kWh', 'your value']);
    expect(item(element, second, 'Rules')).to.deep.equal(['Law, 2026', '', 'your value']);
    expect(item(element, second, 'Net daily profit')).to.deep.equal(['11032', 'KZT, daily', '']);
  });

  it('has semicolons and decimal commas where the language has them, and whole numbers ungrouped', async () => {
    for (const [language, inputs, net] of [
      ['ru', 'Данные', 'Чистая прибыль в сутки'],
      ['kk', 'Деректер', 'Тәуліктік таза пайда'],
    ] as const) {
      const element = await calculator(`lang="${language}"`);
      expect(csvOf(element)).to.contain(';85956,45;').and.to.contain(`;"${net}";63,55;`);
      expect(cells(element, ';').some(([section]) => section === inputs)).to.equal(true);
    }
  });

  it('defuses what a page calls an input', async () => {
    const element = await calculator();
    element.strings = {en: {rigs: '=cmd|calc', 'export.inputs': '@SUM(1)'}};
    await element.updateComplete;
    expect(cells(element)[1]).to.deep.equal(["'@SUM(1)", "'=cmd|calc", '1000', '', 'our example']);
  });
});

describe('The separator of tables', () => {
  const choice = (element: Calculator): HTMLSelectElement => only(footer(element), 'select') as HTMLSelectElement;

  const options = (element: Calculator): string[] => [...choice(element).options].map(({text}) => text);

  async function separate(element: Calculator, option: string): Promise<void> {
    const control = choice(element);
    control.value = option;
    control.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
  }

  const saved = (element: Calculator, name = SAVE.en): ReturnType<typeof savedBy> =>
    savedBy(() => {
      button(footer(element), name).click();
    });

  it('is that of the language, and each option shows how it writes numbers', async () => {
    const [english, russian, kazakh] = [
      await calculator(),
      await calculator('lang="ru"'),
      await calculator('lang="kk"'),
    ];
    expect(options(english)).to.deep.equal(['comma (1.5)', 'semicolon (1,5)', 'tab (1.5)', 'sep=, for Excel (1.5)']);
    expect(options(russian)[2]).to.equal('табуляция (1,5)');
    expect([english, russian, kazakh].map((element) => choice(element).selectedOptions[0]?.text)).to.deep.equal([
      'comma (1.5)',
      'точка с запятой (1,5)',
      'нүктелі үтір (1,5)',
    ]);
    expect(choice(english).labels[0]?.innerText).to.contain('Columns separated by');
  });

  it('is chosen by the reader for the download, and stays through a reset', async () => {
    const element = await calculator();
    await separate(element, 'semicolon');
    expect(parsed((await saved(element)).text, ';').map(({length}) => length)).to.include(5);
    expect((await saved(element)).text).to.contain(';85956,45;');
    element.reset();
    await element.updateComplete;
    expect(choice(element).value).to.equal('semicolon');
    await separate(element, 'tab');
    expect((await saved(element)).text).to.contain('\t85956.45\t');
    expect(element.toCSV()).to.contain(',85956.45,');
  });

  it('can be in the first line, in a file that Excel reads: UTF-16', async () => {
    const element = await calculator('lang="ru"');
    await separate(element, 'excel');
    const {bytes} = await saved(element, SAVE.ru);
    expect([...bytes.slice(0, 2)]).to.deep.equal([0xff, 0xfe]);
    const text = new TextDecoder('utf-16le').decode(bytes);
    expect(text.startsWith('sep=;\r\n"Раздел";"Показатель"')).to.equal(true);
    expect(`\ufeff${text}`).to.equal(element.toCSV({sep: true}));
  });

  it('is no event of the page’s', async () => {
    const element = await calculator();
    const events: string[] = [];
    for (const name of ['change', 'input', 'kz-change', 'kz-result'])
      element.addEventListener(name, () => events.push(name));
    await separate(element, 'tab');
    expect(events).to.deep.equal([]);
  });

  it('is what the page asks for, and that of the language for anything else', async () => {
    const element = await calculator();
    expect(element.toCSV({separator: ';'})).to.contain(';85956,45;');
    expect(element.toCSV({separator: '\t'})).to.contain('\t85956.45\t');
    expect(element.toCSV({separator: '\t', sep: true})?.split('\r\n')[0]).to.equal('\ufeffsep=\t');
    const usual = element.toCSV();
    const throwing = {
      get separator(): never {
        throw new Error('Not for you');
      },
    };
    const odd: readonly unknown[] = [null, 5, ';', [], {separator: '|'}, {separator: [';']}, {sep: 'yes'}, throwing];
    for (const options of odd) expect(element.toCSV(options as object)).to.equal(usual);
    const russian = await calculator('lang="ru"');
    expect(russian.toCSV({separator: ','})).to.contain(',85956.45,');
  });
});
