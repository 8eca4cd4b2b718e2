import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Key} from '../../src/core/index.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {readNumeral, type Reason} from '../../src/core/numeral.js';
import {moneyText, read} from '../../src/core/read.js';

/** Every space of Unicode that JavaScript knows, line ends included. */
const SPACES = Array.from(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** An object that has no text. */
const textless: unknown = Object.create(null);

const code = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const assertRead = (key: Key, texts: Readonly<Record<string, unknown>>): void => {
  for (const [text, value] of Object.entries(texts)) assert.deepEqual(read(key, text), {value}, JSON.stringify(text));
};

const assertRefused = (key: Key, reason: Reason, values: readonly unknown[]): void => {
  for (const value of values)
    assert.deepEqual(read(key, value), {reason}, typeof value === 'string' ? JSON.stringify(value) : typeof value);
};

describe('A number in a text', () => {
  it('has ASCII digits and a point', () => {
    assertRead('rigPower', {'3': 3, '3.5': 3.5, '3.': 3, '.5': 0.5, '007': 7, '0': 0, '0.0': 0});
  });

  it('has a sign: hyphen or minus', () => {
    assertRead('priceGrowth', {'-5': -5, '\u22125': -5, '-.5': -0.5, '- 5': -5});
    assertRefused('priceGrowth', 'syntax', ['+-5', '--5', '\u2013 5', '\u20145', '5-', '-', '\u2212']);
  });

  it('has an exponent', () => {
    assertRead('difficulty', {'1e14': 1e14, '1E14': 1e14, '1.5e+14': 1.5e14, '15000e-2': 150, '2e\u22121': 0.2});
    assertRefused('difficulty', 'syntax', ['e5', '1e', '1e+', '1e1.5', '1e5e5', '1e+-5']);
  });

  it('overflows to infinity, which no range has, and underflows to 0', () => {
    assertRead('difficulty', {'1e999': Infinity, '1e-999': 0});
  });

  for (const space of SPACES)
    it(`is grouped and surrounded by the space ${code(space)}`, () => {
      assertRead('rigs', {[`1${space}000${space}000`]: 1_000_000, [`${space}5${space}`]: 5});
      assertRead('electricityPrice', {
        [`1${space}000${space}KZT`]: {amount: 1000, currency: 'KZT'},
        [`${space}1${space}000${space}`]: {amount: 1000, currency: 'USD'},
      });
      assertRead('poolFee', {[`1${space}0${space}%${space}`]: 10});
    });

  it('is grouped by apostrophes and underscores', () => {
    assertRead('rigs', {"1'000'000": 1_000_000, '1’000': 1000, '1_000': 1000});
  });

  it('is put in quotes by a content system', () => {
    assertRead('rigs', {'"5"': 5, "'5'": 5, '“5”': 5, '„5“': 5, '«5»': 5, '« 5 »': 5, '‘5’': 5});
    assertRead('electricityPrice', {'“33 KZT”': {amount: 33, currency: 'KZT'}});
    assertRead('basis', {'”hashprice”': 'hashprice'});
    assertRead('curtail', {'“off”': false});
  });

  it('with a comma could mean two things', () => {
    assertRefused('rigs', 'ambiguous', [
      '1,000',
      '0,08',
      '1,5e3',
      '-1,5',
      '1,000,000',
      '1,000.50',
      '1.000,50',
      '1 000,50',
      '5,',
    ]);
    assertRefused('electricityPrice', 'ambiguous', ['0,08', '1,000 KZT']);
    assertRefused('poolFee', 'ambiguous', ['2,5 %']);
  });

  it('with a comma where none can stand cannot be read', () => {
    assertRefused('rigs', 'syntax', [',', ',5', 'a,b', '1,a', '--1,0']);
  });

  it('is nothing else', () => {
    const wrong = [
      '0x10',
      '0b1',
      '0o7',
      '10n',
      'Infinity',
      '-Infinity',
      'NaN',
      'null',
      'undefined',
      'true',
      'one',
      '1.2.3',
      '..',
      '.',
      '5 rigs',
    ];
    assertRefused('rigs', 'syntax', [...wrong, '٣', '５', '½', '10²', '1/2', '1;000', '$5', '5 USD', '33 KZT']);
    assertRefused('electricityPrice', 'syntax', [
      ...wrong.filter((text) => text !== '5 rigs'),
      '$5',
      '₸5',
      'KZT',
      'KZT 33',
    ]);
  });

  it('ends with % only where the unit is one', () => {
    assertRead('poolFee', {'2 %': 2, '2%': 2, '2.5\u202f%': 2.5});
    assertRead('difficultyGrowth', {'\u22122 %': -2});
    assertRead('discountRate', {'10%': 10});
    assertRefused('poolFee', 'syntax', ['%', '2 %%', '% 2']);
    assertRefused('rigs', 'syntax', ['5 %']);
    assertRefused('electricityPrice', 'syntax', ['5 %']);
  });

  it('has at most a hundred characters', () => {
    assertRead('rigs', {['0'.repeat(99) + '5']: 5});
    assertRefused('rigs', 'syntax', ['0'.repeat(100) + '5', ' '.repeat(100) + '5']);
    assert.equal(readNumeral('0'.repeat(99) + '5'), 5);
    assert.equal(readNumeral('0'.repeat(100) + '5'), 'syntax');
  });

  it('is read by readNumeral alone too', () => {
    assert.equal(readNumeral('1 000.5'), 1000.5);
    assert.equal(readNumeral('1,5'), 'ambiguous');
    assert.equal(readNumeral(''), 'syntax');
  });
});

describe('A text of any length', () => {
  const LONG = 100_000;
  /** Texts over which patterns that backtrack take their time. */
  const longTexts = ['1', '1,', ' ', '1 ', 'e', '"', '%', 'KZT', '1,2341,234'].flatMap((part) => {
    const text = part.repeat(LONG / part.length);
    return [text, `${text}x`, `5${text}`, `${text} KZT`];
  });

  it('is refused at once as the value of any input', () => {
    for (const key of KEYS) assertRefused(key, 'syntax', longTexts);
  });

  it('is refused as the amount of a money object too', () => {
    for (const key of KEYS.filter(isMoney))
      for (const amount of longTexts) assertRefused(key, 'syntax', [{amount, currency: 'KZT'}]);
  });

  it('is no currency', () => {
    for (const currency of longTexts) assertRefused('rigPrice', 'unknown', [{amount: 5, currency}]);
  });
});

describe('Nothing given', () => {
  const keys = ['rigs', 'poolFee', 'electricityPrice', 'hashprice', 'basis', 'rig'] as const;

  it('is undefined or null', () => {
    for (const key of [...keys, 'curtail'] as const) {
      assert.equal(read(key, undefined), undefined);
      assert.equal(read(key, null), undefined);
    }
  });

  it('is the empty text, spaces, or empty quotes', () => {
    for (const key of keys)
      for (const text of ['', ' ', '\u00a0', '""', '«»', '“ ”']) assert.equal(read(key, text), undefined);
  });
});

describe('An amount of money', () => {
  it('is in US dollars where nothing is said', () => {
    assert.deepEqual(read('electricityPrice', 0.08), {value: {amount: 0.08, currency: 'USD'}});
    assertRead('electricityPrice', {'0.08': {amount: 0.08, currency: 'USD'}});
  });

  it('has an ISO code behind it, in any case, close or apart', () => {
    for (const text of ['33 KZT', '33kzt', '33Kzt', '33\u00a0KZT', ' 33  KZT ', '3.3e1 KZT'])
      assertRead('electricityPrice', {[text]: {amount: 33, currency: 'KZT'}});
    for (const text of ['5 USD', '5usd']) assertRead('rigPrice', {[text]: {amount: 5, currency: 'USD'}});
  });

  it('is in no other currency', () => {
    assertRefused('electricityPrice', 'unknown', [
      '33 EUR',
      '33 RUB',
      '33 KZX',
      '33 rub',
      {amount: 33, currency: 'EUR'},
    ]);
  });

  it('is an object of amount and currency, either of them a text', () => {
    assert.deepEqual(read('rigPrice', {amount: 5, currency: 'KZT'}), {value: {amount: 5, currency: 'KZT'}});
    assert.deepEqual(read('rigPrice', {amount: '1 000', currency: 'kzt'}), {value: {amount: 1000, currency: 'KZT'}});
  });

  it('is not an object with other members', () => {
    for (const amount of [undefined, null, true, [], {}, 5n, Symbol('5'), () => 5, 'five', '5 KZT', ''])
      assertRefused('rigPrice', 'syntax', [{amount, currency: 'USD'}]);
    assertRefused('rigPrice', 'ambiguous', [{amount: '0,5', currency: 'USD'}]);
    for (const currency of [undefined, null, '', 398, [], {}, Symbol('USD'), 'constructor', '__proto__', () => 'USD'])
      assertRefused('rigPrice', 'unknown', [{amount: 5, currency}]);
    // A currency is a text, not something that turns into one: nobody asks an object for its text.
    for (const currency of [['USD'], {toString: () => assert.fail('was asked for its text')}, textless])
      assertRefused('rigPrice', 'unknown', [{amount: 5, currency}]);
    assertRefused('rigPrice', 'syntax', [{}, [], [5], new Date(0), /5/, new Map(), new Number(5), new String('5')]);
  });

  it('keeps nothing of the object it came in', () => {
    const given = {amount: 5, currency: 'USD', note: 'ours'};
    const said = read('rigPrice', given);
    given.amount = 6;
    assert.deepEqual(said, {value: {amount: 5, currency: 'USD'}});
  });

  it('cannot be read where its members throw', () => {
    const thrower = () => assert.fail('thrown by a member');
    assertRefused('rigPrice', 'syntax', [
      Object.defineProperty({currency: 'USD'}, 'amount', {get: thrower}),
      Object.defineProperty({amount: 5}, 'currency', {get: thrower}),
      new Proxy({}, {get: thrower}),
    ]);
  });

  it('is taken only where the unit is US dollars', () => {
    assertRefused('miningLevy', 'syntax', [{amount: 2, currency: 'KZT'}, '2 KZT']);
    assertRefused('kztPerUsd', 'syntax', [{amount: 520, currency: 'KZT'}, '520 KZT']);
    assertRefused('rigs', 'syntax', [{amount: 5, currency: 'USD'}]);
  });
});

describe('A number', () => {
  it('is taken as it is; its range comes later', () => {
    for (const value of [0, 5, -5, 0.5, NaN, Infinity]) {
      assert.deepEqual(read('rigs', value), {value});
      assert.deepEqual(read('rigPrice', value), {value: {amount: value, currency: 'USD'}});
    }
  });

  it('is not a value of another type', () => {
    const odd = [true, false, 5n, Symbol('5'), () => 5, [], [5], ['5'], {}, new Date(0), new Number(5)];
    for (const key of ['rigs', 'poolFee', 'electricityPrice'] as const) assertRefused(key, 'syntax', odd.slice(0, 5));
    assertRefused('rigs', 'syntax', odd);
  });
});

describe('A choice', () => {
  it('is one of its ids, in any case', () => {
    assertRead('basis', {network: 'network', Network: 'network', ' RIG-REVENUE ': 'rig-revenue'});
    assertRead('currency', {kzt: 'KZT', usd: 'USD', KZT: 'KZT'});
    assertRead('rules', {'LAW-2026': 'law-2026'});
    assertRead('rig', {'Antminer-S21': 'antminer-s21', NONE: 'none', 'antminer-s21-plus': 'antminer-s21-plus'});
  });

  it('is unknown otherwise, also where objects have such a member', () => {
    for (const key of ['basis', 'rules', 'rig', 'currency', 'period'] as const)
      assertRefused(key, 'unknown', [
        'foo',
        'constructor',
        '__proto__',
        'toString',
        'length',
        '0',
        'undefined',
        0,
        1,
        true,
        5n,
      ]);
    assertRefused('rig', 'unknown', ['Antminer', 'Bitmain', 'S21 Ultra', 'S2', '21', 'Antminer S21 XP Hyd S21']);
  });

  it('is a text, not something that turns into one', () => {
    for (const value of [
      ['hashprice'],
      {toString: () => 'hashprice'},
      new String('hashprice'),
      Symbol('hashprice'),
      () => 1,
    ])
      assert.ok('reason' in (read('basis', value) ?? {}), typeof value);
  });

  it('that throws when asked for its text is not used', () => {
    for (const value of [{toString: () => assert.fail('was asked for its text')}, textless])
      assert.ok('reason' in (read('basis', value) ?? {}));
  });
});

describe('A switch', () => {
  it('is a boolean', () => {
    assert.deepEqual(read('curtail', true), {value: true});
    assert.deepEqual(read('curtail', false), {value: false});
  });

  it('is on wherever its attribute is present', () => {
    assertRead('curtail', {
      '': true,
      ' ': true,
      curtail: true,
      on: true,
      true: true,
      '1': true,
      yes: true,
      whatever: true,
    });
  });

  it('is off where the attribute says so', () => {
    for (const text of ['off', 'false', '0', 'no', 'OFF', ' False ', 'No']) assertRead('curtail', {[text]: false});
  });

  it('is nothing else', () => {
    assertRefused('curtail', 'syntax', [0, 1, NaN, {}, [], 1n, Symbol('on'), () => true, new Boolean(true)]);
  });
});

describe('An amount of money', () => {
  it('is written so that it is read as what it was', () => {
    for (const money of [
      {amount: 33, currency: 'KZT'},
      {amount: 0.08, currency: 'USD'},
      {amount: 0, currency: 'KZT'},
    ] as const)
      assert.deepEqual(read('electricityPrice', moneyText(money)), {value: money});
    assert.equal(moneyText({amount: 33, currency: 'KZT'}), '33KZT');
    assert.equal(moneyText({amount: 0.08, currency: 'USD'}), '0.08');
  });
});
