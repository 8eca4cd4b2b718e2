import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {attributeOf} from '../../src/core/attributes.js';
import {KEYS} from '../../src/core/parameters.js';
import {validInputs} from '../core/arbitraries.js';
import {encodeLink} from '../../src/exchange/link.js';
import {runs} from '../runs.js';
import {NONSENSE, page, screen, writtenAddresses} from './driver.js';

/** Every run draws others. */
const TOTAL = runs(400, 20_000);
const ROUNDS = 8;

/** Letters that links are made of, and those that break texts, addresses and numbers. */
const LETTERS = Array.from(
  '1_0123456789abcdefghijklmnopqrstuvwxyz.-+eKZTUSD%&=#?/!:;<>"\'\u0000\u00a0\u202e\ud800\udfff😀é,٣',
);

const garbage = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: fc.constantFrom(...LETTERS), maxLength: 60}),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '1___proto__',
    '__proto__:1',
    ':',
    ';:;',
    '1_',
    '_',
    '',
    '1',
    '%',
    '%E0%A4%A',
    '\ud800',
  ),
);

/** What stands for an input: right, nearly right, and hostile. */
const anyValue = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  garbage,
  fc.constantFrom(
    '1e308',
    '-1e308',
    '1e-320',
    '0',
    '-0',
    '1e400',
    'NaN',
    'Infinity',
    'null',
    'undefined',
    '[object Object]',
  ),
  fc.constantFrom('0KZT', '1e9KZT', '5e-324KZT', '1e14KZT', '100000000USD', '33EUR', '0x10', '1,5', '1e999KZT'),
  fc.constantFrom('none', 'article', 'law-2026', 'antminer-s9', 'hashprice', 'rig-revenue', 'network', 'KZT', 'year'),
);

/** Links of the first form, with signs that it never had among them. */
const firstForm = fc
  .array(
    fc.tuple(
      fc.nat(36).map((place) => place.toString(36)),
      anyValue,
    ),
    {maxLength: 20},
  )
  .map((all) => ['1', ...all.map(([sign, value]) => sign + value)].join('_'));

const entries = fc
  .array(fc.tuple(fc.constantFrom(...KEYS.map(attributeOf), 'amount', '__proto__', 'RIGS', ''), anyValue), {
    maxLength: 20,
  })
  .map((all) => all.map(([name, value]) => `${name}:${value}`).join(';'));

const valid = validInputs.map((inputs) =>
  encodeLink(Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== null))),
);

/** A text with some of it cut out, doubled, or replaced. */
const mutated = fc
  .tuple(valid, fc.array(fc.tuple(fc.nat(700), fc.nat(20), garbage), {minLength: 1, maxLength: 4}))
  .map(([text, cuts]) =>
    cuts.reduce((rest, [from, length, put]) => rest.slice(0, from) + put + rest.slice(from + length), text),
  );

const huge = fc
  .tuple(garbage, fc.constantFrom(2_000, 10_000, 50_000))
  .map(([text, length]) => `rigs:${text};`.repeat(Math.ceil(length / (text.length + 6))));

const text = fc.oneof(
  {weight: 4, arbitrary: entries},
  {weight: 2, arbitrary: firstForm},
  {weight: 4, arbitrary: mutated},
  {weight: 2, arbitrary: valid},
  {weight: 2, arbitrary: garbage},
  {weight: 1, arbitrary: huge},
);

const key = fc.constantFrom('kz', 'kz', 'kz', 'kz', 'kz-b', 'kz-', 'KZ', '__proto__', 'kz%20', '%6Bz');

const route = fc.constantFrom('', '', '', '/guide?', '!/guide?id=costs&', '?', 'costs&', '/guide');

const fragment = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(route, fc.array(fc.tuple(key, text, fc.boolean()), {minLength: 1, maxLength: 3}))
      .map(
        ([path, all]) =>
          path +
          all
            .map(([name, value, raw]) => (raw ? `${name}=${value}` : String(new URLSearchParams({[name]: value}))))
            .join('&'),
      ),
  },
  {weight: 1, arbitrary: garbage},
);

/** Whatever an address could be sent out with. */
const SENDERS: readonly (readonly [object, string])[] = [
  [window, 'fetch'],
  [window, 'WebSocket'],
  [window, 'EventSource'],
  [window, 'Image'],
  [window, 'open'],
  [Navigator.prototype, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'open'],
  [XMLHttpRequest.prototype, 'send'],
  [HTMLFormElement.prototype, 'submit'],
];

const numbersOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [value];

describe('Fragments by chance', () => {
  const amiss: string[] = [];
  const hear = (event: Event): void => {
    amiss.push(event.type);
  };
  const put: (() => void)[] = [];

  beforeEach(() => {
    amiss.length = 0;
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    for (const [owner, name] of SENDERS) {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      if (!before) continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        value: () => {
          amiss.push(name);
        },
      });
      put.push(() => Object.defineProperty(owner, name, before));
    }
  });

  afterEach(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    for (const back of put.splice(0)) back();
  });

  const arrive = (fragment: string): void => {
    dispatchEvent(new HashChangeEvent('hashchange', {newURL: `${location.href}#${fragment}`}));
  };

  for (let round = 1; round <= ROUNDS; round += 1)
    it(`never throw, show nonsense or send anything: part ${round} of ${ROUNDS}`, async () => {
      const whole = await page(
        '<kz-mining-calculator share></kz-mining-calculator><kz-mining-calculator share id="b"></kz-mining-calculator>',
      );
      const elements = [...whole.querySelectorAll('kz-mining-calculator')];
      const requests = performance.getEntriesByType('resource').length;
      let arrived = 0;
      let understood = 0;
      const written = await writtenAddresses(() =>
        fc.assert(
          fc.asyncProperty(fragment, async (said) => {
            arrive(said);
            arrived += 1;
            for (const element of elements) {
              await element.updateComplete;
              const nonsense = NONSENSE.exec(screen(element));
              expect(nonsense?.[0]).to.equal(undefined);
              for (const number of numbersOf(element.result))
                expect(number === null || Number.isFinite(number), String(number)).to.equal(true);
              if (element.origins.btcPrice.layer === 'link') understood += 1;
            }
            expect(amiss).to.deep.equal([]);
          }),
          {numRuns: TOTAL / ROUNDS},
        ),
      );
      expect(arrived).to.be.at.least(TOTAL / ROUNDS);
      expect(understood, 'some of them are links').to.be.greaterThan(arrived / 20);
      expect(written).to.deep.equal([]);
      expect(performance.getEntriesByType('resource').length).to.equal(requests);
    });
});
