import {bundlePeer, COMPACT, FULL, goalOf, median, ms, ratioOf, TAG} from '../support.mjs';

/**
 * Script time of a keystroke, from the event to the finished update, as a multiple of a Lit element that shows one
 * number, measured in the same browser one after the other.
 */
const BATCH = 40;
const ROUNDS = 25;
const GOAL = 4;

/** In the page: puts one element up, and times batches of keystrokes in one of its fields. */
async function timeKeystrokes({tag, field, open, batch, rounds}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (open) {
    const sections = [...root.querySelectorAll('.section')];
    for (const section of sections) section.open = true;
    // A section is drawn once its `toggle` event has said that it is open.
    const isDrawn = (section) => section.open && section.querySelector('summary ~ *');
    for (let frames = 0; !sections.every(isDrawn); frames++) {
      if (frames > 120) throw new Error('a section stays empty');
      await frame();
    }
    await frame();
  }
  const input = root.querySelector(field);
  const press = async (key) => {
    input.value = String(500 + (key % 400));
    const before = performance.now();
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
    return performance.now() - before;
  };
  const times = [];
  for (let round = 0; round < rounds; round++) {
    // The clock is coarse: what takes less than its tick is timed by the batch.
    const started = performance.now();
    let spent = 0;
    for (let key = 0; key < batch; key++) {
      spent += await press(round * batch + key);
      // A frame between keystrokes, so that what is done once a frame is done for each.
      if (open) await frame();
    }
    times.push((open ? spent : performance.now() - started) / batch);
  }
  element.remove();
  return times;
}

export async function keystrokeRows(browser) {
  const measure = async (script, options) => {
    const page = await browser.newPage();
    await page.addScriptTag(script);
    const settings = {batch: BATCH, rounds: ROUNDS, open: false, ...options};
    const times = await page.evaluate(timeKeystrokes, settings);
    await page.close();
    return median(times);
  };
  const ours = {tag: TAG, field: '[name=rigs]'};
  const bareName = 'bare Lit element';
  const bare = await measure({content: await bundlePeer('bare-lit')}, {tag: 'bare-element', field: 'input'});
  const compact = await measure({path: COMPACT}, ours);
  const folded = await measure({path: FULL}, ours);
  const open = await measure({path: FULL}, {...ours, open: true, batch: 10});
  const row = (name, time) => ({name, value: ms(time, 3), ...ratioOf(time, bare, bareName)});
  return [
    {name: bareName, value: ms(bare, 3)},
    row('compact', compact),
    row('full, folded', folded),
    {...row('full, all sections open', open), ...goalOf(open, GOAL)},
  ];
}
