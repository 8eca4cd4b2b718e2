import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';

import {enter, switchTo} from '../element/driver.js';
import {lastPlaces} from './names.js';
import {article, CALCULATOR, calculatorIn, textsOf} from './prose.js';

const NAMES = ['npv', 'payback', 'paybackFlat', 'resale', 'finalBalance'] as const;

describe('Where the page computes the projection', () => {
  it('its figures are those of the calculator', async () => {
    const whole = await article(
      CALCULATOR +
        NAMES.map((name) => `<kz-figure value="projection.${name}">old</kz-figure>`).join('') +
        '<kz-when test="projection.npv gt 0">…</kz-when>',
    );
    const element = calculatorIn(whole);
    const cents = (text: string | undefined): number => Number(lastPlaces(text ?? '')) / 100;
    for (const price of ['0.08', '0.04', '0.2']) {
      await enter(element, 'electricityPrice', price);
      const [npv, payback, flat, resale, balance] = textsOf(whole);
      const {projection} = element;
      expect(cents(npv)).to.be.closeTo(projection?.npv ?? NaN, 0.006);
      expect(cents(resale)).to.be.closeTo(projection?.resale ?? NaN, 0.006);
      expect(cents(balance)).to.be.closeTo(projection?.finalBalance ?? NaN, 0.006);
      for (const [text, months] of [
        [payback, projection?.payback],
        [flat, projection?.paybackFlat],
      ] as const)
        expect(text).to.match(typeof months !== 'number' ? /^–$/ : months < 24 ? /^[\d.]+ months?$/ : /^[\d.]+ years$/);
      expect(whole.querySelector('kz-when')?.hidden).to.equal(!(Number(projection?.npv) > 0));
    }
    await switchTo(element, 'currency', 'KZT');
    expect(textsOf(whole)[0]).to.match(/^−?₸[\d,]+$/);
  });
});
