import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';

import type {Browser} from 'puppeteer-core';

import {THOROUGH} from '../runs.js';
import * as cycles from './cycles.js';
import {launch, Measured} from './memory.js';

/** What a cycle may leave; a calculator that stays costs more than 60 kB, 1000 nodes and 40 listeners. Templates come with their first use. */
const MOST = {heap: 1000, nodes: THOROUGH ? 1 : 100, listeners: 0.5};

let browser: Browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser.close();
});

type Cycle = () => Promise<void>;

async function assertNothingStays(
  some: readonly Cycle[],
  {warmUp, times}: {warmUp: number; times: number},
): Promise<string> {
  const measured = await Measured.open(browser);
  try {
    const leak = await measured.leakOf(some, {warmUp, times});
    const figures = JSON.stringify(leak);
    assert.equal(leak.elements, 0, `elements that are in no document: ${figures}`);
    assert.ok(leak.nodes < MOST.nodes, `nodes a cycle: ${figures}`);
    assert.ok(leak.listeners < MOST.listeners, `listeners a cycle: ${figures}`);
    // Over few cycles what the engine keeps itself, such as compiled code, still grows.
    if (THOROUGH) assert.ok(leak.heap < MOST.heap, `bytes a cycle: ${figures}`);
    return figures;
  } finally {
    await measured.close();
  }
}

const NAMES: Record<keyof typeof cycles, string> = {
  visit: 'a reader who types, chooses, opens all sections and copies the link',
  pictures: 'a reader who opens the picture, and a page that takes one along',
  glimpses: 'calculators that are taken away before they are drawn',
  moves: 'a calculator that is moved about, into a shadow root and back',
  frames: 'a calculator with a feed and a figure in a frame that is removed',
  prints: 'a print whose end the browser never tells',
  feeds: 'a feed that answers, and one that does not',
  router: 'pages that a script draws, each with a calculator of its own name',
};

describe('In memory nothing stays of', () => {
  if (THOROUGH)
    for (const [name, cycle] of Object.entries(cycles))
      it(NAMES[name as keyof typeof cycles], async (test) => {
        test.diagnostic(await assertNothingStays([cycle], {warmUp: 20, times: 1000}));
      });
  else
    it(`each of ${Object.values(NAMES).join('; ')}`, async (test) => {
      test.diagnostic(await assertNothingStays(Object.values(cycles), {warmUp: 2, times: 2}));
    });
});
