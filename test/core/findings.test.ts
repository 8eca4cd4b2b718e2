import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {type Key, PARAMETERS, RULES, SNAPSHOT} from '../../src/core/index.js';
import {ARTICLE_RATE, CHECKED, type Finding, FINDINGS} from '../../src/core/findings.js';
import {accepts, KEYS} from '../../src/core/parameters.js';

const entries = Object.entries(FINDINGS) as [Key, Finding][];

const law = {witness: 'law', since: undefined, confirmed: true};
const market = {witness: 'snapshot', found: [0], since: '2026-10-05', confirmed: true, place: 'whattomine.com'};

/** As the table of sources has it. */
const SOURCES: Partial<Record<Key, Finding>> = {
  taxRate: {...law, witness: 'law', found: [20], place: 'chambers.com'},
  miningLevy: {witness: 'law', found: [2], since: '2024-01-01', confirmed: false, place: 'regfollower.com'},
  aifcShare: {
    witness: 'law',
    found: [75],
    since: '2025-01-01',
    confirmed: false,
    place: 'adilet.zan.kz/rus/docs/Z2300000193',
  },
  purchaseCap: {witness: 'press', found: [1], since: '2023-07-04', confirmed: false, place: 'kz.kursiv.media'},
  electricityPrice: {witness: 'snapshot', found: [29, 33], inTenge: true, confirmed: false, place: 'epk-forfait.kz'},
  rigPower: {witness: 'nameplate', found: [1.3, 7], confirmed: true},
  kztPerUsd: {witness: 'snapshot', found: [519], since: '2025-11-19', confirmed: true, place: 'kz.kursiv.media'},
  btcPrice: {...market, witness: 'snapshot', found: [85_956.45]},
  difficulty: {...market, witness: 'snapshot', found: [132_716_002_350_731.3]},
  blockHeight: {...market, witness: 'snapshot', found: [969_990]},
  blockFees: {...market, witness: 'snapshot', found: [0.0193778833]},
};

describe('What others say of an input', () => {
  it('is what the table of sources has, word for word', () => {
    assert.deepEqual(FINDINGS, SOURCES);
    assert.equal(ARTICLE_RATE, 545);
    assert.equal(CHECKED, '2026-11');
  });

  it('is one figure, or the lowest and the highest, which the input takes', () => {
    for (const [key, {found, inTenge}] of entries) {
      const row = PARAMETERS[key];
      assert.ok(row.kind === 'number', key);
      assert.ok(found.length === 1 || (found.length === 2 && Number(found[0]) < Number(found[1])), key);
      for (const figure of found) assert.ok(accepts(row, inTenge ? figure / SNAPSHOT.kztPerUsd : figure), key);
    }
  });

  it('is dated by a day or a month that is not after it was checked', () => {
    for (const [key, {since = CHECKED}] of entries) {
      assert.match(since, /^\d{4}-\d{2}(-\d{2})?$/, key);
      assert.ok(!Number.isNaN(Date.parse(since)) && since.slice(0, 7) <= CHECKED, key);
    }
  });

  it('is at a place that makes an address', () => {
    for (const [key, {place}] of entries)
      if (place !== undefined) assert.equal(new URL(`https://${place}`).host, place.split('/')[0], key);
  });

  it('by law is the figure of the newest rule set, and as sure as that', () => {
    const newest = RULES['law-2026'];
    const byLaw = entries.filter(([, {witness}]) => witness === 'law');
    assert.deepEqual(
      byLaw.map(([key]) => key).sort(),
      Object.entries(newest)
        .filter(([, {source}]) => source === 'law')
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, {found, confirmed}] of byLaw) {
      const rule = newest[key as keyof typeof newest];
      assert.deepEqual([found, confirmed], [[rule.value], rule.confirmed], key);
    }
  });

  it('covers all that the bundled market figures say', () => {
    for (const key of KEYS.filter((one) => PARAMETERS[one].source === 'snapshot'))
      assert.equal(FINDINGS[key]?.witness, 'snapshot', key);
  });
});
