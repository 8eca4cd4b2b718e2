import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {type Inputs, type Layer, type Parameter, PARAMETERS, type Problem, resolve} from '../../src/core/index.js';
import {attributeOf} from '../../src/core/attributes.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {addressWithLink, linkIn} from '../../src/exchange/address.js';
import {decodeLink, encodeLink} from '../../src/exchange/link.js';
import {numberOf, valueOf} from '../core/arbitraries.js';
import {runs} from '../runs.js';
import {anyLinkLayer, asLayer} from './link-layers.js';

const PAGE = 'https://example.org/mining?page=2';

const summary = ({key, layer, value, reason}: Problem): string => `${layer} ${key} ${String(value)} ${reason}`;

/** The values of a link that is read without a problem. */
function valuesOf(text: string): Layer {
  const {values, problems} = decodeLink(text);
  assert.deepEqual(problems, []);
  return values;
}

/** What a receiver without any other layer makes of a text. */
function received(text: string): Inputs {
  const {inputs, problems} = resolve({link: valuesOf(text)});
  assert.deepEqual(problems, []);
  return inputs;
}

/** There and back through the address of a page. */
const sent = (layer: Layer): Inputs => received(linkIn(addressWithLink(PAGE, '', encodeLink(layer)), '') ?? '');

describe('A link holds', () => {
  for (const key of KEYS) {
    const row: Parameter = PARAMETERS[key];

    it(`${key}: any value that its row takes`, () => {
      const figures = key === 'basis' ? {hashprice: 45, rigRevenue: 1} : {};
      fc.assert(
        fc.property(valueOf(key), (value) => {
          fc.pre(value !== null);
          assert.deepEqual(sent(asLayer({...figures, [key]: value}))[key], value);
        }),
      );
    });

    if (row.kind === 'number')
      it(`${key}: its lowest, its highest, and the finest between`, () => {
        const {min, max, whole} = row;
        const fine = whole ? [] : [Number.MIN_VALUE, 1e-7, 0.1 + 0.2, 1 / 3, max * (1 - Number.EPSILON)];
        for (const value of [min, max, ...fine.filter((number) => number >= min && number <= max)])
          assert.ok(Object.is(sent(asLayer({[key]: value}))[key], value), String(value));
      });

    if (isMoney(key))
      it(`${key}: amounts in dollars and in tenge as they were given`, () => {
        fc.assert(
          fc.property(numberOf(key), (amount) => {
            for (const currency of ['USD', 'KZT'] as const) {
              const link = valuesOf(encodeLink({[key]: {amount, currency}}));
              // At par, so that one range fits both.
              assert.deepEqual(resolve({host: {kztPerUsd: 1}, link}).given[key], {amount, currency});
            }
          }),
        );
      });
  }

  it('switches, on and off, over a page that says otherwise', () => {
    for (const curtail of [true, false]) {
      const link = valuesOf(encodeLink({curtail}));
      assert.equal(resolve({host: {curtail: !curtail}, link}).inputs.curtail, curtail);
    }
  });

  it('every option of every choice', () => {
    for (const key of KEYS) {
      const row: Parameter = PARAMETERS[key];
      if (row.kind !== 'choice') continue;
      for (const option of row.options)
        assert.deepEqual(valuesOf(encodeLink(asLayer({[key]: option}))), {[key]: option}, `${key} ${option}`);
    }
  });

  it('zero, which is a value', () => {
    assert.deepEqual(valuesOf(encodeLink({rigs: 0, electricityPrice: 0})), {rigs: '0', electricityPrice: '0'});
  });

  it('nothing of an input that nobody gave', () => {
    assert.deepEqual(valuesOf(encodeLink({})), {});
    assert.deepEqual(valuesOf(encodeLink(asLayer({rigs: undefined, rigPrice: null, uptime: 90}))), {uptime: '90'});
  });

  it('the same inputs, as given, whatever the layer and in whatever order', () => {
    fc.assert(
      fc.property(
        anyLinkLayer.chain((layer) => {
          const entries = encodeLink(layer).split(';');
          return fc.tuple(fc.constant(layer), fc.shuffledSubarray(entries, {minLength: entries.length}));
        }),
        ([layer, entries]) => {
          const before = resolve({link: layer});
          const after = resolve({link: valuesOf(entries.join(';'))});
          assert.deepEqual(after.inputs, before.inputs);
          assert.deepEqual(after.given, before.given);
          assert.deepEqual(after.origins, before.origins);
        },
      ),
      {numRuns: runs(100, 5_000)},
    );
  });

  it('the same inputs for a receiver who does not know some of them yet', () => {
    const unknown = fc.stringMatching(/^[a-z]+-of-later:[a-z\d.]{0,9}$/);
    fc.assert(
      fc.property(anyLinkLayer, fc.array(unknown, {minLength: 1, maxLength: 5}), fc.nat(), (layer, later, place) => {
        const entries = encodeLink(layer).split(';');
        entries.splice(place % entries.length, 0, ...later);
        const {values, problems} = decodeLink(entries.join(';'));
        assert.deepEqual(values, valuesOf(encodeLink(layer)));
        assert.deepEqual(
          problems.map(summary),
          later.map((entry) => `link ${entry.replace(':', ' ')} unknown`),
        );
      }),
    );
  });
});

