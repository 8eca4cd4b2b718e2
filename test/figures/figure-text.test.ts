import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {figureText, readFigure, readWish} from '../../src/figures/figure-text.js';
import {pageFigures} from '../../src/figures/page-figures.js';
import type {Wish} from '../../src/figures/quantity.js';
import {sourceOf} from './sources.js';
import {lastPlaces} from './names.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** A text with its no-break spaces as dots. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, '·');

const PAGE = {en: pageFigures({}, 'en'), ru: pageFigures({}, 'ru'), kk: pageFigures({}, 'kk')};

const onPage = (value: string, language: (typeof LANGUAGES)[number] = 'en', wish: Wish = {}): string =>
  seen(figureText(PAGE[language], value, wish));

const inTenge = (value: string, language = 'en'): string =>
  seen(figureText(pageFigures({currency: 'KZT'}, language), value));

describe('The figures of the article', () => {
  const TEXTS: readonly (readonly [value: string, en: string, ru: string, kk: string])[] = [
    ['netProfit', '$63.55', '63,55·$', '63,55·$'],
    ['revenue', '$936.41', '936,41·$', '936,41·$'],
    ['costs.total', '$872.86', '872,86·$', '872,86·$'],
    ['costs.electricity', '$768.00', '768,00·$', '768,00·$'],
    ['costs.compliance', '$93.64', '93,64·$', '93,64·$'],
    ['costs.tax', '$11.22', '11,22·$', '11,22·$'],
    ['costs.levy', '$0.00', '0,00·$', '0,00·$'],
    ['profitBeforeTax', '$74.77', '74,77·$', '74,77·$'],
    ['margin', '6.8%', '6,8·%', '6,8%'],
    ['legalBurden', '11.2%', '11,2·%', '11,2%'],
    ['neededSaleShare', '93.2%', '93,2·%', '93,2%'],
    ['breakEven.electricityPrice', '$0.0878', '0,0878·$', '0,0878·$'],
    ['breakEven.btcPrice', '$78,331', '78·331·$', '78·331·$'],
    ['breakEven.efficiency', '19.2·J/TH', '19,2·Дж/TH', '19,2·Дж/TH'],
    ['breakEven.rigs', '–', '–', '–'],
    ['today.rigs', '1,000', '1·000', '1·000'],
    ['purchases', '10', '10', '10'],
    ['minutesPerPurchase', '150·min', '150·мин', '150·мин'],
    ['energy', '9,600·kWh', '9·600·кВт·ч', '9·600·кВт·сағ'],
    ['power', '400·kW', '400·кВт', '400·кВт'],
    ['btcMined', '0.010894·BTC', '0,010894·BTC', '0,010894·BTC'],
    ['lostHour', '$3.12', '3,12·$', '3,12·$'],
    ['lostHourPrepaid', '$35.12', '35,12·$', '35,12·$'],
    ['investment', '$342,857.14', '342·857,14·$', '342·857,14·$'],
    ['paybackFlat', '14.8 years', '14,8 года', '14,8 жыл'],
    ['rigs', '1,000', '1·000', '1·000'],
    ['electricityPrice', '$0.08', '0,08·$', '0,08·$'],
    ['electricity-price', '$0.08', '0,08·$', '0,08·$'],
    ['Electricity-Price', '$0.08', '0,08·$', '0,08·$'],
    [' rig-power ', '0.4·kW', '0,4·кВт', '0,4·кВт'],
    ['tax-rate', '15%', '15·%', '15%'],
    ['purchaseCap', '1·MWh', '1·МВт·ч', '1·МВт·сағ'],
    ['mining-levy', '₸0', '0·₸', '0·₸'],
    ['kztPerUsd', '₸441.23', '441,23·₸', '441,23·₸'],
    ['hashprice', '–', '–', '–'],
    ['verdict', 'profit', 'прибыль', 'пайда'],
    ['rules', 'Article', 'Статья', 'Мақала'],
    ['curtail', 'off', 'выключено', 'өшірулі'],
  ];

  for (const [value, en, ru, kk] of TEXTS)
    it(`“${value}” is ${en}, ${ru} and ${kk}`, () => {
      assert.deepEqual(
        LANGUAGES.map((language) => onPage(value, language)),
        [en, ru, kk],
      );
    });

  it('are in the display currency and of its period', () => {
    assert.deepEqual(
      ['netProfit', 'revenue', 'costs.total', 'electricityPrice', 'breakEven.electricityPrice'].map((value) =>
        inTenge(value),
      ),
      ['₸28,042', '₸413,172', '₸385,130', '₸35.3', '₸38.73'],
    );
    assert.equal(inTenge('netProfit', 'ru'), '28·042·₸');
    const monthly = pageFigures({period: 'month'}, 'en');
    assert.deepEqual(
      ['netProfit', 'revenue', 'costs.total'].map((value) => figureText(monthly, value)),
      ['$1,934.40', '$28,501.96', '$26,567.56'],
    );
    assert.equal(figureText(monthly, 'breakEven.electricityPrice'), '$0.0878');
  });

  it('follow the values of the attributes, and of what a figure puts on top', () => {
    const dear = {'electricity-price': '0.2'};
    assert.equal(figureText(pageFigures(dear, 'en'), 'netProfit'), '−$1,077.23');
    assert.equal(figureText(pageFigures(dear, 'en'), 'verdict'), 'loss');
    assert.equal(figureText(pageFigures({rigs: '0'}, 'en'), 'verdict'), 'break-even');
    assert.equal(figureText(pageFigures({rigs: '0'}, 'en'), 'margin'), '–');
    assert.equal(figureText(pageFigures({}, 'en', 'rules:law-2026'), 'netProfit'), '$25.00');
    assert.equal(figureText(pageFigures({}, 'en', 'rigs:500;electricity-price:33 KZT'), 'rigs'), '500');
    assert.equal(
      figureText(pageFigures({'electricity-price': '33 KZT', currency: 'KZT'}, 'en'), 'electricityPrice'),
      '₸33',
    );
  });

  it('name the models of a fleet with their counts, while the fleet is in force', () => {
    const fleet = {fleet: "S21:1'200, 3.4/150:25"};
    const texts = LANGUAGES.map((language) => seen(figureText(pageFigures(fleet, language), 'fleet')));
    assert.deepEqual(texts, [
      '1,200·×·Antminer S21; 25·×·3.4·kW, 150·TH/s',
      '1·200·×·Antminer S21; 25·×·3,4·кВт, 150·TH/s',
      '1·200·×·Antminer S21; 25·×·3,4·кВт, 150·TH/s',
    ]);
    assert.equal(figureText(pageFigures(fleet, 'en'), 'rigs'), '1,225');
    assert.equal(figureText(pageFigures(fleet, 'en'), 'rig'), 'Other rig');
    assert.equal(figureText(pageFigures({...fleet, rigs: '10'}, 'en'), 'fleet'), '–');
    assert.equal(figureText(pageFigures(fleet, 'en', 'rigs:10'), 'fleet'), '–');
    assert.equal(figureText(pageFigures({}, 'en', 'fleet:s21:10 s19:5'), 'rigs'), '15');
    assert.equal(onPage('fleet'), '–');
  });

  it('agree with the published cases', () => {
    interface Case {
      readonly name: string;
      readonly kind: string;
      readonly inputs: Readonly<Record<string, unknown>>;
      readonly expected: Readonly<Record<string, unknown>>;
      readonly tolerance: number;
    }
    const file = readFileSync(new URL('../core/cases.json', import.meta.url), 'utf8');
    const {cases} = JSON.parse(file) as {readonly cases: readonly Case[]};
    let looked = 0;
    for (const {name, inputs, expected, tolerance} of cases.filter(({kind}) => kind === 'day')) {
      const source = sourceOf({host: inputs}, 'en');
      for (const value of ['netProfit', 'revenue', 'costs.total']) {
        const number = value.split('.').reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], {
          ...expected,
          ...(expected['costs'] === undefined ? {costs: {total: expected['costs.total']}} : {}),
        });
        if (typeof number !== 'number' || Math.abs(number) >= 1e12 || source.context.model.inputs.currency === 'KZT')
          continue;
        if (source.context.model.inputs.period !== 'day') continue;
        looked++;
        const cents = Number(lastPlaces(figureText(source, value)));
        // Costs that add up as shown may be a cent from the rounded one, and published figures are rounded themselves.
        assert.ok(Math.abs(cents - 100 * number) <= 2 + 100 * Math.abs(number) * tolerance, `${name}: ${value}`);
      }
    }
    assert.ok(looked > 50, `${looked} figures`);
  });
});

