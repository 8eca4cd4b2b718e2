import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import fc from 'fast-check';

import type {Fan} from '../../src/charts/fan.js';
import {lineChart, type LineChart} from '../../src/charts/line.js';
import type {Value} from '../../src/charts/scale.js';
import {type Column, column, expectApart, expectInside, expectNumbers, inForcedColors, NARROW, seen} from './drawn.js';

const FORMATS = ['en-US', 'ru-KZ'].map(
  (locale) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: locale === 'en-US' ? 'USD' : 'KZT',
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    }),
);
const [english] = FORMATS;
const money = (value: number, format = english): string => (format?.format(value) ?? '').replace('-', '−');

/** Labels every so many points, the fullest set first. */
const ticks = (length: number, label: (month: number) => string): LineChart['ticks'] =>
  [1, 2, 3, 6, 12, 24, 60].map((step) =>
    Array.from({length: Math.ceil(length / step)}, (_, index) => ({at: index * step, label: label(index * step)})),
  );

const AXES: readonly ((month: number) => string)[] = [String, (month) => `M${month}`, (month) => `10.20${month} ж.`];

const MONTHS = 36;
const GAIN = Array.from({length: MONTHS + 1}, (_, month) => 15_000 * month - 340_000);

const chart = (more: Partial<LineChart> = {}): LineChart => {
  const points = more.points ?? GAIN;
  return {
    sentence: 'The balance rises from −$340K to $200K.',
    cursor: 'Month',
    points,
    marks: [],
    ticks: ticks(points.length, String),
    yLabel: (value) => money(value),
    index: points.length - 1,
    onRead: () => undefined,
    describe: (index) => `Month ${index}: ${points[index] ?? '–'}`,
    ...more,
  };
};

const xLabels = ({all}: Column): HTMLElement[] =>
  all('.plot text').filter(({parentElement}) => parentElement && getComputedStyle(parentElement).display !== 'none');
const labels = (place: Column): HTMLElement[] => [...place.all('.plot span'), ...xLabels(place)];
const path = ({only}: Column, name: string): string => only(`.plot .${name}`).getAttribute('d') ?? '';
const slider = ({only}: Column): HTMLInputElement => only('input') as HTMLInputElement;

const DATA: Readonly<Record<string, readonly Value[]>> = {
  'a gain': GAIN,
  'a loss': GAIN.map((value) => value - 1e6),
  zeros: GAIN.map(() => 0),
  'one point': [5],
  'two points': [-1, 1],
  nothing: [],
  'nothing known': [null, null, null],
  gaps: [1, null, null, 3, null, 4, 5],
  'huge values': Array.from({length: 121}, (_, month) => 1e15 * (month - 60)),
  'tiny values': [1e-9, -1e-9, 5e-10],
  'what is no number': [1, NaN, Infinity, -Infinity, 2],
  'half-growing for ten years': Array.from({length: 121}, (_, month) => -1e9 * 1.5 ** month),
};

