import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {PARAMETERS, resolve, SNAPSHOT, subsidyAt} from '../../src/core/index.js';
import type {MarketAnswer, MarketFigures} from '../../src/exchange/market-answer.js';
import {figuresOf, readCurrencies, readKept, readOwnFeed, writeKept} from '../../src/exchange/market-json.js';
import {isMempoolBase, mempoolRequests, readMempool} from '../../src/exchange/market-mempool.js';
import {MARKET_KEYS} from '../../src/core/market.js';

const NOW = Date.parse('2026-11-27T12:40:00.000Z');
const MINUTE = 60_000;
const at = (moment: number): string => new Date(moment).toISOString();

/** The height of the newest block that 144 blocks a day lead to. */
const TIP = 977_700;

const ANSWERS = {
  prices: {time: NOW / 1000 - 120, USD: 91_234, EUR: 80_000},
  difficulty: {currentHashrate: 1e21, currentDifficulty: 140e12, hashrates: []},
  rewards: {startBlock: TIP - 143, endBlock: TIP, totalReward: '45014400000', totalFee: '144000000', totalTx: '500000'},
  height: String(TIP),
};

const OWN = {
  asOf: at(NOW - MINUTE),
  btcPrice: 91_234,
  difficulty: 140e12,
  blockFees: 0.01,
  blockHeight: TIP + 1,
  kztPerUsd: 450.5,
};

const reasons = ({faults}: MarketAnswer): string[] =>
  faults.map(({reason, problem}) => [problem?.key, reason].filter(Boolean).join(' '));

const messages = ({faults}: MarketAnswer): string => faults.map(({message}) => message).join('; ');

/** Things that are no number. */
const notNumbers: readonly unknown[] = ['91234', '', null, undefined, true, {}, [], [91_234], {valueOf: 1}];

/** Numbers out of every range. */
const wild: readonly number[] = [NaN, Infinity, -Infinity, -1, 1e300];

