import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {type Inputs, type Key, type Layer, type Parameter, PARAMETERS, resolve} from '../../src/core/index.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {addressWithLink, linkIn, decodeLink, encodeLink} from '../../src/exchange/link.js';
import {numberOf, valueOf} from '../core/arbitraries.js';

const PAGE = 'https://example.org/mining?page=2';

/** A layer as links say it, typed by nobody. */
const says = (values: Readonly<Record<string, unknown>>): Layer => values;

/** What a receiver without any other layer makes of a text. */
function received(text: string): Inputs {
  const {inputs, problems} = resolve({link: says(decodeLink(text) ?? assert.fail('not read'))});
  assert.deepEqual(problems, []);
  return inputs;
}

/** There and back through the address of a page. */
const sent = (layer: Layer, id = ''): Inputs =>
  received(linkIn(addressWithLink(PAGE, id, encodeLink(layer)), id) ?? '');

const fragment = (text: string, id = ''): string | null => linkIn(`${PAGE}#${text}`, id);

describe('A link holds', () => {
  for (const key of KEYS) {
    const row: Parameter = PARAMETERS[key];

    it(`${key}: any value that its row takes`, () => {
      const figures = key === 'basis' ? {hashprice: 45, rigRevenue: 1} : {};
      fc.assert(
        fc.property(valueOf(key), (value) => {
          fc.pre(value !== null);
          assert.ok(Object.is(sent(says({...figures, [key]: value}))[key], value), String(value));
        }),
      );
    });

    if (row.kind === 'number')
      it(`${key}: its lowest, its highest, and the finest between`, () => {
        const {min, max, whole} = row;
        const fine = whole ? [] : [Number.MIN_VALUE, 1e-7, 0.1 + 0.2, 1 / 3, max * (1 - Number.EPSILON)];
        for (const value of [min, max, ...fine.filter((one) => one >= min && one <= max)])
          assert.ok(Object.is(sent(says({[key]: value}))[key], value), String(value));
      });

    if (isMoney(key))
      it(`${key}: amounts in dollars and in tenge as they were given`, () => {
        fc.assert(
          fc.property(numberOf(key), (amount) => {
            for (const currency of ['USD', 'KZT'] as const) {
              const link = says(decodeLink(encodeLink({[key]: {amount, currency}})) ?? {});
              // At par, so that one range fits both.
              assert.deepEqual(resolve({host: {kztPerUsd: 1}, link}).given[key], {amount, currency});
            }
          }),
        );
      });
  }

  it('switches, on and off, over a page that says otherwise', () => {
    for (const curtail of [true, false]) {
      const link = says(decodeLink(encodeLink({curtail})) ?? {});
      assert.equal(resolve({host: {curtail: !curtail}, link}).inputs.curtail, curtail);
    }
  });

  it('every option of every choice', () => {
    for (const key of KEYS) {
      const row: Parameter = PARAMETERS[key];
      if (row.kind !== 'choice') continue;
      for (const option of row.options)
        assert.deepEqual(decodeLink(encodeLink(says({[key]: option}))), {[key]: option}, `${key} ${option}`);
    }
  });

  it('zero, which is a value', () => {
    assert.deepEqual(decodeLink(encodeLink({rigs: 0, electricityPrice: 0})), {rigs: '0', electricityPrice: '0'});
  });

  it('nothing of an input that nobody said', () => {
    assert.deepEqual(decodeLink(encodeLink({})), {});
    assert.deepEqual(decodeLink(encodeLink({rigs: undefined, uptime: 90})), {uptime: '90'});
  });
});

/** Any values of any of the inputs, amounts in both currencies. */
const anyLayer = fc
  .record(
    Object.fromEntries(
      KEYS.map((key) => [
        key,
        isMoney(key)
          ? fc.record({amount: numberOf(key), currency: fc.constantFrom('USD', 'KZT')})
          : valueOf(key as 'rigs'),
      ]),
    ),
    {requiredKeys: []},
  )
  .map(says);

const longest = says(
  Object.fromEntries(
    KEYS.map((key) => {
      const row: Parameter = PARAMETERS[key];
      const text =
        row.kind === 'number'
          ? `${-Number.MIN_VALUE / 3}`.padStart(24, '9')
          : row.kind === 'switch'
            ? 'false'
            : [...row.options].sort((a, b) => b.length - a.length)[0];
      return [key, isMoney(key) ? {amount: text, currency: 'KZT'} : text];
    }),
  ),
);

