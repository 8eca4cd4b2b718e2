import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {en, type TextKey} from '../../src/i18n/en.js';
import {kk} from '../../src/i18n/kk.js';
import {ru} from '../../src/i18n/ru.js';

const TRANSLATIONS = {ru, kk};
const ALL = {en, ...TRANSLATIONS};
const KEYS = Object.keys(en) as TextKey[];

const gaps = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

describe('The texts', () => {
  it('of every language are those of English', () => {
    for (const [language, texts] of Object.entries(TRANSLATIONS))
      assert.deepEqual(Object.keys(texts).sort(), [...KEYS].sort(), language);
  });

  it('are never empty, nor is one of their forms', () => {
    for (const [language, texts] of Object.entries(ALL))
      for (const key of KEYS)
        for (const form of texts[key].split('|')) assert.notEqual(form.trim(), '', `${language} ${key}`);
  });

  it('have no space around them', () => {
    for (const [language, texts] of Object.entries(ALL))
      for (const key of KEYS) assert.equal(texts[key], texts[key].trim(), `${language} ${key}`);
  });

  it('have the gaps of the English ones, in each of their forms', () => {
    for (const [language, texts] of Object.entries(ALL))
      for (const key of KEYS)
        for (const form of texts[key].split('|')) assert.deepEqual(gaps(form), gaps(en[key]), `${language} ${key}`);
  });

  it('have a form for the day, the month and the year', () => {
    for (const [language, texts] of Object.entries(ALL))
      for (const key of ['periods', 'perPeriod'] as const)
        assert.equal(texts[key].split('|').length, 3, `${language} ${key}`);
  });

  it('are counted as the language counts: two forms in English, three in Russian, one in Kazakh', () => {
    assert.deepEqual(
      Object.values(ALL).map(({purchases}) => purchases.split('|').length),
      [2, 3, 1],
    );
  });

  it('are translated, symbols apart', () => {
    for (const [language, texts] of Object.entries(TRANSLATIONS))
      for (const key of KEYS) assert.match(texts[key], /[а-яёәғқңөұүһі]/i, `${language} ${key}`);
  });

  it('mix no Latin into Cyrillic words', () => {
    for (const [language, texts] of Object.entries(TRANSLATIONS))
      for (const key of KEYS)
        assert.doesNotMatch(texts[key], /[а-яёәғқңөұүһі][a-z]|[a-z][а-яёәғқңөұүһі]/i, `${language} ${key}`);
  });
});

describe('The words of the trade', () => {
  /** A few that another word would make wrong. */
  const TERMS: readonly (readonly [TextKey, ru: RegExp, kk: RegExp])[] = [
    ['heading', /майнинг/i, /майнинг/i],
    ['rigHashrate', /хешрейт/i, /хешрейт/i],
    ['revenue', /выручка/i, /түсім/i],
    ['costs', /расходы/i, /шығындар/i],
    ['net', /чистая прибыль/i, /таза пайда/i],
    ['margin', /рентабельность/i, /рентабельділік/i],
    ['taxRate', /налог/i, /салық/i],
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
    for (const key of KEYS) assert.doesNotMatch(ru[key], /удержан/i, key);
  });
});
