import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {fallbackHTML} from '../../src/fallback.js';
import {checked, kzFallback} from './driver.js';

/** What is found in a page, without its place. */
async function found(page: string): Promise<readonly string[]> {
  const lines = await checked(page);
  return lines.slice(0, -1).map((each) => each.replace(/^\d+:\d+ {2}/, ''));
}

const pageWith = (fleet: string, line = ''): string =>
  `<kz-mining-calculator fleet="${fleet}">Numbers</kz-mining-calculator>\n${line}`;

const ENTRIES =
  'entries such as antminer-s21:600 or 3.4/150:25 (kW/TH of one rig); a space begins another entry, so a name has - in its place';
const COMMA = 'no comma stands between two digits, where it could be a decimal mark';
const TOO_MANY = '12 entries at most, with at most 10000000 rigs in all';
const NUMBERS =
  'as the count a whole number from 0 to 10000000 rigs, and of one rig a number from 0 to 50 kW and a number from 0 to 100000 TH/s';
const NEAR_S99 = 'a rig such as antminer-s9, antminer-s19, antminer-s17; docs/model.md lists the rigs';

describe('kz-check finds in a fleet', () => {
  for (const [what, fleet, ...faults] of [
    ['a misspelt model, with those that are near', 'antminer-s99:400 s21:600', `antminer-s99:400" → ${NEAR_S99}`],
    ['a comma that groups digits', 's21:1,200', `s21:1,200" → s21:1200: ${COMMA}`],
    ['a decimal comma', '3,4/150:25', `3,4/150:25" → 3.4/150:25: ${COMMA}`],
    ['a comma before digits', 's21:600,3.4/150:25', `s21:600,3.4/150:25" → s21:600 3.4/150:25: ${COMMA}`],
    ['a comma that nobody can explain', '3,456/150:5', `3,456/150:5" → ${COMMA}`],
    ['a name with a space', 'Antminer S21:600', `Antminer" → ${ENTRIES}`],
    ['a count with a space', 's21:1 200', `200" → ${ENTRIES}`],
    ['an entry without a count', 's21', `s21" → ${ENTRIES}`],
    ['half a rig', 's21:1.5', `s21:1.5" → ${NUMBERS}`],
    ['more power than a rig has', '60/5:3', `60/5:3" → ${NUMBERS}`],
    [
      'the thirteenth entry and the next',
      Array(14).fill('s21:1').join(' '),
      `s21:1" → ${TOO_MANY}`,
      `s21:1" → ${TOO_MANY}`,
    ],
    ['more rigs than a farm has', 's21:9999999, s19:2', `s19:2" → ${TOO_MANY}`],
  ] as const)
    test(what, async () => {
      assert.deepEqual(
        await found(pageWith(fleet)),
        faults.map((fault) => `fleet="${fault}`),
      );
    });

  test('nothing, where every entry can be read', async () => {
    assert.deepEqual(await found(pageWith("S21:1'200, antminer-s19-xp:400,Antminer_S19:0 3.4/150:25")), []);
  });

  test('what is amiss with the one of a what-if value', async () => {
    const figure = (overrides: string): string => `<kz-figure value="rigs" with="${overrides}">605</kz-figure>`;
    const wrong = await found(pageWith('s21:600', figure('fleet:s21:600, s99:5')));
    assert.deepEqual(wrong, [`with="fleet:s21:600, s99:5" → fleet: ${NEAR_S99}`]);
    assert.deepEqual(await found(pageWith('s21:9', figure('fleet:s21:600, s19:5'))), []);
    assert.deepEqual(await found(pageWith('s21:9', figure('fleet=s21:605'))), [
      'with="fleet=s21:605" → with="fleet:s21:605" (: stands between name and value)',
    ]);
  });

  test('another text of its models, and computes and compares nothing with it', async () => {
    const inProse = (line: string) => found(pageWith('antminer-s21:600, 3.4/150:25', line));
    assert.deepEqual(await inProse('<kz-figure value="fleet">600 machines</kz-figure>'), [
      '600 machines → 600 × Antminer S21; 25 × 3.4 kW, 150 TH/s',
    ]);
    const noNumber = 'fleet is no number, so nothing is computed or compared with it';
    assert.deepEqual(await inProse('<kz-figure value="2 * fleet">5</kz-figure>'), [`value="2 * fleet" → ${noNumber}`]);
    assert.deepEqual(await inProse('<kz-when test="fleet > 5">5</kz-when>'), [`test="fleet > 5" → ${noNumber}`]);
    assert.deepEqual(await inProse('<kz-input name="fleet">5</kz-input>'), [
      'name="fleet" → an input that is a number, such as electricity-price',
    ]);
  });
});

describe('kz-fallback', () => {
  test('prints the numbers of a fleet', async () => {
    const {printed, status} = await kzFallback('--fleet', 'antminer-s21:600, s19:5');
    assert.equal(printed, `${fallbackHTML({fleet: 'antminer-s21:600 antminer-s19:5'})}\n`);
    assert.equal(status, 0);
  });

  test('names an entry that cannot be used', async () => {
    const {printed, errors, status} = await kzFallback('--fleet=s21:600 antminer-s99:5');
    assert.equal(errors, `kz-fallback: fleet="antminer-s99:5" → ${NEAR_S99}\n`);
    assert.deepEqual([printed, status], ['', 1]);
  });
});
