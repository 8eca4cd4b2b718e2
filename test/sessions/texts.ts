import fc from 'fast-check';

import {attributeOf} from '../../src/core/attributes.js';
import {type Key, KEYS, PARAMETERS} from '../../src/core/parameters.js';

/** Numbers as readers and pages write them: right, out of range, and none. */
export const NUMBERS: readonly string[] = [
  ...[
    '0',
    '1',
    '7',
    '12',
    '12.5',
    '33',
    '50',
    '99.9',
    '100',
    '500',
    '1000',
    '6000',
    '90000',
    '1000000',
    '0.05',
    '0.08',
  ],
  ...['33 KZT', '33KZT', '45 тенге', '33 ₸', '$0.09', '86000 USD', '1e3', '-5', '-0', '0.0000001', '9999999'],
  ...['1,234.5', '1 234,5', '1.000', '1,000', '12%', '3.5 kW', '200 TH/s', '10K', '1 тыс', '٣٤', '５', '–3', '+5'],
  ...['', ' ', 'x', '5x', '--', '1e999', '1e-320', '1..2', '1,2,3', '9'.repeat(30), '9'.repeat(200), '\u200b7\u200e'],
];

/** Texts with signs that break markup, formulas and addresses. */
export const NAMES: readonly string[] = [
  ...['Winter', 'План Б', 'Қыс', '=1+1', '＝cmd', '+7', '-x', '@a', '<b>bold</b>', '"><img src=x onerror=alert(1)>'],
  ...['a;b,c\td', "it's", '\u202eabc', '\ud800', '😀', ' '.repeat(50), 'n'.repeat(300), '__proto__'],
];

const isNumber = (key: Key): boolean => PARAMETERS[key].kind === 'number';

export const numberKeys = KEYS.filter(isNumber);

/** A text that an input takes in its attribute, or may refuse. */
export const textFor = (key: Key): fc.Arbitrary<string> => {
  const row = PARAMETERS[key];
  if (row.kind === 'choice') return fc.oneof(fc.constantFrom(...row.options), fc.constantFrom('S21', 'x', '', 'NONE'));
  if (row.kind === 'switch') return fc.constantFrom('', 'on', 'off', 'false', 'no', 'true');
  if (row.kind === 'fleet')
    return fc.constantFrom(
      ...[
        'antminer-s21:600',
        's21:5, 3.4/150:25',
        'article:10',
        'x:1',
        '',
        ':',
        'antminer-s19:0',
        '3.5/0:7',
        '1,5/1:1',
      ],
      ...['antminer-s9:9999999,antminer-s21:9999999', 's21:1 '.repeat(14), '0/0:0', "antminer-s21:1'200"],
    );
  const {min, max, whole} = row;
  const within = fc
    .double({min: 0, max: 1, noNaN: true})
    .map((share) => Math.max(min, 1e-3) * (max / Math.max(min, 1e-3)) ** share)
    .map((value) => String(whole ? Math.round(value) : Number(value.toPrecision(4))));
  return fc.oneof({weight: 3, arbitrary: fc.constantFrom(...NUMBERS)}, {weight: 2, arbitrary: within});
};

/** An input with a text for it. */
export const anyInput: fc.Arbitrary<readonly [Key, string]> = fc
  .constantFrom(...KEYS)
  .chain((key) => textFor(key).map((text) => [key, text] as const));

/** The text of a link: some inputs by their attributes, with now and then an entry that is none. */
export const linkText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 8, arbitrary: anyInput.map(([key, text]) => `${attributeOf(key)}:${encodeURIComponent(text)}`)},
      {
        weight: 1,
        arbitrary: fc.constantFrom('__proto__:1', 'x', ':', 'history-from:2021-05', 'future:7', 'futures-seed:9', '1_'),
      },
    ),
    {maxLength: 8},
  )
  .map((entries) => entries.join(';'));