describe('A mempool server', () => {
  it('is asked for price, difficulty, fees and height below its base', () => {
    const expected = {
      prices: 'https://mempool.example/api/v1/prices',
      difficulty: 'https://mempool.example/api/v1/mining/hashrate/3d',
      rewards: 'https://mempool.example/api/v1/mining/reward-stats/144',
      height: 'https://mempool.example/api/blocks/tip/height',
    };
    for (const end of ['', '/', '/v1', '/v1/', '/v1#top'])
      assert.deepEqual(mempoolRequests(`https://mempool.example/api${end}`), expected);
    assert.equal(mempoolRequests('/api?key=a/b').height, '/api/blocks/tip/height?key=a/b');
  });

  it('is known by the end of its path', () => {
    for (const base of ['/api', 'https://a.example/x/api/', '/api/v1', '/api?x=1', '/api/v1#x'])
      assert.ok(isMempoolBase(base), base);
    for (const base of ['/market.json', '/api/v2', '/api/v1/prices', '/feed?/api', '/feed#/api', '/my-api'])
      assert.ok(!isMempoolBase(base), base);
  });

  it('gives four figures, of which the price has a time of its own', () => {
    const {values, times, asOf, faults} = readMempool(ANSWERS, NOW);
    assert.deepEqual(values, {btcPrice: 91_234, difficulty: 140e12, blockFees: 0.01, blockHeight: TIP + 1});
    assert.equal(times.btcPrice, '2026-11-27T12:38:00.000Z');
    assert.equal(times.blockHeight, '2026-11-27T12:40:00.000Z');
    assert.equal(asOf, '2026-11-27T12:38:00.000Z');
    assert.deepEqual(faults, []);
  });

  it('may leave out any answer, and the others count', () => {
    for (const part of Object.keys(ANSWERS)) {
      const answer = readMempool({...ANSWERS, [part]: undefined}, NOW);
      assert.equal(Object.keys(answer.values).length, 3, part);
      assert.deepEqual(answer.faults, []);
    }
    assert.deepEqual(readMempool({}, NOW), {values: {}, times: {}, asOf: null, faults: []});
  });

  it('whose price is not known, which it writes as -1, gives the others', () => {
    const answer = readMempool({...ANSWERS, prices: {time: NOW / 1000, USD: -1}}, NOW);
    assert.deepEqual(reasons(answer), ['btcPrice range']);
    assert.match(messages(answer), /btcPrice=-1, range: expected a number from 0.01/);
    assert.deepEqual(Object.keys(answer.values), ['difficulty', 'blockFees', 'blockHeight']);
  });

  it('cannot give anything but a number for the price and the difficulty', () => {
    for (const given of [...notNumbers, ...wild]) {
      const answer = readMempool(
        {...ANSWERS, prices: {time: NOW / 1000, USD: given}, difficulty: {currentDifficulty: given}},
        NOW,
      );
      assert.deepEqual(reasons(answer), ['btcPrice range', 'difficulty range'], String(given));
    }
    assert.deepEqual(reasons(readMempool({difficulty: {currentDifficulty: 0}}, NOW)), ['difficulty range']);
  });

  it('gives the sum of the fees as a text, and the span of its blocks without gaps', () => {
    const fees = (changes: object): MarketAnswer => readMempool({rewards: {...ANSWERS.rewards, ...changes}}, NOW);
    assert.equal(fees({totalFee: 144_000_000}).values.blockFees, 0.01);
    assert.equal(fees({totalFee: '0'}).values.blockFees, 0);
    for (const totalFee of ['', '-1', '1.5', '1e9', '0x10', '9'.repeat(17), null, {}, [5]])
      assert.deepEqual(reasons(fees({totalFee})), ['blockFees range'], JSON.stringify(totalFee));
    for (const startBlock of [TIP + 1, TIP - 144, 0, TIP - 0.5, String(TIP - 143), null, NaN])
      assert.deepEqual(reasons(fees({startBlock})), ['blockFees syntax'], String(startBlock));
  });

  it('gives the height of the newest block, from which that of the next follows', () => {
    for (const height of [TIP, String(TIP), ` ${TIP}\n`])
      assert.equal(readMempool({height}, NOW).values.blockHeight, TIP + 1);
    for (const height of ['', '<html>', '1e6', '-5', '977700.5', null, {}, []])
      assert.deepEqual(reasons(readMempool({height}, NOW)), ['blockHeight syntax'], JSON.stringify(height));
    assert.deepEqual(reasons(readMempool({height: TIP + 0.5}, NOW)), ['blockHeight range']);
  });

  it('that answers with something else altogether gives nothing, and says so of each figure', () => {
    for (const other of [null, [], 'text', 5, true]) {
      const answer = readMempool({prices: other, difficulty: other, rewards: other, height: {}}, NOW);
      assert.deepEqual(answer.values, {});
      assert.equal(answer.asOf, null);
      assert.deepEqual(reasons(answer).sort(), [
        'blockFees syntax',
        'blockHeight syntax',
        'btcPrice syntax',
        'difficulty syntax',
      ]);
    }
  });

  it('with a price of the future, or of an unreadable time, gives the others', () => {
    const at11 = (time: unknown): string[] => reasons(readMempool({...ANSWERS, prices: {time, USD: 5}}, NOW));
    assert.deepEqual(at11(NOW / 1000 + 599), []);
    assert.deepEqual(at11(NOW / 1000 + 601), ['btcPrice stale']);
    for (const time of [null, '1764247200', NaN, -1, 1e300, {}]) assert.deepEqual(at11(time), ['btcPrice syntax']);
  });

  it('with a price older than the known one leaves the known one', () => {
    const known: MarketFigures = {btcPrice: {value: 90_000, asOf: at(NOW - MINUTE)}};
    assert.deepEqual(reasons(readMempool(ANSWERS, NOW, known)), ['btcPrice stale']);
    assert.deepEqual(reasons(readMempool({...ANSWERS, prices: {time: NOW / 1000 - 60, USD: 5}}, NOW, known)), []);
  });
});

