import fc from 'fast-check';
import {attributeOf} from '../../src/core/attributes.js';
import {isNumber, type Key, KEYS} from '../../src/core/parameters.js';
import {RIGS} from '../../src/core/index.js';
import type {Attributes} from '../../src/fallback.js';
import {numberOf, valueOf} from '../core/arbitraries.js';

/** Marks that a number may be written with, and some that make it none. */
const GROUPS = ['', ' ', '\u00a0', "'", '\u2019', '_', ',', '\u202f', '\u0085', '\n', '.'];

const grouped = (text: string, mark: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d))/, mark);

/** Of numbers and amounts. */
const ENDINGS = [
  '',
  '',
  '',
  '%',
  ' %',
  ' KZT',
  'kzt',
  ' USD',
  'Usd',
  ' EUR',
  '\nKZT',
  ' K\u212aT',
  ' \u212aZT',
  '%%',
  'e',
  '\u0000',
];

const BEGINNINGS = ['', '', '', '', '-', '\u2212', '+', '$'];

/** What content systems add around a value, and what is not taken away. */
const AROUND = [
  '',
  '',
  '',
  ' ',
  '"',
  "'",
  '\u201c',
  '\u201d',
  '\u201e',
  '\u00ab',
  '\u00bb',
  '\ufeff',
  '\u3000',
  '\u180e',
  '(',
  '`',
];

const pick = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Numbers as people and programs write them. */
const numberTexts = (number: fc.Arbitrary<number>): fc.Arbitrary<string> =>
  fc
    .tuple(
      number,
      pick('plain', 'plain', 'exponent', 'fixed', 'bare'),
      pick(...BEGINNINGS),
      pick(...GROUPS),
      pick(...ENDINGS),
    )
    .map(([value, form, beginning, mark, ending]) => {
      const texts: Readonly<Record<string, string>> = {
        plain: String(value),
        exponent: value.toExponential().toUpperCase(),
        fixed: value.toFixed(2),
        bare: String(value)
          .replace(/^0(?=\.)/, '')
          .replace(/^(\d+)$/, '$1.'),
      };
      return `${beginning}${grouped(texts[form] ?? '', mark)}${ending}`;
    });

const RIG_NAMES = RIGS.flatMap(({id, name, maker}) => [id, name, `${maker} ${name}`, name.replace(/^\S+ /, '')]);

const choiceTexts = (key: Key): fc.Arbitrary<string> =>
  fc
    .tuple(
      key === 'rig' ? pick(...RIG_NAMES, 'none') : valueOf(key).map(String),
      pick('as it is', 'upper', 'spaced', 'underscored', 'kelvin'),
    )
    .map(([text, form]) => {
      if (form === 'upper') return text.toUpperCase();
      if (form === 'spaced') return text.replaceAll('-', ' \u00a0');
      if (form === 'underscored') return text.replaceAll('-', '_');
      return form === 'kelvin' ? text.replace(/k/i, '\u212a') : text;
    });

/** What an entry of a fleet is about, in the case and with the signs of any author, and what is no rig at all. */
const fleetRigs: fc.Arbitrary<string> = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...RIGS.map(({id}) => id))},
  {weight: 3, arbitrary: pick(...RIG_NAMES).map((name) => name.replaceAll(' ', '-').toUpperCase())},
  {weight: 4, arbitrary: fc.tuple(numberOf('rigPower'), numberOf('rigHashrate')).map((own) => own.join('/'))},
  {
    weight: 2,
    arbitrary: pick(
      ...[
        '',
        'none',
        'rigs',
        '3.4/',
        '/150',
        '3.4/150/1',
        '3/1_5\u20190',
        '"3/"150',
        '3,4/150',
        '-3/5',
        '51/1',
        'S21+',
      ],
      ...['\u212as3', 'Antminer S21', 'Antminer_S21', '3 / 150', '.5/1e2', '3./150', '1e99/1', 'constructor', '3\\150'],
    ),
  },
);

const counts: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: fc.nat({max: 2000}).map(String)},
  {weight: 2, arbitrary: pick('0', '0', '10000000', '9999999', '5000000', '00', "1'200", '1_200', '1\u2019200')},
  {
    weight: 1,
    arbitrary: pick(
      ...['', '-5', '+5', '1.5', '1e3', '1,200', '5%', "'5", "5'", '\u0661', '10000001', '5:6', 'many', '1\u00a0200'],
      ...['0'.repeat(99) + '5', '0'.repeat(100) + '5', '5/6', '5"', '<b>'],
    ),
  },
);

const SEPARATORS = [' ', ' ', ', ', ',', '\n', ' ,, ', '\u00a0', '\u3000', '\u180e', ';', '', ',\u212a'];

