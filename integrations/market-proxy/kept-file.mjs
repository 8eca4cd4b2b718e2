import {readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import * as marketText from '../../src/exchange/market-json.js';

/**
 * The figures that an earlier run has left in a file, and when it wrote them. What the file holds is checked like an answer
 * of now; without a file, or with one that cannot be used, there are none.
 *
 * @param {string} path
 * @param {number} now
 * @param {(text: string) => void} log
 */
export function readKept(path, now, log) {
  try {
    const time = statSync(path, {throwIfNoEntry: false})?.mtimeMs;
    if (time === undefined) return undefined;
    const figures = marketText.readKept(readFileSync(path, 'utf8'), now, {});
    return Object.keys(figures).length > 0 ? {figures, time} : undefined;
  } catch (error) {
    log(`${path} is not used: ${error.message}`);
    return undefined;
  }
}

/** Writes the figures beside the file and puts them in its place, so that the file is never half written. */
export function writeKept(path, figures, log) {
  try {
    writeFileSync(`${path}.new`, marketText.writeKept(figures));
    renameSync(`${path}.new`, path);
  } catch (error) {
    log(`${path} is not written: ${error.message}`);
  }
}
