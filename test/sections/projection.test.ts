import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {project} from '../../src/core/index.js';
import {type Calculator, calculator, enter, field, inside, NONSENSE, only, seen} from '../element/driver.js';
import {figure, overflows, table, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'projection')];
}

/** What is computed once a frame is on screen. */
async function frame(element: Calculator): Promise<void> {
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

const PAYS = 'rig-revenue="1.5" rig-price="100" horizon="24"';

describe('The months ahead', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`are accessible in ${language}, with their table`, async () => {
      const [element, details] = await opened(`lang="${language}" ${PAYS}`);
      await toggle(element, 'projectionTable');
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('say when the rigs do not pay back, beside the flat figure that most calculators show', async () => {
    const [, details] = await opened();
    expect(figure(details, 'Payback with these trends')).to.equal('Does not pay back within 36 months');
    expect(figure(details, 'Payback at today\u2019s numbers')).to.equal('175.8·months');
  });

  it('say that nothing is invested', async () => {
    const [, details] = await opened('rig-price="0"');
    expect(figure(details, 'Payback with these trends')).to.equal('Nothing is invested');
  });

  it('mark payback and halving in the picture', async () => {
    const [, details] = await opened(PAYS);
    const legend = [...details.querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));
    expect(legend).to.deep.equal(['Halving', 'Paid back']);
  });

  it('have a row a month that agrees with the core', async () => {
    const [element, details] = await opened();
    await toggle(element, 'projectionTable');
    const {months} = project();
    const rows = table(details);
    expect(rows).to.have.length(36);
    expect(rows[35]?.[0]).to.equal('36');
    expect(Number(rows[35]?.[5]?.replace('\u2212', '-').replace(/[$,]/g, ''))).to.be.closeTo(
      months[35]?.balance ?? NaN,
      0.006,
    );
  });

  it('follow the reader\u2019s horizon and trends', async () => {
    const [element, details] = await opened();
    await enter(element, 'horizon', '12');
    await enter(element, 'priceGrowth', '5');
    await frame(element);
    await frame(element);
    expect(figure(details, 'Payback with these trends')).to.equal('Does not pay back within 12 months');
    expect(element.projection?.months).to.have.length(12);
    expect(element.projection?.npv).to.equal(project({horizon: 12, priceGrowth: 5}).npv);
  });

  it('switch off in months that do not pay for their power', async () => {
    const [element] = await opened('electricity-price="0.2"');
    expect(element.projection?.months[0]?.revenue).to.be.above(0);
    field(element, 'curtail').click();
    await element.updateComplete;
    expect(element.inputs.curtail).to.equal(true);
    expect(element.projection?.months[0]?.revenue).to.equal(0);
  });

  it('are read month by month with the arrow keys', async () => {
    const [element, details] = await opened();
    only(details, 'input[type=range]').focus();
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    expect(seen(only(details, '.plot + p').textContent)).to.equal('Month 0: \u2212$340,000.00');
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(seen(only(details, '.plot + p').textContent)).to.match(/^Month 1: \u2212\$338,065\.60$/);
  });

  for (const attributes of [
    'rigs="0"',
    'rigs="10000000" horizon="120" price-growth="50" difficulty-growth="-50" currency="KZT"',
    'horizon="1"',
    'electricity-price="100"',
  ])
    it(`say nothing odd with ${attributes}, and keep the column`, async () => {
      const [element, details] = await opened(attributes);
      element.style.inlineSize = '300px';
      await toggle(element, 'projectionTable');
      await frame(element);
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      for (const shape of inside(element).querySelectorAll('path')) expect(shape.getAttribute('d')).not.to.match(/NaN/);
      expect(overflows(details)).to.equal(false);
    });
});

describe('element.projection', () => {
  it('is there without opening the section, and the same object until an input changes', async () => {
    const element = await calculator();
    const before = element.projection;
    expect(before?.months).to.have.length(36);
    expect(element.projection === before).to.equal(true);
    element.rigPrice = 100;
    expect(element.projection === before).to.equal(false);
  });
});
