import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {LANGUAGES as BUNDLED} from '../dist/i18n/languages.js';
import {CHROMIUM_FLAGS} from './browsers/launchers.mjs';
import {findChromium} from './browsers/find.mjs';
import {ONE_FILE_BUILDS} from './one-file-builds.mjs';

/**
 * Measures how high the built files are with their default values, and writes into README what a page reserves for
 * them: the table and the style sheet between the `measured-heights` marks. It wants Chromium and Noto Sans, so no
 * check runs it. Run it after a change of the calculator's height.
 */
const README = fileURLToPath(new URL('../README.md', import.meta.url));

const LANGUAGES = Object.keys(BUNDLED);
const languageNames = new Intl.DisplayNames('en', {type: 'language'});
const SHOWN = [320, 360, 400, 480, 560, 600, 640, 720];
const NARROWEST = 300;
const WIDEST = 960;
/** From here on the calculator has two columns. */
const TWO_COLUMNS = 560;

/** Heights by width from the narrowest on, for each language: runs in the page. */
async function measured(languages, narrowest, widest) {
  const probe = document.createElement('span');
  probe.textContent = 'mmmmmmmmmmlli';
  const wide = (font) => {
    probe.style.font = `100px ${font}`;
    return probe.getBoundingClientRect().width;
  };
  document.body.append(probe);
  if (wide('"Noto Sans", monospace') === wide('monospace')) throw new Error('Noto Sans is not installed');
  probe.remove();

  const heights = {};
  for (const language of languages) {
    const box = document.createElement('div');
    box.lang = language;
    const element = document.createElement('kz-mining-calculator');
    box.append(element);
    document.body.append(box);
    await element.updateComplete;
    heights[language] = [];
    for (let width = narrowest; width <= widest; width += 1) {
      box.style.width = `${width}px`;
      heights[language].push(Math.ceil(element.getBoundingClientRect().height));
    }
    box.remove();
  }
  return heights;
}

async function measure() {
  const browser = await puppeteer.launch({...(await findChromium()), args: CHROMIUM_FLAGS});
  try {
    const heights = [];
    for (const {file} of ONE_FILE_BUILDS) {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><body style="font-family: \'Noto Sans\'"></body>');
      await page.addScriptTag({path: fileURLToPath(new URL(`../${file}`, import.meta.url))});
      heights.push({file: basename(file), of: await page.evaluate(measured, LANGUAGES, NARROWEST, WIDEST)});
    }
    return heights;
  } finally {
    await browser.close();
  }
}

const upTo10 = (pixels) => Math.ceil(pixels / 10) * 10;

/**
 * The lowest `max(floor, start - slope · width)` that is nowhere lower than the heights: the one whose largest gap is
 * the smallest.
 */
function fitted(heights, from, to) {
  const points = Array.from({length: to - from + 1}, (_, index) => [from + index, heights[from + index - NARROWEST]]);
  const floors = [...new Set(points.map(([, height]) => height))];
  let best = {gap: Infinity};
  for (const floor of floors)
    for (let slope = 0; slope <= 6; slope += 0.1) {
      const above = points.filter(([, height]) => height > floor);
      const start = Math.max(0, ...above.map(([width, height]) => height + slope * width));
      const gap = Math.max(...points.map(([width, height]) => Math.max(floor, start - slope * width) - height));
      if (gap < best.gap) best = {gap, floor, slope, start};
    }
  const {floor, slope, start} = best;
  return `max(${upTo10(floor)}px, ${upTo10(start)}px - ${Math.round(slope * 100)}cqi)`;
}

const rules = (heights, from, to) =>
  LANGUAGES.map((language, index) => {
    // A language that is none of the three falls back to English.
    const selector = `kz-mining-calculator${index === 0 ? '' : `:lang(${language})`}`;
    return {selector, minHeight: fitted(heights[language], from, to)};
  });

function styleSheet(heights) {
  const [first, ...others] = rules(heights, NARROWEST, TWO_COLUMNS - 1);
  const plain = ({selector, minHeight}) => `${selector} {\n  min-height: ${minHeight};\n}`;
  const wide = rules(heights, TWO_COLUMNS, WIDEST).map((rule) => plain(rule).replace(/^/gm, '  '));
  return `.calculator {
  container-type: inline-size;
}
${plain(first).replace('{', '{\n  display: block;\n  contain: layout;')}
${others.map(plain).join('\n')}
@container (min-width: ${TWO_COLUMNS}px) {
${wide.join('\n')}
}`;
}

function table([compact, full]) {
  const head = [
    'width of the element',
    ...LANGUAGES.map((language) => languageNames.of(language)),
    ...LANGUAGES.map((language) => `full, ${languageNames.of(language)}`),
  ];
  const rows = SHOWN.map((width) =>
    [width, ...[compact, full].flatMap(({of}) => LANGUAGES.map((l) => of[l][width - NARROWEST]))].map(String),
  );
  const widths = head.map((name) => name.length);
  const line = (cells) => `| ${cells.map((cell, column) => cell.padStart(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => `${'-'.repeat(width - 1)}:`)), ...rows.map(line)].join('\n');
}

const [compact, full] = await measure();

/** By how much the full file is higher with all its sections, at the most. */
function more(from, to) {
  const differences = LANGUAGES.flatMap((language) =>
    full.of[language]
      .map((height, index) => height - compact.of[language][index])
      .slice(from - NARROWEST, to - NARROWEST),
  );
  return `${upTo10(Math.max(...differences))}px`;
}

const text = `${table([compact, full])}

This reserves them, a little more where it has to. It asks for a box around the element, \`<div class="calculator">\`:

\`\`\`css
${styleSheet(compact.of)}
\`\`\`

For the full file with all its sections add ${more(NARROWEST, TWO_COLUMNS)} to the first three and ${more(TWO_COLUMNS, WIDEST)} to the others, such as \`calc(${more(TWO_COLUMNS, WIDEST)} + max(…))\`.`;

const before = await readFile(README, 'utf8');
const place = /(<!-- measured-heights -->)[^]*?(<!-- \/measured-heights -->)/;
if (!place.test(before)) throw new Error('README.md has no place for the heights');
await writeFile(
  README,
  before.replace(place, (_, start, end) => `${start}\n\n${text}\n\n${end}`),
);
