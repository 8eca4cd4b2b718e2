import {expect} from '@open-wc/testing';

import {enter} from '../element/driver.js';
import {article, CALCULATOR, calculatorIn, problemsIn, settled, textsOf, warningsOf} from './prose.js';

describe('Where the page does not compute the projection', () => {
  it('its figures and branches stay as the page wrote them, and the console says so once for each', async () => {
    const whole = await article('');
    const problems = problemsIn(whole);
    const warnings = await warningsOf(async () => {
      whole.innerHTML = `${CALCULATOR}<kz-figure value="projection.npv">$5</kz-figure>
        <kz-figure value="rigs * projection.payback">$6</kz-figure><kz-figure value="rigs">7</kz-figure>
        <kz-when test="projection.npv gt 0" hidden>…</kz-when><kz-when test="projection.npv le 0">…</kz-when>`;
      await settled(whole);
      await enter(calculatorIn(whole), 'electricityPrice', '0.05');
    });
    expect(textsOf(whole)).to.deep.equal(['$5', '$6', '1,000']);
    expect([...whole.querySelectorAll('kz-when')].map(({hidden}) => hidden)).to.deep.equal([true, false]);
    expect(warnings.length).to.equal(4);
    for (const warning of warnings) expect(warning).to.contain('no projection');
    expect(problems()).to.deep.equal([]);
  });
});
