import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {DEFINITIONS} from '../../src/i18n/definitions/index.js';
import type {CompactTexts} from '../../src/i18n/en.js';
import {LANGUAGES} from '../../src/i18n/languages.js';
import type {StringKey, TextTable} from '../../src/i18n/text-table.js';
import {texts as aifc} from '../../src/sections/aifc/texts.js';
import {texts as breakEven} from '../../src/sections/break-even/texts.js';
import {texts as breakdown} from '../../src/sections/breakdown/texts.js';
import {texts as checklist} from '../../src/sections/checklist/texts.js';
import {texts as compare} from '../../src/sections/compare/texts.js';
import {texts as exported} from '../../src/sections/export/texts.js';
import {texts as fleet} from '../../src/sections/fleet/texts.js';
import {texts as history} from '../../src/sections/history/texts.js';
import {texts as marketplace} from '../../src/sections/marketplace/texts.js';
import {texts as plantDeal} from '../../src/sections/plant-deal/texts.js';
import {texts as projection} from '../../src/sections/projection/texts.js';

const {ru, kk} = LANGUAGES;

/** Of the compact view, and of every section. */
const BUNDLES: Readonly<Record<string, Readonly<Record<string, TextTable>>>> = {
  compact: LANGUAGES,
  define: DEFINITIONS,
  aifc,
  breakEven,
  breakdown,
  checklist,
  compare,
  exported,
  fleet,
  history,
  marketplace,
  plantDeal,
  projection,
};

/** Every text of every language with the English one of the same key; of lists and forms, each. */
const ALL = Object.entries(BUNDLES).flatMap(([name, {en: english = {}, ...others}]) =>
  Object.entries({en: english, ...others}).flatMap(([language, table]) =>
    Object.entries(table).map(([key, text]) => ({
      name: `${language} ${name}.${key}`,
      language,
      key,
      forms: formsOf(text),
      english: formsOf(english[key] ?? ''),
      isList: Array.isArray(text),
    })),
  ),
);

function formsOf(text: TextTable[string]): readonly string[] {
  return typeof text === 'string' ? [text] : 'forms' in text ? text.forms : text;
}

const gaps = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe('The texts', () => {
  it('of every language are those of English', () => {
    for (const [name, {en: english = {}, ...others}] of Object.entries(BUNDLES))
      for (const [language, table] of Object.entries(others))
        assert.deepEqual(Object.keys(table).sort(), Object.keys(english).sort(), `${language} ${name}`);
  });

  it('are never empty, nor have space around them', () => {
    for (const {name, forms} of ALL)
      for (const form of forms) {
        assert.notEqual(form, '', name);
        assert.equal(form, form.trim(), name);
      }
  });

  it('have the gaps of the English ones, in each of their forms', () => {
    for (const {name, forms, english, isList} of ALL)
      forms.forEach((form, index) => {
        assert.deepEqual(gaps(form), gaps((isList ? english[index] : english[0]) ?? ''), name);
      });
  });

  it('have a form for the day, the month and the year', () => {
    for (const {periods, perPeriod} of Object.values(LANGUAGES)) {
      assert.equal(periods.length, 3);
      assert.equal(perPeriod.length, 3);
    }
  });

  it('are counted as the language counts: two forms in English, three in Russian, one in Kazakh', () => {
    assert.deepEqual(
      Object.values(LANGUAGES).map(({purchases}) => purchases.forms.length),
      [2, 3, 1],
    );
  });

  it('are translated, symbols apart', () => {
    for (const {name, language, forms} of ALL)
      // These two join words and numbers that come from elsewhere.
      if (language !== 'en' && !/ (marketplace\.range|compare\.leaves)$/.test(name))
        for (const form of forms) assert.match(form, /[а-яёәғқңөұүһі]/i, name);
  });

  it('mix no Latin into Cyrillic words', () => {
    for (const {name, language, forms} of ALL)
      if (language !== 'en')
        for (const form of forms) assert.doesNotMatch(form, /[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]/i, name);
  });
});

describe('A definition', () => {
  /** Those of inputs and of the compact view, and those that stand with the texts of their section. */
  const definitions = ALL.filter(
    ({name, key}) => name.includes(' define.') || (/[a-z]Is$/.test(key) && !name.endsWith('projection.cashIs')),
  );

  it('has at most fifteen words, in every language', () => {
    assert.ok(definitions.length > 3 * 80);
    for (const {name, forms} of definitions)
      for (const form of forms) {
        const words = form.split(/[^\p{L}\p{N}’%/·-]+/u).filter(Boolean);
        assert.ok(words.length <= 15, `${name} has ${words.length}: ${form}`);
      }
  });

  it('is a whole sentence: it begins with a capital and ends in a full stop', () => {
    for (const {name, forms} of definitions) for (const form of forms) assert.match(form, /^«?\p{Lu}[^]*\.$/u, name);
  });
});

describe('The words of the trade', () => {
  /** A few that another word would make wrong. */
  const TERMS: readonly (readonly [StringKey<CompactTexts>, ru: RegExp, kk: RegExp])[] = [
    ['heading', /майнинг/i, /майнинг/i],
    ['rigHashrate', /хешрейт/i, /хешрейт/i],
    ['revenue', /выручка/i, /түсім/i],
    ['costs', /расходы/i, /шығындар/i],
    ['net', /чистая прибыль/i, /таза пайда/i],
    ['margin', /рентабельность/i, /рентабельділік/i],
    ['taxRate', /налог/i, /салы[қғ]/i],
    ['complianceRate', /соблюдение требований/i, /талаптарды сақтау/i],
    ['aifcShare', /МФЦА/, /АХҚО/],
    ['miningLevy', /плата/i, /төлемақы/i],
    ['loss', /убыток/i, /залал/i],
    ['kWh', /^кВт·ч$/, /^кВт·сағ$/],
    ['kW', /^кВт$/, /^кВт$/],
    ['MWh', /^МВт·ч$/, /^МВт·сағ$/],
  ];

  it('are the glossary’s', () => {
    for (const [key, russian, kazakh] of TERMS) {
      assert.match(ru[key], russian, `ru ${key}`);
      assert.match(kk[key], kazakh, `kk ${key}`);
    }
  });

  it('never call the kept coins withheld', () => {
    for (const {name, language, forms} of ALL)
      if (language === 'ru') for (const form of forms) assert.doesNotMatch(form, /удержан/i, name);
  });
});
