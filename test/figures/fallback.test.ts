import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {calculate, type Inputs} from '../../src/core/index.js';
import {attributeOf} from '../../src/core/attributes.js';
import {KEYS} from '../../src/core/parameters.js';
import {fallbackHTML} from '../../src/fallback.js';
import {validInputs} from '../core/arbitraries.js';
import {propertiesIn} from '../core/for-every.js';
import {runs} from '../runs.js';
import {lastPlaces, NONSENSE} from './names.js';

const {forEvery, forThose} = propertiesIn(runs(100, 3_000));

const LANGUAGES = ['en', 'ru', 'kk'] as const;

/** A text with its no-break spaces as dots. */
const seen = (text: string): string => text.replace(/[\u00a0\u202f]/g, '·');

/** The lines of a fallback as a page shows them, after the heading. */
const linesOf = (html: string): readonly string[] =>
  seen(html)
    .replace(/<\/?(?:span|b)(?: [^>]*)?>/g, '')
    .split('<br>')
    .slice(1);

const lines = (attributes = {}, language = 'en'): readonly string[] => linesOf(fallbackHTML(attributes, language));

describe('The fallback of the article', () => {
  it('is one line of HTML, whole', () => {
    assert.equal(
      seen(fallbackHTML()),
      '<span data-kz-fallback><b>Kazakhstan mining profitability</b><br>Rigs: 1,000. Electricity price: $0.08 per kWh.<br>' +
        'Daily revenue: $936.41<br>Daily costs: $872.86<br>Net daily profit: $63.55<br>Profitability: 6.8%<br>' +
        'Stops paying above $0.0878 per kWh or below $78,331 a bitcoin.<br>' +
        'Under the law of 2026: $25.00 a day.<br>Market prices of Oct 5, 2026.</span>',
    );
  });

  it('is in Russian and Kazakh', () => {
    assert.deepEqual(lines({}, 'ru').slice(1, 5), [
      'Выручка в сутки: 936,41·$',
      'Расходы в сутки: 872,86·$',
      'Чистая прибыль в сутки: 63,55·$',
      'Рентабельность: 6,8·%',
    ]);
    assert.deepEqual(lines({}, 'kk').slice(1, 5), [
      'Тәуліктік түсім: 936,41·$',
      'Тәуліктік шығындар: 872,86·$',
      'Тәуліктік таза пайда: 63,55·$',
      'Рентабельділік: 6,8%',
    ]);
  });

  it('is in the language of `lang` before the one that is given, and in English for an unknown one', () => {
    assert.equal(fallbackHTML({lang: 'ru'}, 'kk'), fallbackHTML({}, 'ru'));
    assert.equal(fallbackHTML({lang: null}, 'kk'), fallbackHTML({}, 'kk'));
    assert.equal(fallbackHTML({}, 'ru-KZ'), fallbackHTML({}, 'ru'));
    for (const language of ['de', '', 'x', '<script>', '__proto__', 'constructor'])
      assert.equal(fallbackHTML({}, language), fallbackHTML(), language);
  });

  it('is in the currency and of the period that the attributes ask for', () => {
    assert.deepEqual(lines({currency: 'KZT'}).slice(1, 4), [
      'Daily revenue: ₸413,172',
      'Daily costs: ₸385,130',
      'Net daily profit: ₸28,042',
    ]);
    assert.deepEqual(
      lines({period: 'year'})
        .slice(1, 4)
        .map((line) => line.split(': ')[0]),
      ['Yearly revenue', 'Yearly costs', 'Net yearly profit'],
    );
  });
});

