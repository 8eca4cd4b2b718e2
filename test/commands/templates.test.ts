import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkedFile} from './driver.js';

const PROSE = '<kz-input name="electricity-price">$0.08</kz-input>';
const NOT_HERE =
  'note: the figures are not compared, because the calculator is not in this file: check the page that a template builds from it';

describe('kz-check passes a page whose calculator a template writes:', () => {
  const calculators = {
    'farm.md': '{% calculator rigs: 1000 %}',
    'farm.njk': '{{ content | safe }}',
    'hugo.md': '{{< calculator rigs="1000" >}}',
    'farm.ejs': "<%- include('calculator') %>",
    'farm.php': "<?php include 'calculator.php'; ?>",
    'farm.astro': '<Calculator rigs={1000} client:load />',
    'farm.mdx': "import Farm from './farm';\n\n<Farm.Calculator />",
    'wordpress.html': '[kz_mining_calculator rigs="1000"]',
    'block.html': '<!-- wp:kz-mining-calculator/calculator {"rigs":1000} /-->',
    'layout.md': '---\ntitle: Farm\nlayout: calculator\n---',
  };
  for (const [name, calculator] of Object.entries(calculators))
    test(name, async () => {
      const {lines, status} = await checkedFile(`${calculator}\n\n<p>${PROSE}</p>\n`, {name});
      const line = calculator.split('\n').length + 2;
      assert.deepEqual(
        [status, ...lines],
        [0, `${name}:${line}:4  ${NOT_HERE}`, '1 page, 0 figures, 1 input, 0 faults'],
      );
    });
});

describe('kz-check does not take for a template', () => {
  for (const text of [
    '<script>const text = "{{ calculator }}";</script>',
    '<style>a { b: "{% c %}" }</style>',
    '<P>Capitals</P><TABLE></TABLE><Body></Body>',
    '<!-- {% calculator %} -->',
    '---\ntitle: Farm\n---\n\nlayout: none',
  ])
    test(text, async () => {
      const {lines, status} = await checkedFile(`${text}\n${PROSE}`, {name: 'farm.html'});
      assert.match(lines[0] ?? '', /<kz-input> on a page without a calculator → a page with one$/);
      assert.equal(status, 1);
    });
});

describe('kz-check leaves to the check of the built page', () => {
  const TEMPLATE = 'written by a template: check the page that is built from it';
  const FIGURE = '<kz-figure value="rigs">7</kz-figure>';

  for (const attribute of ['rigs={rigs}', ':rigs="rigs"', 'v-bind:rigs="rigs"', '[rigs]="rigs"', '{...props}'])
    test(`a calculator with ${attribute}`, async () => {
      const {lines} = await checkedFile(`<kz-mining-calculator ${attribute}></kz-mining-calculator>${FIGURE}`);
      assert.deepEqual(lines, [
        `page.html:1:1  note: the calculator's attributes are ${TEMPLATE}`,
        '1 page, 1 figure, 0 faults',
      ]);
    });

  for (const figure of [
    '<kz-figure :value="name">7</kz-figure>',
    '<kz-figure value="rigs">{rigs}</kz-figure>',
    '<kz-figure {...props}>7</kz-figure>',
  ])
    test(figure, async () => {
      const {lines} = await checkedFile(`<kz-mining-calculator>Numbers</kz-mining-calculator>\n${figure}`);
      assert.deepEqual(lines, [`page.html:2:1  note: the figure is ${TEMPLATE}`, '1 page, 1 figure, 0 faults']);
    });

  test('a for that may name a calculator of the template', async () => {
    const page = `<kz-mining-calculator id="farm">Numbers</kz-mining-calculator>{{ content }}\n`;
    const elsewhere = await checkedFile(`${page}<kz-figure for="grid" value="rigs">7</kz-figure>`);
    assert.deepEqual(elsewhere.lines, [
      'page.html:2:12  note: its calculator is not in this file: check the page that a template builds from it',
      '1 page, 1 figure, 0 faults',
    ]);
    const misspelt = await checkedFile(`${page}<kz-figure for="form" value="rigs">7</kz-figure>`);
    assert.match(misspelt.lines[0] ?? '', /for="form" → for="farm"/);
  });
});
