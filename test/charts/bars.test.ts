import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type BarPart, stackedBar, type StackedBar} from '../../src/charts/bars.js';
import {type Column, column, expectApart, expectInside, expectNumbers, inForcedColors, NARROW, seen} from './drawn.js';

const KINDS = ['sold', 'lack', 'surplus', 'pale'];

const part = (value: number | null, index: number, more: Partial<BarPart> = {}): BarPart => ({
  kind: KINDS[index % KINDS.length] ?? '',
  name: `Part ${index}`,
  text: `${Math.round(value ?? 0)} %`,
  value,
  ...more,
});

const bar = (values: readonly (number | null)[], more: Partial<StackedBar> = {}): StackedBar => ({
  sentence: 'Where the revenue goes',
  parts: values.map((value, index) => part(value, index)),
  ...more,
});

const legend = ({all}: Column): string[] => all('.legend li').map(seen);
const pieces = ({all}: Column): HTMLElement[] => all('.bar svg:not(.beyond)');

/** Where a piece begins and ends on the screen, in per cent of the bar's length. */
function extent(place: Column, piece: Element | undefined): [from: number, to: number] {
  const {left, width} = place.only('.bar').getBoundingClientRect();
  const box = piece?.getBoundingClientRect() ?? new DOMRect(NaN, NaN);
  return [(100 * (box.left - left)) / width, (100 * (box.right - left)) / width];
}

/** Whether a label stands on the bar, and not under it. */
function isInside(place: Column, item: Element | undefined): boolean {
  const {top, bottom} = place.only('.bar').getBoundingClientRect();
  const box = item?.getBoundingClientRect() ?? new DOMRect();
  return box.top >= top - 1 && box.bottom <= bottom + 1;
}

