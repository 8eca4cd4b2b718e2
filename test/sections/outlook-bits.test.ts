import {expect} from '@open-wc/testing';

import {drawAgain, DRAWN_FUTURES} from '../core/drawn-futures.js';

describe('The same seed draws the same futures in this browser as everywhere:', () => {
  for (const [name, drawn] of Object.entries(DRAWN_FUTURES))
    it(name, () => {
      const {bits, npvs} = drawAgain(drawn);
      expect(bits).to.deep.equal(drawn.bits);
      for (const [number, npv] of Object.entries(drawn.npvs))
        expect(npvs[Number(number)], `npv of future ${number}`).to.be.closeTo(npv, 1e-12 * Math.abs(npv));
    });
});
