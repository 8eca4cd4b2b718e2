import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {pickLanguage} from '../../src/i18n/languages.js';

const picks = (table: Readonly<Record<string, string>>, added?: readonly string[]): void => {
  for (const [tag, language] of Object.entries(table)) assert.equal(pickLanguage(tag, added), language, `"${tag}"`);
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

describe('A page that brings languages', () => {
  it('adds them', () => {
    picks({uz: 'uz', 'uz-UZ': 'uz', ru: 'ru', fr: 'en'}, ['uz']);
  });

  it('adds a region or a script of a language', () => {
    picks({'en-GB': 'en-GB', en: 'en'}, ['en-GB']);
    picks({'kk-Latn': 'kk-Latn', 'kk-Latn-KZ': 'kk-Latn', 'kk-KZ': 'kk'}, ['kk-Latn']);
  });

  it('cannot bring one whose name is none', () => {
    picks({'not a language': 'en', '': 'en', 'e!': 'en'}, ['not a language', '', 'e!']);
  });
});
