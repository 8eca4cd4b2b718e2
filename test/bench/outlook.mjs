import {argv} from 'node:process';
import {backtest, HISTORY, outlook, project} from '../../dist/core/index.js';
import {FULL, median, printTable, TAG, withBrowser} from './support.mjs';

/**
 * What the past and the futures cost: the computations alone, unthrottled, in turn in one run; and how long the page is
 * held up by keystrokes while the range of the months ahead is on the screen, on a processor four times slower than this
 * one. An argument is another full file to open.
 */
const FUTURES = 500;
const HORIZON = 36;
const ROUNDS = 60;
const GOAL = 20;

const TYPED = 15;
const BETWEEN_KEYS = 80;
const SLOWER = 4;
const GOAL_HELD_UP = 200;

const ms = (time, decimals = 1) => `${time.toFixed(decimals)} ms`;
const verdict = (goal, isKept) => `goal: under ${goal} ms, ${isKept ? 'kept' : 'not kept'}`;

/** Each is called so many times for a time that the clock can measure. */
const computations = [
  {name: `project, ${HORIZON} months`, batch: 50, run: () => project({horizon: HORIZON})},
  {name: `backtest, ${HISTORY.length} months`, batch: 20, run: () => backtest()},
  {
    name: `outlook, ${FUTURES} × ${HORIZON} months`,
    batch: 1,
    run: () => outlook({horizon: HORIZON}, {futures: FUTURES}),
  },
].map((row) => ({...row, times: []}));

function time({batch, run}) {
  const started = performance.now();
  for (let call = 0; call < batch; call++) run();
  return (performance.now() - started) / batch;
}

const first = time(computations[2]);
for (let round = 0; round <= ROUNDS; round++)
  for (const row of computations) {
    const spent = time(row);
    // The first round warms the code.
    if (round > 0) row.times.push(spent);
  }
const [projection, past, range] = computations.map(({times}) => median(times));

console.log('\nThe computations alone, at the median; × is against a projection\n');
const row = ({name}, spent, ...notes) => [name, ms(spent, 3), (spent / projection).toFixed(2), ...notes];
printTable(
  ['', 'time', '×'],
  [
    row(computations[0], projection),
    row(computations[1], past),
    row(computations[2], range, verdict(GOAL, range < GOAL)),
    row({name: 'the same for one future'}, range / FUTURES),
    row({name: 'the same, first of a process'}, first),
  ],
);

/** In the page: puts the calculator up with its projection open, and watches what holds the page up. */
async function open(tag) {
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  const section = element.shadowRoot.querySelector('[data-section=projection]');
  section.open = true;
  globalThis.held = {tasks: [], events: []};
  const watch = (type, list, options) =>
    new PerformanceObserver((seen) => list.push(...seen.getEntries().map(({duration}) => duration))).observe({
      type,
      ...options,
    });
  watch('longtask', globalThis.held.tasks);
  watch('event', globalThis.held.events, {durationThreshold: 16});
  element.shadowRoot.querySelector('[name=rigs]').focus();
}

/** In the page: whether the range stands there, and is no longer computed. */
function isDrawn(tag) {
  const share = document.querySelector(tag).shadowRoot.querySelector('[data-section=projection] .futures .share');
  return share !== null && !share.textContent.includes('…');
}

/** In the page: what has held it up since it was last asked. */
async function takeHeld() {
  // Entries come when the browser is idle.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const longest = (list) => Math.max(0, ...list.splice(0));
  return {task: longest(globalThis.held.tasks), event: longest(globalThis.held.events)};
}

await withBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.addScriptTag({path: argv[2] ?? FULL});
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluate(open, TAG);
  const whenDrawn = () => page.waitForFunction(isDrawn, {polling: 50, timeout: 20_000}, TAG);
  await whenDrawn();
  await page.evaluate(takeHeld);
  const rounds = [];
  for (let round = 0; round < TYPED; round++) {
    const started = performance.now();
    // Two digits, and in the next round the same away again, so that the number stays in its range. The second comes while
    // the range for the first is computed.
    for (const _ of [1, 2]) {
      await page.keyboard.press(round % 2 === 0 ? '1' : 'Backspace');
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS));
    }
    await whenDrawn();
    const shown = performance.now() - started;
    rounds.push({...(await page.evaluate(takeHeld)), shown});
  }
  await page.close();

  const column = (part) => rounds.map((round) => round[part]);
  const longest = (part) => Math.max(...column(part));
  const held = (name, part, ...notes) => [name, ms(median(column(part))), ms(longest(part)), ...notes];
  const isKept = longest('task') < GOAL_HELD_UP && longest('event') < GOAL_HELD_UP;
  console.log('\nKeystrokes with the range of the months ahead on the screen, on a processor four times slower\n');
  printTable(
    ['', 'median', 'longest'],
    [
      held('longest task until the range is drawn', 'task', verdict(GOAL_HELD_UP, isKept)),
      held('from the key to the frame that answers it', 'event'),
      held('from the first of two keys to the range', 'shown'),
    ],
  );
});
