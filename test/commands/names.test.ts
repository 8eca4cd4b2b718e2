import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {SECTION_NAMES} from '../../src/sections/names.js';
import {sectionProblems} from '../../src/sections/registry.js';
import {checked} from './driver.js';

/** What is found in a line behind a right calculator, without its place. */
async function found(line: string): Promise<readonly string[]> {
  const lines = await checked(`<kz-mining-calculator>Numbers</kz-mining-calculator>\n${line}\n`);
  return lines.slice(0, -1).map((each) => each.replace(/^2:\d+ {2}/, ''));
}

describe('kz-check finds in a calculator', () => {
  const TITLES =
    'breakdown, break-even, compare, projection, history, aifc, fleet, plant-deal, marketplace, checklist, none';
  for (const [attribute, right] of [
    ['theme="drak"', 'theme="dark"'],
    ['theme="blue"', 'one of auto, light, dark'],
    ['them="dark"', 'theme="dark"'],
    ['live="mempol"', 'live="mempool"'],
    ['live-kz=""', 'live-kzt=""'],
    ['sections="brekeven"', 'sections="break-even"'],
    ['sections="compare, aifc"', 'sections="compare aifc"'],
    ['sections="compare weather"', `names of sections with spaces between: ${TITLES}`],
    ['heading-level="9"', 'a whole number from 2 to 6'],
    ['headin-level="3"', 'heading-level="3"'],
    ['article-url="javascript:run()"', 'an address with https://, or one on the same site with / at its start'],
    ['electricity-price="33 ₸"', 'electricity-price="33 KZT"'],
    ['electricity-price="33 tenge"', 'electricity-price="33 KZT"'],
    ['electricity-price="₸33/kWh"', 'electricity-price="33 KZT"'],
    ['electricity-price="$0.08"', 'electricity-price="0.08"'],
    ['electricity-price="0,08"', 'electricity-price="0.08"'],
    ['rigs="1,000"', 'rigs="1000"'],
    ['rig-power="0.4 kW"', 'rig-power="0.4"'],
    ['rig-power="400 W"', 'a number from 0 to 50 kW'],
    ['period="dya"', 'period="day"'],
    ['rig="antminer s99"', 'a rig such as antminer-s9, antminer-s19, antminer-s17; docs/model.md lists the rigs'],
  ] as const)
    test(attribute, async () => {
      const faults = await found(`<kz-mining-calculator ${attribute}></kz-mining-calculator>`);
      assert.deepEqual(faults, [`${attribute} → ${right}`]);
    });

  for (const attributes of [
    'theme="LIGHT" sections="AIFC none" heading-level="3" article-url="/about" article-title="Farm" share',
    'share="off" sections theme=""',
    'live="mempool" live-kzt',
    'live="/market.json" live-kzt="off"',
  ])
    test(`nothing wrong with ${attributes}`, async () => {
      assert.deepEqual(await found(`<kz-mining-calculator ${attributes}>Numbers</kz-mining-calculator>`), []);
    });

  test('an option of a div that mounts one', async () => {
    assert.deepEqual(await found('<div data-kz-mining-calculator data-theme="drak">Numbers</div>'), [
      'data-theme="drak" → data-theme="dark"',
    ]);
  });

  test('the sections that there are', async () => {
    const folder = new URL('../../src/sections/', import.meta.url);
    const names = readdirSync(fileURLToPath(folder), {withFileTypes: true}).filter((each) => each.isDirectory());
    await Promise.all(names.map(({name}) => import(new URL(`${name}/index.js`, folder).href)));
    assert.deepEqual(sectionProblems(SECTION_NAMES.join(' ')), []);
    // This one has no view.
    assert.deepEqual([...SECTION_NAMES, 'export'].sort(), names.map(({name}) => name).sort());
  });
});

describe('kz-check finds in the prose', () => {
  const DATA = 'data-kz-mining-calculator, data-kz-figure, data-kz-input, data-kz-when and data-kz-fallback';
  const ALL = 'value, for, format, decimals, round and with';
  for (const [line, ...faults] of [
    ['<kz-figure value="netProfit" decimal="2">$63.55</kz-figure>', 'decimal="2" → decimals="2"'],
    ['<kz-figure value="netProfit" currency="KZT">$63.55</kz-figure>', 'currency="KZT" → with="currency:KZT"'],
    [
      '<kz-figure value="netProfit" with="period:day" rigs="5">$63.55</kz-figure>',
      'rigs="5" → with="period:day;rigs:5"',
    ],
    ['<kz-figure value="netProfit" banana>$63.55</kz-figure>', `banana="" → <kz-figure> has ${ALL} alone`],
    ['<kz-figure valeu="netProfit">$63.55</kz-figure>', 'valeu="netProfit" → value="netProfit"'],
    ['<kz-figure name="netProfit">$63.55</kz-figure>', 'name="netProfit" → value="netProfit"'],
    ['<kz-input name="rigs" with="rigs:5">1,000</kz-input>', 'with="rigs:5" → <kz-input> has name and for alone'],
    ['<kz-when tset="rigs &gt; 1">many</kz-when>', 'tset="rigs > 1" → test="rigs > 1"'],
    [
      '<kz-figure value="netProfit" decimals="2" round="2">$63.55</kz-figure>',
      'round="2" → decimals or round: with both, only decimals counts',
    ],
    ['<kz-figure value="margin" format="precent">6.8%</kz-figure>', 'format="precent" → format="percent"'],
    ['<kz-figur value="netProfit">$63.55</kz-figur>', '<kz-figur> → <kz-figure>'],
    ['<kz-figures>$63.55</kz-figures>', '<kz-figures> → <kz-figure>'],
    ['<kz-banana></kz-banana>', '<kz-banana> → the tags are kz-mining-calculator, kz-figure, kz-input and kz-when'],
    ['<b data-kz-figur="netProfit">$63.55</b>', 'data-kz-figur="netProfit" → data-kz-figure="netProfit"'],
    ['<b data-kz-banana>$63.55</b>', `data-kz-banana="" → the attributes are ${DATA}`],
    [
      '<b data-kz-figure="netProfit" data-decimal="2">$63.55</b>',
      'note: data-decimal has no effect on data-kz-figure; data-decimals would have',
    ],
  ] as const)
    test(line, async () => {
      assert.deepEqual(await found(line), faults);
    });

  test('a misspelt calculator, and does not ask for another', async () => {
    const lines = await checked('<kz-mining-calculatr></kz-mining-calculatr><kz-figure value="rigs">7</kz-figure>');
    assert.deepEqual(lines, ['1:1  <kz-mining-calculatr> → <kz-mining-calculator>', '1 page, 1 figure, 1 fault']);
  });

  test('nothing wrong with attributes of any element and of frameworks', async () => {
    const attributes =
      'class="a" id="b" style="" lang="en" title="c" role="text" hidden slot="d" data-width="5" aria-label="e" ' +
      'onclick="f()" :class="g" @click="h" v-if="i" v-on:click="j" :ref="k" x-text="l" className="m" key="n"';
    assert.deepEqual(await found(`<kz-figure value="netProfit" ${attributes}>$63.55</kz-figure>`), []);
    assert.deepEqual(await found(`<kz-input name="rigs" tabindex="0" ${attributes}>1,000</kz-input>`), []);
    assert.deepEqual(await found(`<b data-kz-figure="netProfit" data-width="5" format="x">$63.55</b>`), [
      'note: data-width has no effect on data-kz-figure; data-with would have',
    ]);
  });
});
