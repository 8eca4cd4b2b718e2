import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {bulletBar, type BulletBar, stackedBar, type StackedBar} from '../../src/charts/bars.js';
import {type Column, column, expectApart, expectInside, expectNumbers, seen} from './drawn.js';

const part = (kind: string, value: number): StackedBar['parts'][number] => ({
  kind,
  label: kind,
  text: `${Math.round(value)} %`,
  value,
});

const bar = (values: readonly number[], reach = 100): StackedBar => ({
  sentence: 'Where the revenue goes',
  parts: values.map((value, index) => part(`part${index}`, value)),
  reach: {label: 'Missing', text: '10 %', value: reach},
});

const percents = fc.double({min: -10, max: 1e15, noNaN: true});

const extent = (rect: Element | undefined): [number, number] => {
  const [x, width] = ['x', 'width'].map((name) => Number(rect?.getAttribute(name)));
  return [x ?? NaN, (x ?? NaN) + (width ?? NaN)];
};

const rects = ({all}: Column): HTMLElement[] => all('.bar rect');
const legend = ({all}: Column): string[] => all('.legend li').map(seen);

describe('A stacked bar', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
  });

  it('lists its parts in the order in which they stand', async () => {
    place.draw(stackedBar(bar([82, 10, 8])));
    expect(legend(place)).to.deep.equal(['part0 82 %', 'part1 10 %', 'part2 8 %']);
    expect(rects(place).map((rect) => rect.getAttribute('class'))).to.deep.equal(['part0', 'part1', 'part2']);
    expect(rects(place).map((rect) => Math.round(extent(rect)[0]))).to.deep.equal([0, 82, 92]);
    expect(seen(place.only('figcaption'))).to.equal('Where the revenue goes');
    await expect(place.root.host).to.be.accessible();
  });

  it('marks how far the first whole reaches where the parts are more', async () => {
    place.draw(stackedBar(bar([110, 15])));
    const [from, to] = extent(place.only('.bar .mark'));
    expect((from + to) / 2).to.be.closeTo(80, 1e-9);
    expect(legend(place).at(-1)).to.equal('Missing 10 %');
    await expect(place.root.host).to.be.accessible();
  });

  it('has no mark where the parts only miss the whole by rounding', () => {
    place.draw(stackedBar(bar([0.1, 0.2, 0.3], 0.6)));
    expect(place.all('.mark')).to.have.lengthOf(0);
  });

  it('leaves room where the parts are less', () => {
    place.draw(stackedBar(bar([20], 80)));
    expect(extent(rects(place)[0])[1]).to.be.closeTo(25, 1);
  });

  it('stands at the beginning of the bar where nothing is reached', () => {
    place.draw(stackedBar(bar([10], 0)));
    expect(place.all('.bar .mark')).to.have.lengthOf(1);
    expectNumbers(place);
  });

  it('is empty without anything to show', () => {
    for (const [values, reach] of [
      [[], 0],
      [[0, 0], 0],
      [[-1], 0],
      [[NaN], NaN],
    ] as const) {
      place.draw(stackedBar(bar(values, reach)));
      expect(rects(place)).to.have.lengthOf(0);
      expect(legend(place)).to.have.lengthOf(0);
    }
  });

  it('keeps its parts in the bar and apart, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(percents, {minLength: 1, maxLength: 7}), percents, (values, reach) => {
        place.draw(stackedBar(bar(values, reach)));
        expectNumbers(place);
        let end = 0;
        for (const rect of place.all('.bar rect:not(.mark)')) {
          const [from, to] = extent(rect);
          expect(from).to.be.at.least(end - 1e-9);
          expect(to).to.be.within(from, 100 + 1e-9);
          end = to;
        }
        expectApart(place.all('figcaption, .legend li'));
        expectInside(place.all('.legend li'), place);
      }),
    );
  });
});

describe('A bar of two shares', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
  });

  const shares = (outer: number | null, inner: number | null): BulletBar => ({
    sentence: 'The sale covers 80.5 % of the bills',
    outer: {label: 'Forced', text: `${outer} %`, value: outer},
    inner: {label: 'Needed', text: `${inner} %`, value: inner},
    format: (percent) => `${percent} %`,
  });
  const ends = (): string[] => place.all('.ends span').map(seen);

  it('has both on one scale up to the whole', async () => {
    place.draw(bulletBar(shares(75, 93.2)));
    expect(extent(place.only('.bar .outer'))).to.deep.equal([0, 75]);
    expect(extent(place.only('.bar .inner'))).to.deep.equal([0, 93.2]);
    expect(ends()).to.deep.equal(['0 %', '100 %']);
    expect(legend(place)).to.deep.equal(['Forced 75 %', 'Needed 93.2 %']);
    expect(seen(place.only('figcaption'))).to.equal('The sale covers 80.5 % of the bills');
    await expect(place.root.host).to.be.accessible();
  });

  it('goes up to the larger share where it is above the whole, and marks the whole', () => {
    place.draw(bulletBar(shares(75, 150)));
    expect(extent(place.only('.bar .outer'))).to.deep.equal([0, 50]);
    expect(extent(place.only('.bar .inner'))).to.deep.equal([0, 100]);
    const [from, to] = extent(place.only('.bar .mark'));
    expect((from + to) / 2).to.be.closeTo(200 / 3, 1e-9);
    expect(ends()).to.deep.equal(['0 %', '150 %']);
    expect(legend(place).at(-1)).to.equal('100 %');
  });

  it('can be told apart without colour: one is thick, the other thin', () => {
    place.draw(bulletBar(shares(75, 75)));
    const [outer, inner] = ['outer', 'inner'].map((name) => place.only(`.bar .${name}`).getBoundingClientRect().height);
    expect(outer).to.be.above(2 * (inner ?? NaN));
  });

  it('draws zero, nothing and what is no number as no bar', () => {
    for (const none of [0, null, NaN, -5, Infinity]) {
      place.draw(bulletBar(shares(75, none)));
      expect(extent(place.only('.bar .inner'))).to.deep.equal([0, 0]);
      expect(ends()).to.deep.equal(['0 %', '100 %']);
    }
  });

  it('stays in the bar whatever the shares', () => {
    fc.assert(
      fc.property(percents, percents, (outer, inner) => {
        place.draw(bulletBar(shares(outer, inner)));
        expectNumbers(place);
        for (const rect of rects(place)) expect(extent(rect)[1]).to.be.within(0, 101);
        expectApart(place.all('figcaption, .ends span, .legend li'));
      }),
    );
  });
});
