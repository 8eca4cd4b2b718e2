import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

import {enter, hears, inside, only} from '../element/driver.js';
import {errorIn, fieldOf, isOpen, numberOf, sentence, textIn} from './input-driver.js';
import {article, CALCULATOR, calculatorIn, settled} from './prose.js';

/** Types a text into the field, which is opened for it. */
async function typeInto(input: HTMLElement, text: string): Promise<void> {
  if (!isOpen(input)) numberOf(input).click();
  await settled(document.body);
  fieldOf(input).value = text;
  fieldOf(input).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await settled(document.body);
}

describe('The audit finds nothing amiss in a sentence', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const language of ['en', 'ru', 'kk'])
      it(`closed, open and in error, in ${language}, ${theme}`, async () => {
        const whole = await article(
          `<div lang="${language}" style="color-scheme: ${theme}; color: CanvasText; background: Canvas"><p>
          <kz-input name="rigs">1</kz-input> … <kz-input name="electricity-price">1</kz-input> …
          <kz-figure value="netProfit">1</kz-figure></p>${CALCULATOR}</div>`,
        );
        const paragraph = only(whole, 'p');
        const [first, second] = paragraph.querySelectorAll<HTMLElement>('kz-input');
        if (!first || !second) throw new Error('No input');
        await expect(paragraph).to.be.accessible();
        await typeInto(first, '5');
        await expect(paragraph).to.be.accessible();
        await typeInto(first, '5x');
        await typeInto(second, '-1');
        expect([errorIn(first), errorIn(second)].every(Boolean), 'both in error').to.equal(true);
        await expect(paragraph).to.be.accessible();
      });
});

describe('A number in the sentence', () => {
  it('is at least 24 pixels high and wide, closed and open, also where it is one digit', async () => {
    for (const size of [12, 16, 20]) {
      const whole = await article(
        `<p style="font-size: ${size}px"><kz-input name="purchases-ahead">1</kz-input> and <kz-input name="rigs">1</kz-input></p>${CALCULATOR}`,
      );
      for (const input of whole.querySelectorAll<HTMLElement>('kz-input')) {
        const closed = numberOf(input).getBoundingClientRect();
        numberOf(input).click();
        await settled(whole);
        const open = fieldOf(input).getBoundingClientRect();
        for (const {width, height} of [closed, open]) {
          expect(height, `${size} px, high`).to.be.at.least(23.9);
          expect(width, `${size} px, wide`).to.be.at.least(23.9);
        }
      }
    }
  });

  it('makes no line higher, and stays in the paragraph at 320 pixels and twice the size', async () => {
    const text = 'A farm of some size pays its bills at the price of power in this country.';
    const write = (inside: string): string =>
      `<p lang="en" style="width: 320px; font: 32px/1.5 sans-serif; margin: 0">${text} ${inside} ${text}</p>`;
    const plain = await article(`${write('1,000')}${CALCULATOR}`);
    const whole = await article(`${write('<kz-input name="rigs">1,000</kz-input>')}${CALCULATOR}`);
    const paragraph = only(whole, 'p');
    expect(paragraph.offsetHeight % 48).to.equal(0);
    expect(Math.abs(paragraph.offsetHeight - only(plain, 'p').offsetHeight)).to.be.at.most(48);
    expect(paragraph.scrollWidth).to.be.at.most(320);
    await typeInto(only(whole, 'kz-input'), '123456789012345x');
    expect(errorIn(only(whole, 'kz-input'))).not.to.equal('');
    expect(paragraph.scrollWidth, 'open, in error').to.be.at.most(320);
  });

  it('is copied with its sentence as plain text', async () => {
    const {whole} = await sentence();
    const range = document.createRange();
    range.selectNodeContents(only(whole, 'p'));
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    // The text of a slot is selected with its sentence; engines differ in the spaces around.
    expect(selection?.toString().replace(/\s+/g, ' ').trim()).to.equal('Before At $0.08 per kWh it pays. After');
    selection?.removeAllRanges();
  });

  it('stands out where the reader has colors of their own', async () => {
    if (!(await executeServerCommand('force-colors', true))) return;
    const {input} = await sentence();
    const {borderBlockEndStyle, borderBlockEndColor, color} = getComputedStyle(numberOf(input));
    await executeServerCommand('force-colors', false);
    expect(borderBlockEndStyle).to.equal('dashed');
    expect(borderBlockEndColor).not.to.equal(color);
  });

  it('is hidden where the page hides it', async () => {
    const {input} = await sentence();
    input.hidden = true;
    expect(input.checkVisibility()).to.equal(false);
  });
});

describe('The calculator', () => {
  it('is told of each commit once, also where it stands in a shadow root', async () => {
    const {whole, element, input} = await sentence('rigs');
    const details = hears(element, 'kz-change');
    await typeInto(input, '500');
    inside(input).querySelector('input')?.blur();
    await settled(whole);
    expect(details.map(({detail}) => [detail.key, detail.value])).to.deep.equal([['rigs', 500]]);
    await enter(calculatorIn(whole), 'rigs', '600');
    expect([textIn(input), details.length]).to.deep.equal(['600', 2]);
  });
});
