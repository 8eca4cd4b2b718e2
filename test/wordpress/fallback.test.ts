import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {checkedInputs} from '../../src/core/arguments.js';
import type {Inputs} from '../../src/core/index.js';
import {type Attributes, fallbackHTML} from '../../src/fallback.js';
import {attributeSets, fleetSets, languageTags} from './attribute-sets.js';
import {callPHP} from './fallback-php.js';

/** Figures by dotted names. */
type Figures = Readonly<Record<string, unknown>>;

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly inputs: Partial<Inputs>;
  readonly expected: Figures;
  readonly tolerance: number;
}

const {cases} = JSON.parse(readFileSync('test/core/cases.json', 'utf8')) as {readonly cases: readonly Case[]};

/** The figures of nested objects, by names such as `costs.tax`. */
const flat = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flat(value as Figures)).map(([inner, figure]) => [`${name}.${inner}`, figure] as const)
        : [[name, value] as const],
    ),
  );

describe('the arithmetic of a day in PHP', () => {
  const days = cases.filter(({kind}) => kind === 'day');
  const answers = callPHP(
    'day',
    days.map(({inputs}) => [checkedInputs(inputs)]),
  ) as readonly Figures[];
  assert.ok(days.length >= 32);

  days.forEach(({name, expected, tolerance}, index) => {
    test(`comes out as published: ${name}`, () => {
      const actual = flat(answers[index] ?? {});
      const published = Object.entries(flat(expected)).filter(([figure]) => Object.hasOwn(actual, figure));
      const names = published.map(([figure]) => figure);
      for (const figure of ['btcMined', 'revenue', 'costs.electricity', 'netProfit']) assert.ok(names.includes(figure));
      for (const [figure, value] of published) {
        if (value === null) assert.equal(actual[figure], null, figure);
        else {
          const apart = Math.abs(Number(actual[figure] ?? NaN) - Number(value));
          assert.ok(
            apart <= tolerance * (value === 0 ? 1 : Math.abs(Number(value))),
            `${figure}: ${String(actual[figure])}`,
          );
        }
      }
    });
  });

  test('has every figure that the cases publish but what the fallback has no use for', () => {
    const [first] = answers;
    const known = Object.keys(flat(first ?? {}));
    const published = new Set(days.flatMap(({expected}) => Object.keys(flat(expected))));
    const unknown = [...published].filter((figure) => !known.includes(figure) && !figure.startsWith('today.'));
    assert.deepEqual(unknown.sort(), [
      'breakEven.efficiency',
      'breakEven.rigs',
      'btcRetained',
      'btcSold',
      'hashrate',
      'legalBurden',
      'lostHour',
      'lostHourPrepaid',
      'minutesPerPurchase',
      'neededSaleShare',
      'purchases',
    ]);
  });
});

/** Sets for which PHP writes other bytes, with both texts. */
function differences(calls: readonly (readonly [Attributes, string])[]): readonly unknown[] {
  const written = callPHP('fallback', calls);
  return calls.flatMap(([attributes, language], index) => {
    const [expected, actual] = [fallbackHTML(attributes, language), written[index]];
    return actual === expected ? [] : [{attributes, language, expected, actual}];
  });
}

