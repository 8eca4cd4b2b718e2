import {expect} from '@open-wc/testing';

import {enter, only, switchTo} from '../element/driver.js';
import {article, CALCULATOR, calculatorIn, problemsIn, settled, textOf, warningsOf} from './prose.js';

/** The ids of the branches that can be seen. */
const visible = (where: ParentNode): readonly string[] =>
  [...where.querySelectorAll('kz-when')].filter((branch) => branch.checkVisibility()).map(({id}) => id);

const BRANCHES = `<p><kz-when id="profit" test="netProfit ge 0">A profit</kz-when>
  <kz-when id="loss" test="netProfit &lt; 0" hidden>A loss of
    <kz-figure value="netProfit" format="absolute">$1</kz-figure></kz-when></p>`;

describe('A branch of the prose', () => {
  it('stands while its comparison holds', async () => {
    const whole = await article(CALCULATOR + BRANCHES);
    expect(visible(whole)).to.deep.equal(['profit']);
    await enter(calculatorIn(whole), 'electricityPrice', '0.1');
    expect(visible(whole)).to.deep.equal(['loss']);
    expect(textOf(whole), 'a figure inside').to.equal('$117.23');
    await enter(calculatorIn(whole), 'electricityPrice', '0.05');
    expect(visible(whole)).to.deep.equal(['profit']);
  });

  it('compares with signs and with words, in USD of a day whatever is shown', async () => {
    const TESTS: Readonly<Record<string, boolean>> = {
      'netProfit > 63 and netProfit < 64': true,
      'netProfit gt 63 AND netProfit lt 64': true,
      'netProfit gt 64': false,
      'rigs = 1000': true,
      'rigs != 1000': false,
      'tax-rate gt 1': false,
      'taxRate eq 15': true,
      'margin * 100 ≥ 6.7': true,
      'electricityPrice < breakEven.electricityPrice': true,
    };
    const whole = await article(
      CALCULATOR +
        Object.keys(TESTS)
          .map((test) => `<kz-when id="${test}" test="${test}">…</kz-when>`)
          .join(''),
    );
    // A name of an attribute is a difference here, whose names are unknown. The page's text stays.
    const shown = Object.keys(TESTS).filter((test) => TESTS[test] || test.startsWith('tax-rate'));
    expect(visible(whole)).to.deep.equal(shown);
    await switchTo(calculatorIn(whole), 'currency', 'KZT');
    await switchTo(calculatorIn(whole), 'period', 'year');
    expect(visible(whole)).to.deep.equal(shown);
  });

  it('does not stand where a figure has no value', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-when id="lt" test="hashprice lt 40">…</kz-when><kz-when id="ge" test="hashprice ge 40">…</kz-when>
      <kz-when id="rigs" test="breakEven.rigs gt 0" hidden>…</kz-when>`,
    );
    expect(visible(whole)).to.deep.equal([]);
    calculatorIn(whole).setAttribute('hashprice', '45');
    await settled(whole);
    expect(visible(whole)).to.deep.equal(['ge']);
  });

  it('may compare under other values', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-when id="law" test="netProfit lt 0" with="rules:law-2026">…</kz-when>
      <kz-when id="now" test="netProfit lt 0">…</kz-when>`,
    );
    expect(visible(whole)).to.deep.equal([]);
    await enter(calculatorIn(whole), 'electricityPrice', '0.085');
    expect(visible(whole)).to.deep.equal(['law']);
  });

  it('may have a figure, a number to change and another branch inside', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-when id="outer" test="netProfit ge 0">With <kz-input name="rigs">1</kz-input>:
      <kz-when id="inner" test="rigs gt 500"><kz-figure value="netProfit"></kz-figure></kz-when></kz-when>`,
    );
    expect(visible(whole)).to.deep.equal(['outer', 'inner']);
    expect(textOf(whole)).to.equal('$63.55');
    await enter(calculatorIn(whole), 'rigs', '400');
    expect(visible(whole)).to.deep.equal(['outer']);
    expect([textOf(whole), textOf(whole, 'kz-input')]).to.deep.equal(['$25.42', '400']);
  });

  it('follows a change of its test', async () => {
    const whole = await article(`${CALCULATOR}<kz-when id="a" test="rigs gt 1">…</kz-when>`);
    only(whole, 'kz-when').setAttribute('test', 'rigs lt 1');
    await settled(whole);
    expect(visible(whole)).to.deep.equal([]);
  });
});

describe('A branch whose test cannot be read', () => {
  it('is as the page wrote it, and the page is told once', async () => {
    const whole = await article('');
    const problems = problemsIn(whole);
    const warnings = await warningsOf(async () => {
      whole.innerHTML = `${CALCULATOR}<kz-when id="a" test="netProfit is good">…</kz-when>
        <kz-when id="b" test="constructor lt 1" hidden>…</kz-when><kz-when id="c">…</kz-when>`;
      await settled(whole);
      await enter(calculatorIn(whole), 'electricityPrice', '0.2');
    });
    expect(visible(whole)).to.deep.equal(['a', 'c']);
    expect(problems()).to.deep.equal(Array.from({length: 3}, () => 'kz-when test syntax'));
    expect(warnings.length).to.equal(3);
  });

  it('is so again after one that could be read', async () => {
    const whole = await article(`${CALCULATOR}<kz-when id="a" test="rigs gt 1" hidden>…</kz-when>`);
    expect(visible(whole)).to.deep.equal(['a']);
    only(whole, 'kz-when').setAttribute('test', 'rigs');
    await settled(whole);
    expect(visible(whole)).to.deep.equal([]);
  });
});

describe('Without a calculator', () => {
  it('the branches are as the page wrote them, also where there was one', async () => {
    const whole = await article(BRANCHES);
    expect(visible(whole)).to.deep.equal(['profit']);
    whole.insertAdjacentHTML('beforeend', '<kz-mining-calculator electricity-price="0.2"></kz-mining-calculator>');
    await settled(whole);
    expect(visible(whole)).to.deep.equal(['loss']);
    calculatorIn(whole).remove();
    await settled(whole);
    expect(visible(whole)).to.deep.equal(['profit']);
  });
});
