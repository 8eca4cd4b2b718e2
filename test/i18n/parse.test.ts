import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {type NumberKey, PARAMETERS} from '../../src/core/parameters.js';
import {formatFor} from '../../src/i18n/format.js';
import {parseTyped} from '../../src/i18n/parse.js';
import {runs} from '../runs.js';

const ALL = ['en', 'ru', 'kk'] as const;
type Tongue = (typeof ALL)[number];

/** What a text is understood as: a number, with the currency that it names, or the reason why it is none. */
type Understood = number | string;

function understood(language: Tongue, key: NumberKey, text: string): Understood {
  const {commaIsDecimal} = formatFor(language);
  const typed = parseTyped(text, {unit: PARAMETERS[key].unit, commaIsDecimal});
  if (!typed) return 'empty';
  if ('reason' in typed) return typed.reason;
  return typed.currency ? `${typed.amount} ${typed.currency}` : typed.amount;
}

type Row = readonly [key: NumberKey, text: string, expected: Understood];

const holds = (languages: readonly Tongue[], rows: readonly Row[]): void => {
  for (const language of languages)
    for (const [key, text, expected] of rows)
      assert.equal(understood(language, key, text), expected, `${language} ${key} ${JSON.stringify(text)}`);
};

describe('A number typed in any language', () => {
  it('may have a comma or a point before its decimals', () => {
    holds(ALL, [
      ['uptime', '0,08', 0.08],
      ['uptime', '0.08', 0.08],
      ['uptime', '12,5', 12.5],
      ['uptime', ',5', 0.5],
      ['uptime', '.5', 0.5],
      ['uptime', '3.', 3],
    ]);
  });

  it('may be grouped by every kind of space, by apostrophes and underscores', () => {
    for (const space of [' ', '\u00a0', '\u202f', '\u2009', '\u2007', "'", '’', '_'])
      holds(ALL, [
        ['rigs', `1${space}000`, 1000],
        ['btcPrice', `1${space}234${space}567,5`, 1_234_567.5],
        ['btcPrice', ` 85${space}956.45 `, 85_956.45],
      ]);
  });

  it('may have a sign, written with any dash, or an exponent', () => {
    for (const dash of ['-', '\u2212', '–', '—', '‐', '‑', '‒', '－', '﹣'])
      holds(ALL, [['priceGrowth', `${dash}5`, -5]]);
    holds(ALL, [
      ['priceGrowth', '+5', 5],
      ['rigs', '1e3', 1000],
      ['btcPrice', '1.5E2', 150],
      ['priceGrowth', '-0', 0],
    ]);
  });

  it('may have digits of other scripts and widths', () => {
    holds(ALL, [
      ['btcPrice', '８６０００', 86_000],
      ['btcPrice', '８６，５', 86.5],
      ['btcPrice', '٨٦٠٠٠', 86_000],
      ['btcPrice', '۸۶۰۰۰', 86_000],
      ['btcPrice', '٨٦٫٥', 86.5],
      ['btcPrice', '٨٦٬٠٠٠', 86_000],
      ['taxRate', '１５％', 15],
    ]);
  });

  it('may come with invisible marks', () => {
    for (const mark of ['\u200b', '\u200e', '\u200f', '\u202a', '\u2066', '\u00ad', '\ufeff', '\u2060'])
      holds(ALL, [
        ['btcPrice', `${mark}86000${mark}`, 86_000],
        ['btcPrice', `86${mark}000`, 86_000],
      ]);
    holds(ALL, [['btcPrice', '\u202a86000\u202c', 86_000]]);
  });

  it('is none while it is a lone sign, a word, two signs or nothing', () => {
    holds(ALL, [
      ['rigs', '-', 'syntax'],
      ['rigs', '\u2212', 'syntax'],
      ['rigs', 'ten', 'syntax'],
      ['rigs', '--5', 'syntax'],
      ['rigs', '5-', 'syntax'],
      ['rigs', '.', 'syntax'],
      ['rigs', ',', 'syntax'],
      ['rigs', '0x10', 'syntax'],
      ['rigs', 'Infinity', 'syntax'],
      ['rigs', 'NaN', 'syntax'],
      ['btcPrice', '$', 'syntax'],
      ['rigs', '', 'empty'],
      ['rigs', ' \u200b\u00a0 ', 'empty'],
    ]);
  });

  it('is refused rather than guessed where its marks contradict each other', () => {
    holds(ALL, [
      ['btcPrice', '1.2.3', 'ambiguous'],
      ['btcPrice', '1,23,4', 'ambiguous'],
      ['btcPrice', '1,2345,678', 'ambiguous'],
      ['btcPrice', '1.23,4.5', 'ambiguous'],
      ['btcPrice', '12,34.5', 'ambiguous'],
    ]);
  });

  it('is grouped without doubt where two marks differ, or one stands more than once', () => {
    holds(ALL, [
      ['btcPrice', '1,234.56', 1234.56],
      ['btcPrice', '1.234,56', 1234.56],
      ['btcPrice', '1,234,567', 1_234_567],
      ['btcPrice', '1.234.567', 1_234_567],
      ['btcPrice', '1.234.567,8', 1_234_567.8],
    ]);
  });
});

