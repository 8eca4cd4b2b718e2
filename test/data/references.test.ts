import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {type Key, PARAMETERS, RULES, SNAPSHOT} from '../../src/core/index.js';
import {PRESENT_LAW} from '../../src/data/rules.js';
import {ARTICLE_RATE, CHECKED, type Reference, REFERENCES} from '../../src/data/references.js';
import {accepts, KEYS} from '../../src/core/parameters.js';

const entries = Object.entries(REFERENCES) as [Key, Reference][];

const law = {source: 'law', since: undefined, confirmed: true};
const market = {source: 'snapshot', range: [0], since: '2026-10-05', confirmed: true, address: 'whattomine.com'};

/** As the table of sources has it. */
const SOURCES: Partial<Record<Key, Reference>> = {
  taxRate: {...law, source: 'law', range: [20], address: 'chambers.com'},
  miningLevy: {source: 'law', range: [2], since: '2024-01-01', confirmed: false, address: 'regfollower.com'},
  aifcShare: {
    source: 'law',
    range: [75],
    since: '2025-01-01',
    confirmed: false,
    address: 'adilet.zan.kz/rus/docs/Z2300000193',
  },
  purchaseCap: {source: 'press', range: [1], since: '2023-07-04', confirmed: false, address: 'kz.kursiv.media'},
  electricityPrice: {source: 'snapshot', range: [29, 33], inTenge: true, confirmed: false, address: 'epk-forfait.kz'},
  rigPower: {source: 'nameplate', range: [1.3, 7], confirmed: true},
  kztPerUsd: {source: 'snapshot', range: [519], since: '2025-11-19', confirmed: true, address: 'kz.kursiv.media'},
  btcPrice: {...market, source: 'snapshot', range: [85_956.45]},
  difficulty: {...market, source: 'snapshot', range: [132_716_002_350_731.3]},
  blockHeight: {...market, source: 'snapshot', range: [969_990]},
  blockFees: {...market, source: 'snapshot', range: [0.0193778833]},
  miningShare: {source: 'press', range: [30], confirmed: false, address: 'timesca.com'},
};

describe('What others say of an input', () => {
  it('is what the table of sources has, word for word', () => {
    assert.deepEqual(REFERENCES, SOURCES);
    assert.equal(ARTICLE_RATE, 545);
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
