import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {resolve} from '../../src/core/index.js';
import {linkIn} from '../../src/exchange/address.js';
import {decodeLink} from '../../src/exchange/link.js';

/** What the kept link says, by input. */
const KEPT_VALUES = {
  rigs: '2500',
  rigPower: '3.6',
  rigHashrate: '210.5',
  uptime: '97.5',
  btcPrice: '91234.56USD',
  difficulty: '155973032196071.9',
  blockHeight: '975000',
  blockFees: '0.03125',
  poolFee: '1.5',
  hashprice: '44.5USD',
  rigRevenue: '520KZT',
  kztPerUsd: '530.25',
  electricityPrice: '26KZT',
  miningLevy: '2',
  purchaseCap: '1.5',
  approvalDelay: '45',
  purchasesAhead: '3',
  complianceRate: '12',
  complianceFixed: '500000KZT',
  taxRate: '20',
  aifcShare: '60',
  aifcFee: '0.5',
  fixedCosts: '2500USD',
  rigPrice: '1800000KZT',
  rigResale: '10',
  horizon: '48',
  difficultyGrowth: '1.5',
  priceGrowth: '-0.5',
  discountRate: '12.5',
  curtail: 'true',
  basis: 'network',
  rules: 'law-2026',
  rig: 'none',
  currency: 'KZT',
  period: 'month',
};

const KEPT =
  '1_02500_13.6_2210.5_397.5_491234.56USD_5155973032196071.9_6975000_70.03125_81.5_944.5USD_a520KZT_b530.25' +
  '_c26KZT_d2_e1.5_f45_g3_h12_i500000KZT_j20_k60_l0.5_m2500USD_n1800000KZT_o10_p48_q1.5_r-0.5_s12.5_ttrue' +
  '_unetwork_vlaw-2026_wnone_xKZT_ymonth';

const summaries = (text: string): string[] => {
  const {values, problems} = decodeLink(text);
  return [...problems, ...resolve({link: values}).problems].map(({key, layer, reason}) => `${layer} ${key} ${reason}`);
};

describe('A link of the first form', () => {
  it('opens for ever: every input by the sign it had', () => {
    assert.deepEqual(decodeLink(KEPT), {values: KEPT_VALUES, others: {}, problems: []});
  });

  it('opens for ever: with the numbers it had', () => {
    const {inputs, problems} = resolve({link: decodeLink(KEPT).values});
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [inputs.rigs, inputs.rigPower, inputs.rules, inputs.taxRate, inputs.currency, inputs.period, inputs.curtail],
      [2500, 3.6, 'law-2026', 20, 'KZT', 'month', true],
    );
    assert.equal(inputs.electricityPrice, 26 / 530.25);
    assert.equal(inputs.difficulty, 155973032196071.9);
  });

  it('with a sign that it never had still gives the others', () => {
    const {values} = decodeLink('1_0500_z5_340');
    assert.deepEqual(values, {rigs: '500', uptime: '40'});
    assert.deepEqual(summaries('1_0500_z5_340'), ['link z unknown']);
  });

  it('is read where a messenger wrote it in per cent signs', () => {
    const link = linkIn('https://example.org/#kz=1%5F0500%5F491234%2E56USD', '');
    assert.deepEqual(decodeLink(link ?? ''), {
      values: {rigs: '500', btcPrice: '91234.56USD'},
      others: {},
      problems: [],
    });
    assert.equal(decodeLink('1%255F0500').values.rigs, '500', 'encoded twice');
  });

  it('keeps its last value where a mailer appended its own query', () => {
    const {values, problems} = decodeLink('1_0500_xKZT?utm_source=mail');
    assert.deepEqual(values, {rigs: '500', currency: 'KZT'});
    assert.deepEqual(
      problems.map(({key, value, reason}) => [key, value, reason]),
      [['share', '?utm_source=mail', 'unknown']],
    );
  });

  it('says what it can, and the rest is a problem', () => {
    assert.equal(decodeLink('1_0500_3150_cfree').values.rigs, '500');
    assert.deepEqual(summaries('1_0500_3150_cfree_wfurnace__é1').sort(), [
      'link  unknown',
      'link electricityPrice syntax',
      'link rig unknown',
      'link uptime range',
      'link é unknown',
    ]);
  });

  it('broken in its per cent signs is a problem of the input', () => {
    assert.deepEqual(summaries('1_0500%'), ['link rigs syntax']);
    assert.deepEqual(summaries('1_0500%E0%A4'), ['link rigs syntax']);
  });

  it('that says an input twice counts the last time', () => {
    assert.equal(decodeLink('1_0500_0600').values.rigs, '600');
  });

  it('of another version, or none, is none of our links', () => {
    for (const text of ['0_0500', '2_0500', '10_0500', '01_0500', ' 1_0500', '0500', 'undefined', '_', '__proto__']) {
      assert.deepEqual(decodeLink(text).values, {}, text);
      assert.deepEqual(summaries(text), ['link share syntax'], text);
    }
  });
});
