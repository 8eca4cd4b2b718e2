import {expect} from '@open-wc/testing';

import {enter, field, only, shown, switchTo} from '../element/driver.js';
import {errorIn, fieldOf, focusedIn, isOpen, numberOf, press, sentence, textIn, typeText} from './input-driver.js';
import {settled} from './prose.js';

describe('A number that is typed', () => {
  it('may have the language’s decimal comma', async () => {
    const {element, input, commits} = await sentence(
      'electricity-price',
      '<kz-mining-calculator lang="ru"></kz-mining-calculator>',
    );
    numberOf(input).focus();
    await typeText('0,05');
    await press('Enter');
    expect([element.inputs.electricityPrice, textIn(input)]).to.deep.equal([0.05, '0,05·$']);
    expect(commits()).to.deep.equal(['electricityPrice 0.05']);
  });

  it('may be an amount in the other currency', async () => {
    const {element, input} = await sentence();
    numberOf(input).focus();
    await press('Enter');
    await typeText('33 KZT');
    await press('Enter');
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
    expect(textIn(input)).to.equal('$0.0748');
    await switchTo(element, 'currency', 'KZT');
    expect(textIn(input)).to.equal('₸33');
  });

  it('stands in the calculator’s own field as it is typed', async () => {
    const {element, input} = await sentence();
    numberOf(input).focus();
    await typeText('0.0');
    expect(field(element, 'electricityPrice').value).to.equal('0.0');
    await typeText('5x');
    expect(field(element, 'electricityPrice').value).to.equal('0.05x');
    expect(field(element, 'electricityPrice').ariaInvalid).to.equal('true');
  });

  it('that cannot be used keeps the number, with the reason, until it is mended or given up', async () => {
    const {whole, element, input, commits} = await sentence('rigs');
    numberOf(input).focus();
    await typeText('5x');
    expect(errorIn(input)).to.contain('1,000');
    expect(fieldOf(input).ariaInvalid).to.equal('true');
    const described = fieldOf(input).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described).to.include(input.shadowRoot?.querySelector('.error')?.id);
    await press('Enter');
    expect([isOpen(input), element.inputs.rigs]).to.deep.equal([true, 1000]);
    only(whole, 'a[href="#b"]').focus();
    await settled(whole);
    expect([isOpen(input), fieldOf(input).value]).to.deep.equal([true, '5x']);
    fieldOf(input).focus();
    fieldOf(input).select();
    await typeText('5');
    await press('Enter');
    expect([isOpen(input), errorIn(input), textIn(input)]).to.deep.equal([false, '', '5']);
    expect(commits()).to.deep.equal(['rigs 5']);
  });

  it('is given back by Escape, also from before a text that cannot be used', async () => {
    const {element, input, commits} = await sentence('rigs');
    numberOf(input).focus();
    for (const text of ['5', '5x']) {
      await typeText(text);
      await press('Escape');
      expect([isOpen(input), focusedIn(input), element.inputs.rigs]).to.deep.equal([false, 'spinbutton', 1000]);
    }
    expect([textIn(input), shown(element, 'rigs'), commits().length]).to.deep.equal(['1,000', '1,000', 0]);
  });

  it('is committed as the field is left', async () => {
    const {input, commits} = await sentence('rigs');
    numberOf(input).focus();
    await typeText('7');
    await press('Tab');
    expect([isOpen(input), textIn(input)]).to.deep.equal([false, '7']);
    expect(commits()).to.deep.equal(['rigs 7']);
    expect(document.activeElement?.getAttribute('href')).to.equal('#b');
  });

  it('goes back to what the page gives where it is emptied', async () => {
    const {element, input, commits} = await sentence('rigs');
    await enter(element, 'rigs', '5');
    numberOf(input).focus();
    await press('Enter');
    fieldOf(input).value = '';
    fieldOf(input).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    await settled(document.body);
    await press('Tab');
    expect([element.inputs.rigs, textIn(input), isOpen(input)]).to.deep.equal([1000, '1,000', false]);
    expect(commits()).to.deep.equal(['rigs 5', 'rigs 1000']);
  });

  it('is stepped in its field too, and selected', async () => {
    const {element, input} = await sentence('rigs');
    numberOf(input).focus();
    await press('Enter', 'ArrowUp');
    const {value, selectionStart, selectionEnd} = fieldOf(input);
    expect(value).to.equal(String(element.inputs.rigs));
    expect(element.inputs.rigs).to.be.greaterThan(1000);
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
    await press('ArrowLeft');
    expect(fieldOf(input).selectionStart, 'sideways keys move the caret').to.equal(0);
  });

  it('may be of an input that was unset', async () => {
    const {element, input, commits} = await sentence('hashprice');
    expect(numberOf(input).ariaValueNow).to.equal(null);
    numberOf(input).focus();
    await typeText('45');
    await press('Enter');
    expect([element.inputs.hashprice, textIn(input)]).to.deep.equal([45, '$45']);
    expect(commits()).to.deep.equal(['hashprice 45']);
  });

  it('is no shortcut, input or change of the page', async () => {
    const {whole, input} = await sentence('rigs');
    const names: string[] = [];
    for (const name of ['keydown', 'input', 'change', 'beforeinput'])
      whole.addEventListener(name, (event) => {
        if (name !== 'beforeinput') names.push(`${name} ${event instanceof KeyboardEvent ? event.key : ''}`);
      });
    numberOf(input).focus();
    await typeText('12');
    await press('ArrowUp', 'Enter');
    expect(names).to.deep.equal([]);
    await press('a', 'Tab');
    expect(names).to.deep.equal(['keydown a', 'keydown Tab']);
  });
});