describe('the figures that PHP writes into the HTML', () => {
  test('are those of a calculator without attributes', () => {
    const text = String(callPHP('fallback', [[{}, 'en']])[0]);
    assert.match(
      text,
      /^<span data-kz-fallback><b>.+<br>Net daily profit: \$63\.55<br>Profitability: 6\.8%<br>.+<\/span>$/,
    );
    assert.equal(text, fallbackHTML());
  });

  test('are byte for byte those of the script, for any attributes, usable or not, in each language', () => {
    const sets = fc.sample(attributeSets, 1000);
    const calls = sets.flatMap((attributes) => ['en', 'ru', 'kk'].map((language) => [attributes, language] as const));
    const texts = calls.map(([attributes, language]) => fallbackHTML(attributes, language));
    // Most sets change what is written, and some have a loss, an amount in tenge, another period or another basis.
    assert.ok(new Set(texts).size > 1000);
    for (const what of ['profit: \u2212', '₸', 'Monthly', 'under the article', 'a day per rig'])
      assert.ok(
        texts.some((text) => text.toLowerCase().includes(what.toLowerCase())),
        what,
      );
    assert.deepEqual(differences(calls), []);
  });

  test('are those of the same fleet, whatever its entries are and whatever stands beside it', () => {
    const calls = fc.sample(fleetSets, 2000).map((attributes) => [attributes, 'en'] as const);
    const rigs = calls.map(([attributes]) => fallbackHTML(attributes).match(/Rigs: ([\d,]+)/)?.[1]);
    // Many fleets count, and count something of their own.
    assert.ok(new Set(rigs).size > 500);
    assert.deepEqual(differences(calls), []);
  });

  test('take of a fleet what can be used', () => {
    const many = Array.from({length: 13}, (_, index) => `s21:${10 ** 5 + index}`).join(' ');
    const fleets: Readonly<Record<string, Attributes>> = {
      'Rigs: 1,025.': {fleet: "S21:600, antminer-s19-xp:4'00 3.4/150:25"},
      'Rigs: 600.': {fleet: 'antminer-s21:600, antminer-s99:400, s21:1,200, 3,4/150:25'},
      'Rigs: 1,200,066.': {fleet: many},
      'Rigs: 10,000,000.': {fleet: 's21:9999999, s19:2, s19:1'},
      'Rigs: 0.': {fleet: 's21:0, s19:0'},
      'Rigs: 50.': {fleet: 's21:600', rigs: '50'},
      'Rigs: 30.': {fleet: 's21:10 s19:20', rig: 'antminer-s9', 'rig-power': '3'},
      'Rigs: 1,000.': {fleet: `${'x '.repeat(20)} s21:600`},
      'Rigs: 9.': {fleet: `s19:9 x${"'".repeat(1950)}x`},
      'Rigs: 601.': {fleet: `${'x '.repeat(19)} s21:601`},
    };
    const sets = Object.entries(fleets).map(([rigs, attributes]) => {
      assert.ok(fallbackHTML(attributes).includes(rigs), `${rigs} ${fallbackHTML(attributes)}`);
      return attributes;
    });
    const tooLong = {fleet: `${' '.repeat(1990)}s21:600 s19:5`};
    assert.equal(fallbackHTML(tooLong), fallbackHTML());
    assert.deepEqual(differences([...sets, tooLong].map((set) => [set, 'ru'] as const)), []);
  });

  test('have each sentence that the script may write', () => {
    const sentences: Readonly<Record<string, Attributes>> = {
      'Stops paying above $0.0878 per kWh or below $78,331 a bitcoin.': {},
      'Stops paying above $0.0975 per kWh.': {'electricity-price': '0', 'compliance-rate': '0'},
      'It pays at any price.': {'rig-power': '0'},
      'Would pay below $0.0878 per kWh or above $97,913 a bitcoin.': {'electricity-price': '0.1'},
      'Loses money even with free power. Would pay above': {'fixed-costs': '1e6'},
      'Loses money even with free power.<br>': {rigs: '1', uptime: '1e-310', 'fixed-costs': '1e9'},
      'it pays at no price.': {'compliance-rate': '100'},
      'With these inputs nothing is earned.': {uptime: '0'},
      'Under the article\u2019s rules: $63.55 a day.': {rules: 'law-2026'},
      'Profitability: \u2013<br>': {uptime: '0'},
      'Rigs: 0.': {rigs: '0'},
    };
    const sets = Object.entries(sentences).map(([sentence, attributes]) => {
      const text = fallbackHTML(attributes);
      assert.ok(text.includes(sentence), text);
      return attributes;
    });
    assert.deepEqual(
      differences(sets.flatMap((set) => ['en', 'ru', 'kk'].map((language) => [set, language] as const))),
      [],
    );
  });

  test('are in the language of the tag, whatever its attribute or the page says', () => {
    const tags = fc.sample(languageTags, 500);
    const calls = tags.flatMap((tag) => [[{}, tag] as const, [{lang: tag}, 'ru'] as const]);
    assert.deepEqual(differences([...calls, [{lang: null}, 'kk']]), []);
  });

  test('are exact where numbers are hard to write', () => {
    const prices = [
      '1.005',
      '2.675',
      '0.00000005',
      '5e-324',
      '99.99999999999999',
      '0.1e-5',
      '100',
      '0',
      '12345.675 KZT',
    ];
    const rates = ['1', '99999.99', '441.23', '100000'];
    const calls = prices.flatMap((price) =>
      rates.flatMap((rate) =>
        ['USD', 'KZT'].flatMap((currency) =>
          ['ru', 'en'].map(
            (language) =>
              [
                {'electricity-price': price, 'kzt-per-usd': rate, currency, rigs: '10000000', period: 'year'},
                language,
              ] as const,
          ),
        ),
      ),
    );
    assert.deepEqual(differences(calls), []);
  });

  test('are there for values that are no text, as if they were not given', () => {
    const values = [[], ['500'], {a: 1}, 500, 1.5, true, false, null, [[['x']]]];
    const calls = values.map((value) => [
      {rigs: value, 'electricity-price': value, basis: value, lang: value, 7: value},
      'en',
    ]);
    const expected = values.map(() => fallbackHTML());
    assert.deepEqual(callPHP('fallback', [...calls, [['rigs', '500'], 'en']]), [...expected, fallbackHTML()]);
  });
});
