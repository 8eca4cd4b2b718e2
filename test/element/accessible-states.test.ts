import {aTimeout, expect} from '@open-wc/testing';

import {type Calculator, choose, enter, inside, only, type} from './driver.js';
import {wholeCalculator} from './screen-driver.js';

const pressOn = (selector: string) => async (element: Calculator) => {
  only(inside(element), selector).click();
  await element.updateComplete;
};

/** States of the compact view, by what leads to them. */
const STATES: readonly (readonly [
  name: string,
  attributes: string,
  act?: (element: Calculator) => Promise<unknown>,
])[] = [
  ['as it comes', ''],
  ['a loss', 'electricity-price="0.2"'],
  ['a loss that free power does not end', 'fixed-costs="30000"'],
  ['no rigs', 'rigs="0"'],
  ['an open explanation of the net', '', pressOn('#net-term')],
  ['an open explanation of a sentence', '', pressOn('#turn-term')],
  ['an open explanation of an assumption', '', pressOn('#aifcShare-origin')],
  ['the open fields of the rig', '', pressOn('#rig-figures')],
  ['the cautious set', '', pressOn('.cautious button')],
  ['an error in a chip', '', (element) => type(element, 'taxRate', '20x')],
  ['a difference from the example', '', (element) => enter(element, 'rigs', '500')],
  ['the law', '', (element) => choose(element, 'rules', 'law-2026')],
  ['tenge', 'currency="KZT"'],
  ['a hashprice', 'hashprice="40"'],
];

describe('The audit finds nothing amiss', () => {
  for (const [name, attributes, act] of STATES)
    for (const theme of ['light', 'dark'])
      it(`in ${name}, ${theme}`, async () => {
        const element = await wholeCalculator(`theme="${theme}" ${attributes}`);
        await act?.(element);
        await expect(element).to.be.accessible();
      });

  for (const language of ['en', 'ru', 'kk'])
    it(`in the line that sticks, in ${language}`, async () => {
      const element = await wholeCalculator(`lang="${language}"`);
      const space = document.createElement('div');
      space.style.height = '2000px';
      element.after(space);
      scrollTo(0, only(inside(element), '[part=assumptions]').getBoundingClientRect().top + scrollY);
      await aTimeout(150);
      await element.updateComplete;
      expect(only(inside(element), '.sticky').hidden).to.equal(false);
      await expect(element).to.be.accessible();
      space.remove();
      scrollTo(0, 0);
    });
});

describe('A state is told by more than its color', () => {
  it('a loss has a sign, a symbol and a word', async () => {
    const element = await wholeCalculator('electricity-price="0.2"');
    expect(only(inside(element), '[part=net]').innerText).to.match(/−\$[\d,.]+\s+▼ Loss/);
  });
});
