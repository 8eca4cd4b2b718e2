import {expect} from '@open-wc/testing';

import {calculator, enter, only, pressReset, seen, switchTo, type} from '../element/driver.js';
import {article, CALCULATOR, calculatorIn, problemsIn, settled, textOf, textsOf, warningsOf} from './prose.js';

describe('A figure', () => {
  it('follows the reader at every keystroke, and the reset', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="netProfit">$1</kz-figure>`);
    const element = calculatorIn(whole);
    await type(element, 'electricityPrice', '0.1');
    expect(textOf(whole)).to.equal('−$117.23');
    await type(element, 'electricityPrice', '0.1x');
    expect(textOf(whole)).to.equal('$63.55');
    await enter(element, 'electricityPrice', '0.2');
    expect(textOf(whole)).to.equal('−$1,077.23');
    await pressReset(element);
    expect(textOf(whole)).to.equal('$63.55');
  });

  it('has the calculator’s currency, period and language, also as they change', async () => {
    const whole = await article(
      `<kz-mining-calculator></kz-mining-calculator><kz-figure value="netProfit"></kz-figure>
      <kz-figure value="electricityPrice" format="unit"></kz-figure><kz-figure value="verdict"></kz-figure>`,
    );
    const element = calculatorIn(whole);
    const texts: (readonly string[])[] = [textsOf(whole)];
    await switchTo(element, 'currency', 'KZT');
    texts.push(textsOf(whole));
    await switchTo(element, 'period', 'month');
    texts.push(textsOf(whole));
    element.lang = 'ru';
    await settled(whole);
    texts.push(textsOf(whole));
    element.lang = '';
    document.documentElement.lang = 'kk';
    await settled(whole);
    texts.push(textsOf(whole));
    document.documentElement.lang = 'en';
    expect(texts).to.deep.equal([
      ['$63.55', '$0.08 per kWh', 'profit'],
      ['₸28,042', '₸35.3 per kWh', 'profit'],
      ['₸853,514', '₸35.3 per kWh', 'profit'],
      ['853·514·₸', '35,3·₸ за·кВт·ч', 'прибыль'],
      ['853·514·₸', 'кВт·сағ үшін 35,3·₸', 'пайда'],
    ]);
  });

  it('has the texts that the page gives the calculator', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="energy"></kz-figure>`);
    calculatorIn(whole).strings = {en: {kWh: 'units'}};
    await settled(whole);
    expect(textOf(whole)).to.equal('9,600·units');
  });

  it('is read anew where one of its attributes changes', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="netProfit">$1</kz-figure>`);
    const figure = only(whole, 'kz-figure');
    const texts: string[] = [];
    for (const [name, value] of [
      ['value', 'breakEven.electricityPrice'],
      ['decimals', '2'],
      ['format', 'unit'],
      ['value', '50000 * electricityPrice'],
      ['decimals', null],
      ['round', '1'],
      ['format', null],
      ['with', 'electricity-price:0.1'],
      ['with', null],
      ['round', null],
    ] as const) {
      if (value === null) figure.removeAttribute(name);
      else figure.setAttribute(name, value);
      await settled(whole);
      texts.push(textOf(whole));
    }
    expect(texts).to.deep.equal([
      '$0.0878',
      '$0.09',
      '$0.09 per kWh',
      '$4,000.00',
      '$4,000.00',
      '$4,000',
      '$4,000',
      '$5,000',
      '$4,000',
      '$4,000.00',
    ]);
  });

  it('may put other values on top of the reader’s', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-figure value="netProfit" with="rules:law-2026"></kz-figure>
      <kz-figure value="netProfit" with="rules:law-2026;rigs:500"></kz-figure>
      <kz-figure value="netProfit" with=" "></kz-figure><kz-figure value="netProfit"></kz-figure>`,
    );
    expect(textsOf(whole)).to.deep.equal(['$25.00', '$12.50', '$63.55', '$63.55']);
    const element = calculatorIn(whole);
    await enter(element, 'electricityPrice', '0.0778');
    expect(textsOf(whole)).to.deep.equal(['$41.90', '$20.94', '$81.51', '$81.51']);
    expect([element.inputs.rigs, element.inputs.rules]).to.deep.equal([1000, 'article']);
  });

  it('is an inline text of the page: no region, no role, nothing to focus', async () => {
    const whole = await article(`<p>A profit of <kz-figure value="netProfit">$1</kz-figure> a day.</p>${CALCULATOR}`);
    const figure = only(whole, 'kz-figure');
    expect(seen(only(whole, 'p').innerText)).to.equal('A profit of $63.55 a day.');
    expect(getComputedStyle(figure).display).to.equal('inline');
    expect(figure.shadowRoot).to.equal(null);
    expect([...figure.attributes].map(({name}) => name)).to.deep.equal(['value']);
    await expect(only(whole, 'p')).to.be.accessible();
  });
});

