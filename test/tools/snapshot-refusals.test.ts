import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {HISTORY} from '../../src/data/history.js';
import type {Answers} from './mempool-server.js';
import {ADJUSTMENTS, DAY, JULY_ROW, JUNE, JUNE_ROW, NEXT, PRICES, snapshotProject} from './snapshot-project.js';

describe('The script that renews the snapshot', () => {
  const {texts, dataFiles, save, run, command, feed} = snapshotProject();

  async function assertRefusal(reason: RegExp, ...args: string[]): Promise<void> {
    const before = texts();
    await assert.rejects(run(...args), ({message}: Error) => {
      assert.match(message, reason);
      return true;
    });
    assert.deepEqual(texts(), before);
    assert.deepEqual(dataFiles().sort(), ['history.ts', 'snapshot.ts']);
  }

  const snapshots: readonly (readonly [string, object, RegExp])[] = [
    [
      'a price that jumps',
      {btcPrice: 200_000},
      /^price, against the snapshot: from 85956\.45 to 200000 is a factor of/,
    ],
    ['a price that falls through', {btcPrice: 40_000}, /^price, against the snapshot: .* is allowed$/],
    ['a difficulty that jumps', {difficulty: 250e12}, /^difficulty, against the snapshot/],
    ['fees that jump', {blockFees: 1}, /^fees, against the snapshot/],
    ['a rate that jumps', {kztPerUsd: 4505}, /^rate, against the snapshot/],
    ['a rate the wrong way round', {kztPerUsd: 0.0022}, /^kztPerUsd: the calculator takes no 0\.0022/],
    ['a price as text', {btcPrice: '91234.5'}, /^btcPrice has to be a number above 0, not "91234\.5"/],
    ['no price', {btcPrice: null}, /^btcPrice has to be a number above 0, not null/],
    ['a negative price', {btcPrice: -91_234}, /^btcPrice has to be/],
    ['a difficulty of 0', {difficulty: 0}, /^difficulty has to be/],
    ['a height that goes back', {blockHeight: 969_989}, /^blockHeight: 969989 goes back from 969990/],
    ['a height of another day', {blockHeight: 1_050_001}, /^blockHeight: 1050001 does not fit its day/],
    ['half a block', {blockHeight: 975_010.5}, /^blockHeight has to be a whole number/],
    ['a day that goes back', {date: '2026-10-04'}, /^date: 2026-10-04 is before 2026-10-05/],
    ['a day to come', {date: '2026-11-11'}, /^date: 2026-11-11 is after today/],
    ['a day that is none', {date: '2026-11-31'}, /^date: there is no 2026-11-31/],
    ['a rate of no day', {rateDate: undefined}, /^rateDate has to be a day/],
    ['a figure that it does not know', {hashrate: 1}, /^the snapshot has no figure "hashrate"/],
    ['sources that end the comment', {sources: '*/ export default 1 /*'}, /^the sources may have no/],
    ['no sources', {sources: ' '}, /^the sources have to be named/],
  ];
  for (const [what, change, reason] of snapshots)
    test(`refuses a snapshot with ${what}`, async () => {
      const good = save('good.json', {months: [JUNE_ROW], sources: 'Hand'});
      const bad = save('bad.json', {...NEXT, sources: 'Hand', ...change});
      await assertRefusal(reason, '--months', good, '--snapshot', bad);
    });

  const months: readonly (readonly [string, readonly unknown[], RegExp])[] = [
    ['a gap', [JULY_ROW], /^2026-07 does not follow 2026-05/],
    ['another order', [JUNE_ROW, {...JULY_ROW, month: '2026-08'}], /^2026-08 does not follow 2026-06/],
    ['a day too many', [{...JUNE_ROW, days: 31}], /^2026-06 has 30 days, not 31/],
    ['a price that jumps', [{...JUNE_ROW, price: 8016.8}], /^price, 2026-06: from 77976\.01 to 8016\.8/],
    ['a difficulty that jumps', [{...JUNE_ROW, difficulty: 3e14}], /^difficulty, 2026-06/],
    ['a price as text', [{...JUNE_ROW, price: '80168'}], /^price of 2026-06 has to be a number above 0, not "80168"/],
    ['no blocks', [{...JUNE_ROW, blocks: undefined}], /^blocks of 2026-06 has to be a whole number/],
    ['half the blocks', [{...JUNE_ROW, blocks: 2160}], /^2160 blocks in 2026-06 are more than 30 % off 4320/],
    ['blocks that are missing', [{...JUNE_ROW, height: 952_890}], /^2026-06 begins at block 952890/],
    ['heights that go back', [{...JUNE_ROW, height: 947_375}], /^2026-06 begins at block 947375/],
    ['heights that do not add up', [JUNE_ROW, {...JULY_ROW, height: 956_211}], /^2026-07 begins at block 956211/],
    ['another past', [{...HISTORY[0], price: 1}, JUNE_ROW], /^price of 2019-01 is 1, but the history has/],
    ['a month before the history', [{...JUNE_ROW, month: '2018-12'}], /^2018-12 is before the history/],
    ['a month that is none', [{...JUNE_ROW, month: '2026-13'}], /^"2026-13" is no month/],
    ['nothing in a row', [null], /^a month has no name/],
  ];
  for (const [what, rows, reason] of months)
    test(`refuses months with ${what}`, async () => {
      await assertRefusal(reason, '--months', save('m.json', {months: rows, sources: 'Hand'}));
    });

  test('refuses a month that is not over', async () => {
    const path = save('m.json', {months: [JUNE_ROW], sources: 'Hand'});
    await assert.rejects(run('--today', '2026-06-30', '--months', path), /2026-06 is not past on 2026-06-30/);
  });

  const feeds: readonly (readonly [string, Answers, RegExp])[] = [
    ['a price as text', {'/api/v1/prices': '{"time": 1, "USD": "90000"}'}, /btcPrice/],
    ['no tenge rate', {'/usd.json': '{}'}, /kztPerUsd/],
    ['HTML for its prices', {'/api/v1/historical-price?currency=USD': '<html>'}, /is no JSON/],
    ['a day without a price', {'/api/v1/historical-price?currency=USD': JSON.stringify({prices: PRICES.filter(({time}) => time < JUNE + 40 * DAY || time >= JUNE + 41 * DAY)})}, /has no price of 2026-07-11/], // prettier-ignore
    ['a price of −1', {'/api/v1/historical-price?currency=USD': JSON.stringify({prices: PRICES.map((entry) => ({...entry, USD: -1}))})}, /^the price of 2026-06-01 has to be a number above 0, not -1/], // prettier-ignore
    ['a price of no time', {'/api/v1/historical-price?currency=USD': JSON.stringify({prices: [{time: 1e20, USD: 90_000}, ...PRICES]})}, /is not in seconds since 1970/], // prettier-ignore
    ['an adjustment left out', {'/api/v1/mining/difficulty-adjustments/all': JSON.stringify(ADJUSTMENTS.filter((_, index) => index !== 5))}, /after block \d+ comes/], // prettier-ignore
    ['adjustments that end early', {'/api/v1/mining/difficulty-adjustments/all': JSON.stringify(ADJUSTMENTS.slice(4))}, /ends before 2026-11-01/], // prettier-ignore
    ['adjustments that begin late', {'/api/v1/mining/difficulty-adjustments/all': JSON.stringify(ADJUSTMENTS.slice(0, 5))}, /does not reach back to 2026-06-01/], // prettier-ignore
    ['a height as text', {[`/api/v1/mining/blocks/timestamp/${JUNE - 1}`]: '{"height": "951889"}'}, /^the height in .* has to be a whole number/], // prettier-ignore
  ];
  for (const [what, change, reason] of feeds)
    test(`refuses a feed with ${what}`, async () => {
      await assertRefusal(reason, ...(await feed(change)));
    });

  test('refuses a feed that does not answer, and says so without a stack', async () => {
    const before = texts();
    const {status, output} = await command('--feed', 'http://127.0.0.1:9/api', '--only', 'snapshot');
    assert.equal(status, 1);
    assert.match(output, /^Refused, and nothing is written: http:\/\/127\.0\.0\.1:9\/api: prices: /);
    assert.doesNotMatch(output, /^ +at /m);
    assert.deepEqual(texts(), before);
  });

  const flags: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /^nothing to read: /],
    [['--feed', 'nowhere'], /^--feed takes an address, not nowhere$/],
    [['--colour', 'red'], /^Unknown option '--colour'/],
    [['--feed', 'mempool', '--only', 'both'], /^--only takes snapshot or months$/],
    [['--feed', 'mempool', '--today', 'now'], /^--today takes a day/],
    [['--daily', 'a.csv', '--snapshot', 'b.json'], /^--daily goes with --feed/],
  ];
  for (const [args, reason] of flags)
    test(`refuses ${args.join(' ') || 'no flag at all'}`, () => assertRefusal(reason, ...args));
});