describe('A stacked bar', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
  });

  it('lists its parts in the order in which they stand, as a list with a name', async () => {
    place.draw(stackedBar(bar([80, 12, 8])));
    expect(legend(place)).to.deep.equal(['Part 0 80 %', 'Part 1 12 %', 'Part 2 8 %']);
    for (const [index, [from, to]] of [
      [0, 80],
      [80, 92],
      [92, 100],
    ].entries()) {
      expect(extent(place, pieces(place)[index])[0]).to.be.closeTo(from ?? NaN, 0.2);
      expect(extent(place, pieces(place)[index])[1]).to.be.closeTo(to ?? NaN, 0.2);
    }
    expect(seen(place.only('figure > figcaption'))).to.equal('Where the revenue goes');
    await expect(place.root.host).to.be.accessible();
  });

  it('hatches what lies beyond the covered length, from where it ends', async () => {
    place.draw(stackedBar(bar([110, 15], {covered: 100})));
    expect(extent(place, place.only('.bar .beyond'))[0]).to.be.closeTo(80, 0.2);
    expect(extent(place, place.only('.bar .beyond'))[1]).to.be.closeTo(100, 0.2);
    expect(extent(place, place.only('.end'))[0]).to.be.closeTo(80, 0.2);
    expect(place.only('.end').getBoundingClientRect().height).to.be.above(
      place.only('.bar').getBoundingClientRect().height,
    );
    expect(getComputedStyle(place.only('.beyond line')).display).not.to.equal('none');
    await expect(place.root.host).to.be.accessible();
  });

  it('hatches nothing where the parts only miss the covered length by rounding', () => {
    place.draw(stackedBar(bar([0.1, 0.2, 0.3], {covered: 0.6})));
    expect(place.all('.beyond, .end')).to.have.lengthOf(0);
  });

  it('is hatched as a whole where nothing is covered', () => {
    place.draw(stackedBar(bar([10], {covered: 0})));
    expect(extent(place, place.only('.beyond'))[0]).to.be.closeTo(0, 0.2);
    expectNumbers(place);
  });

  it('leaves out parts that are nothing, unknown or no number', () => {
    place.draw(stackedBar(bar([0, -1, null, NaN, Infinity, 7])));
    expect(legend(place)).to.deep.equal(['Part 5 7 %']);
    place.draw(stackedBar(bar([])));
    expect(pieces(place)).to.have.lengthOf(0);
    expectNumbers(place);
  });

  it('shows the smallest part too', () => {
    place.draw(stackedBar(bar([99.99, 0.01])));
    expect(pieces(place)[1]?.getBoundingClientRect().width).to.be.at.least(1);
    expect(pieces(place)[1]?.getBoundingClientRect().right).to.be.at.most(
      place.only('.bar').getBoundingClientRect().right + 1.1,
    );
  });

  it('keeps its parts in order and apart, whatever they are', () => {
    const size = fc.double({min: -10, max: 1e15, noNaN: true});
    fc.assert(
      fc.property(fc.array(size, {minLength: 1, maxLength: 7}), fc.option(size), (values, covered) => {
        place.draw(stackedBar(bar(values, {covered})));
        expectNumbers(place);
        const known = values.filter((value) => value > 0);
        const total = known.reduce((sum, value) => sum + value, 0);
        let sum = 0;
        expect(pieces(place)).to.have.lengthOf(known.length);
        // Each part of less than a pixel takes a whole one, and what is behind it moves on.
        const reserve = (100 * known.length) / NARROW + 0.5;
        for (const [index, value] of known.entries()) {
          const [from, to] = extent(place, pieces(place)[index]);
          expect(from).to.be.within((100 * sum) / total - 0.5, (100 * sum) / total + reserve);
          sum += value;
          expect(to).to.be.within((100 * sum) / total - 0.5, (100 * sum) / total + reserve);
        }
        expectApart(place.all('figcaption, .legend li'));
        expectInside(place.all('.legend li'), place);
      }),
      {numRuns: 60},
    );
  });

  describe('has the label of its first and its last part inside', () => {
    const even = (values: readonly number[], name = 'Electricity'): StackedBar =>
      bar([], {parts: values.map((value, index) => part(value, index, {name, isEven: true}))});
    const insides = (): boolean[] => place.all('.legend li').map((item) => isInside(place, item));

    it('where it fits, and under the bar where it does not', () => {
      place.draw(stackedBar(even([90, 10])));
      expect(insides()).to.deep.equal([true, false]);
      place.draw(stackedBar(even([10, 90])));
      expect(insides()).to.deep.equal([false, true]);
      place.draw(stackedBar(even([10, 80, 10])));
      expect(insides(), 'none in between').to.deep.equal([false, false, false]);
    });

    it('in a wide column where it is too long for a narrow one', () => {
      place.draw(stackedBar(even([45, 55])));
      expect(insides()).to.deep.equal([false, false]);
      place = column(680);
      place.draw(stackedBar(even([45, 55])));
      expect(insides()).to.deep.equal([true, true]);
    });

    it('never on a part with a pattern, and never on what is hatched', () => {
      place.draw(stackedBar(bar([100])));
      expect(insides()).to.deep.equal([false]);
      place.draw(stackedBar({...even([90, 10]), covered: 5}));
      expect(insides()).to.deep.equal([false, false]);
      place.draw(stackedBar({...even([10, 90]), covered: 90}));
      expect(insides()).to.deep.equal([false, false]);
    });

    for (const font of ['sans-serif', 'serif', 'monospace', 'Verdana, "DejaVu Sans", sans-serif'])
      it(`that never leaves its part in ${font}, at any width and in any alphabet`, () => {
        const names = ['Left', 'Остаётся', 'Электроэнергия', 'Электр энергиясы', 'WWWWWW MMMM'.toLowerCase()];
        let count = 0;
        for (const width of [200, 280, 330, 420, 520, 680, 900]) {
          const other = column(width);
          other.only('.kz').style.setProperty('font-family', font);
          for (const name of names)
            for (const share of [20, 35, 50, 65, 80, 95]) {
              other.draw(stackedBar(even([share, 100 - share], name)));
              other.all('.legend li').forEach((item, index) => {
                if (!isInside(other, item)) return;
                count++;
                const box = item.getBoundingClientRect();
                const piece = pieces(other)[index]?.getBoundingClientRect() ?? new DOMRect();
                expect(box.left, `${name}, ${share} % of ${width}`).to.be.at.least(piece.left);
                expect(box.right, `${name}, ${share} % of ${width}`).to.be.at.most(piece.right);
              });
            }
        }
        expect(count).to.be.above(100);
      }).timeout(10_000);

    it('but in forced colors under the bar, because the part may be too dark', async function () {
      await inForcedColors(this, () => {
        place.draw(stackedBar(even([90, 10])));
        expect(insides()).to.deep.equal([false, false]);
      });
    });
  });

  it('is told apart by its pattern, in the bar as in the list', () => {
    place.draw(stackedBar(bar([50, 50])));
    const patterns = (selector: string): string[] =>
      place.all(`${selector} line`).map((line) => getComputedStyle(line).display);
    expect(patterns('.bar')).to.deep.equal(['none', 'inline']);
    expect(patterns('.legend')).to.deep.equal(['none', 'inline']);
  });

  it('runs from right to left on a page that is written so', () => {
    (place.root.host as HTMLElement).dir = 'rtl';
    place.draw(stackedBar(bar([110, 15], {covered: 100})));
    expect(extent(place, pieces(place)[0])[1]).to.be.closeTo(100, 0.2);
    expect(extent(place, place.only('.beyond'))[0]).to.be.closeTo(0, 0.2);
    expect(extent(place, place.only('.beyond'))[1]).to.be.closeTo(20, 0.2);
  });
});