describe('The height', () => {
  const bundled: MarketFigures = {blockHeight: {value: SNAPSHOT.blockHeight, asOf: SNAPSHOT.date}};
  const fits = (next: number, known: MarketFigures = bundled): boolean =>
    readMempool({height: next - 1}, NOW, known).faults.length === 0;

  it('fits its date within a week and 10 % of the time since the bundled one', () => {
    // 53 days and a half after the bundled one; the chain may be off by 7 + 5.35 days.
    const expected = SNAPSHOT.blockHeight + 53.53 * 144;
    for (const days of [-12, -5, 0, 5, 12]) assert.ok(fits(Math.round(expected + days * 144)), String(days));
    for (const days of [-13, 13, 400]) assert.ok(!fits(Math.round(expected + days * 144)), String(days));
  });

  it('of the next era, of an earlier one and of the last era are not believed', () => {
    for (const height of [1_050_000, 839_999, 0, PARAMETERS.blockHeight.max]) {
      const answer = readMempool({height: height - 1}, NOW, bundled);
      assert.equal(answer.values.blockHeight, undefined);
      assert.match(reasons(answer).join(), /^blockHeight (stale|range)$/);
    }
  });

  it('may fall by six blocks, as in a reorganisation, and by no more', () => {
    const known: MarketFigures = {blockHeight: {value: TIP, asOf: at(NOW - MINUTE)}};
    assert.ok(fits(TIP - 6, known));
    assert.ok(!fits(TIP - 7, known));
    assert.match(messages(readMempool({height: TIP - 8}, NOW, known)), /below the known height of 977700/);
  });

  it('does not rush over a halving, and passes it when the time has come', () => {
    const day = Date.parse('2028-04-13T00:00:00Z');
    const seen = (height: number, hours: number, from = 1_049_900): boolean => {
      const known: MarketFigures = {blockHeight: {value: from, asOf: at(day)}};
      const now = day + hours * 60 * MINUTE;
      return readOwnFeed({asOf: at(now), blockHeight: height}, now, known).values.blockHeight === height;
    };
    for (const height of [1_050_000, 1_050_500, 1_052_000]) assert.ok(!seen(height, 1), String(height));
    assert.ok(seen(1_049_999, 1));
    assert.ok(seen(1_050_001, 17));
    assert.ok(seen(1_050_000, 1, 1_049_990));
    // A feed whose height stood still for a while is believed again.
    assert.ok(seen(1_050_500, 96));
  });

  it('of a feed of now never has another subsidy than the bundled one, whatever is answered', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(7_000_000), fc.double(), fc.anything()), (height) => {
        const {values} = readOwnFeed({asOf: at(NOW), blockHeight: height}, NOW);
        const {blockHeight} = resolve({market: values}).inputs;
        assert.equal(subsidyAt(blockHeight), subsidyAt(SNAPSHOT.blockHeight));
      }),
    );
  });
});