describe('A line', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
  });

  for (const [name, points] of Object.entries(DATA)) {
    it(`draws ${name}: labels apart and inside, no broken number, accessible`, async () => {
      place.draw(lineChart(chart({points, marks: [{at: points.length / 3, label: 'A third', kind: 'event'}]})));
      expectNumbers(place);
      expectApart([...labels(place), ...place.all('figcaption, .legend li')]);
      expectInside(labels(place), place);
      await expect(place.root.host).to.be.accessible();
    });
  }

  it('keeps its labels apart at 280 px whatever the values, the length and the language', () => {
    // A figure that has no value is null, never NaN.
    const finite = (most: number): fc.Arbitrary<number> => fc.double({min: -most, max: most, noNaN: true});
    const value = fc.option(fc.oneof(finite(1e15), finite(100)), {freq: 9});
    fc.assert(
      fc.property(
        fc.array(value, {minLength: 1, maxLength: 121, size: 'max'}),
        fc.constantFrom(...FORMATS),
        fc.constantFrom(...AXES),
        (points, format, xLabel) => {
          place.draw(
            lineChart(chart({points, ticks: ticks(points.length, xLabel), yLabel: (amount) => money(amount, format)})),
          );
          expectNumbers(place);
          expectApart(labels(place));
          expectInside(labels(place), place);
        },
      ),
      {numRuns: 60},
    );
  }).timeout(20_000);

  it('does so at every length of up to ten years', () => {
    for (const format of FORMATS)
      for (const value of [5, -8e9, 8e14])
        for (const xLabel of AXES)
          for (let length = 1; length <= 121; length += 1) {
            const points = [...Array.from({length: length - 1}, () => null), value];
            place.draw(
              lineChart(
                chart({points, ticks: ticks(points.length, xLabel), yLabel: (amount) => money(amount, format)}),
              ),
            );
            expectApart(labels(place));
          }
  }).timeout(60_000);

  it('does so where the reader has the text twice as large', () => {
    place.only('.kz').style.setProperty('font-size', '32px');
    place.draw(lineChart(chart()));
    expectApart(labels(place));
    expectInside(labels(place), place);
  });

  it('does not let a page written from right to left turn it round', () => {
    (place.root.host as HTMLElement).dir = 'rtl';
    place.draw(lineChart(chart()));
    expectApart(labels(place));
    expectInside(labels(place), place);
    const [first, second] = xLabels(place).map((text) => text.getBoundingClientRect().left);
    expect(first).to.be.below(second ?? 0);
  });

  it('fills the width it is given', () => {
    for (const width of [NARROW, 680]) {
      const other = column(width);
      other.draw(lineChart(chart()));
      const plot = other.only('.plot').getBoundingClientRect();
      const end = other.only('.plot > svg').getBoundingClientRect().right;
      expect(end).to.be.closeTo(plot.right, 1);
      expect(other.only('.plot .line').getBoundingClientRect().right).to.be.closeTo(end, 2);
    }
  });

  it('has more labels on its axis where it is wide', () => {
    const wide = column(680);
    const points = Array.from({length: 61}, (_, month) => month);
    wide.draw(lineChart(chart({points})));
    place.draw(lineChart(chart({points})));
    expect(xLabels(place).map(seen)).to.deep.equal(['0', '12', '24', '36', '48', '60']);
    expect(xLabels(wide).length).to.be.above(xLabels(place).length);
  });

  it('takes the first set of labels that fits, and none that does not', () => {
    const long = (at: number): {at: number; label: string} => ({at, label: 'September 2026'});
    place.draw(lineChart(chart({ticks: [[long(0), long(3), long(36)], [long(9)]]})));
    expect(xLabels(place)).to.have.lengthOf(1);
    place.draw(lineChart(chart({ticks: [[long(0), long(3), long(36)]]})));
    expect(xLabels(place)).to.have.lengthOf(0);
  });

  it('has its labels under their points', () => {
    place.draw(lineChart(chart({ticks: [[12, 24].map((at) => ({at, label: String(2026 + at / 12)}))]})));
    const {left, width} = place.only('.plot > svg').getBoundingClientRect();
    xLabels(place).forEach((label, index) => {
      const box = label.getBoundingClientRect();
      expect((box.left + box.right) / 2).to.be.closeTo(left + ((index + 1) * width) / 3, 1.5);
    });
  });

  it('fills the area down to zero where it is above, and up to zero where it is below', () => {
    place.draw(lineChart(chart({points: [-1, 1, 1], yLabel: String})));
    expect(path(place, 'above')).to.equal('M0 50L0 50L25 50L50 0L100 0L100 50Z');
    expect(path(place, 'below')).to.equal('M0 50L0 100L25 50L50 50L100 50L100 50Z');
    const [above, below] = ['.above', '.below'].map((name) => getComputedStyle(place.only(`.plot ${name}`)));
    expect(above?.fill).not.to.equal(below?.fill);
    expect(Number.parseFloat(above?.strokeWidth ?? '')).to.equal(0);
  });

  it('fills no area where a value is missing', () => {
    place.draw(lineChart(chart({points: [1, 1, null, 1, 1], yLabel: String})));
    expect(path(place, 'above').match(/M[\d.]+/g)).to.deep.equal(['M0', 'M75']);
    expect(path(place, 'above').match(/L[\d.]+ 100Z/g)).to.deep.equal(['L25 100Z', 'L100 100Z']);
  });

  it('has a second line on the same scale, told apart by its dashes and named', () => {
    const second = {points: [0, 50, 100], label: 'At today\u2019s numbers', firstLabel: 'With these trends'};
    place.draw(lineChart(chart({points: [0, 10, 20], second, marks: [{at: 1, label: 'Halving', kind: 'event'}]})));
    expect(path(place, 'second')).to.equal('M0 100h0L50 50h0L100 0h0');
    expect(path(place, 'line')).to.equal('M0 100h0L50 90h0L100 80h0');
    expect(place.all('.legend li').map(seen)).to.deep.equal([
      'With these trends',
      'At today\u2019s numbers',
      'Halving',
    ]);
    const dashes = ['.line', '.second', '.event'].map(
      (name) => getComputedStyle(place.only(`.legend ${name}`)).strokeDasharray,
    );
    expect(new Set(dashes).size).to.equal(3);
  });

  it('is named by its sentence', () => {
    place.draw(lineChart(chart()));
    expect(seen(place.only('figure > figcaption'))).to.equal('The balance rises from −$340K to $200K.');
  });

  it('stands on the zero line where the value is zero', () => {
    place.draw(lineChart(chart({points: [-1, 0, 1], yLabel: String})));
    expect(path(place, 'zero')).to.equal('M0 50H100');
    expect(path(place, 'line')).to.equal('M0 100h0L50 50h0L100 0h0');
    const label = place.all('.plot span').find((span) => seen(span) === '0');
    const range = document.createRange();
    range.selectNodeContents(label ?? place.root);
    const box = range.getBoundingClientRect();
    const plot = place.only('.plot > svg').getBoundingClientRect();
    expect((box.top + box.bottom) / 2).to.be.closeTo((plot.top + plot.bottom) / 2, 2);
  });

  it('is broken where a value is missing, and a value alone is a dot', () => {
    place.draw(lineChart(chart({points: [0, 4, null, 4, null, 0, 4]})));
    expect(path(place, 'line').split('M')).to.deep.equal(['', '0 100h0L16.67 0h0', '50 0h0', '83.33 100h0L100 0h0']);
  });

  it('marks places between two points, by dash and by text', () => {
    place.draw(
      lineChart(
        chart({
          marks: [
            {at: 9, label: 'Paid back', kind: 'goal'},
            {at: 4.5, label: 'Halving', kind: 'event'},
          ],
        }),
      ),
    );
    expect(path(place, 'goal')).to.equal('M25 0V100');
    expect(path(place, 'event')).to.equal('M12.5 0V100');
    const [goal, event] = ['.goal', '.event'].map((name) => getComputedStyle(place.only(`.plot ${name}`)));
    expect(goal?.strokeDasharray).not.to.equal(event?.strokeDasharray);
    expect(place.all('.legend li').map(seen)).to.deep.equal(['Paid back', 'Halving']);
  });

  it('leaves out marks that are off the axis', () => {
    const off = [-1, 36.1, NaN, Infinity];
    place.draw(lineChart(chart({marks: off.map((at) => ({at, label: 'Halving', kind: 'event'}))})));
    expect(place.all('.event')).to.have.lengthOf(0);
  });

  describe('with bands', () => {
    const band = (from: number, to: number, label = 'Winter'): NonNullable<LineChart['bands']>[number] => ({
      from,
      to,
      label,
    });
    const areas = (): string[] => place.all('.plot .band:not(.edge)').map((drawn) => drawn.getAttribute('d') ?? '');

    it('has each at its place behind the line, with a thick edge along the top, and one entry of the legend', () => {
      place.draw(lineChart(chart({bands: [band(0.9, 5.4), band(9, 18)]})));
      expect(areas()).to.deep.equal(['M2.5 0H15V100H2.5Z', 'M25 0H50V100H25Z']);
      expect(place.all('.plot .edge').map((edge) => edge.getAttribute('d'))).to.deep.equal(['M2.5 0H15', 'M25 0H50']);
      expect(place.all('.legend li').map(seen)).to.deep.equal(['Winter']);
      const [first] = place.all('.plot svg svg path');
      expect(first?.classList.contains('band')).to.equal(true);
      expectNumbers(place);
    });

    it('cuts them at the ends of the axis, and leaves out those outside', () => {
      place.draw(
        lineChart(chart({bands: [band(-3, 9), band(27, 99), band(-5, -1), band(36, 40), band(3, 3), band(NaN, 4)]})),
      );
      expect(areas()).to.deep.equal(['M0 0H25V100H0Z', 'M75 0H100V100H75Z']);
    });

    it('names each kind', () => {
      place.draw(lineChart(chart({bands: [band(1, 2), band(3, 4, 'Repair'), band(5, 6)]})));
      expect(place.all('.legend li').map(seen)).to.deep.equal(['Winter', 'Repair']);
    });

    it('has no entry for those that are not drawn', () => {
      place.draw(lineChart(chart({bands: [band(-5, -1)]})));
      expect(place.all('.legend li')).to.have.lengthOf(0);
    });

    it('shows where they are in forced colors', async function () {
      await inForcedColors(this, (color) => {
        place.draw(lineChart(chart({bands: [band(3, 9)]})));
        const {stroke, strokeWidth} = getComputedStyle(place.only('.plot .edge'));
        expect(stroke).to.equal(color);
        expect(parseFloat(strokeWidth)).to.be.above(2);
      });
    });

    it('is accessible in light and dark', async () => {
      for (const theme of ['light', 'dark']) {
        place.only('.kz').dataset['theme'] = theme;
        place.draw(lineChart(chart({bands: [band(3, 9)]})));
        await expect(place.root.host).to.be.accessible();
      }
    });
  });

  describe('with a fan', () => {
    const lines = {
      low: GAIN.map((value, month) => value - 5000 * month),
      median: GAIN,
      high: GAIN.map((value, month) => value + 4000 * month),
    };
    const fan = (more: Partial<Fan> = {}): Fan => ({
      lines,
      firstLabel: 'With these trends',
      label: (isCut) => (isCut ? '80 of 100, cut' : '80 of 100'),
      medianLabel: 'The middle',
      describe: (index) => `80 of 100 at ${index}`,
      ...more,
    });
    const axis = (): string[] => place.all('.plot span').map(seen);
    const legend = (): string[] => place.all('.legend li').map(seen);

    it('has it behind the line, named in words, and reads it too', async () => {
      place.draw(lineChart(chart({fan: fan(), index: 7})));
      expectNumbers(place);
      const drawn = place.all('.plot svg path').map((each) => each.getAttribute('class'));
      expect(drawn.indexOf('range')).to.be.below(drawn.indexOf('line'));
      expect(drawn.indexOf('median')).to.be.below(drawn.indexOf('line'));
      expect(legend()).to.deep.equal(['With these trends', '80 of 100', 'The middle']);
      expect(place.all('.plot ~ p').map(seen)).to.deep.equal(['Month 7: -235000', '80 of 100 at 7']);
      expect(slider(place).getAttribute('aria-valuetext')).to.equal('Month 7: -235000. 80 of 100 at 7');
      await expect(place.root.host).to.be.accessible();
    });

    it('tells its lines apart from the other ones by their dashes and widths', () => {
      const second = {points: GAIN, label: 'Today', firstLabel: 'Trend'};
      place.draw(lineChart(chart({fan: fan(), second, thin: {points: GAIN, label: 'Future 37'}})));
      const kinds = ['line', 'second', 'rim', 'median', 'thin'].map((name) => {
        const [drawn] = place.all(`.legend .${name}`);
        if (!drawn) throw new Error(`No ${name}`);
        const {strokeDasharray, strokeWidth} = getComputedStyle(drawn);
        return `${strokeDasharray} ${strokeDasharray === 'none' ? strokeWidth : ''}`;
      });
      expect(new Set(kinds).size).to.equal(kinds.length);
      expect(legend()).to.include('Future 37');
    });

    it('keeps its axis whether the fan is known or not, and however wide it is', () => {
      const wide = {...lines, high: GAIN.map((value, month) => value + 1e9 * month)};
      const axes = [undefined, lines, wide].map((known) => {
        place.draw(lineChart(chart({fan: fan({lines: known})})));
        expectNumbers(place);
        return axis().join();
      });
      expect(new Set(axes).size).to.equal(1);
    });

    it('keeps its place in the legend and below while it is not known', () => {
      place.draw(lineChart(chart({fan: fan({lines: undefined, describe: () => '…'})})));
      expect(legend()).to.deep.equal(['With these trends', '80 of 100', 'The middle']);
      expect(place.all('.plot .range, .plot .median, .plot .rim')).to.have.lengthOf(0);
      expect(place.all('.plot ~ p')).to.have.lengthOf(2);
    });

    it('lets the line take a third of the height or more, and cuts what is higher, which its label says', () => {
      const huge = {...lines, high: GAIN.map((value, month) => value + 1e9 * month)};
      place.draw(lineChart(chart({fan: fan({lines: huge})})));
      const heights = (path(place, 'line').match(/ [\d.]+/g) ?? []).map(Number);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.above(100 / 3);
      expect(legend()).to.include('80 of 100, cut');
      expect(getComputedStyle(place.only('.plot .fan')).overflow).to.contain('hidden');
      expect(Math.max(...heights)).to.be.at.most(100);
    });

    it('has no broken number where values are extreme', () => {
      const extreme = {low: GAIN.map(() => -1e290), median: GAIN.map(() => 1e-290), high: GAIN.map(() => 1e290)};
      for (const points of [GAIN, GAIN.map(() => 0), [1]]) {
        place.draw(lineChart(chart({points, fan: fan({lines: extreme}), thin: {points: extreme.high, label: 'Thin'}})));
        expectNumbers(place);
        expectInside(labels(place), place);
      }
    });

    it('is readable in forced colors', async function () {
      await inForcedColors(this, (color) => {
        place.draw(lineChart(chart({fan: fan(), thin: {points: GAIN, label: 'Future 37'}})));
        for (const name of ['median', 'thin'])
          expect(getComputedStyle(place.only(`.plot .${name}`)).stroke, name).to.equal(color);
        for (const rim of place.all('.plot .rim')) expect(getComputedStyle(rim).stroke).to.equal(color);
      });
    });

    it('is accessible in light and dark', async () => {
      for (const theme of ['light', 'dark']) {
        place.only('.kz').dataset['theme'] = theme;
        place.draw(lineChart(chart({fan: fan(), thin: {points: GAIN, label: 'Future 37'}})));
        await expect(place.root.host).to.be.accessible();
      }
    });
  });

  it('reads the nearest point there is when asked for one that is not', () => {
    for (const [index, nearest] of [
      [-1, 0],
      [99, MONTHS],
      [NaN, 0],
      [7.4, 7],
    ] as const) {
      place.draw(lineChart(chart({index})));
      expect(slider(place).value).to.equal(String(nearest));
      expect(seen(place.only('.plot + p'))).to.contain(`Month ${nearest}:`);
    }
  });

  it('follows the points as they become fewer and more', () => {
    for (const length of [37, 13, 121, 1, 37]) {
      place.draw(lineChart(chart({points: Array.from({length}, (_, month) => month), index: 200})));
      expect(slider(place).value).to.equal(String(length - 1));
    }
  });

  describe('is read', () => {
    let index: number;
    const draw = (): void => {
      const onRead = (next: number): void => {
        index = next;
        draw();
      };
      place.draw(lineChart(chart({index, onRead})));
    };
    beforeEach(() => {
      index = 7;
      draw();
    });

    const reading = (): string => seen(place.only('.plot + p'));

    it('with the keys', async () => {
      slider(place).focus();
      for (const [key, month] of [
        ['ArrowRight', 8],
        ['ArrowLeft', 7],
        ['Home', 0],
        ['ArrowLeft', 0],
        ['End', 36],
      ] as const) {
        await sendKeys({press: key});
        expect(index, key).to.equal(month);
        expect(slider(place).ariaValueText ?? slider(place).getAttribute('aria-valuetext')).to.equal(reading());
      }
      expect(reading()).to.equal('Month 36: 200000');
      expect(path(place, 'dot')).to.equal('M100 0h0');
    });

    it('with the pointer, exactly from end to end', async () => {
      const {left, width, right, top} = place.only('.plot > svg').getBoundingClientRect();
      for (const month of [0, 1, 12, 18, 35, 36]) {
        const x = Math.min(Math.ceil(left + (width * month) / MONTHS), Math.floor(right) - 1);
        await sendMouse({type: 'move', position: [x, Math.round(top + 20)]});
        expect(index, 'moved').to.equal(month);
        await sendMouse({type: 'click', position: [x, Math.round(top + 20)]});
        expect(index, 'pressed').to.equal(month);
      }
    });

    it('with one stop of the tab key, whose focus is seen', async function () {
      slider(place).focus();
      // The window of WebKit under automation never has it.
      if (!document.hasFocus()) this.skip();
      expect(getComputedStyle(place.only('.plot')).outlineStyle).to.equal('solid');
      await expect(place.root.host).to.be.accessible();
    });
  });

  it('is readable in forced colors', async function () {
    await inForcedColors(this, (color) => {
      place.only('.kz').dataset['theme'] = 'dark';
      place.draw(lineChart(chart({marks: [{at: 3, label: 'Halving', kind: 'event'}]})));
      for (const name of ['line', 'zero', 'event', 'dot'])
        expect(getComputedStyle(place.only(`.plot .${name}`)).stroke, name).to.equal(color);
      for (const text of place.all('.plot text')) expect(getComputedStyle(text).fill).to.equal(color);
    });
  });
});
