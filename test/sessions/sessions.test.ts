import '../../src/cdn-full.js';

import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {runs, SEED, STEPS} from '../runs.js';
import {pageSteps} from './page-steps.js';
import {readerSteps} from './reader-steps.js';
import {Session} from './session.js';
import {counted} from './step.js';

/** Steps of the longest session; the mean is half of it. */
const LONGEST = 60;

/** Sessions from one seed. */
const SESSIONS = 3;

/** One session with these steps; the same ends whatever happens in it. */
const session = fc.asyncProperty(
  fc.commands([...pageSteps, ...readerSteps], {maxCommands: LONGEST, size: 'max'}),
  async (steps) => {
    const real = new Session();
    try {
      await real.begin();
      await fc.asyncModelRun(() => ({model: {}, real}), steps);
    } catch (error) {
      throw new Error(`${(error as Error).message.slice(0, 600)}\n  ${real.log.join('\n  ')}`, {cause: error});
    } finally {
      await real.end();
    }
  },
);

/** Fails with what happened after which steps, as few as lead to it, and with the seed that brings it back. */
function expectStood<Values>({failed, seed, errorInstance, numShrinks}: fc.RunDetails<Values>): void {
  if (!failed) return;
  const {message, cause} = errorInstance as Error;
  throw new Error(`SEED=${seed}, shrunk ${numShrinks} times: ${message}\n${(cause as Error | undefined)?.stack ?? ''}`);
}

describe('A calculator in the hands of a page and a reader', () => {
  const wanted = STEPS ?? runs(100, 50_000);

  it(`stands ${wanted} steps of all kinds`, async function () {
    // After each step another calculator is made and compared; three engines may share two processors.
    this.timeout(Math.max(120_000, wanted * 400));
    counted.steps = 0;
    for (let seed = SEED; counted.steps < wanted; seed += 1)
      expectStood(await fc.check(session, {numRuns: SESSIONS, seed}));
    expect(counted.kinds.size).to.be.greaterThan(Math.min(20, wanted / 10));
  });
});