describe('The text of a link', () => {
  it('is made of characters that addresses and messengers leave as they are', () => {
    fc.assert(
      fc.property(anyLayer, (layer) => {
        const text = encodeLink(layer);
        assert.match(text, /^[\w.-]+$/);
        assert.equal(encodeURIComponent(text), text);
        assert.equal(addressWithLink(PAGE, '', text), `${PAGE}#kz=${text}`);
      }),
      {numRuns: 1000},
    );
  });

  it('is never so long that it is not read again', () => {
    const text = encodeLink(longest);
    assert.ok(text.length > 700, 'a hard case');
    assert.equal(Object.keys(decodeLink(text) ?? {}).length, KEYS.length);
  });
});

/** What the pinned link says, by input. */
const PINNED_VALUES = {
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
} as const satisfies Record<Key, string>;

const PINNED =
  '1_02500_13.6_2210.5_397.5_491234.56USD_5155973032196071.9_6975000_70.03125_81.5_944.5USD_a520KZT_b530.25' +
  '_c26KZT_d2_e1.5_f45_g3_h12_i500000KZT_j20_k60_l0.5_m2500USD_n1800000KZT_o10_p48_q1.5_r-0.5_s12.5_ttrue' +
  '_unetwork_vlaw-2026_wnone_xKZT_ymonth';

describe('A link that somebody keeps', () => {
  const why =
    'Links are out in the world: an input’s sign is its place in PARAMETERS. Put the new row last, ' +
    'never in the middle, or give links a new version and go on reading this one.';

  it('opens for ever: every input by the sign it had', () => {
    assert.deepEqual(decodeLink(PINNED), PINNED_VALUES, why);
  });

  it('opens for ever: with the numbers it had', () => {
    const inputs = received(PINNED);
    assert.deepEqual(
      [inputs.rigs, inputs.rigPower, inputs.rules, inputs.taxRate, inputs.currency, inputs.period, inputs.curtail],
      [2500, 3.6, 'law-2026', 20, 'KZT', 'month', true],
      why,
    );
    assert.equal(inputs.electricityPrice, 26 / 530.25);
    assert.equal(inputs.difficulty, 155973032196071.9);
  });

  it('is written as it was, but for what later rows add', () => {
    const layer = says(resolve({link: says(PINNED_VALUES)}).given);
    const {hashprice, rigRevenue} = PINNED_VALUES;
    assert.ok(encodeLink(says({...layer, hashprice, rigRevenue})).startsWith(PINNED), why);
  });

  it('of a year that knows more inputs still gives the others', () => {
    const {inputs, problems} = resolve({link: says(decodeLink('1_0500_z5_340') ?? {})});
    assert.deepEqual([inputs.rigs, inputs.uptime], [500, 40]);
    assert.deepEqual(
      problems.map(({key, layer, reason}) => `${layer} ${key} ${reason}`),
      ['link z unknown'],
    );
  });

  it('leaves room for a row more, and no two', () => {
    assert.ok(KEYS.length <= 36, 'One letter has 36 signs: beyond them links need a new version');
  });
});

describe('What is no link of ours', () => {
  it('of another version, or none, says nothing', () => {
    for (const text of ['', '0_0500', '2_0500', '10_0500', '01_0500', ' 1_0500', '0500', 'undefined', '_', '__proto__'])
      assert.equal(decodeLink(text), undefined, text);
  });

  it('too long says nothing', () => {
    const text = (length: number): string => `1_0500_${'9'.repeat(length - 7)}`;
    assert.notEqual(decodeLink(text(2000)), undefined);
    for (const length of [2001, 10_000, 1_000_000]) assert.equal(decodeLink(text(length)), undefined);
  });

  it('may say the same input twice: the last counts', () => {
    assert.equal(received('1_0500_0600').rigs, 600);
  });

  it('says what it can, and the rest is a problem', () => {
    const {inputs, problems} = resolve({link: says(decodeLink('1_0500_3150_cfree_wfurnace__é1') ?? {})});
    assert.equal(inputs.rigs, 500);
    assert.deepEqual(problems.map(({key, layer, reason}) => `${layer} ${key} ${reason}`).sort(), [
      'link  unknown',
      'link electricityPrice syntax',
      'link rig unknown',
      'link uptime range',
      'link é unknown',
    ]);
  });

  it('never throws, and never speaks of what is no input', () => {
    const pieces = fc.constantFrom(
      '1',
      '_',
      '0',
      'z',
      '__proto__',
      'constructor',
      '500',
      'KZT',
      '\ud800',
      '%',
      '&',
      '=',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary'}),
          fc.array(pieces).map((some) => some.join('')),
        ),
        (text) => {
          const values = decodeLink(`1_${text}`) ?? {};
          for (const key of Object.keys(values)) assert.ok(key in PARAMETERS || key.length <= 1, key);
          assert.equal(Object.getPrototypeOf(values), Object.prototype);
          assert.doesNotThrow(() => resolve({link: says(values)}));
        },
      ),
      {numRuns: 2000},
    );
  });
});

