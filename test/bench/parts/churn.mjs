import {COMPACT, median, ms, ratioOf, TAG} from '../support.mjs';

/**
 * What a large page that changes all the time pays for the script: its insertions, each in a microtask of its own, with and without
 * the script, in turn in one run.
 */
const NODES = 10_000;
const INSERTIONS = 1000;
const ROUNDS = 25;
const GOAL = 1.2;

/** In the page: fills it, and keeps a function that times a round of insertions. */
function prepare({nodes, insertions, mounted}) {
  document.body.innerHTML = mounted;
  const list = document.createElement('section');
  // Each has a span and a text.
  for (let count = 0; count < nodes; count += 3) {
    const paragraph = document.createElement('p');
    paragraph.append(document.createElement('span'), `Paragraph ${count}`);
    list.append(paragraph);
  }
  document.body.append(list);
  globalThis.churn = async () => {
    const started = performance.now();
    for (let count = 0; count < insertions; count++) {
      const paragraph = document.createElement('p');
      paragraph.innerHTML = `<span class="${count % 7}">new</span> <b>text</b>`;
      list.append(paragraph);
      list.firstChild.remove();
      await null;
    }
    // What was put off to a task counts too.
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - started;
  };
}

export async function churnRows(browser) {
  const kinds = [
    {name: 'without the script'},
    {name: 'with the script', script: COMPACT},
    {name: 'with the script and a calculator', script: COMPACT, mounted: `<div data-${TAG}></div>`},
  ];
  for (const kind of kinds) {
    kind.page = await browser.newPage();
    kind.times = [];
    await kind.page.evaluate(prepare, {nodes: NODES, insertions: INSERTIONS, mounted: kind.mounted ?? ''});
    if (kind.script) await kind.page.addScriptTag({path: kind.script});
    if (kind.mounted) await kind.page.waitForSelector(TAG);
  }
  for (let round = 0; round <= ROUNDS; round++)
    for (const {page, times} of kinds) {
      await page.bringToFront();
      const spent = await page.evaluate(() => globalThis.churn());
      if (round > 0) times.push(spent);
    }
  for (const {page} of kinds) await page.close();
  const [without] = kinds;
  return kinds.map((kind) => ({
    name: `${INSERTIONS} insertions ${kind.name}`,
    value: ms(median(kind.times)),
    ...(kind === without ? {} : ratioOf(median(kind.times), median(without.times), without.name, GOAL)),
  }));
}
