import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {LANGUAGES} from '../../src/i18n/languages.js';
import {type Bundle, type Strings, translate} from '../../src/i18n/translate.js';

const compact = (language: string, strings?: Strings) => translate(language, LANGUAGES, strings);

const texts = {
  en: {title: 'Fruit', line: '{0} and {1}', colours: ['red', 'green'], apples: {forms: ['{0} apple', '{0} apples']}},
  ru: {
    title: 'Фрукты',
    line: '{1} и {0}',
    colours: ['красный', 'зелёный'],
    apples: {forms: ['{0} яблоко', '{0} яблока', '{0} яблок']},
  },
  kk: {title: 'Жеміс', line: '{0} мен {1}', colours: ['қызыл', 'жасыл'], apples: {forms: ['{0} алма']}},
} as const;

// Not by `bundle`, so that another bundled language needs no texts here.
const fruit = texts as unknown as Bundle<typeof texts.en>;

describe('A text', () => {
  it('is that of the language, of any of its regions', () => {
    assert.equal(translate('ru', fruit)('title'), 'Фрукты');
    assert.equal(translate('ru-KZ', fruit)('title'), 'Фрукты');
  });

  it('is the English one where the language is not bundled', () => {
    for (const language of ['uz', 'constructor', '__proto__', ''])
      assert.equal(translate(language, fruit)('title'), 'Fruit');
  });

  it('has its gaps filled, in the order of the language', () => {
    assert.equal(translate('en', fruit)('line', 'A', 'B'), 'A and B');
    assert.equal(translate('ru', fruit)('line', 'A', 'B'), 'B и A');
  });

  it('keeps a gap for which there is nothing, and fills with any characters', () => {
    assert.equal(translate('en', fruit)('line', '$&'), '$& and {1}');
  });
});

describe('A sentence that ends in a value', () => {
  it('has one full stop, also behind a date that ends in one', () => {
    const {kept} = LANGUAGES.ru;
    assert.match(kept, /\{0\}\.$/);
    assert.equal(compact('ru')('kept', '5'), 'Пока в расчёте 5.');
    assert.equal(compact('ru')('kept', 'нояб. 2026 г.'), 'Пока в расчёте нояб. 2026 г.');
  });
});

describe('A list', () => {
  it('is that of the language', () => {
    assert.deepEqual(translate('kk', fruit).list('colours'), ['қызыл', 'жасыл']);
  });

  it('may be replaced by a list, or by its entries with a line between them', () => {
    for (const colours of [['rot', 'grün'], 'rot|grün'])
      assert.deepEqual(translate('de', fruit, {de: {colours}}).list('colours'), ['rot', 'grün']);
  });

  it('is not replaced by one of another length, or by what is none', () => {
    for (const colours of [['rot'], 'rot', ['rot', 5], 5, {}, null]) {
      const strings = {de: {colours}} as unknown as Strings;
      assert.deepEqual(translate('de', fruit, strings).list('colours'), ['red', 'green'], JSON.stringify(colours));
    }
  });
});

describe('A text that goes with a number', () => {
  const counted = (language: string, counts: readonly number[], strings?: Strings): string[] =>
    counts.map((count) => translate(language, fruit, strings).plural('apples', count, String(count)));

  it('has three forms in Russian', () => {
    assert.deepEqual(counted('ru', [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 100, 101, 111]), [
      '0 яблок',
      '1 яблоко',
      '2 яблока',
      '4 яблока',
      '5 яблок',
      '11 яблок',
      '12 яблок',
      '14 яблок',
      '21 яблоко',
      '22 яблока',
      '25 яблок',
      '100 яблок',
      '101 яблоко',
      '111 яблок',
    ]);
  });

  it('has two in English', () => {
    assert.deepEqual(counted('en', [0, 1, 2, 21]), ['0 apples', '1 apple', '2 apples', '21 apples']);
  });

  it('has one in Kazakh: the noun stays singular', () => {
    assert.deepEqual(counted('kk', [0, 1, 2, 5, 21]), ['0 алма', '1 алма', '2 алма', '5 алма', '21 алма']);
  });

  it('is counted in the language of the page that replaces it', () => {
    const strings = {pl: {apples: '{0} jabłko|{0} jabłka|{0} jabłek'}};
    assert.deepEqual(counted('pl', [1, 2, 5], strings), ['1 jabłko', '2 jabłka', '5 jabłek']);
  });
});

describe('A page that brings texts', () => {
  const uzbek = {uz: {heading: 'Mayning'}};

  it('has them said', () => {
    assert.equal(compact('uz', uzbek)('heading'), 'Mayning');
  });

  it('hears English where it left a text out', () => {
    assert.equal(compact('uz', uzbek)('rigs'), 'Rigs');
  });

  it('hears the language itself where it left a text of its region out', () => {
    assert.equal(compact('ru-KZ', {'ru-KZ': {heading: 'Майнинг'}})('rigs'), compact('ru')('rigs'));
  });

  it('overrides a text and leaves the others', () => {
    const strings = {ru: {heading: 'Майнинг'}};
    assert.equal(compact('ru', strings)('heading'), 'Майнинг');
    assert.equal(compact('ru', strings)('rigs'), compact('ru')('rigs'));
    assert.equal(compact('en', strings)('heading'), compact('en')('heading'));
  });

  it('names the texts of a section by the section', () => {
    const strings = {en: {'fruit.title': 'Berries', title: 'Not this'}};
    assert.equal(translate('en', fruit, strings, 'fruit.')('title'), 'Berries');
  });

  it('is not listened to where what it brings is no text', () => {
    const strings = {en: {heading: 5, rigs: null, note: {}}} as unknown as Strings;
    for (const key of ['heading', 'rigs', 'note'] as const)
      assert.equal(compact('en', strings)(key), compact('en')(key));
  });

  it('is not fooled by what every object has', () => {
    assert.equal(compact('constructor')('heading'), compact('en')('heading'));
    const strings = JSON.parse('{"en": {"__proto__": {"heading": "x"}}}') as Strings;
    assert.equal(compact('en', strings)('heading'), compact('en')('heading'));
  });
});
