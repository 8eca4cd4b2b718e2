import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import fc from 'fast-check';

import {heatMap, type HeatMap} from '../../src/charts/heat.js';
import type {Value} from '../../src/charts/scale.js';
import {type Column, column, expectApart, expectNumbers, inForcedColors, seen} from './drawn.js';

const map = (values: readonly (readonly Value[])[], more: Partial<HeatMap> = {}): HeatMap => ({
  sentence: 'A thick line parts gain from loss; today is framed.',
  title: 'Net daily profit',
  xName: 'Bitcoin price, $',
  yName: 'Electricity, $/kWh',
  columns: (values[0] ?? []).map((_, index) => `${60 + 10 * index}K`),
  rows: values.map((_, index) => `0.0${index + 1}`),
  values,
  current: undefined,
  format: (size) => `$${Math.round(size)}`,
  ...more,
});

const PROFIT = [-2, -1, 0, 1, 2].map((row) => [-3, -2, -1, 0, 1, 2, 3].map((step) => 150 * (step - row)));

describe('A heat map', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
  });

  const cell = (row: number, index: number): HTMLElement => {
    const found = place.all('tbody tr')[row]?.querySelectorAll<HTMLElement>('td')[index];
    if (!found) throw new Error(`No cell ${row}, ${index}`);
    return found;
  };
  const shades = (): (string | undefined)[] => place.all('tbody td').map((one) => one.dataset['shade']);
  const edges = (): (string | undefined)[] => place.all('tbody td').map((one) => one.dataset['edge']?.trim());

  it('is a table with headers on both axes, units and a caption', async () => {
    place.draw(heatMap(map(PROFIT)));
    expect(seen(place.only('figcaption'))).to.equal('A thick line parts gain from loss; today is framed.');
    expect(place.all('th[scope=col]').map(seen)).to.deep.equal(['Electricity, $/kWh', ...map(PROFIT).columns]);
    expect(place.all('th[scope=row]').map(seen)).to.deep.equal(map(PROFIT).rows);
    expect(seen(place.only('th[scope=colgroup]'))).to.equal('Bitcoin price, $');
    await expect(place.root.host).to.be.accessible();
  });

  it('writes each sign before the value', () => {
    place.draw(heatMap(map([[-465, 0, 310, -0.4, null]])));
    expect(place.all('tbody td').map(seen)).to.deep.equal(['−$465', '$0', '+$310', '−$0', '–']);
  });

  it('shades in three steps either way, by the largest value', () => {
    place.draw(heatMap(map([[-300, -200, -100, -1, 0, 1, 100, 101, 201, 300, null]])));
    expect(shades()).to.deep.equal(['-3', '-2', '-1', '-1', '0', '1', '1', '2', '3', '3', '0']);
    const grounds = new Set(place.all('tbody td').map((one) => getComputedStyle(one).backgroundColor));
    expect(grounds.size).to.equal(7);
  });

  it('draws the break-even line between cells of different sign', () => {
    place.draw(
      heatMap(
        map([
          [-1, 1, 1],
          [-1, -1, 0],
          [-1, null, -1],
        ]),
      ),
    );
    expect(edges()).to.deep.equal(['', 'start', '', '', 'top', 'start', '', '', 'top']);
    expect(getComputedStyle(cell(0, 1)).borderInlineStartWidth).to.equal('3px');
    expect(getComputedStyle(cell(1, 1)).borderBlockStartWidth).to.equal('3px');
    expect(getComputedStyle(cell(0, 2)).borderInlineStartWidth).not.to.equal('3px');
  });

  it('draws that line in forced colors too, thicker than the others', async function () {
    await inForcedColors(this, (color) => {
      place.only('.kz').dataset['theme'] = 'dark';
      place.draw(heatMap(map([[-1, 1]])));
      expect(getComputedStyle(cell(0, 1)).borderInlineStart).to.equal(`3px solid ${color}`);
      expect(getComputedStyle(cell(0, 0)).borderBlockStart).to.equal(`1px solid ${color}`);
    });
  });

  it("marks today's cell for the eye and for the ear", () => {
    place.draw(heatMap(map(PROFIT, {current: [2, 3]})));
    const current = place.only('[aria-current]');
    expect(current).to.equal(cell(2, 3));
    expect(current.getAttribute('aria-current')).to.equal('true');
    expect(getComputedStyle(current).outlineStyle).to.equal('solid');
    place.draw(heatMap(map(PROFIT)));
    expect(place.all('[aria-current]')).to.have.lengthOf(0);
  });

  it('scrolls in its own box where it is narrow, by keyboard too', async () => {
    place.draw(heatMap(map(PROFIT)));
    const box = place.only('.heat');
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    expect(place.only('figcaption').getBoundingClientRect().right).to.be.at.most(
      place.root.host.getBoundingClientRect().right,
    );
    box.focus();
    expect(place.root.activeElement).to.equal(box);
    expect(box.getAttribute('role')).to.equal('region');
    expect(box.ariaLabel ?? box.getAttribute('aria-label')).to.equal('Net daily profit');
    await sendKeys({press: 'ArrowRight'});
    for (let frame = 0; frame < 60 && box.scrollLeft === 0; frame += 1) await new Promise(requestAnimationFrame);
    expect(box.scrollLeft).to.be.above(0);
  });

  it('fits a wide column without scrolling', () => {
    const wide = column(680);
    wide.draw(heatMap(map(PROFIT)));
    const box = wide.only('.heat');
    // WebKit rounds the one up and the other down.
    expect(box.scrollWidth - box.clientWidth).to.be.at.most(1);
  });

  it('holds nothing, zeros and extreme values', async () => {
    for (const values of [
      [],
      [[]],
      [[0, 0]],
      [[null]],
      [[NaN, Infinity, 1]],
      [[-1e15, 1e-9, 1e15]],
      [[1e15], [-1e15]],
    ]) {
      place.draw(heatMap(map(values)));
      expectNumbers(place);
      expect(place.all('td').map(seen).join()).not.to.match(/NaN|Infinity/);
      await expect(place.root.host).to.be.accessible();
    }
  });

  it('never lets the shade contradict the sign', () => {
    const size = fc.double({min: 1e-15, max: 1e15, noNaN: true});
    const value = fc.oneof(
      size,
      size.map((number) => -number),
      fc.constantFrom(0, null),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, {minLength: 3, maxLength: 3}), {minLength: 1, maxLength: 5}), (values) => {
        place.draw(heatMap(map(values)));
        const flat = values.flat();
        shades().forEach((shade, index) => {
          expect(Number(shade)).to.be.within(-3, 3);
          expect(Math.sign(Number(shade))).to.equal(Math.sign(flat[index] ?? 0) + 0);
        });
        expectApart(place.all('th, td'));
      }),
    );
  });

  for (const theme of ['light', 'dark'])
    it(`can be read on every shade in the ${theme} theme`, async () => {
      place.only('.kz').dataset['theme'] = theme;
      place.draw(heatMap(map([[-300, -200, -100, 0, 100, 200, 300]], {current: [0, 3]})));
      await expect(place.root.host).to.be.accessible();
    });
});