describe('The fallback of another farm', () => {
  it('says at what prices a loss would end', () => {
    assert.deepEqual(lines({'electricity-price': '0.2'}), [
      'Rigs: 1,000. Electricity price: $0.2 per kWh.',
      'Daily revenue: $936.41',
      'Daily costs: $2,013.64',
      'Net daily profit: −$1,077.23',
      'Profitability: −115.0%',
      'Would pay below $0.0878 per kWh or above $195,826 a bitcoin.',
      'Under the law of 2026: −$1,120.75 a day.',
      'Market prices of Oct 5, 2026.',
    ]);
  });

  it('says nothing of prices and rules that change nothing, without rigs', () => {
    assert.deepEqual(lines({rigs: '0'}), [
      'Rigs: 0. Electricity price: $0.08 per kWh.',
      'Daily revenue: $0.00',
      'Daily costs: $0.00',
      'Net daily profit: $0.00',
      'Profitability: –',
      'Market prices of Oct 5, 2026.',
    ]);
  });

  it('has no date where none of its figures is of one', () => {
    const dated = (attributes: Readonly<Record<string, string>>): boolean =>
      lines(attributes).some((line) => line.includes('Market prices'));
    assert.equal(dated({basis: 'hashprice', hashprice: '40'}), false);
    assert.equal(dated({'rig-revenue': '1', basis: 'rig-revenue'}), false);
    assert.equal(dated({'btc-price': '90000'}), true);
    assert.equal(dated({'btc-price': '90000', difficulty: '1e14', 'block-fees': '0.02'}), false);
  });

  it('speaks of hashprice or the revenue of a rig where the page computes from that', () => {
    assert.match(lines({basis: 'hashprice', hashprice: '40'}).join(), /below \$37\.33 a day per PH\/s/);
    assert.match(lines({basis: 'rig-revenue', 'rig-revenue': '0.9'}).join(), /below \$0\.8\d/);
  });

  it('leaves out attributes that it does not know or cannot use', () => {
    const attributes = {
      rigs: 'many',
      uptime: '500',
      period: 'week',
      currency: 'EUR',
      'electricity-price': '',
      'tax-rate': null,
      'pool-fee': undefined,
      theme: 'dark',
      onclick: 'alert(1)',
      __proto__: 'x',
      constructor: 'x',
      netProfit: '5',
    };
    assert.equal(fallbackHTML(attributes), fallbackHTML());
    assert.equal(fallbackHTML({RIGS: '5'}), fallbackHTML({rigs: '5'}));
    assert.notEqual(fallbackHTML({rigs: '5'}), fallbackHTML());
  });
});

const PHRASING = /^(?:[^<>]|<br>|<\/?b>|<span data-kz-fallback>|<\/span>)*$/;

describe('Whatever the attributes are', () => {
  it('the amounts are those of `calculate`, in every language and both currencies', () => {
    forThose(
      fc.tuple(validInputs, fc.constantFrom(...LANGUAGES), fc.constantFrom<Inputs['currency'][]>('USD', 'KZT')),
      0.4,
      ([some, language, currency]) => {
        const inputs = {...some, currency, period: 'day'} as const;
        const attributes = Object.fromEntries(
          KEYS.flatMap((key) => {
            const value = inputs[key];
            // What a fleet fills in is in the other inputs.
            return value === null || typeof value === 'object' ? [] : [[attributeOf(key), String(value)]];
          }),
        );
        const shown = lines({...attributes}, language);
        const {revenue, costs, netProfit} = calculate(inputs);
        const inPlaces = (usd: number): number => usd * (currency === 'KZT' ? inputs.kztPerUsd : 100);
        const amounts = [revenue, costs.total, netProfit];
        // More digits than these have the rounding of a double in their last place, or are written with a power of ten.
        if (amounts.some((usd) => Math.abs(inPlaces(usd)) >= 1e13)) return false;
        for (const [index, usd] of amounts.entries()) {
          const amount = shown[index + 1]?.split(': ')[1] ?? '';
          const difference = Math.abs(Number(lastPlaces(amount)) - inPlaces(usd));
          // The costs are what revenue and net leave, so that the three add up as shown.
          assert.ok(difference <= 1.01, `${amount} is not ${usd}`);
        }
        return true;
      },
    );
  });

  it('it is one line of phrasing content without nonsense', () => {
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('<b>', '"', "'", '&amp;', '\n', '{0}', '$&', '1e9'),
    );
    const attributes = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS.map(attributeOf), 'lang'), fc.string()), text);
    forEvery(fc.tuple(attributes, text), ([given, language]) => {
      const html = fallbackHTML(given, language);
      assert.match(html, PHRASING);
      assert.doesNotMatch(html, /[\n\r]/);
      assert.doesNotMatch(html, NONSENSE);
      assert.equal(html.match(/<span/g)?.length, 1);
      assert.ok(html.startsWith('<span data-kz-fallback><b>') && html.endsWith('</span>'), html);
    });
  });
});