/** Fleets: good ones, ones of which some entries count, more than twelve entries, and what is no fleet. */
const fleetTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(fleetRigs, pick(':', ':', ':', ':', ' : ', ':\n', '', '=', '::'), counts), {maxLength: 16}),
    fc.oneof({weight: 4, arbitrary: pick(' ', ', ', ',')}, {weight: 1, arbitrary: pick(...SEPARATORS)}),
  )
  .map(([entries, separator]) => entries.map((entry) => entry.join('')).join(separator));

/** Lists that are long, or broken more often than is read. */
const longFleets: fc.Arbitrary<string> = fc
  .tuple(pick('x', 'x:', ':', 's21:5', '3/5:7', '\u{1f600}', ' '), fc.integer({min: 15, max: 2100}), pick('', ' s19:9'))
  .map(([entry, times, last]) => `${Array(times).fill(entry).join(' ')}${last}`);

/** Values that are none, for whatever input. */
const HOSTILE = fc.oneof(
  fc.string({unit: 'binary', maxLength: 120}),
  fc.string({maxLength: 120}),
  pick(
    '',
    ' ',
    '""',
    '0',
    '-0',
    '1e999',
    '-1e999',
    '1e-999',
    '.',
    '-',
    'NaN',
    'Infinity',
    '0x10',
    '1_0',
    '\u0661',
    '1.e3',
  ),
  pick(
    '<b>5</b>',
    '"><script>x()</script>',
    '&quot;5&quot;',
    '__proto__',
    'constructor',
    'toString',
    '\u{1f600}'.repeat(51),
  ),
  pick(
    '9'.repeat(100),
    '9'.repeat(101),
    `0.${'3'.repeat(98)}`,
    `1${' '.repeat(99)}`,
    '\u{1f600}'.repeat(50),
    '0'.repeat(97) + '5',
  ),
);

const textOf = (key: Key): fc.Arbitrary<string> => {
  const usual = isNumber(key)
    ? numberTexts(numberOf(key))
    : key === 'fleet'
      ? fc.oneof({weight: 9, arbitrary: fleetTexts}, {weight: 1, arbitrary: longFleets})
      : choiceTexts(key);
  const around = fc.tuple(pick(...AROUND), usual, pick(...AROUND)).map((parts) => parts.join(''));
  const digits = isNumber(key) ? numberOf(key).map(String) : usual;
  return fc.oneof({weight: 5, arbitrary: digits}, {weight: 4, arbitrary: around}, {weight: 1, arbitrary: HOSTILE});
};

/** An attribute in the case of HTML, or as somebody may write it. */
const nameOf = (key: Key): fc.Arbitrary<string> =>
  pick(attributeOf(key), attributeOf(key), attributeOf(key), attributeOf(key).toUpperCase(), key);

const attribute = (key: Key): fc.Arbitrary<readonly [string, string | null]> =>
  fc.tuple(nameOf(key), fc.oneof({weight: 20, arbitrary: textOf(key)}, {weight: 1, arbitrary: fc.constant(null)}));

const other = fc.tuple(pick('theme', 'sections', '0', '7', '', '__proto__', 'data-rigs', '\u212azt-per-usd'), HOSTILE);

/** Inputs that change what the fallback says more than others. */
const KNOTS: readonly Key[] = [
  'rig',
  'fleet',
  'rules',
  'basis',
  'hashprice',
  'rigRevenue',
  'currency',
  'period',
  'electricityPrice',
];

const some = (keys: readonly Key[], maxLength: number) =>
  fc
    .uniqueArray(fc.constantFrom(...keys), {maxLength})
    .chain((chosen) => fc.tuple(...chosen.map((key) => attribute(key))));

/** A fleet, and what may stand beside it in the same calculator. */
export const fleetSets: fc.Arbitrary<Attributes> = fc
  .tuple(attribute('fleet'), some(['rigs', 'rig', 'rigPower', 'rigHashrate'], 2), some(KNOTS, 2))
  .map(([fleet, figures, knots]) => Object.fromEntries([fleet, ...figures, ...knots]));

/** The attributes of a calculator: usable values for the most part, and others among them. */
export const attributeSets: fc.Arbitrary<Attributes> = fc
  .tuple(some(KEYS, 8), some(KNOTS, 5), fc.array(other, {maxLength: 1}))
  .map(([any, knots, others]) => Object.fromEntries([...any, ...knots, ...others]));

/** Language tags, and texts that are none. */
export const languageTags: fc.Arbitrary<string> = fc.oneof(
  pick('en', 'en-US', 'ru', 'ru-RU', 'RU_ru', 'kk', 'kk-KZ', 'kk-Cyrl-KZ', 'kz', 'kz-KZ', 'KZ_kz', 'de', 'rus', ''),
  pick(' ru ', '\u00a0kk\n', 'ru -x', '-ru', 'ru-', 'kz.', '\u212a\u212a', 'r\u0443', 'ru\u0000', 'toString', 'ru x'),
  fc.string({unit: 'binary', maxLength: 8}),
);
