import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {calculate, type Rule, RULES} from '../../src/core/index.js';

describe('The rule sets', () => {
  const figures = (id: keyof typeof RULES) =>
    Object.fromEntries(
      Object.entries(RULES[id]).map(([key, {value, source, confirmed}]) => [key, [value, source, confirmed]]),
    );

  it('all settle the same four inputs', () => {
    for (const set of Object.values(RULES))
      assert.deepEqual(Object.keys(set).sort(), ['aifcShare', 'complianceRate', 'miningLevy', 'taxRate']);
  });

  it('have the article’s figures', () => {
    assert.deepEqual(figures('article'), {
      taxRate: [15, 'article', true],
      complianceRate: [10, 'article', true],
      aifcShare: [75, 'article', true],
      miningLevy: [0, 'unstated', true],
    });
  });

  it('have the article’s figures for 2024: half of the coins are sold', () => {
    assert.deepEqual(figures('article-2024'), {...figures('article'), aifcShare: [50, 'article', true]});
  });

  it('have the law’s figures of 2026, with what is not confirmed marked', () => {
    assert.deepEqual(figures('law-2026'), {
      taxRate: [20, 'law', true],
      complianceRate: [10, 'article', true],
      aifcShare: [75, 'law', false],
      miningLevy: [2, 'law', false],
    });
  });

  it('carry values within the ranges of their inputs', () => {
    for (const [id, set] of Object.entries(RULES))
      for (const [key, {value}] of Object.entries<Rule>({...set}))
        assert.doesNotThrow(() => calculate({[key]: value}), `${key} of ${id}`);
  });
});