describe("A page's own feed", () => {
  it('gives the figures that it has, all for the same time', () => {
    const {asOf, ...figures} = OWN;
    const answer = readOwnFeed({...OWN, age: 60, note: 'cached'}, NOW);
    assert.deepEqual(answer.values, figures);
    assert.deepEqual(answer.faults, []);
    assert.equal(answer.asOf, asOf);
    assert.deepEqual(readOwnFeed({asOf, btcPrice: 5}, NOW).values, {btcPrice: 5});
  });

  it('says its time with its offset from UTC, or its day', () => {
    const read = (asOf: unknown): string | null => readOwnFeed({asOf, btcPrice: 5}, NOW).asOf;
    assert.equal(read('2026-11-27T17:40:00+05:00'), '2026-11-27T12:40:00.000Z');
    assert.equal(read('2026-11-27T12:40Z'), '2026-11-27T12:40:00.000Z');
    assert.equal(read('2026-11-27'), '2026-11-27');
    for (const asOf of [
      '2026-11-27T12:40:00',
      '27.11.2026',
      '2026-02-30',
      '2026-13-01',
      '',
      'now',
      NOW,
      null,
      {},
      undefined,
    ])
      assert.equal(read(asOf), null, JSON.stringify(asOf));
  });

  it('is not used at all without a time that can be used', () => {
    for (const [asOf, reason] of [
      [undefined, 'syntax'],
      [at(NOW + 11 * MINUTE), 'stale'],
      ['2027-01-01', 'stale'],
    ] as const) {
      const answer = readOwnFeed({...OWN, asOf}, NOW);
      assert.deepEqual(answer.values, {});
      assert.deepEqual(reasons(answer), [reason]);
    }
    assert.deepEqual(readOwnFeed({...OWN, asOf: at(NOW + 9 * MINUTE)}, NOW).faults, []);
  });

  it('is not used at all where it is older than what is known', () => {
    const known = figuresOf(readOwnFeed(OWN, NOW));
    assert.deepEqual(reasons(readOwnFeed({...OWN, asOf: at(NOW - 2 * MINUTE)}, NOW, known)), ['stale']);
    assert.deepEqual(readOwnFeed(OWN, NOW, known).faults, []);
  });

  it('loses a figure of the wrong type or range, and keeps the others', () => {
    const height = {asOf: OWN.asOf, btcPrice: 5};
    for (const key of MARKET_KEYS)
      for (const given of [...notNumbers, ...wild]) {
        const answer = readOwnFeed({...OWN, [key]: given}, NOW);
        assert.deepEqual(reasons(answer), [`${key} range`], `${key} ${String(given)}`);
        assert.equal(Object.keys(answer.values).length, 4);
      }
    assert.deepEqual(reasons(readOwnFeed({...height, blockHeight: TIP + 0.5}, NOW)), ['blockHeight range']);
  });

  it('that is no object, or has no figure, is not used', () => {
    for (const json of [null, undefined, [], [OWN], 'text', 5, {}, {asOf: OWN.asOf}, {asOf: OWN.asOf, price: 5}])
      assert.deepEqual(reasons(readOwnFeed(json, NOW)), ['syntax'], JSON.stringify(json));
  });

  it('gives nothing that it does not hold itself', () => {
    const inherited: unknown = JSON.parse(`{"__proto__": ${JSON.stringify(OWN)}, "constructor": {"btcPrice": 5}}`);
    assert.deepEqual(readOwnFeed(inherited, NOW).values, {});
    assert.deepEqual(readOwnFeed(Object.create(OWN), NOW).values, {});
    Object.assign(Object.prototype, {kztPerUsd: 7});
    try {
      assert.deepEqual(readOwnFeed({asOf: OWN.asOf, btcPrice: 5}, NOW).values, {btcPrice: 5});
    } finally {
      Reflect.deleteProperty(Object.prototype, 'kztPerUsd');
    }
  });
});

describe('The currency API', () => {
  it('gives the tenge rate of its day', () => {
    const {values, asOf} = readCurrencies({date: '2026-11-27', usd: {eur: 0.9, kzt: 450.5}}, NOW);
    assert.deepEqual([values, asOf], [{kztPerUsd: 450.5}, '2026-11-27']);
  });

  it('of another form, of the future or with an impossible rate gives nothing', () => {
    for (const [json, reason] of [
      [{date: '2026-11-27', usd: {kzt: '450.5'}}, 'range'],
      [{date: '2026-11-27', usd: {}}, 'range'],
      [{date: '2026-11-27', usd: {kzt: 0}}, 'range'],
      [{date: '2026-11-29', usd: {kzt: 450.5}}, 'stale'],
      [{usd: {kzt: 450.5}}, 'syntax'],
      [{date: '2026-11-27', usd: [450.5]}, 'syntax'],
      [null, 'syntax'],
    ] as const)
      assert.deepEqual(reasons(readCurrencies(json, NOW)), [`kztPerUsd ${reason}`]);
  });
});