describe('A comma before three digits', () => {
  it('groups them in English', () => {
    holds(
      ['en'],
      [
        ['rigs', '1,234', 1234],
        ['rigs', '123,456', 123_456],
        ['priceGrowth', '\u22121,234', -1234],
        ['uptime', '0,080', 0.08],
        ['uptime', '1234,567', 1234.567],
      ],
    );
  });

  it('is the decimal mark in Russian and Kazakh', () => {
    holds(
      ['ru', 'kk'],
      [
        ['rigHashrate', '1,234', 1.234],
        ['rigHashrate', '22,857', 22.857],
        ['uptime', '0,080', 0.08],
      ],
    );
  });

  it('is told apart from a grouping mark, and so is a point', () => {
    const doubtful = (language: Tongue, text: string): boolean => {
      const typed = parseTyped(text, {unit: 'rigs', commaIsDecimal: formatFor(language).commaIsDecimal});
      return typed !== undefined && 'amount' in typed && typed.couldBeGrouped;
    };
    for (const language of ALL) {
      assert.ok(doubtful(language, '1.000'), language);
      assert.ok(doubtful(language, '12.345'), language);
      for (const text of ['0.125', '1.00', '1.0000', '1 234.567', '1000', '1,234.567'])
        assert.ok(!doubtful(language, text), `${language} ${text}`);
      assert.equal(doubtful(language, '1,000'), language !== 'en');
    }
  });
});

describe('A unit typed behind a number', () => {
  it('is that of the input, in any of its spellings', () => {
    holds(ALL, [
      ['rigPower', '3.5 kW', 3.5],
      ['rigPower', '3,5 кВт', 3.5],
      ['rigHashrate', '200 TH/s', 200],
      ['rigHashrate', '200TH', 200],
      ['rigHashrate', '200T', 200],
      ['taxRate', '15%', 15],
      ['taxRate', '15 %', 15],
      ['taxRate', '15 процентов', 15],
      ['priceGrowth', '-2 %/мес.', -2],
      ['approvalDelay', '90 min', 90],
      ['approvalDelay', '90m', 90],
      ['purchaseCap', '1 МВт·ч', 1],
      ['purchaseCap', '1 МВт⋅сағ', 1],
      ['horizon', '36 months', 36],
      ['rigs', '10 шт.', 10],
      ['rigs', '500 rigs', 500],
      ['rigs', '10 устройств', 10],
      ['rigs', '10 құрылғы', 10],
      ['blockFees', '0.02 BTC/block', 0.02],
      ['kztPerUsd', '441.23 ₸/$', 441.23],
      ['kztPerUsd', '441 тенге', 441],
      ['miningLevy', '2 ₸/кВт·ч', 2],
    ]);
  });

  it('converts without doubt', () => {
    holds(ALL, [
      ['rigPower', '3500 W', 3.5],
      ['rigPower', '3 500 Вт', 3.5],
      ['rigPower', '0.0035 MW', 3.5],
      ['rigHashrate', '0,2 PH/s', 200],
      ['rigHashrate', '200000 GH/s', 200],
      ['rigHashrate', '0.0002 EH/s', 200],
      ['electricityPrice', '80 $/MWh', '0.08 USD'],
      ['generationCost', '0.025 $/kWh', '25 USD'],
      ['electricityPrice', '8 ¢', '0.08 USD'],
      ['electricityPrice', '8¢/kWh', '0.08 USD'],
      ['electricityPrice', '8 cents', '0.08 USD'],
      ['electricityPrice', '3300 тиын', '33 KZT'],
      ['purchaseCap', '1000 kWh', 1],
      ['approvalDelay', '1.5 h', 90],
      ['approvalDelay', '2 часа', 120],
      ['horizon', '3 years', 36],
      ['horizon', '3 года', 36],
      ['difficulty', '132.7 T', 132.7e12],
      ['plantPower', '10000 kW', 10],
    ]);
  });

  it('is refused where it cannot be meant', () => {
    holds(ALL, [
      ['rigPower', '3.5 kWh', 'syntax'],
      ['rigPower', '$3', 'syntax'],
      ['rigs', '10 kW', 'syntax'],
      ['taxRate', '15 $', 'syntax'],
      ['electricityPrice', '0.08 €', 'syntax'],
      ['electricityPrice', '33 KZ', 'syntax'],
      ['electricityPrice', '0.08 $/TH', 'syntax'],
      ['miningLevy', '$2', 'syntax'],
      ['kztPerUsd', '$1', 'syntax'],
      ['electricityPrice', '$33 KZT', 'syntax'],
      ['rigHashrate', '200 MH', 'syntax'],
      ['rigs', '500x', 'syntax'],
    ]);
  });
});

