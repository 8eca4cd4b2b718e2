import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {HISTORY} from '../../src/data/history.js';
import {tipAt} from './mempool-server.js';
import {
  DAY,
  difficultyOf,
  FEED_TIME,
  JULY_ROW,
  JUNE,
  JUNE_ROW,
  LAST,
  NEXT,
  snapshotProject,
  TODAY,
} from './snapshot-project.js';

describe('The script that renews the snapshot', () => {
  const {texts, save, run, command, written, serve, feed} = snapshotProject();

  test('writes the figures of a mempool server, and the months that are past', async () => {
    const output = await run(...(await feed()));
    const {months, snapshot} = await written();
    assert.deepEqual(snapshot, {
      date: TODAY,
      rateDate: '2026-11-09',
      btcPrice: 90_000,
      difficulty: 140e12,
      blockHeight: tipAt(FEED_TIME) + 1,
      blockFees: 0.02,
      kztPerUsd: 450.5,
    });
    const added = months.slice(-5);
    assert.deepEqual(
      added.map(({month, days}) => [month, days]),
      [['2026-06', 30], ['2026-07', 31], ['2026-08', 31], ['2026-09', 30], ['2026-10', 31]], // prettier-ignore
    );
    // The mean of the closes is the close in the middle of the month, as the price rises evenly.
    assert.deepEqual(
      added.map(({price}) => price),
      [80_168, 80_473, 80_783, 81_088, 81_393],
    );
    assert.deepEqual(
      added.map(({height, blocks}) => [height, blocks]),
      [[951_890, 4320], [956_210, 4464], [960_674, 4464], [965_138, 4320], [969_458, 4464]], // prettier-ignore
    );
    assert.match(output, /^btcPrice +85956\.45 +90000 +\+4\.7 %$/m);
    assert.match(output, /^2026-06 price +77976\.01 +80168 +\+2\.8 %$/m);
    assert.match(output, /npm run calibration/);
  });

  test('takes the harmonic mean of the difficulty over the time that each was in force', async () => {
    await run(...(await feed()));
    const {months} = await written();
    for (const {month, difficulty, height, blocks} of months.slice(-5)) {
      const blocksOfMonth = Array.from({length: blocks}, (_, index) => height + index);
      const inverse = blocksOfMonth.reduce((sum, block) => sum + 1 / difficultyOf(block - (block % 2016)), 0);
      assert.ok(Math.abs(difficulty / (blocks / inverse) - 1) < 1e-6, month);
    }
    assert.ok(new Set(months.slice(-5).map(({difficulty}) => difficulty)).size > 2);
  });

  test('names the sources in the files, and leaves the rest of them as it is', async () => {
    const before = texts();
    const args = await feed();
    await run(...args);
    const [history, snapshot] = texts();
    const {host} = new URL(args[1] ?? '');
    assert.ok(snapshot.includes(` * Sources: ${host} (price, difficulty, fees, height); the tenge rate of`));
    assert.ok(history.includes(` * From 2026-06 on: ${host} (prices by the hour`));
    assert.ok(history.startsWith(before[0].split('\n];')[0] ?? '-'));
    assert.ok(history.includes('and much more in 2023-05, 2023-12 and 2024-04.\n *\n * From'));
    assert.ok(snapshot.includes('/** BTC of transaction fees per block. */'));
    const added = [history, snapshot]
      .flatMap((text) => text.split('\n'))
      .filter((line) => !before.join().includes(line));
    assert.ok(added.length > 5 && added.every((line) => line.length <= 120));
  });

  test('changes nothing when it is run again', async () => {
    const args = await feed();
    const first = await command(...args);
    assert.equal(first.status, 0, first.output);
    const before = texts();
    assert.deepEqual(await command(...args), {status: 0, output: 'Nothing changes.\n'});
    assert.deepEqual(texts(), before);
  });

  test('names the sources once for months that come one after the other', async () => {
    const sources = ['--month-sources', 'A series kept by hand'];
    await run('--months', save('a.json', {months: [JUNE_ROW]}), ...sources);
    const second = await command('--months', save('b.json', {months: [JUNE_ROW, JULY_ROW]}), ...sources);
    assert.equal(second.status, 0, second.output);
    const [history] = texts();
    assert.deepEqual(history.match(/From \d{4}-\d\d on: .*/g), ['From 2026-06 on: A series kept by hand.']);
    assert.equal((await written()).months.at(-1)?.month, '2026-07');
  });

  test('takes the figures of files, whose form is that of the data', async () => {
    await run(
      ...['--snapshot', save('s.json', {...NEXT, sources: 'An exchange; a node of ours.'})],
      ...[
        '--months',
        save('m.json', {note: 'Kept by hand.', months: [...HISTORY.filter(({month}) => month <= LAST), JUNE_ROW]}),
      ],
    );
    const {months, snapshot} = await written();
    assert.deepEqual(snapshot, NEXT);
    assert.deepEqual({...months.at(-1)}, JUNE_ROW);
    const [history, text] = texts();
    assert.ok(text.includes(' * Sources: An exchange; a node of ours.\n'));
    assert.ok(text.includes('btcPrice: 91_234.5,') && text.includes('difficulty: 141_250_000_000_000,'));
    assert.ok(history.includes("['2026-06', 30, 80168, 1.35e14, 951890, 4320],\n];"));
  });

  test("takes a page's own JSON, and then needs to know the sources", async () => {
    const {date, rateDate, ...figures} = NEXT;
    assert.ok(rateDate < date);
    const own = {asOf: `${date}T12:00:00Z`, ...figures};
    const {origin} = await serve({'/market.json': JSON.stringify(own)});
    const args = ['--feed', `${origin}/market.json`];
    await assert.rejects(run(...args), /the sources have to be named/);
    await run(...args, '--sources', 'A proxy of ours');
    assert.deepEqual((await written()).snapshot, {...NEXT, rateDate: date});
  });

  test('takes the closes from a file of days', async () => {
    const days = Array.from({length: 153}, (_, day) => new Date(1000 * (JUNE + day * DAY)).toISOString().slice(0, 10));
    const daily = save('daily.csv', `Date,Close\n${days.map((day, index) => `${day},${79_000 + index}`).join('\n')}\n`);
    await run(...(await feed()), '--daily', daily, '--month-sources', 'An exchange');
    assert.equal((await written()).months.find(({month}) => month === '2026-06')?.price, 79_014.5);
  });

  test('prints the changes of a dry run, and writes nothing', async () => {
    const before = texts();
    const output = await run(...(await feed()), '--dry-run');
    assert.match(output, /^btcPrice /m);
    assert.match(output, /Nothing is written/);
    assert.deepEqual(texts(), before);
  });

  test('renews the one or the other alone', async () => {
    const [history, snapshot] = texts();
    const args = await feed();
    await run(...args, '--only', 'snapshot');
    const [sameHistory, nextSnapshot] = texts();
    assert.equal(sameHistory, history);
    assert.notEqual(nextSnapshot, snapshot);
    await run(...args, '--only', 'months');
    const [nextHistory, sameSnapshot] = texts();
    assert.notEqual(nextHistory, history);
    assert.equal(sameSnapshot, nextSnapshot);
  });

  test('lets a figure change by more when more time has gone by', async () => {
    const path = save('s.json', {
      ...NEXT,
      btcPrice: 200_000,
      date: '2027-10-05',
      blockHeight: 1_022_550,
      sources: 'Hand',
    });
    await run('--today', '2027-10-05', '--snapshot', path);
    assert.equal((await written()).snapshot.btcPrice, 200_000);
  });
});
