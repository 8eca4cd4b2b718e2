import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {pickLanguage, type Strings, textOf} from '../../src/i18n/language.js';

const picks = (table: Readonly<Record<string, string>>, strings?: Strings): void => {
  for (const [tag, language] of Object.entries(table)) assert.equal(pickLanguage(tag, strings), language, `"${tag}"`);
};

describe('A language tag', () => {
  it('picks its language', () => {
    picks({en: 'en', ru: 'ru', kk: 'kk'});
  });

  it('falls back from its region and script to its language', () => {
    picks({'en-GB': 'en', 'ru-KZ': 'ru', 'kk-KZ': 'kk', 'kk-Cyrl-KZ': 'kk', 'ru-u-nu-latn': 'ru'});
  });

  it('falls back to English where the language is not spoken', () => {
    picks({fr: 'en', 'de-AT': 'en', 'zh-Hans-CN': 'en', '': 'en', ' ': 'en', x: 'en', 'x-klingon': 'en'});
  });

  it('is forgiven the ways in which people and content systems write it', () => {
    picks({' en': 'en', 'ru ': 'ru', en_US: 'en', ru_RU: 'ru', RU: 'ru', 'Kk-kz': 'kk', KK_KZ: 'kk'});
  });

  it('may say kz, the country, for Kazakh', () => {
    picks({kz: 'kk', KZ: 'kk', 'kz-KZ': 'kk', kz_KZ: 'kk', ' kz ': 'kk'});
  });

  it('is not taken for another that only begins like it', () => {
    picks({kzz: 'en', eng: 'en', rus: 'en', russian: 'en'});
  });

  it('is not fooled by what every object has', () => {
    picks({constructor: 'en', toString: 'en', __proto__: 'en', hasOwnProperty: 'en'});
  });
});

describe('A page that brings texts', () => {
  const uzbek = {uz: {heading: 'Mayning'}};

  it('adds its language', () => {
    picks({uz: 'uz', 'uz-UZ': 'uz', ru: 'ru', fr: 'en'}, uzbek);
    assert.equal(textOf('uz', 'heading', uzbek), 'Mayning');
  });

  it('adds a region or a script of a language', () => {
    picks({'en-GB': 'en-GB', en: 'en'}, {'en-GB': {heading: 'Mining'}});
    picks({'kk-Latn': 'kk-Latn', 'kk-Latn-KZ': 'kk-Latn', 'kk-KZ': 'kk'}, {'kk-Latn': {heading: 'Mayning'}});
  });

  it('speaks English where the page left a text out', () => {
    assert.equal(textOf('uz', 'rigs', uzbek), 'Rigs');
  });

  it('speaks the language itself where the page left a text of its region out', () => {
    assert.equal(textOf('ru-KZ', 'rigs', {'ru-KZ': {heading: 'Майнинг'}}), textOf('ru', 'rigs'));
  });

  it('overrides a text and leaves the others', () => {
    const strings = {ru: {heading: 'Майнинг'}};
    assert.equal(textOf('ru', 'heading', strings), 'Майнинг');
    assert.equal(textOf('ru', 'rigs', strings), textOf('ru', 'rigs'));
    assert.equal(textOf('en', 'heading', strings), textOf('en', 'heading'));
  });

  it('is not listened to where what it brings is no text', () => {
    const strings = {en: {heading: 5, rigs: null, note: {}}} as unknown as Strings;
    for (const key of ['heading', 'rigs', 'note'] as const) assert.equal(textOf('en', key, strings), textOf('en', key));
  });

  it('cannot bring a language whose name is none', () => {
    const strings = {'not a language': {heading: 'x'}, '': {heading: 'x'}, 'e!': {heading: 'x'}};
    picks({'not a language': 'en', '': 'en', 'e!': 'en'}, strings);
  });
});