describe('Another writing of a figure', () => {
  const WISHES: readonly (readonly [value: string, wish: Parameters<typeof readWish>[0], text: string])[] = [
    ['netProfit', {decimals: '0'}, '$64'],
    ['netProfit', {decimals: '1'}, '$63.6'],
    ['netProfit', {decimals: '4'}, '$63.5500'],
    ['netProfit', {decimals: ' 2 '}, '$63.55'],
    ['margin', {decimals: '0'}, '7%'],
    ['breakEven.electricityPrice', {decimals: '2'}, '$0.09'],
    ['breakEven.electricityPrice', {format: 'unit'}, '$0.0878 per kWh'],
    ['breakEven.electricityPrice', {format: 'unit', decimals: '2'}, '$0.09 per kWh'],
    ['electricity-price', {format: 'unit'}, '$0.08 per kWh'],
    ['breakEven.btcPrice', {format: 'unit'}, '$78,331 a bitcoin'],
    ['breakEven.btcPrice', {round: '2'}, '$78,000'],
    ['breakEven.btcPrice', {format: 'compact'}, '$78.33K'],
    ['breakEven.btcPrice', {format: 'compact', decimals: '0'}, '$78K'],
    ['breakEven.btcPrice', {format: 'compact', round: '2'}, '$78K'],
    ['netProfit', {round: '1'}, '$60'],
    ['netProfit', {round: '3'}, '$63.60'],
    ['netProfit', {round: '6'}, '$63.55'],
    ['netProfit', {format: 'number'}, '63.55'],
    ['margin', {format: 'number'}, '6.8'],
    ['minutesPerPurchase', {format: 'number'}, '150'],
    ['netProfit - 100', {}, '−$36.45'],
    ['netProfit - 100', {format: 'absolute'}, '$36.45'],
    ['netProfit - 100', {format: 'absolute number'}, '36.45'],
    ['netProfit - 100', {format: ' Number  ABSOLUTE ', decimals: '0'}, '36'],
    ['verdict', {format: 'number', decimals: '2'}, 'profit'],
    ['breakEven.rigs', {format: 'compact', decimals: '3'}, '–'],
  ];

  for (const [value, written, text] of WISHES)
    it(`of ${value} with ${JSON.stringify(written)} is ${text}`, () => {
      const {wish, unread} = readWish(written);
      assert.deepEqual(unread, []);
      assert.equal(onPage(value, 'en', wish), text);
    });

  it('has its words in every language', () => {
    assert.deepEqual(
      LANGUAGES.map((language) => onPage('breakEven.electricityPrice', language, {inSentence: true})),
      ['$0.0878 per kWh', '0,0878·$ за·кВт·ч', 'кВт·сағ үшін 0,0878·$'],
    );
  });

  it('that cannot be read is left out, and named', () => {
    assert.deepEqual(readWish({format: 'absolute loud', decimals: '9', round: '0'}), {
      wish: {absolute: true, decimals: undefined, digits: undefined},
      unread: ['format', 'decimals', 'round'],
    });
    for (const text of ['-1', '1.5', 'two', '1e1', '100', '٣'])
      assert.deepEqual(readWish({decimals: text, round: text}).unread, ['decimals', 'round'], text);
    assert.deepEqual(readWish({format: null, decimals: '', round: ' '}).unread, []);
    for (const format of ['__proto__', 'constructor', 'toString'])
      assert.deepEqual(readWish({format}).unread, ['format']);
  });
});

