import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checked} from './driver.js';

const pageWith = (line: string): string => `<kz-mining-calculator>Numbers</kz-mining-calculator>\n${line}\n`;

/** The only fault of a page with a line behind its calculator, without its place and what was found. */
async function right(line: string): Promise<string> {
  const [fault = '', ...others] = await checked(pageWith(line));
  assert.match(others.join('\n'), /^1 page, [^\n]*, 1 fault$/);
  const [, text = ''] = / → ([^]*)$/.exec(fault) ?? [];
  return text;
}

const MINUS = '(- is a minus here, so write the key electricityPrice)';
const DOLLARS = 'write plain numbers, money in US dollars';
const SHARE = '(write plain numbers: a share is a fraction, 5% is 0.05)';
const WORDS = 'the words are lt le gt ge eq ne';
const RIGS = 'a rig such as antminer-s9, antminer-s19, antminer-s17; docs/model.md lists the rigs';

describe('kz-check tells what to write in the place of', () => {
  for (const [test_, advice] of [
    ['electricity-price gt 0.05', `test="electricityPrice gt 0.05" ${MINUS}`],
    ['netProfit > $50', `test="netProfit > 50" (${DOLLARS})`],
    ['netProfit > 50 USD', `test="netProfit > 50" (${DOLLARS})`],
    ['netProfit > 33 ₸', DOLLARS],
    ['margin > 5%', `test="margin > 0.05" ${SHARE}`],
    ['taxRate > 5%', 'test="taxRate > 5" (write plain numbers: an input in per cent is compared with 5 for 5%)'],
    ['taxRate > 5% and margin > 5%', SHARE.slice(1, -1)],
    ['margin > 0,05', 'test="margin > 0.05" (the decimal mark is a point)'],
    ['rigs > 1,000', 'test="rigs > 1000" (a number has no comma)'],
    ['rigs > 1 000', 'test="rigs > 1000" (a number has no spaces)'],
    ['netProfit less 0', `test="netProfit lt 0" (${WORDS})`],
    ['netProfit is greater than 0', `test="netProfit gt 0" (${WORDS})`],
    ['rigs => 5', `test="rigs ge 5" (${WORDS})`],
    ['rigs > 5 && margin > 0', 'test="rigs > 5 and margin > 0" (comparisons are joined by and)'],
    ['rigs > 5 or margin < 0', 'only and joins comparisons: write another kz-when for the other case'],
    ['netProfit', 'a comparison is missing, such as netProfit > 0'],
    ['profit > 0', 'test="netProfit > 0"'],
    ['weather > 0', 'no figure has the name weather: docs/live-article.md lists the names'],
    ['verdict = 1', 'verdict is no number, so nothing is computed or compared with it'],
    ['> 0', 'a comparison such as netProfit < 0'],
  ] as const)
    test(`test="${test_}"`, async () => {
      assert.equal(await right(`<kz-when test="${test_}">text</kz-when>`), advice);
    });

  for (const [value, advice] of [
    ['2 * electricity-price', `value="2 * electricityPrice" ${MINUS}`],
    ['2 netProfit', 'value="2 * netProfit" (an operator is missing)'],
    ['2 (netProfit + revenue)', 'value="2 * (netProfit + revenue)" (an operator is missing)'],
    ['netProfit revenue', 'an operator is missing between netProfit and revenue'],
    ['netProfit > 0', 'a comparison belongs into the test of a kz-when'],
    ['netProfit + energy', 'it adds figures of different kinds: money and something else'],
    ['profit', 'value="netProfit"'],
    ['2 * profit', 'value="2 * netProfit"'],
    ['electricity', 'value="costs.electricity"'],
    [`${'1 + '.repeat(100)}rigs`, 'it has more than 300 characters'],
  ] as const)
    test(`value="${value.slice(0, 30)}"`, async () => {
      assert.equal(await right(`<kz-figure value="${value}">text</kz-figure>`), advice);
    });

  for (const [overrides, advice] of [
    ['rules:law-2026,period:day', 'with="rules:law-2026;period:day" (; stands between values)'],
    ['rigs:500 period:day', 'with="rigs:500;period:day" (; stands between values)'],
    ['rules=law-2026', 'with="rules:law-2026" (: stands between name and value)'],
    [
      'rigs=500&amp;period=day',
      'with="rigs:500;period:day" (; stands between values; : stands between name and value)',
    ],
    ['electricity-price:0,09', 'with="electricity-price:0.09" (the decimal mark is a point)'],
    ['electricity-price:33 tenge', 'with="electricity-price:33 KZT"'],
    ['period:dya', 'with="period:day"'],
    ['rig:antminer s99', `rig: ${RIGS}`],
    ['weather:5', 'no input has the name weather'],
    ['nonsense', 'values such as rigs:500;electricity-price:33KZT'],
  ] as const)
    test(`with="${overrides}"`, async () => {
      assert.equal(await right(`<kz-figure value="netProfit" with="${overrides}">$1</kz-figure>`), advice);
    });

  test('the words that are written in full, each of which then works', async () => {
    for (const line of [
      '<kz-when test="electricityPrice gt 0.05">text</kz-when>',
      '<kz-when test="margin > 0.05">text</kz-when>',
      '<kz-figure value="2 * netProfit">$127.11</kz-figure>',
      '<kz-figure value="netProfit" with="rules:law-2026;period:day">$25.00</kz-figure>',
    ])
      assert.match((await checked(pageWith(line))).join('\n'), /^1 page, [^\n]*, 0 faults$/);
  });
});