describe('An amount of money', () => {
  it('is in the currency that the text names, before or behind the number', () => {
    holds(ALL, [
      ['electricityPrice', '33 KZT', '33 KZT'],
      ['electricityPrice', '33 ₸', '33 KZT'],
      ['electricityPrice', '₸33', '33 KZT'],
      ['electricityPrice', '33тг', '33 KZT'],
      ['electricityPrice', '33 тенге', '33 KZT'],
      ['electricityPrice', '33 теңге/кВт·ч', '33 KZT'],
      ['electricityPrice', '$0.09', '0.09 USD'],
      ['electricityPrice', '0,09 $', '0.09 USD'],
      ['electricityPrice', '0.09 usd per kWh', '0.09 USD'],
      ['btcPrice', '86000 USD', '86000 USD'],
      ['btcPrice', 'US$86,000.50', '86000.5 USD'],
      ['btcPrice', '-$5', '-5 USD'],
      ['btcPrice', '$86,000', '86000 USD'],
      ['btcPrice', '$86,5', '86.5 USD'],
      ['electricityPrice', '9 ¢/', 'syntax'],
      ['btcPrice', '86000', 86_000],
    ]);
  });
});

describe('A multiple', () => {
  it('is a thousand or a million, as a letter or a word', () => {
    holds(ALL, [
      ['rigs', '10K', 10_000],
      ['rigs', '10k', 10_000],
      ['rigs', '1 тыс', 1000],
      ['rigs', '1 тыс. шт.', 1000],
      ['rigs', '2 мың', 2000],
      ['rigs', '1.2M', 1_200_000],
      ['rigs', '1 млн', 1_000_000],
      ['btcPrice', '86k', 86_000],
      ['btcPrice', '$86k', '86000 USD'],
      ['btcPrice', '86 тыс. долл.', '86000 USD'],
      ['btcPrice', '38 млн ₸', '38000000 KZT'],
      ['fixedCosts', '1.5 тыс $/мес', '1500 USD'],
    ]);
  });

  it('is none where the letter could begin the unit of the field', () => {
    holds(ALL, [
      ['rigPower', '3.5k', 'syntax'],
      ['plantPower', '10M', 'syntax'],
      ['purchaseCap', '1M', 'syntax'],
      ['taxRate', '15k', 'syntax'],
      ['horizon', '36m', 36],
    ]);
  });

  it('of a power of ten is exact', () => {
    holds(ALL, [
      ['rigPower', '3.041 kW', 3.041],
      ['rigPower', '3041 W', 3.041],
      ['btcPrice', '85.95645k', 85_956.45],
      ['electricityPrice', '29.14 ¢', '0.2914 USD'],
    ]);
  });
});

describe('A text that nobody would type', () => {
  it('is answered at once, however long', () => {
    const texts = ['1,234'.repeat(20_000), ' '.repeat(100_000), '-'.repeat(100_000), `${'1,2341,234'.repeat(10_000)}x`];
    for (const text of texts)
      assert.deepEqual(parseTyped(text, {unit: 'USD/BTC', commaIsDecimal: false}), {reason: 'syntax'});
  });

  it('is a number, a reason or nothing, whatever it holds', () => {
    const pieces = fc.constantFrom(
      ...[
        '1',
        '000',
        ',',
        '.',
        ' ',
        '-',
        '+',
        '$',
        '₸',
        'KZT',
        'k',
        'тыс',
        '/',
        'kWh',
        '%',
        '¢',
        'e',
        '٣',
        '\u200f',
        '(',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(pieces, {maxLength: 12}).map((parts) => parts.join('')),
        ),
        fc.constantFrom(...Object.values(PARAMETERS).flatMap((row) => (row.kind === 'number' ? row.unit : []))),
        fc.boolean(),
        (text, unit, commaIsDecimal) => {
          const typed = parseTyped(text, {unit, commaIsDecimal});
          if (typed && 'amount' in typed) assert.ok(!Number.isNaN(typed.amount) && !Object.is(typed.amount, -0), text);
        },
      ),
      {numRuns: runs(1_000, 50_000)},
    );
  });
});

describe('A number that the calculator shows', () => {
  const cents = fc.integer({min: -1e13, max: 1e13}).map((whole) => whole / 100);

  it('is read back as itself, in every language, with its unit and currency too', () => {
    for (const language of ALL) {
      const format = formatFor(language);
      fc.assert(
        fc.property(cents, (value) => {
          assert.equal(understood(language, 'btcPrice', format.number(value, 2)), value + 0);
          assert.equal(understood(language, 'btcPrice', format.money(value, 'USD', 2)), `${value + 0} USD`);
          assert.equal(
            understood(language, 'btcPrice', format.money(Math.round(value), 'KZT', 0)),
            `${Math.round(value) + 0} KZT`,
          );
          assert.equal(understood(language, 'taxRate', format.percent(value, 2)), value + 0);
        }),
      );
    }
  });

  it('is read back as itself where it stands plain, for editing', () => {
    for (const language of ALL)
      fc.assert(
        fc.property(fc.double({min: 0, max: 1e18, noNaN: true}), (value) => {
          const digits = Number(value.toPrecision(15));
          const plain = formatFor(language).number(digits, 15, {useGrouping: false});
          const read = Number(understood(language, 'difficulty', plain));
          assert.ok(Math.abs(read - digits) <= 1e-15 * Math.max(1, digits), plain);
        }),
      );
  });
});
