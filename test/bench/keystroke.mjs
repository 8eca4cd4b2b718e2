import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';
import {findChromium} from '../browsers/find.mjs';

/**
 * Script time of a keystroke, from the event to the finished update, as a multiple of a Lit element that shows one
 * number, measured in the same page in turns.
 */
const BATCH = 40;
const ROUNDS = 25;

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const DIST = '../../dist/kz-mining-calculator';

async function bareElement() {
  const bundle = await rollup({
    input: path('bare-element.js'),
    plugins: [nodeResolve({exportConditions: ['production']})],
  });
  const {output} = await bundle.generate({format: 'iife'});
  return output[0].code;
}

/** In the page: puts one element up, and times batches of keystrokes in one of its fields. */
async function timeKeystrokes({tag, field, open, batch, rounds}) {
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  const root = element.shadowRoot;
  if (open) {
    for (const section of root.querySelectorAll('.section')) section.open = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
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
      if (open) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
    times.push((open ? spent : performance.now() - started) / batch);
  }
  element.remove();
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)];
}

const chromium = await findChromium();
const browser = await puppeteer.launch({...chromium, headless: true, args: ['--no-sandbox', ...(chromium.args ?? [])]});
try {
  const measure = async (script, options) => {
    const page = await browser.newPage();
    await page.addScriptTag(script);
    const median = await page.evaluate(timeKeystrokes, {batch: BATCH, rounds: ROUNDS, open: false, ...options});
    await page.close();
    return median;
  };
  const bare = await measure({content: await bareElement()}, {tag: 'bare-element', field: 'input'});
  const rows = [
    ['bare Lit element', bare],
    ['compact', await measure({path: path(`${DIST}.min.js`)}, {tag: 'kz-mining-calculator', field: '[name=rigs]'})],
    [
      'full, folded',
      await measure({path: path(`${DIST}.full.min.js`)}, {tag: 'kz-mining-calculator', field: '[name=rigs]'}),
    ],
    [
      'full, all sections open',
      await measure(
        {path: path(`${DIST}.full.min.js`)},
        {tag: 'kz-mining-calculator', field: '[name=rigs]', open: true, batch: 10},
      ),
    ],
  ];
  for (const [name, median] of rows)
    console.log(`${name.padEnd(24)} ${median.toFixed(3).padStart(8)} ms  ${(median / bare).toFixed(1).padStart(6)} ×`);
} finally {
  await browser.close();
}
