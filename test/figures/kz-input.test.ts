import {expect} from '@open-wc/testing';

import {enter, hears, only, shown, type} from '../element/driver.js';
import {fieldOf, focusedIn, isOpen, numberOf, press, sentence, textIn, typeText} from './input-driver.js';
import {article, CALCULATOR, calculatorIn, problemsIn, settled, textsOf, warningsOf} from './prose.js';

describe('A number in the sentence', () => {
  it('is a spinbutton with a name, a value, its ends and a text', async () => {
    const {input} = await sentence();
    const number = numberOf(input);
    expect(textIn(input)).to.equal('$0.08');
    expect(number.ariaLabel).to.equal('Electricity price');
    expect([number.ariaValueNow, number.ariaValueText]).to.deep.equal(['0.08', '$0.08 per kWh']);
    expect(Number(number.ariaValueMin)).to.be.lessThan(0.08);
    expect(Number(number.ariaValueMax)).to.be.greaterThan(0.08);
    expect(number.tabIndex).to.equal(0);
  });

  it('has the text of its figure, whatever its kind and its currency', async () => {
    const whole = await article(
      `<kz-mining-calculator electricity-price="33 KZT" currency="KZT"></kz-mining-calculator>${[
        'electricity-price',
        'electricityPrice',
        'rigs',
        'rig-power',
        'tax-rate',
        'hashprice',
      ]
        .map((name) => `<kz-input name="${name}">x</kz-input>`)
        .join('')}`,
    );
    expect(textsOf(whole, 'kz-input')).to.deep.equal(['₸33', '₸33', '1,000', '0.4·kW', '15%', '–']);
    calculatorIn(whole).lang = 'ru';
    await settled(whole);
    expect(textsOf(whole, 'kz-input')).to.deep.equal(['33·₸', '33·₸', '1·000', '0,4·кВт', '15·%', '–']);
  });

  it('follows the calculator’s own field at every keystroke, and another one of the same input', async () => {
    const {whole, element, input} = await sentence();
    whole.insertAdjacentHTML('beforeend', '<kz-input name="electricity-price">$2</kz-input>');
    await settled(whole);
    await type(element, 'electricityPrice', '0.05');
    expect(textsOf(whole, 'kz-input')).to.deep.equal(['$0.05', '$0.05']);
    await enter(element, 'electricityPrice', '0.06');
    numberOf(input).focus();
    await press('ArrowUp');
    const [first, second] = textsOf(whole, 'kz-input');
    expect(first).to.equal(second);
    expect(first).not.to.equal('$0.06');
  });

  it('changes how many rigs a fleet has, and not what one of them is', async () => {
    const whole = await article(
      `<kz-mining-calculator fleet="antminer-s21:600, antminer-s9:200"></kz-mining-calculator>${[
        '<kz-input name="rigs">x</kz-input>',
        '<kz-figure value="fleet">x</kz-figure>',
        '<kz-figure value="rig-power">x</kz-figure>',
        '<kz-figure value="power">x</kz-figure>',
      ].join('')}`,
    );
    const texts = () => [...textsOf(whole, 'kz-input'), ...textsOf(whole, 'kz-figure')];
    expect(texts()).to.deep.equal(['800', '600·×·Antminer S21; 200·×·Antminer S9', '2.95575·kW', '2,364.6·kW']);
    numberOf(only(whole, 'kz-input')).focus();
    await press('Enter');
    fieldOf(only(whole, 'kz-input')).select();
    await typeText('400');
    await press('Enter');
    expect(texts()).to.deep.equal(['400', '–', '2.95575·kW', '1,182.3·kW']);
    calculatorIn(whole).reset();
    await settled(whole);
    expect(texts()[1]).to.equal('600·×·Antminer S21; 200·×·Antminer S9');
  });

  it('is the page’s text without a calculator, and nothing to change', async () => {
    const {whole, element, input} = await sentence('rigs');
    element.remove();
    await settled(whole);
    expect(textIn(input)).to.equal('$1');
    expect(input.shadowRoot?.querySelector('[role], input, [tabindex]')).to.equal(null);
  });

  it('of no such input is the page’s text, and the page is told once', async () => {
    const whole = await article('');
    const problems = problemsIn(whole);
    const names = ['price', 'rules', 'currency', 'net-profit', 'constructor', ''];
    const warnings = await warningsOf(async () => {
      whole.innerHTML = CALCULATOR + names.map((name) => `<kz-input name="${name}">$1</kz-input>`).join('');
      await settled(whole);
      await enter(calculatorIn(whole), 'rigs', '5');
    });
    expect(new Set(textsOf(whole, 'kz-input'))).to.deep.equal(new Set(['$1']));
    for (const {shadowRoot} of whole.querySelectorAll('kz-input'))
      expect(shadowRoot?.querySelector('[role=spinbutton]')).to.equal(null);
    expect(problems()).to.deep.equal(names.map(() => 'kz-input name unknown'));
    expect(warnings.length).to.equal(names.length);
  });

  it('may become that of another input', async () => {
    const {whole, input} = await sentence();
    input.setAttribute('name', 'rigs');
    await settled(whole);
    expect([textIn(input), numberOf(input).ariaLabel]).to.deep.equal(['1,000', 'Rigs']);
  });
});

