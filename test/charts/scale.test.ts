import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {scale, type Value} from '../../src/charts/scale.js';
import {runs} from '../runs.js';

const size = fc.oneof(
  fc.double({min: 1e-12, max: 1e15, noNaN: true}),
  fc.double({min: 1e-280, max: 1e290, noNaN: true}),
  fc.constantFrom(1e-300, 1e15, 0.1, 0.3, 1, 2, 5, 10, 999_999),
);
const value: fc.Arbitrary<number> = fc.oneof(
  size,
  size.map((number) => -number),
  fc.constant(0),
);
const values: fc.Arbitrary<Value[]> = fc.array(fc.option(value), {maxLength: 30});

describe('A scale', () => {
  it('has round ticks', () => {
    expect(scale([0, 10]).ticks).to.deep.equal([0, 5, 10]);
    expect(scale([0, 7]).ticks).to.deep.equal([0, 2, 4, 6, 8]);
    expect(scale([0, 0.3]).ticks).to.deep.equal([0, 0.1, 0.2, 0.3]);
    expect(scale([-340_000, 128_000]).ticks).to.deep.equal([-400_000, -200_000, 0, 200_000]);
    expect(scale([1e15, 0]).ticks).to.deep.equal([0, 5e14, 1e15]);
    expect(scale([2e-9, 0]).ticks).to.deep.equal([0, 5e-10, 1e-9, 1.5e-9, 2e-9]);
  });

  it('has zero on it only when asked', () => {
    expect(scale([101, 104]).ticks).to.deep.equal([101, 102, 103, 104]);
    expect(scale([101, 104, 0]).ticks).to.include(0);
  });

  it('measures values that are all the same from zero', () => {
    expect(scale([5, 5]).ticks).to.deep.equal([0, 2, 4, 6]);
    expect(scale([-5]).ticks).to.deep.equal([-6, -4, -2, 0]);
    expect(scale([1e15 - 1, 1e15]).ticks).to.deep.equal([0, 5e14, 1e15]);
  });

  it('has whole numbers around zero where there is nothing', () => {
    for (const nothing of [[], [0], [0, 0], [-0], [null], [NaN], [Infinity, -Infinity], [1e-310]])
      expect(scale(nothing).ticks).to.deep.equal([-2, -1, 0, 1, 2]);
  });

  it('leaves out what is no number', () => {
    expect(scale([null, 0, NaN, 10, Infinity]).ticks).to.deep.equal([0, 5, 10]);
  });

  it('puts its ends at 0 and 100 %', () => {
    const {at} = scale([-340_000, 128_000]);
    expect(at(-400_000)).to.equal(0);
    expect(at(200_000)).to.equal(100);
    expect(at(0)).to.be.closeTo(200 / 3, 1e-9);
  });

  it('holds every value between few, even, rising ticks, whatever the values', () => {
    fc.assert(
      fc.property(values, fc.integer({min: 1, max: 10}), (some, most) => {
        const {ticks, step, at} = scale(some, most);
        expect(ticks.length).to.be.within(2, most + 3);
        expect(step).to.be.above(0);
        ticks.forEach((tick, index) => {
          expect(Number.isFinite(tick)).to.equal(true);
          expect(at(tick)).to.be.closeTo((100 * index) / (ticks.length - 1), 1e-3);
        });
        for (const one of some) if (one !== null) expect(at(one)).to.be.within(-1e-6, 100 + 1e-6);
      }),
      {numRuns: runs(200, 10_000)},
    );
  });

  it('steps by 1, 2 or 5 times a power of ten', () => {
    fc.assert(
      fc.property(values, (some) => {
        const [digits] = scale(some).step.toExponential(6).split('e');
        expect(['1.000000', '2.000000', '5.000000']).to.include(digits);
      }),
    );
  });
});