describe('The text of a link', () => {
  it('is attribute names and attribute texts', () => {
    assert.equal(
      encodeLink({rigs: 500, electricityPrice: {amount: 33, currency: 'KZT'}, rig: 'antminer-s21', curtail: true}),
      'rigs:500;electricity-price:33KZT;curtail:on;rig:antminer-s21',
    );
    assert.equal(
      encodeLink({btcPrice: {amount: 91234.56, currency: 'USD'}, curtail: false}),
      'btc-price:91234.56;curtail:off',
    );
  });

  it('is made of characters that addresses and messengers leave as they are', () => {
    fc.assert(
      fc.property(anyLinkLayer, (layer) => {
        // A plus sign would be a space to who reads query strings. In a fleet, the space between two entries and the
        // slash between power and hashrate are written as escapes.
        assert.match(encodeLink(layer), /^(?:[\w.:;-]|e%2B\d|(?<=:\d+)%20|(?<=\d)%2F\d)*$/);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('holds together what a text could be mistaken for', () => {
    assert.equal(
      encodeLink(asLayer({rig: 'a b&c=d;e#f?g+h%i\ud800(é)'})),
      'rig:a%20b%26c%3Dd%3Be%23f%3Fg%2Bh%25i%EF%BF%BD%28%C3%A9%29',
    );
  });

  it('is never so long that it is not read again, even with each character percent-encoded', () => {
    const digits = '9'.repeat(24);
    const fleet = Array.from({length: 12}, () => `${digits}/${digits}:10000000`).join(' ');
    const text = KEYS.map((key) => `${attributeOf(key)}:${key === 'fleet' ? fleet : `${digits}KZT`}`).join(';');
    const encoded = text.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    assert.ok(encoded.length > 4000, 'a hard case');
    assert.equal(Object.keys(valuesOf(encoded)).length, KEYS.length);
  });
});

describe('A name in a link', () => {
  it('is an attribute’s in any case, or a property’s', () => {
    for (const name of [
      'electricity-price',
      'Electricity-Price',
      'ELECTRICITY-PRICE',
      'electricityPrice',
      ' electricity-price ',
    ])
      assert.equal(valuesOf(`${name}:5`).electricityPrice, '5', name);
  });

  it('that no input has is a problem under that name, and nothing more', () => {
    for (const name of ['amount', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'é', 'rig_s', '0']) {
      const {values, problems} = decodeLink(`rigs:500;${name}:1;uptime:90`);
      assert.deepEqual(values, {rigs: '500', uptime: '90'}, name);
      assert.equal(Object.getPrototypeOf(values), Object.prototype);
      assert.deepEqual(problems.map(summary), [`link ${name} 1 unknown`]);
    }
  });

  it('without a text is a problem, and the other entries count', () => {
    const {values, problems} = decodeLink('rigs:500;uptime;upt');
    assert.deepEqual(values, {rigs: '500'});
    assert.deepEqual(problems.map(summary), ['link uptime null syntax', 'link upt null unknown']);
  });

  it('given twice counts the last time, and the other text is a problem', () => {
    const {values, problems} = decodeLink('rigs:500;uptime:90;Rigs:600');
    assert.deepEqual(values, {rigs: '600', uptime: '90'});
    assert.deepEqual(problems.map(summary), ['link rigs 500 ambiguous']);
    assert.match(problems[0]?.message ?? '', /given twice, the last counts$/);
    assert.deepEqual(valuesOf('rigs:500;rigs:500'), {rigs: '500'});
  });
});

describe('A text in a link', () => {
  it('is read as the attribute’s', () => {
    const {inputs, problems} = resolve({
      link: valuesOf('electricity-price:33+kzt;pool-fee:1.5%25;aifc-fee:0.5%;rig:Antminer-S21;curtail:;rigs:10%20000'),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      [inputs.poolFee, inputs.aifcFee, inputs.rig, inputs.curtail, inputs.rigs],
      [1.5, 0.5, 'antminer-s21', true, 10_000],
    );
  });

  it('that is not the attribute’s is a problem of that input', () => {
    const {values, problems} = decodeLink('rigs:many;uptime:150;electricity-price:1,5;tax-rate:5:6;pool-fee:1');
    assert.deepEqual(problems, []);
    const resolution = resolve({link: values});
    assert.equal(resolution.inputs.poolFee, 1);
    assert.deepEqual(resolution.problems.map(summary).sort(), [
      'link electricityPrice 1,5 ambiguous',
      'link rigs many syntax',
      'link taxRate 5:6 syntax',
      'link uptime 150 range',
    ]);
  });

  it('broken in its per cent signs is a problem, and the other entries count', () => {
    const {values} = decodeLink('uptime:%E0%A4%A;rigs:500');
    const {inputs, problems} = resolve({link: values});
    assert.equal(inputs.rigs, 500);
    assert.deepEqual(problems.map(summary), ['link uptime %E0%A4%A syntax']);
  });
});

describe('A link that went through other programs', () => {
  const READ = {rigs: '500', electricityPrice: '33KZT'};

  it('is read though its signs were percent-encoded, once or twice', () => {
    for (const text of [
      'rigs%3A500%3Belectricity-price%3A33KZT',
      'rigs%3a500;electricity%2Dprice:33KZT',
      'rigs:500%3Belectricity-price:33KZT',
      'rigs%253A500%253Belectricity-price%253A33KZT',
    ])
      assert.deepEqual(valuesOf(text), READ, text);
  });

  it('is read though something stands behind it that the sentence around it ended with', () => {
    for (const end of [
      '.',
      ')',
      ').',
      ',',
      ';',
      '!',
      '…',
      '»',
      '"',
      '/',
      '*',
      '%29',
      '%E2%80%8B',
      '\u200b',
      ' ',
      '>',
      ']',
    ])
      assert.deepEqual(valuesOf(`rigs:500;electricity-price:33KZT${end}`), READ, end);
  });

  it('keeps all its values where somebody appended a query or a fragment, which is a problem', () => {
    for (const [text, foreign] of [
      ['rigs:500;electricity-price:33KZT?utm_source=mail', '?utm_source=mail'],
      ['rigs:500;electricity-price:33KZT#footnote-3', '#footnote-3'],
      ['rigs:500;electricity-price:33KZT/?a=b#c', '?a=b#c'],
      ['rigs%3A500%3Belectricity-price%3A33KZT%3Futm_source%3Dmail', '?utm_source=mail'],
      [`rigs:500;electricity-price:33KZT?${'x'.repeat(100_000)}`, `?${'x'.repeat(99)}`],
    ] as const) {
      const {values, problems} = decodeLink(text);
      assert.deepEqual(values, READ, text);
      assert.deepEqual(problems.map(summary), [`link share ${foreign} unknown`]);
    }
  });
});

describe('What is no link of ours', () => {
  it('has no values, and is one problem', () => {
    for (const text of ['x', 'undefined', '%', '%E0%A4%A', '[object Object]', 'rigs=500', 'rigs', '\ud800']) {
      const {values, problems} = decodeLink(text);
      assert.deepEqual(values, {}, text);
      assert.deepEqual(problems.map(summary), [`link share ${text} syntax`], text);
    }
  });

  it('where the text is empty is no problem either', () => {
    for (const text of ['', ';', ' ', '.', ';;'])
      assert.deepEqual(decodeLink(text), {values: {}, others: {}, problems: []}, text);
  });

  it('with a long name of no input has it in its problem, cut', () => {
    for (const length of [99, 100, 101, 5000])
      assert.deepEqual(
        decodeLink(`${'x'.repeat(length)}:1`).problems.map(({key}) => key.length),
        [Math.min(length, 100)],
      );
  });

  it('too long has no values', () => {
    const text = (length: number): string => `rigs:500;uptime:${'9'.repeat(length - 16)}`;
    assert.equal(decodeLink(text(8000)).values.rigs, '500');
    for (const length of [8001, 100_000, 1_000_000]) {
      const {values, problems} = decodeLink(text(length));
      assert.deepEqual([values, problems.length, problems[0]?.reason], [{}, 1, 'syntax']);
    }
  });

  it('of too many entries has no values', () => {
    const text = (count: number): string => Array.from({length: count}, (_, index) => `x${index}:1`).join(';');
    assert.equal(decodeLink(text(100)).problems.length, 100);
    assert.deepEqual(
      decodeLink(text(101)).problems.map(({key}) => key),
      ['share'],
    );
  });
});

describe('A hostile fragment', () => {
  const pieces = [
    ...['1', '1_', '_', '0', 'z', 'rigs', 'Uptime', 'curtail', '__proto__', 'constructor', '500', 'KZT', ':', ';', ','],
    ...['\ud800', '%', '%E0', '%3A', '%3B', '%253A', '&', '=', '#', '?', '+', ' ', '.', '/', 'kz', 'kz=', '\u200b'],
  ];
  const anything = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(fc.constantFrom(...pieces)).map((some) => some.join('')),
    fc.array(fc.constantFrom(...pieces)).map((some) => `rigs:${some.join('')}`),
  );

  it('never throws, and never gives what is no input', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const {values, problems} = decodeLink(text);
        for (const key of Object.keys(values)) assert.ok(Object.hasOwn(PARAMETERS, key), key);
        assert.equal(Object.getPrototypeOf(values), Object.prototype);
        for (const {layer, key} of problems) assert.ok(layer === 'link' && key.length <= 100);
        assert.doesNotThrow(() => resolve({link: values}));
      }),
      {numRuns: runs(1_000, 50_000)},
    );
  });

  it('of a hundred kilobytes is answered with few problems', () => {
    const answer = (address: string): number => {
      const link = linkIn(address, '') ?? linkIn(address, 'a') ?? '';
      const {values, problems} = decodeLink(link);
      addressWithLink(address, '', 'rigs:500');
      return problems.length + resolve({link: values}).problems.length;
    };
    const size = 100_000;
    for (const piece of [
      ...pieces,
      'a:',
      'a:;',
      'rigs:1;',
      '%3D',
      'kz%3D',
      '&kz=1',
      '%E0%A4%A',
      ')',
      ' \t',
      'x=1&',
      '&+',
      '(',
      '%ff',
    ])
      for (const start of ['', 'kz=', 'kz=rigs:5', 'kz=1_0', '/', '/?', 'kz%3D', 'kz=rigs:5?'])
        for (const end of ['', 'x', '!']) {
          const address = `https://example.org/#${start}${piece.repeat(size / piece.length)}${end}`;
          assert.ok(answer(address) <= 101, `${start}${piece}…${end}`);
        }
  });
});

describe('A link with texts beside the inputs', () => {
  const names = ['history-from', 'future'];

  it('brings them back, as attributes are written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w.:+-]{1,30}$/), (text) => {
        // The end of a link may be a sentence's, so an entry behind it keeps the text whole.
        const link = encodeLink({}, {'history-from': text, future: '7'});
        const address = linkIn(addressWithLink(PAGE, '', link), '') ?? '';
        const {values, others, problems} = decodeLink(address, names);
        assert.deepEqual([values, problems], [{}, []]);
        assert.deepEqual(others, {'history-from': text, future: '7'});
      }),
    );
  });

  it('has them behind the inputs', () => {
    assert.equal(encodeLink({rigs: 5}, {future: '7'}), 'rigs:5;future:7');
  });

  it('finds them in any case, and the last counts', () => {
    const {others, problems} = decodeLink('Future:7;rigs:5;FUTURE:8', names);
    assert.deepEqual(others, {future: '8'});
    assert.deepEqual(problems.map(summary), ['link future 7 ambiguous']);
  });

  it('has a problem for a name that is not asked for, and for one without a text', () => {
    const {values, others, problems} = decodeLink('rigs:5;seed:1;future', names);
    assert.deepEqual([values, others], [{rigs: '5'}, {}]);
    assert.deepEqual(problems.map(summary), ['link seed 1 unknown', 'link future null syntax']);
  });
});
