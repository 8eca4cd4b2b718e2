import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {type Key, PARAMETERS, RULES, SNAPSHOT} from '../../src/core/index.js';
import {PRESENT_LAW} from '../../src/data/rules.js';
import {ARTICLE_RATE, CHECKED, type Reference, REFERENCES} from '../../src/data/references.js';
import {accepts, KEYS} from '../../src/core/parameters.js';

const entries = Object.entries(REFERENCES) as [Key, Reference][];

/** The rows of the table of sources. */
const rows = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '));

const figure = new Intl.NumberFormat('en', {maximumFractionDigits: 10});

describe('What others say of an input', () => {
  it('is what a row of the table of sources says, with the place where it was found', () => {
    for (const [key, {range, address}] of entries) {
      const found = rows.filter((row) => range.every((value) => row.includes(figure.format(value))));
      assert.ok(found.length > 0, `${key}: ${range.join(' and ')}`);
      const host = address === undefined ? '' : new URL(`https://${address}`).host;
      const places = rows.map((row) => row.split('|').at(-2) ?? '').join();
      if (host !== 'adilet.zan.kz') assert.ok(places.includes(host), `${key}: ${host}`);
    }
    assert.ok(rows.some((row) => row.includes(`${ARTICLE_RATE}, implied`)));
    assert.equal(CHECKED, '2026-11');
  });

  it('is one figure, or the lowest and the highest, which the input takes', () => {
    for (const [key, {range, inTenge}] of entries) {
      const row = PARAMETERS[key];
      assert.ok(row.kind === 'number', key);
      assert.ok(range.length === 1 || (range.length === 2 && Number(range[0]) < Number(range[1])), key);
      for (const figure of range) assert.ok(accepts(row, inTenge ? figure / SNAPSHOT.kztPerUsd : figure), key);
    }
  });

  it('is dated by a day or a month that is not after it was checked', () => {
    for (const [key, {since = CHECKED}] of entries) {
      assert.match(since, /^\d{4}-\d{2}(-\d{2})?$/, key);
      assert.ok(!Number.isNaN(Date.parse(since)) && since.slice(0, 7) <= CHECKED, key);
    }
  });

  it('is at a place that makes an address', () => {
    for (const [key, {address}] of entries)
      if (address !== undefined) assert.equal(new URL(`https://${address}`).host, address.split('/')[0], key);
  });

  it('by law is the figure of the newest rule set, and as sure as that', () => {
    const newest = RULES[PRESENT_LAW];
    const byLaw = entries.filter(([, {source}]) => source === 'law');
    assert.deepEqual(
      byLaw.map(([key]) => key).sort(),
      Object.entries(newest)
        .filter(([, {source}]) => source === 'law')
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, {range, confirmed}] of byLaw) {
      const rule = newest[key as keyof typeof newest];
      assert.deepEqual([range, confirmed], [[rule.value], rule.confirmed], key);
    }
  });

  it('covers all that the bundled market figures say', () => {
    for (const key of KEYS.filter((one) => PARAMETERS[one].source === 'snapshot'))
      assert.equal(REFERENCES[key]?.source, 'snapshot', key);
  });
});