describe('Kept figures', () => {
  const figures = figuresOf(readOwnFeed(OWN, NOW));

  it('are read as they were written', () => {
    assert.deepEqual(readKept(writeKept(figures), NOW, {}), figures);
  });

  it('are read one by one, and none that a feed could not give', () => {
    const kept = (changes: object): MarketFigures =>
      readKept(JSON.stringify({version: 1, figures: {...figures, ...changes}}), NOW, {});
    for (const btcPrice of [null, 5, {value: '5', asOf: OWN.asOf}, {value: -5, asOf: OWN.asOf}, {value: 5}])
      assert.equal(kept({btcPrice}).btcPrice, undefined);
    assert.equal(kept({blockHeight: {value: 1_050_000, asOf: OWN.asOf}}).blockHeight, undefined);
    assert.equal(kept({difficulty: {value: 5, asOf: at(NOW + 11 * MINUTE)}}).difficulty, undefined);
    assert.equal(Object.keys(kept({electricityPrice: {value: 0, asOf: OWN.asOf}})).length, 5);
  });

  it('of another version, or as long as no text of ours, are none', () => {
    assert.deepEqual(readKept(JSON.stringify({version: 2, figures}), NOW, {}), {});
    assert.deepEqual(readKept(JSON.stringify({version: 1, figures, note: 'x'.repeat(2000)}), NOW, {}), {});
    for (const text of ['null', '[]', '5', '{}', '{"version":1}']) assert.deepEqual(readKept(text, NOW, {}), {});
  });
});

describe('Whatever a feed answers', () => {
  const figure = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.anything());
  const own = fc.oneof(
    fc.anything(),
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.record(
      {
        asOf: fc.oneof(
          fc.string(),
          fc.date({noInvalidDate: true}).map((date) => date.toISOString()),
          fc.constant(OWN.asOf),
          fc.anything(),
        ),
        ...Object.fromEntries(MARKET_KEYS.map((key) => [key, figure])),
      },
      {requiredKeys: []},
    ),
  );

  /** All values are used, within their ranges, and have a time that is not in the future; the rest has a message. */
  const isSound = ({values, times, asOf, faults}: MarketAnswer): void => {
    const {inputs, problems} = resolve({market: values});
    assert.deepEqual(problems, []);
    for (const [key, value] of Object.entries(values)) {
      assert.ok(Number.isFinite(value));
      assert.equal(inputs[key as keyof typeof inputs], value);
    }
    assert.deepEqual(Object.keys(times), Object.keys(values));
    for (const time of Object.values(times)) assert.ok(Date.parse(time) <= NOW + 10 * MINUTE, time);
    assert.equal(asOf === null, Object.keys(values).length === 0);
    for (const {message, reason} of faults) {
      assert.ok(message.length > 0 && message.length < 500);
      assert.ok(['syntax', 'range', 'stale'].includes(reason));
    }
    JSON.stringify(faults);
  };

  it('what is used of it is sound, and nothing throws', () => {
    fc.assert(fc.property(own, (json) => isSound(readOwnFeed(json, NOW))));
    fc.assert(fc.property(own, (json) => isSound(readCurrencies(json, NOW))));
    fc.assert(
      fc.property(fc.record({prices: fc.anything(), difficulty: own, rewards: own, height: figure}), (parts) =>
        isSound(readMempool(parts, NOW)),
      ),
    );
  });

  it('is kept and read again without a change', () => {
    fc.assert(
      fc.property(own, (json) => {
        const figures = figuresOf(readOwnFeed(json, NOW));
        assert.deepEqual(readKept(writeKept(figures), NOW, {}), figures);
      }),
    );
  });
});
