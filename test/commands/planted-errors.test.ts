import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkedFile} from './driver.js';
import {ENGLISH} from './pages.js';

describe('kz-check finds, with its place and what is right,', () => {
  /** What is planted in the English page in the place of what is right, with the text at which the fault stands. */
  const planted: readonly {
    readonly name: string;
    readonly right: string;
    readonly wrong: string;
    readonly at: string;
    readonly fault: string;
  }[] = [
    {
      name: 'a wrong number',
      right: '"netProfit">$63.55',
      wrong: '"netProfit">$62.55',
      at: '$62.55',
      fault: '$62.55 → $63.55',
    },
    {
      name: 'another currency',
      right: 'name="electricity-price">$0.08',
      wrong: 'name="electricity-price">35 ₸',
      at: '35 ₸',
      fault: '35 ₸ → $0.08',
    },
    {
      name: 'the form of another language',
      right: '"rigs">1,000',
      wrong: '"rigs">1 000',
      at: '1 000',
      fault: '1 000 → 1,000',
    },
    {
      name: 'a figure that there is not',
      right: 'value="verdict"',
      wrong: 'value="verdikt"',
      at: 'value="verdikt"',
      fault: 'value="verdikt" → value="verdict"',
    },
    {
      name: 'a calculation with a name that there is not',
      right: 'value="verdict">profit',
      wrong: 'value="2 * netProfitt">$127.10',
      at: 'value="2 *',
      fault: 'value="2 * netProfitt" → value="2 * netProfit"',
    },
    {
      name: 'a test that cannot be read',
      right: 'test="netProfit > 0"',
      wrong: 'test="netProfi > 0"',
      at: 'test="netProfi >',
      fault: 'test="netProfi > 0" → test="netProfit > 0"',
    },
    {
      name: 'a format that there is not',
      right: 'format="unit"',
      wrong: 'format="units"',
      at: 'format="units"',
      fault: 'format="units" → format="unit"',
    },
    {
      name: 'digits that cannot be',
      right: 'round="1"',
      wrong: 'round="0"',
      at: 'round="0"',
      fault: 'round="0" → a whole number of digits from 1 to 15',
    },
    {
      name: 'a what-if value of no input',
      right: 'with="rigs:500"',
      wrong: 'with="rigz:500"',
      at: 'with="rigz:500"',
      fault: 'with="rigz:500" → with="rigs:500"',
    },
    {
      name: 'a what-if value that cannot be used',
      right: 'with="rigs:500"',
      wrong: 'with="rigs:half"',
      at: 'with="rigs:half"',
      fault: 'with="rigs:half" → rigs: a whole number from 0 to 10000000 rigs',
    },
    {
      name: 'a for without a calculator',
      right: 'data-for="farm"',
      wrong: 'data-for="form"',
      at: 'data-for="form"',
      fault: 'data-for="form" → data-for="farm", because nothing on the page has this id',
    },
    {
      name: 'a condition that is shown and does not hold',
      right: ' hidden',
      wrong: '',
      at: '<kz-when test="netProfit < 0"',
      fault: 'shown → hidden, because netProfit < 0 does not hold',
    },
    {
      name: 'a condition that is hidden and holds',
      right: '"netProfit gt 0"',
      wrong: '"netProfit gt 0" hidden',
      at: 'hidden>Revenue',
      fault: 'hidden → shown, because netProfit gt 0 holds',
    },
    {
      name: 'a fallback with other numbers',
      right: 'profit: $63.55',
      wrong: 'profit: $99.55',
      at: '<b>Kazakhstan',
      fault: 'Net daily profit: $99.55 → Net daily profit: $63.55',
    },
    {
      name: 'an attribute that cannot be used',
      right: 'rigs="1000"',
      wrong: 'rigs="-1000"',
      at: 'rigs="-1000"',
      fault: 'rigs="-1000" → a whole number from 0 to 10000000 rigs',
    },
    {
      name: 'an attribute that is misspelt',
      right: 'rigs="1000"',
      wrong: 'rigz="1000"',
      at: 'rigz="1000"',
      fault: 'rigz="1000" → rigs="1000"',
    },
    {
      name: 'an input that no reader can change in the prose',
      right: 'name="electricity-price"',
      wrong: 'name="basis"',
      at: 'name="basis"',
      fault: 'name="basis" → an input that is a number, such as electricity-price',
    },
    {
      name: 'a figure in a figure',
      right: '>$936.41</b>',
      wrong: '><kz-figure value="revenue">$936.41</kz-figure></b>',
      at: '<kz-figure value="revenue">',
      fault: '<kz-figure> in another figure → beside it: the outer writes its text over it',
    },
    {
      name: 'a figure without a value',
      right: '<kz-figure value="verdict">',
      wrong: '<kz-figure>',
      at: '<kz-figure>',
      fault:
        '<kz-figure> without value → a figure such as netProfit, costs.electricity, electricity-price, ' +
        'or a calculation with them',
    },
  ];

  for (const {name, right, wrong, at, fault} of planted)
    test(name, async () => {
      assert.equal(ENGLISH.split(right).length, 2, 'the page has the text once');
      const page = ENGLISH.replace(right, () => wrong);
      const before = page.slice(0, page.indexOf(at)).split('\n');
      const place = `page.html:${before.length}:${(before.at(-1) ?? '').length + 1}`;
      const {lines, status} = await checkedFile(page);
      assert.deepEqual(lines.slice(0, -1), [`${place}  ${fault}`]);
      assert.match(lines.at(-1) ?? '', /^1 page, [78] figures, 1 input, 3 conditions, 1 fault$/);
      assert.equal(status, 1);
    });
});
