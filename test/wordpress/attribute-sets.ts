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
  const usual = isNumber(key) ? numberTexts(numberOf(key)) : choiceTexts(key);
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
