import {aTimeout, expect} from '@open-wc/testing';

import {mount} from '../../src/mount.js';
import {only} from '../element/driver.js';
import {article, CALCULATOR, calculatorIn, settled, textOf, textsOf, warningsOf, withShadow} from './prose.js';

const FIGURE = '<kz-figure value="netProfit">$1</kz-figure>';

/** Longer than a page may take to add its calculator. */
const PATIENCE = 1_200;

describe('Without a calculator on the page', () => {
  it('the texts stay as the page wrote them, and the console says so once', async () => {
    let whole = document.body;
    const warnings = await warningsOf(async () => {
      whole = await article(
        `${FIGURE}<kz-figure value="rigs">many</kz-figure><kz-input name="rigs">some</kz-input>
        <kz-when test="netProfit lt 0" hidden>A loss</kz-when><kz-when test="netProfit ge 0">A profit</kz-when>`,
      );
      await aTimeout(PATIENCE);
      await settled(whole);
    });
    expect(textsOf(whole, 'kz-figure, kz-input')).to.deep.equal(['$1', 'many', 'some']);
    expect([...whole.querySelectorAll('kz-when')].map(({hidden}) => hidden)).to.deep.equal([true, false]);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.contain('no <kz-mining-calculator>');
    expect(
      await warningsOf(async () => {
        await article(FIGURE);
        await aTimeout(PATIENCE);
      }),
      'a later figure',
    ).to.deep.equal([]);
  });

  it('of a name, the console says so once for that name', async () => {
    const warnings = await warningsOf(async () => {
      const whole = await article(
        `${CALCULATOR}<kz-figure value="rigs" for="a">1</kz-figure><kz-figure value="rigs" for="a">2</kz-figure>
        <kz-figure value="rigs" for="b">3</kz-figure><kz-figure value="rigs">4</kz-figure>`,
      );
      await aTimeout(PATIENCE);
      expect(textsOf(whole)).to.deep.equal(['1', '2', '3', '1,000']);
    });
    expect(warnings.length).to.equal(2);
    expect(warnings[0]).to.contain('id="a"');
    expect(warnings[1]).to.contain('id="b"');
  });

  it('nothing is said where one comes in time', async () => {
    const warnings = await warningsOf(async () => {
      const whole = await article('<kz-figure value="netProfit" for="late">$1</kz-figure>');
      await aTimeout(300);
      whole.insertAdjacentHTML('beforeend', '<kz-mining-calculator id="late"></kz-mining-calculator>');
      await aTimeout(PATIENCE);
      expect(textOf(whole)).to.equal('$63.55');
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('A figure shows the page’s calculator', () => {
  it('before it, behind it and far from it', async () => {
    const whole = await article(`<p>${FIGURE}</p>${CALCULATOR}<div><div>${FIGURE}</div></div>`);
    expect(textsOf(whole)).to.deep.equal(['$63.55', '$63.55']);
  });

  it('that is added later', async () => {
    const whole = await article(FIGURE);
    expect(textOf(whole)).to.equal('$1');
    whole.insertAdjacentHTML('afterbegin', '<kz-mining-calculator rigs="500"></kz-mining-calculator>');
    await settled(whole);
    expect(textOf(whole)).to.equal('$31.77');
  });

  it('when the figure is added later, in HTML or by a script', async () => {
    const whole = await article(CALCULATOR);
    whole.insertAdjacentHTML('beforeend', FIGURE);
    const made = document.createElement('kz-figure');
    made.value = 'rigs';
    whole.append(made);
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['$63.55', '1,000']);
  });

  it('wherever either is moved', async () => {
    const whole = await article(`<section>${FIGURE}</section>${CALCULATOR}`);
    const figure = only(whole, 'kz-figure');
    whole.append(figure);
    await settled(whole);
    expect(textOf(whole)).to.equal('$63.55');
    only(whole, 'section').append(calculatorIn(whole));
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    expect(textOf(whole)).to.equal('$31.77');
  });

  it('as it is by the time when the figure comes back', async () => {
    const whole = await article(CALCULATOR + FIGURE);
    const figure = only(whole, 'kz-figure');
    figure.remove();
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    expect(figure.textContent).to.equal('$63.55');
    whole.append(figure);
    await settled(whole);
    expect(textOf(whole)).to.equal('$31.77');
  });

  it('until it is removed: then its own text stands there again', async () => {
    const whole = await article(`${CALCULATOR + FIGURE}<kz-when test="netProfit ge 0" hidden>…</kz-when>`);
    const calculator = calculatorIn(whole);
    calculator.remove();
    await settled(whole);
    expect([textOf(whole), only(whole, 'kz-when').hidden]).to.deep.equal(['$1', true]);
    calculator.rigs = 500;
    whole.append(calculator);
    await settled(whole);
    expect([textOf(whole), only(whole, 'kz-when').hidden]).to.deep.equal(['$31.77', false]);
  });
});

describe('With several calculators', () => {
  const TWO =
    '<kz-mining-calculator id="one" rigs="500"></kz-mining-calculator><kz-mining-calculator id="two" rigs="7"></kz-mining-calculator>';

  it('a figure shows the first, or the one that it names', async () => {
    const whole = await article(
      `${TWO}<kz-figure value="rigs"></kz-figure><kz-figure value="rigs" for="one"></kz-figure>
      <kz-figure value="rigs" for=" two "></kz-figure>`,
    );
    expect(textsOf(whole)).to.deep.equal(['500', '500', '7']);
    calculatorIn(whole, '#two').rigs = 8;
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['500', '500', '8']);
  });

  it('a figure may name another one', async () => {
    const whole = await article(`${TWO}<kz-figure value="rigs" for="two">many</kz-figure>`);
    const figure = only(whole, 'kz-figure');
    const texts: string[] = [];
    for (const id of ['one', 'three', 'two', null]) {
      if (id === null) figure.removeAttribute('for');
      else figure.setAttribute('for', id);
      await settled(whole);
      texts.push(textOf(whole));
    }
    expect(texts).to.deep.equal(['500', 'many', '7', '500']);
    calculatorIn(whole, '#two').rigs = 8;
    await settled(whole);
    expect(textOf(whole), 'no longer its own').to.equal('500');
  });

  it('the next becomes the first where that is removed', async () => {
    const whole = await article(`${TWO}<kz-figure value="rigs">many</kz-figure>`);
    const first = calculatorIn(whole, '#one');
    first.remove();
    await settled(whole);
    expect(textOf(whole)).to.equal('7');
    whole.prepend(first);
    await settled(whole);
    expect(textOf(whole)).to.equal('500');
  });

  it('a name may have any characters', async () => {
    const id = '1 a.b#c&quot;]';
    const whole = await article(
      `<kz-mining-calculator rigs="5"></kz-mining-calculator><kz-mining-calculator rigs="6" id="${id}"></kz-mining-calculator>
      <kz-figure value="rigs" for="${id}"></kz-figure>`,
    );
    expect(textOf(whole)).to.equal('6');
  });

  it('a name may be that of the div that mounts one', async () => {
    mount();
    const whole = await article(
      `${CALCULATOR}<div id="mounted" data-kz-mining-calculator data-rigs="9"></div>
      <kz-figure value="rigs" for="mounted"></kz-figure>`,
    );
    await settled(whole);
    expect(textOf(whole)).to.equal('9');
  });
});

describe('Across shadow roots', () => {
  it('a figure of the document shows the calculator of another tree', async () => {
    const whole = await article(`${FIGURE}<kz-figure value="rigs" for="deep">many</kz-figure>`);
    const root = await withShadow(whole, '<kz-mining-calculator id="deep" rigs="500"></kz-mining-calculator>');
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['$31.77', '500']);
    calculatorIn(root).rigs = 7;
    await settled(root);
    expect(textsOf(whole)).to.deep.equal(['$0.44', '7']);
    calculatorIn(root).remove();
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['$1', 'many']);
  });

  it('a figure shows its own tree’s calculator before the document’s', async () => {
    const whole = await article('<kz-mining-calculator rigs="500"></kz-mining-calculator>');
    const root = await withShadow(whole, FIGURE);
    expect(textOf(root)).to.equal('$31.77');
    const own = await withShadow(whole, `${FIGURE}<kz-mining-calculator rigs="7"></kz-mining-calculator>`);
    expect(textOf(own)).to.equal('$0.44');
    root.append(only(own, 'kz-figure'));
    await settled(root);
    expect(textsOf(root)).to.deep.equal(['$31.77', '$31.77']);
  });
});
