import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {attributeOf} from '../../src/core/attributes.js';
import {KEYS} from '../../src/core/parameters.js';
import {figureText, readTest} from '../../src/figures/figure-text.js';
import {pageFigures} from '../../src/figures/page-figures.js';
import type {Wish} from '../../src/figures/quantity.js';
import {propertiesIn} from '../core/for-every.js';
import {anyLayers} from '../store/layers.js';
import {INPUT_NAMES, lastPlaces, NONSENSE, PROJECTION_NAMES, RESULT_NAMES} from './names.js';
import {sourceOf} from './sources.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const {forEvery} = propertiesIn(80);

describe('A test', () => {
  const holds = (test: string, attributes: Readonly<Record<string, string>> = {}): boolean | undefined =>
    readTest(test)?.holds(pageFigures(attributes, 'en'));

  it('compares what the page computes, in USD of a day and with inputs in the unit of their row', () => {
    for (const attributes of [{}, {currency: 'KZT', period: 'year'}]) {
      assert.equal(holds('netProfit gt 0', attributes), true);
      assert.equal(holds('netProfit > 63 and netProfit < 64', attributes), true);
      assert.equal(holds('margin < 0.1', attributes), true);
      assert.equal(holds('taxRate = 15', attributes), true);
      assert.equal(holds('netProfit < 0', attributes), false);
      assert.equal(holds('hashprice > 0', attributes), false);
      assert.equal(holds('hashprice <= 0', attributes), false);
    }
    assert.equal(holds('netProfit < 0', {'electricity-price': '0.2'}), true);
  });

  it('is none with a name that is unknown', () => {
    for (const test of ['profit > 0', 'rules = 1', 'verdict = 1', 'constructor > 0', 'netProfit', ''])
      assert.equal(readTest(test), undefined, test);
  });
});

describe('Whatever page, link and reader say', () => {
  const WISHES: readonly Wish[] = [
    {},
    {decimals: 3},
    {digits: 2},
    {digits: 15},
    {absolute: true, bare: true},
    {compact: true},
    {compact: true, digits: 3},
    {inSentence: true},
  ];
  const NAMES = [...RESULT_NAMES, ...PROJECTION_NAMES, ...KEYS];

  it('every figure has a text, in every language and every writing', () => {
    forEvery(anyLayers, (layers) => {
      for (const language of LANGUAGES) {
        const source = sourceOf(layers, language);
        for (const name of NAMES)
          for (const wish of WISHES) {
            const text = figureText(source, name, wish);
            assert.ok(text.trim() !== '' && !NONSENSE.test(text), `${name} in ${language}: “${text}”`);
            if (wish.absolute) assert.ok(!text.includes('−'), `${name}: ${text}`);
            if (wish.bare) assert.doesNotMatch(text, /[$₸%]/, name);
          }
      }
    });
  });

  it('an input has one text under its key and its attribute', () => {
    forEvery(anyLayers, (layers) => {
      const source = sourceOf(layers, 'en');
      for (const key of INPUT_NAMES) assert.equal(figureText(source, attributeOf(key)), figureText(source, key));
    });
  });

  it('costs and net add up as they are shown', () => {
    const costs = RESULT_NAMES.filter((name) => name.startsWith('costs.') && name !== 'costs.total');
    assert.equal(costs.length, 6);
    let added = 0;
    forEvery(anyLayers, (layers) => {
      const source = sourceOf(layers, 'ru');
      const places = (name: string): bigint => lastPlaces(figureText(source, name));
      const texts = ['revenue', 'netProfit', 'costs.total', ...costs].map((name) => figureText(source, name));
      // Amounts of sixteen digits are written with a power of ten.
      if (texts.some((text) => text.includes('E') || text.replace(/\D/g, '').length > 14)) return;
      added++;
      assert.equal(
        costs.reduce((sum, name) => sum + places(name), 0n),
        places('costs.total'),
      );
      assert.equal(places('revenue') - places('costs.total'), places('netProfit'));
    });
    assert.ok(added > 40, `${added} were added up`);
  });
});
