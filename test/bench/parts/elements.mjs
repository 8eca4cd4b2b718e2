import {FULL, COMPACT, goalOf, median, ms, ratioOf, TAG} from '../support.mjs';

/**
 * Many calculators on one page: how long until all are drawn, and what each then holds in memory. Both have to grow in proportion.
 * The first element is left out of what each of the others costs.
 */
const ROUNDS = {1: 9, 10: 7, 100: 3, 1000: 1};
const GOAL_TIME = 5;
const GOAL_HEAP = 40;
/** Of each element, against each of ten. */
const GOAL_LINEAR = 1.3;

/** In the page: puts so many calculators up, and times them to the end of the frame that shows them. */
async function draw({tag, count}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await frame();
  const started = performance.now();
  document.body.innerHTML = `<${tag}></${tag}>`.repeat(count);
  await Promise.all([...document.querySelectorAll(tag)].map((element) => element.updateComplete));
  const ran = performance.now();
  await frame();
  return {total: performance.now() - started, script: ran - started};
}

/** In the page: until what the first frame left out is drawn too, of those near the view. */
async function whenComplete({tag}) {
  const isComplete = (element) => element.shadowRoot.querySelectorAll('[name=rig] option').length > 3;
  while (!isComplete(document.querySelector(tag))) await new Promise((resolve) => setTimeout(resolve, 50));
  // A second in which its neighbours, announcements and observers come to rest.
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function held(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize, JSEventListeners, Nodes} = await page.metrics();
  return {heap: JSHeapUsedSize, listeners: JSEventListeners, nodes: Nodes};
}

async function measure(browser, {script, count}) {
  const page = await browser.newPage();
  await page.goto('about:blank');
  const session = await page.createCDPSession();
  await page.addScriptTag({path: script});
  const options = {tag: TAG, count};
  const before = await held(page, session);
  const {total, script: ran} = await page.evaluate(draw, options);
  await page.evaluate(whenComplete, options);
  const after = await held(page, session);
  await page.close();
  return {
    time: total,
    script: ran,
    heap: (after.heap - before.heap) / 1000,
    listeners: after.listeners - before.listeners,
    nodes: after.nodes - before.nodes,
  };
}

async function rowsOf(browser, name, {script, counts}) {
  const middle = {};
  for (const count of counts) {
    const runs = [];
    for (let round = 0; round < ROUNDS[count]; round++) runs.push(await measure(browser, {script, count}));
    middle[count] = (part) => median(runs.map((run) => run[part]));
  }
  const each = (part, count) => (middle[count](part) - middle[1](part)) / (count - 1);
  const [first, few, ...more] = counts;
  const one = (part) => middle[first](part);
  const linear = (part, count) => ratioOf(each(part, count), each(part, few), `each of ${few}`);
  const kB = (heap) => `${heap.toFixed(0)} kB`;
  const last = more.at(-1);
  return [
    {name: `${name}: the first, drawn`, value: ms(one('time'))},
    {name: `each more of ${few}, drawn`, value: ms(each('time', few)), ...goalOf(each('time', few), GOAL_TIME)},
    ...more.map((count) => ({
      name: `each more of ${count}, drawn`,
      value: ms(each('time', count)),
      ...linear('time', count),
      goal: `under ${GOAL_TIME} ms, ${GOAL_LINEAR} ×`,
      isKept: each('time', count) < GOAL_TIME && each('time', count) <= GOAL_LINEAR * each('time', few),
    })),
    {name: `each more of ${last}, script alone`, value: ms(each('script', last))},
    {name: `${name}: the first, heap`, value: kB(one('heap'))},
    ...[few, ...more].map((count) => ({
      name: `each more of ${count}, heap`,
      value: kB(each('heap', count)),
      ...(count === few ? {} : linear('heap', count)),
      goal: `under ${GOAL_HEAP} kB`,
      isKept: each('heap', count) < GOAL_HEAP,
    })),
    {name: `each more of ${last}, listeners`, value: each('listeners', last).toFixed(1)},
    {name: `each more of ${last}, nodes`, value: each('nodes', last).toFixed(0)},
  ];
}

export const elementsRows = async (browser) => [
  ...(await rowsOf(browser, 'compact', {script: COMPACT, counts: [1, 10, 100, 1000]})),
  ...(await rowsOf(browser, 'full', {script: FULL, counts: [1, 10, 100]})),
];
