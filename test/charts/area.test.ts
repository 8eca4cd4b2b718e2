import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {areaPath} from '../../src/charts/area.js';
import type {Value} from '../../src/charts/scale.js';

const draw = (points: readonly Value[], side: 1 | -1): [x: number, y: number][] =>
  [...areaPath(points, side, Number, Number).matchAll(/[ML](\S+) ([^LMZ]+)/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);

/** The size of the area that a closed outline goes round; 0 for none. */
function size(outline: readonly (readonly [x: number, y: number])[]): number {
  let twice = 0;
  outline.forEach(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

describe('The areas between a line and zero', () => {
  const values = fc.array(fc.integer({min: -1000, max: 1000}), {minLength: 2, maxLength: 30});

  it('are on their own side of zero, from the first point to the last', () => {
    fc.assert(
      fc.property(values, (points) => {
        for (const side of [1, -1] as const) {
          const outline = draw(points, side);
          for (const [x, y] of outline) {
            expect(side * y).to.be.at.least(0);
            expect(x).to.be.within(0, points.length - 1);
          }
        }
      }),
    );
  });

  it('make up the integral of the line together', () => {
    fc.assert(
      fc.property(values, (points) => {
        const integral = points.slice(1).reduce((sum, value, index) => sum + (value + (points[index] ?? NaN)) / 2, 0);
        expect(size(draw(points, 1)) - size(draw(points, -1))).to.be.closeTo(integral, 1e-6);
      }),
    );
  });

  it('meet exactly where the line crosses zero', () => {
    expect(draw([-1, 3], 1)).to.deep.include([0.25, 0]);
    expect(draw([-1, 3], -1)).to.deep.include([0.25, 0]);
  });

  it('are empty without values', () => {
    expect(areaPath([], 1, Number, Number)).to.equal('');
    expect(areaPath([null, NaN, Infinity], -1, Number, Number)).to.equal('');
  });
});
