import '../../src/sections/compare/index.js';

import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside} from '../element/driver.js';
import {table, toggle} from '../sections/section.js';

const titles = (element: Calculator): string[] =>
  [...inside(element).querySelectorAll('[part=section] > summary > [role=heading]')].map(({textContent}) =>
    textContent.trim(),
  );

describe('A page that imports one section, the comparison,', () => {
  it('has that one, and none of what others bring', async () => {
    const element = await calculator();
    expect(titles(element)).to.deep.equal(['Compare scenarios']);
    expect([element.projection, element.toCSV()]).to.deep.equal([null, null]);
    expect(inside(element).querySelector('footer')?.textContent).not.to.contain('CSV');
  });

  it('compares nothing that only the months ahead need: nobody has a name for it', async () => {
    const element = await calculator();
    const details = await toggle(element, 'compare');
    element.scenarios = [{version: 1, name: 'A', values: {rigs: 5, rigPrice: 5, horizon: 12}}];
    await element.updateComplete;
    expect(
      table(details)
        .slice(0, 2)
        .map(([name]) => name),
    ).to.deep.equal(['Rigs', 'Daily revenue']);
  });

  it('is told that another section is not there', async () => {
    const element = await calculator('sections="projection compare"');
    expect(titles(element)).to.deep.equal(['Compare scenarios']);
    expect(element.problems.map(({key, value, reason}) => [key, value, reason])).to.deep.equal([
      ['sections', 'projection', 'unknown'],
    ]);
  });
});