describe('A calculation', () => {
  const TEXTS: readonly (readonly [value: string, en: string, ru: string])[] = [
    ['50000 * electricityPrice', '$4,000.00', '4·000,00·$'],
    ['netProfit * 2', '$127.11', '127,11·$'],
    ['netProfit / rigs', '$0.0636', '0,0636·$'],
    ['rigs * 2', '2,000', '2·000'],
    ['margin * 2', '13.6%', '13,6·%'],
    ['power / 1000', '0.4·kW', '0,4·кВт'],
    ['power / rigs', '0.4', '0,4'],
    ['electricityPrice * energy', '$768.00', '768,00·$'],
    ['revenue / btcMined', '$85,956.45', '85·956,45·$'],
    ['revenue / energy', '$0.0975', '0,0975·$'],
    ['investment / netProfit', '5,394.81', '5·394,81'],
    ['aifcShare / 100 * revenue', '$702.31', '702,31·$'],
    ['365 * netProfit - investment', '−$319,660.25', '−319·660,25·$'],
    ['energy / 1000 - 9 * purchaseCap', '0.6', '0,6'],
    ['netProfit / (rigs - 1000)', '–', '–'],
    ['hashprice * 2', '–', '–'],
  ];

  for (const [value, en, ru] of TEXTS)
    it(`${value} is ${en}, and ${ru}`, () => {
      assert.deepEqual([onPage(value), onPage(value, 'ru')], [en, ru]);
    });

  it('is converted to the display currency where it is money', () => {
    assert.equal(inTenge('netProfit * 2', 'en'), '₸56,083');
    assert.equal(inTenge('revenue / energy', 'en'), '₸43.04');
    assert.equal(inTenge('1.1 * electricityPrice', 'en'), '₸38.83');
  });

  it('depends on no currency or period where it is a ratio', () => {
    for (const attributes of [{}, {currency: 'KZT'}, {period: 'month'}, {currency: 'KZT', period: 'year'}]) {
      const source = pageFigures(attributes, 'en');
      const texts = [
        figureText(source, '100 * costs.electricity / revenue', {decimals: 0}),
        figureText(source, 'costs.electricity / revenue', {percent: true}),
        figureText(source, 'netProfit / revenue'),
        figureText(source, 'investment / netProfit'),
      ];
      assert.deepEqual(texts, ['82', '82.0%', '0.07', '5,394.81'], JSON.stringify(attributes));
    }
  });

  it('follows the period where it is money or coins of a day', () => {
    const source = pageFigures({period: 'month'}, 'en');
    assert.equal(figureText(source, 'costs.electricity + costs.tax'), '$23,717.36');
    assert.equal(figureText(source, 'electricityPrice * energy'), figureText(source, 'costs.electricity'));
    assert.equal(figureText(source, '1 * btcMined'), figureText(source, 'btcMined'));
    assert.equal(figureText(source, 'revenue / energy'), '$0.0975');
  });

  it('adds no money to what is none', () => {
    for (const value of ['netProfit + energy', 'rigs - revenue', '2 * (btcPrice + kztPerUsd)'])
      assert.equal(readFigure(value), undefined, value);
  });

  it('needs a figure, and none that is unknown', () => {
    for (const value of ['', ' ', '2 * 3', 'netprofit', 'profit', 'costs', 'breakEven', 'netProfit +', 'netProfit * x'])
      assert.equal(readFigure(value), undefined, value);
    for (const value of ['__proto__', 'constructor', 'toString', 'costs.__proto__', 'verdict * 2', 'rules + 1'])
      assert.equal(readFigure(value), undefined, value);
    assert.equal(figureText(PAGE.en, 'nothing'), '');
  });
});
