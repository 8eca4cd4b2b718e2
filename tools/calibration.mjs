import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {computeBacktest} from '../src/core/history.js';
import {resolve} from '../src/core/layers.js';
import {computeOutlook, DEFAULT_OUTLOOK} from '../src/core/outlook.js';
import {HISTORY} from '../src/data/history.js';
import {formatted, readText, replaceOnly} from './snapshot/data-files.mjs';

/**
 * Tests the range of futures on the past, and writes how often its band held what came to `src/data/calibration.ts`.
 *
 * The farm is the article's, with the rigs and rates of the calculator's defaults. It begins in each month of the history
 * with that month's price, difficulty and block height; block fees are none, because the history has none. Only the market
 * differs from case to case, which is what the futures are about. What came is the look back over the real months, with
 * their real blocks. What the rigs cost moves the band and what came alike.
 */

/** Months after which the balance is compared. */
const HORIZON = 12;

/**
 * Months of changes that have to be known before the first case: as many as are compared. A higher number would flatter the
 * band, because it leaves out 2020, in which more came than the months before had shown.
 */
const FEWEST_KNOWN = 12;

const indexes = [...HISTORY.keys()].filter((index) => index + HORIZON <= HISTORY.length);

/** Whether the balance came out below, within or above the band of the futures that are made of the known months. */
function placeOf(index, known) {
  const {price, difficulty, height} = HISTORY[index];
  const host = {btcPrice: price, difficulty, blockHeight: height, blockFees: 0, horizon: HORIZON};
  const {inputs} = resolve({host});
  const {low, high} = computeOutlook(inputs, {...DEFAULT_OUTLOOK, history: known}).months.at(-1);
  const {finalBalance} = computeBacktest(inputs, HISTORY.slice(index, index + HORIZON));
  return finalBalance < low ? 'below' : finalBalance > high ? 'above' : 'held';
}

/** The cases that begin in these months. */
function casesOf(starts, knownAt) {
  const places = starts.map((index) => placeOf(index, knownAt(index)));
  const count = (place) => places.filter((each) => each === place).length;
  return {
    from: HISTORY[starts[0]].month,
    to: HISTORY[starts.at(-1)].month,
    starts: starts.length,
    held: count('held'),
    below: count('below'),
    above: count('above'),
  };
}

/** How the range of futures would have fared in the past. */
export const calibrate = () => ({
  horizon: HORIZON,
  fewestKnown: FEWEST_KNOWN,
  // The month in which a case begins is known, because its price and difficulty are today's there.
  before: casesOf(
    indexes.filter((index) => index >= FEWEST_KNOWN),
    (index) => HISTORY.slice(0, index + 1),
  ),
  all: casesOf(indexes, () => HISTORY),
});

/** The file of the calibration with other figures. */
const withFigures = (text, figures) =>
  replaceOnly(
    text,
    String.raw`^export const CALIBRATION: Calibration = \{[^]*?^\};$`,
    () => `export const CALIBRATION: Calibration = ${JSON.stringify(figures)};`,
    'the figures',
  );

const [, program] = process.argv;
if (program === fileURLToPath(import.meta.url)) {
  const figures = calibrate();
  const file = fileURLToPath(new URL('../src/data/calibration.ts', import.meta.url));
  writeFileSync(file, await formatted(withFigures(readText(file), figures)));
  console.log(figures);
}
