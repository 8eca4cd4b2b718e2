import {FULL, goalOf, median, ms, TAG} from '../support.mjs';

/**
 * How long the page is held up by keystrokes while the range of the months ahead is on the screen, on a processor four times slower
 * than this one.
 */
const TYPED = 15;
const BETWEEN_KEYS = 80;
const SLOWER = 4;
const GOAL = 200;

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

/** What holds the page up in rounds of two keys. */
async function type(page) {
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
  return rounds;
}

export async function outlookRows(browser) {
  const page = await browser.newPage();
  await page.addScriptTag({path: FULL});
  await page.emulateCPUThrottling(SLOWER);
  await page.evaluate(open, TAG);
  const rounds = await type(page);
  await page.close();
  const row = (name, part) => ({name, value: ms(median(rounds.map((round) => round[part])))});
  const longest = (name, part) => {
    const time = Math.max(...rounds.map((round) => round[part]));
    return {name, value: ms(time), ...goalOf(time, GOAL)};
  };
  return [
    row('task, until the range is drawn', 'task'),
    longest('the longest of them', 'task'),
    row('from the key to the frame that answers it', 'event'),
    longest('the longest of them', 'event'),
    row('from the first of two keys to the range', 'shown'),
  ];
}