describe('What a figure writes', () => {
  it('goes into the text node that is there', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="netProfit">$1</kz-figure>`);
    const node = only(whole, 'kz-figure').firstChild;
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    calculatorIn(whole).remove();
    await settled(whole);
    expect(only(whole, 'kz-figure').firstChild === node).to.equal(true);
    expect(node?.textContent).to.equal('$1');
  });

  it('takes the place of markup, and stands in an empty figure', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-figure value="netProfit"><b>$</b><i>1</i></kz-figure><kz-figure value="rigs"></kz-figure>`,
    );
    expect(textsOf(whole)).to.deep.equal(['$63.55', '1,000']);
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['$31.77', '500']);
  });

  it('is text, whatever the page’s own texts hold', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="energy"></kz-figure>`);
    calculatorIn(whole).strings = {en: {kWh: '<img src=x onerror="document.title = 1">'}};
    await settled(whole);
    expect(only(whole, 'kz-figure').childElementCount).to.equal(0);
    expect(textOf(whole)).to.contain('<img');
  });

  it('is there when the page is told of a result, the first one included', async () => {
    const whole = await article('');
    const texts: string[] = [];
    whole.addEventListener('kz-result', ({detail}) => {
      texts.push(`${textsOf(whole).join()} ${detail.cause}`);
    });
    whole.innerHTML = `<kz-figure value="rigs"></kz-figure>${CALCULATOR}<kz-figure value="netProfit"></kz-figure>`;
    await settled(whole);
    await enter(calculatorIn(whole), 'rigs', '500');
    calculatorIn(whole).electricityPrice = 0.2;
    await settled(whole);
    expect(texts).to.deep.equal(['1,000,$63.55 initial', '500,$31.77 reader', '500,−$538.62 host']);
  });

  it('is not written again where nothing changed', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="rigs"></kz-figure>`);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((some) => records.push(...some));
    observer.observe(only(whole, 'kz-figure'), {childList: true, characterData: true, attributes: true, subtree: true});
    await enter(calculatorIn(whole), 'electricityPrice', '0.05');
    expect(records.length).to.equal(0);
    await enter(calculatorIn(whole), 'rigs', '5');
    expect(records.length).to.equal(1);
    observer.disconnect();
  });

  it('is right in a thousand places', async () => {
    const whole = await article(CALCULATOR + '<kz-figure value="netProfit">$1</kz-figure> '.repeat(1000));
    expect([...new Set(textsOf(whole))]).to.deep.equal(['$63.55']);
    await enter(calculatorIn(whole), 'rigs', '500');
    const texts = textsOf(whole);
    expect([texts.length, ...new Set(texts)]).to.deep.equal([1000, '$31.77']);
  });
});

describe('A figure that is none', () => {
  it('keeps the page’s text, and the page is told once', async () => {
    const whole = await article('');
    const problems = problemsIn(whole);
    const warnings = await warningsOf(async () => {
      whole.innerHTML = `${CALCULATOR}<kz-figure value="profit">$1</kz-figure>`;
      await settled(whole);
      await enter(calculatorIn(whole), 'rigs', '5');
    });
    expect(textOf(whole)).to.equal('$1');
    expect(problems()).to.deep.equal(['kz-figure value unknown']);
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.match(/^<kz-figure>: .*value.*profit/);
  });

  it('gives back the page’s text where it was one before', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="netProfit">$1</kz-figure>`);
    const problems = problemsIn(whole);
    for (const value of ['', 'constructor', '2 * 3', 'netProfit']) {
      only(whole, 'kz-figure').setAttribute('value', value);
      await settled(whole);
      expect(textOf(whole), value).to.equal(value === 'netProfit' ? '$63.55' : '$1');
    }
    expect(problems()).to.deep.equal(Array.from({length: 3}, () => 'kz-figure value unknown'));
  });

  it('of another writing is written as usual', async () => {
    const whole = await article('');
    const problems = problemsIn(whole);
    whole.innerHTML = `${CALCULATOR}<kz-figure value="netProfit" format="loud" decimals="9" round="x" with="rigs:500;rugs:5;uptime:200"></kz-figure>`;
    await settled(whole);
    expect(textOf(whole)).to.equal('$31.77');
    expect(problems()).to.have.members([
      'kz-figure format syntax',
      'kz-figure decimals syntax',
      'kz-figure round syntax',
      'kz-figure with unknown',
      'kz-figure with range',
    ]);
  });
});

describe('A page without figures', () => {
  it('is not listened to', async () => {
    const names: string[] = [];
    const listen = document.addEventListener.bind(document);
    document.addEventListener = (name: string, ...rest: [EventListener]) => {
      names.push(name);
      listen(name, ...rest);
    };
    try {
      await enter(await calculator(), 'rigs', '5');
      expect(names).not.to.include('kz-result');
      const whole = await article('<kz-figure value="rigs">1</kz-figure>');
      expect(names.filter((name) => name === 'kz-result').length, 'with a figure').to.equal(1);
      only(whole, 'kz-figure').remove();
    } finally {
      Reflect.deleteProperty(document, 'addEventListener');
    }
  });
});
