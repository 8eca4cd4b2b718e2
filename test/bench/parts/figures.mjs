import {readFile} from 'node:fs/promises';
import {timeStart} from '../first-frame.mjs';
import {COMPACT, goalOf, median, ms, ratioOf, TAG} from '../support.mjs';

/**
 * What figures in the prose cost: the script time of an edit, from the event to the finished update, with none and with
 * many of them on one page; and the start of a page with and without them.
 */
const FIGURES = 50;
const ROUNDS = 25;
const BATCH = 20;
const GOAL = 2;

const STARTS = 15;

const VALUES = ['netProfit', 'revenue', 'costs.electricity', 'margin', 'breakEven.electricityPrice', 'rigs / 2'];

const article = (figures) =>
  `<p>${Array.from({length: figures}, (_, index) => `<kz-figure value="${VALUES[index % VALUES.length]}">$1</kz-figure>`).join(' ')}</p>`;

/** In the page: times batches of edits, in turn with the figures on the page and without. */
async function timeEdits({tag, markup, batch, rounds}) {
  const element = document.createElement(tag);
  document.body.append(element);
  await element.updateComplete;
  const input = element.shadowRoot.querySelector('[name=rigs]');
  let rigs = 500;
  const edit = async () => {
    input.value = String(500 + (++rigs % 400));
    input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await element.updateComplete;
  };
  const article = document.createElement('div');
  article.innerHTML = markup;
  const times = {without: [], with: []};
  for (let round = 0; round <= rounds; round++)
    for (const kind of Object.keys(times)) {
      if (kind === 'with') document.body.append(article);
      else article.remove();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const started = performance.now();
      for (let key = 0; key < batch; key++) await edit();
      // The first round warms the code of both.
      if (round > 0) times[kind].push((performance.now() - started) / batch);
    }
  document.body.append(article);
  await edit();
  const [first, ...others] = article.querySelectorAll('kz-figure');
  if (first.textContent === '$1' || others.some((figure) => figure.textContent === '$1'))
    throw new Error('a figure is not drawn');
  return times;
}

async function editRows(browser) {
  const page = await browser.newPage();
  await page.addScriptTag({path: COMPACT});
  const times = await page.evaluate(timeEdits, {tag: TAG, markup: article(FIGURES), batch: BATCH, rounds: ROUNDS});
  await page.close();
  const [without, withFigures] = [median(times.without), median(times.with)];
  const cost = withFigures - without;
  return [
    {name: 'an edit without figures', value: ms(without, 3)},
    {
      name: `an edit with ${FIGURES} figures`,
      value: ms(withFigures, 3),
      ...ratioOf(withFigures, without, 'without figures'),
    },
    {name: `cost of ${FIGURES}`, value: ms(cost, 3), ...goalOf(cost, GOAL)},
  ];
}

async function startRows(browser) {
  const script = await readFile(COMPACT, 'utf8');
  const calculator = `<${TAG}>…</${TAG}>`;
  const rows = [calculator, article(FIGURES) + calculator].map((body) => ({body, tags: [TAG], script, runs: []}));
  for (let round = 0; round <= STARTS; round++)
    for (const row of rows) {
      const run = await timeStart(browser, row);
      if (round > 0) row.runs.push(run);
    }
  const [without, withFigures] = rows.map(({runs}) => median(runs.map(({total}) => total)));
  return [
    {name: 'start-up without figures', value: ms(without)},
    {
      name: `start-up with ${FIGURES} figures`,
      value: ms(withFigures),
      ...ratioOf(withFigures, without, 'without figures'),
    },
  ];
}

export const figuresRows = async (browser) => [...(await editRows(browser)), ...(await startRows(browser))];
