import {expect} from '@open-wc/testing';
import {resetMouse} from '@web/test-runner-commands';

import {inside} from '../element/driver.js';
import {dragBy, focusedIn, numberOf, press, release, sentence, textIn, typeText} from './input-driver.js';
import {CALCULATOR, settled} from './prose.js';

/** The button that takes the reader's number back; null where there is nothing to take back. */
const backIn = (input: HTMLElement): HTMLElement | null => inside(input).querySelector<HTMLElement>('.back');

const labelIn = (input: HTMLElement): string | null =>
  backIn(input)?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ') ?? null;

/** The reader types a number into the sentence. */
async function enter(input: HTMLElement, text: string): Promise<void> {
  numberOf(input).focus();
  await press('Enter');
  await typeText(text);
  await press('Enter');
}

afterEach(async () => {
  await resetMouse();
});

describe('Beside a number that the reader has changed', () => {
  it('a button takes the change back, and the focus stays in the sentence', async () => {
    const {element, input, commits} = await sentence();
    expect(labelIn(input)).to.equal(null);
    await enter(input, '0.2');
    expect([textIn(input), labelIn(input)]).to.deep.equal(['$0.2', 'Back to $0.08']);
    backIn(input)?.click();
    await settled(document.body);
    expect([textIn(input), element.inputs.electricityPrice, labelIn(input)]).to.deep.equal(['$0.08', 0.08, null]);
    expect(focusedIn(input)).to.equal('spinbutton');
    expect(commits()).to.deep.equal(['electricityPrice 0.2', 'electricityPrice 0.08']);
    expect(element.origins.electricityPrice.layer).to.equal('default');
  });

  it('the keyboard reaches the button, and Delete does the same at the number', async () => {
    const {input} = await sentence('rigs');
    await enter(input, '7');
    await press('Tab');
    expect(focusedIn(input)).to.equal('button');
    await press('Enter');
    expect([textIn(input), focusedIn(input)]).to.deep.equal(['1,000', 'spinbutton']);
    await enter(input, '8');
    await press('Delete');
    expect([textIn(input), labelIn(input)]).to.deep.equal(['1,000', null]);
  });

  it('no button moves the text while the number is dragged', async () => {
    const {input} = await sentence();
    await dragBy(input, 60);
    expect(textIn(input)).not.to.equal('$0.08');
    expect(labelIn(input)).to.equal(null);
    await release();
    expect(labelIn(input)).to.equal('Back to $0.08');
  });

  it('there is no button where the number is the page’s again', async () => {
    const {input} = await sentence('rigs');
    await enter(input, '7');
    await enter(input, '1000');
    expect([textIn(input), labelIn(input)]).to.deep.equal(['1,000', null]);
  });

  it('the way back leads to the page’s number, in the language and currency of the calculator', async () => {
    const calculator = CALCULATOR.replace('>', ' electricity-price="33 KZT" currency="KZT" lang="ru">');
    const {element, input} = await sentence('electricity-price', calculator);
    await enter(input, '40');
    expect(labelIn(input)).to.equal('Вернуть 33 ₸');
    element.currency = 'USD';
    await settled(document.body);
    expect(labelIn(input)).to.equal('Вернуть 0,0748 $');
  });

  it('a rig that the reader chose has its figures, and no way back beside them', async () => {
    const {element, input} = await sentence('rig-power');
    const list = inside(element).querySelector<HTMLSelectElement>('select[name=rig]');
    if (!list) throw new Error('No list of rigs');
    list.focus();
    await settled(document.body);
    list.value = 'antminer-s21';
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await settled(document.body);
    expect([textIn(input), labelIn(input)]).to.deep.equal(['3.5·kW', null]);
  });
});

describe('From zero', () => {
  it('a drag leads back in the steps of the page’s number', async () => {
    const {element, input} = await sentence('rigs');
    await enter(input, '0');
    await dragBy(input, 82);
    await release();
    expect(element.inputs.rigs).to.equal(500);
  });
});