describe('With the keyboard, a number', () => {
  it('is reached and left by the tab key', async () => {
    const {whole, input} = await sentence();
    only(whole, 'a[href="#a"]').focus();
    await press('Tab');
    expect([document.activeElement === input, focusedIn(input)]).to.deep.equal([true, 'spinbutton']);
    await press('Tab');
    expect(document.activeElement?.getAttribute('href')).to.equal('#b');
  });

  it('goes up and down by steps, and is committed as the focus leaves', async () => {
    const {element, input, commits} = await sentence('rigs');
    numberOf(input).focus();
    const values: number[] = [];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'Shift+ArrowUp', 'PageDown']) {
      await press(key);
      values.push(element.inputs.rigs);
    }
    const [once, twice, back, start, ten, end] = values;
    expect(once).to.be.greaterThan(1000);
    expect(twice).to.be.greaterThan(once ?? NaN);
    expect([back, start, end]).to.deep.equal([once, 1000, 1000]);
    expect((ten ?? NaN) - 1000).to.equal(10 * ((once ?? NaN) - 1000));
    expect(commits(), 'not yet').to.deep.equal([]);
    await press('ArrowUp', 'Tab');
    expect(commits()).to.deep.equal([`rigs ${String(once)}`]);
  });

  it('goes to its ends', async () => {
    const {element, input} = await sentence('tax-rate');
    const number = numberOf(input);
    number.focus();
    await press('End');
    expect(String(element.inputs.taxRate)).to.equal(number.ariaValueMax);
    expect(element.inputs.taxRate).to.equal(100);
    await press('Home');
    expect([element.inputs.taxRate, textIn(input), number.ariaValueNow]).to.deep.equal([0, '0%', '0']);
  });

  it('is given back by Escape, which is the page’s own without an edit', async () => {
    const {whole, element, input, commits} = await sentence('rigs');
    const keys = hears(whole, 'keydown');
    numberOf(input).focus();
    await press('ArrowUp', 'Escape');
    expect([element.inputs.rigs, textIn(input), keys.length]).to.deep.equal([1000, '1,000', 0]);
    await press('Escape');
    expect(keys.map(({key}) => key)).to.deep.equal(['Escape']);
    await press('Tab');
    expect(commits()).to.deep.equal([]);
  });

  for (const key of ['Enter', ' ', 'F2'])
    it(`opens at “${key}”, with its number selected`, async () => {
      const {input} = await sentence();
      numberOf(input).focus();
      await press(key);
      const {value, selectionStart, selectionEnd} = fieldOf(input);
      expect([focusedIn(input), value, selectionStart, selectionEnd]).to.deep.equal(['input', '0.08', 0, 4]);
    });

  it('opens at the first character, and takes the rest', async () => {
    const {element, input, commits} = await sentence('rigs');
    numberOf(input).focus();
    await typeText('500');
    expect([fieldOf(input).value, element.inputs.rigs, shown(element, 'rigs')]).to.deep.equal(['500', 500, '500']);
    expect(commits()).to.deep.equal([]);
    await press('Enter');
    expect([isOpen(input), focusedIn(input), textIn(input)]).to.deep.equal([false, 'spinbutton', '500']);
    await press('Tab');
    expect(commits()).to.deep.equal(['rigs 500']);
  });

  it('may begin with a decimal mark or a minus', async () => {
    const {element, input} = await sentence();
    numberOf(input).focus();
    await typeText(',05');
    expect([element.inputs.electricityPrice, fieldOf(input).value]).to.deep.equal([0.05, ',05']);
    await press('Escape');
    await typeText('-');
    expect(fieldOf(input).value).to.equal('-');
    expect(element.inputs.electricityPrice).to.equal(0.08);
  });
});