describe('The fragment of an address', () => {
  it('without our key says nothing', () => {
    for (const text of ['', 'footnote-3', 'kz', 'KZ=1_0500', 'kzz=1_0500', ':~:text=kz', '/route?x=1', '%', '%E0%A4%A'])
      assert.equal(fragment(text) || null, null, text);
  });

  it('is read beside what others say there', () => {
    for (const text of ['tab=2&kz=1_0500', 'kz=1_0500&tab=2', '&&kz=1_0500&', 'a=b=c&kz=1_0500', '?&kz=1_0500'])
      assert.equal(fragment(text), '1_0500', text);
  });

  it('of several of our keys gives the first', () => {
    assert.equal(fragment('kz=1_0500&kz=1_0600'), '1_0500');
  });

  it('is read where a messenger wrote it in per cent signs', () => {
    assert.equal(fragment('kz=1%5F0500%5F491234%2E56USD'), '1_0500_491234.56USD');
    assert.equal(fragment('%6Bz=1_0500'), '1_0500');
  });

  it('mangled beyond that is another’s, or a problem, and no error', () => {
    assert.equal(fragment('tab=2&amp;kz=1_0500'), null, 'escaped for HTML twice');
    assert.equal(fragment('kz%3D1_0500'), null);
    assert.equal(decodeLink(fragment('kz=1%255F0500') ?? ''), undefined, 'encoded twice');
    assert.deepEqual(decodeLink(fragment('kz=1_0500%') ?? ''), {rigs: '500%'});
    assert.deepEqual(decodeLink(fragment('kz=1_0500%E0%A4') ?? ''), {rigs: '500\ufffd'});
  });

  it('ends where another begins', () => {
    assert.equal(fragment('kz=1_0500#footnote-3'), '1_0500');
  });

  it('is looked for in anything, and no error', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (address, id) => {
        assert.doesNotThrow(() => linkIn(address, id));
        assert.equal(linkIn(`${address.replaceAll('#', '')}#kz=1_0500`, ''), '1_0500');
      }),
    );
  });

  it('is each calculator’s own, by its id', () => {
    const text = 'kz=1_01&kz-a=1_02&kz-b=1_03';
    assert.deepEqual(
      ['', 'a', 'b', 'c'].map((id) => fragment(text, id)),
      ['1_01', '1_02', '1_03', null],
    );
  });
});

describe('An address with a link', () => {
  it('is the page’s own, with one key in its fragment', () => {
    assert.equal(addressWithLink(PAGE, '', '1_0500'), `${PAGE}#kz=1_0500`);
    assert.equal(addressWithLink(PAGE, 'main', '1_0500'), `${PAGE}#kz-main=1_0500`);
  });

  it('replaces the one that was there, however many', () => {
    assert.equal(addressWithLink(`${PAGE}#kz=1_01&x=1&kz=1_02`, '', '1_0500'), `${PAGE}#kz=1_0500&x=1`);
  });

  it('keeps what other calculators and the page say there', () => {
    const address = addressWithLink(`${PAGE}#tab=2&kz=1_01&kz-b=1_03`, 'a', '1_02');
    assert.deepEqual(
      [linkIn(address, ''), linkIn(address, 'a'), linkIn(address, 'b'), address.includes('tab=2')],
      ['1_01', '1_02', '1_03', true],
    );
  });

  it('has no anchor any more', () => {
    for (const anchor of ['footnote-3', 'kz', 'Қазақстан'])
      assert.equal(addressWithLink(`${PAGE}#${anchor}`, '', '1_0500'), `${PAGE}#kz=1_0500`);
  });

  it('is found again whatever the id and whatever stood in the fragment', () => {
    const strange = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('', '-', 'kz', '&', '=', '#', '%', '+', ' a b ', 'a&kz=1', '__proto__', '\ud800', 'калькулятор'),
    );
    fc.assert(
      fc.property(strange, strange, anyLayer, (id, before, layer) => {
        const text = encodeLink(layer);
        const address = addressWithLink(`${PAGE}#${before}`, id, text);
        assert.equal(linkIn(address, id), text);
        assert.ok(address.startsWith(`${PAGE}#`), 'only the fragment is written');
      }),
    );
  });

  it('can be made of any page’s address', () => {
    for (const page of ['about:blank', 'about:srcdoc', 'file:///home/reader/page.html', 'http://[::1]:8000/', 'blob:x'])
      assert.equal(linkIn(addressWithLink(page, '', '1_0500'), ''), '1_0500', page);
  });
});
