import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {columnStyles} from '../../src/charts/columns.styles.js';
import {columnChart, type ColumnChart} from '../../src/charts/columns.js';
import type {Value} from '../../src/charts/scale.js';
import {type Column, column, expectApart, expectInside, expectNumbers, inForcedColors, seen} from './drawn.js';

const VALUES: readonly Value[] = Array.from({length: 24}, (_, place) => (place % 5 === 4 ? null : 100 * (12 - place)));

const chart = (more: Partial<ColumnChart> = {}): ColumnChart => ({
  sentence: 'What each hour leaves.',
  cursor: 'Hour',
  values: VALUES,
  legend: ['Above', 'Below'],
  ticks: [[0, 6, 12, 18, 24].map((at) => ({at, label: String(at)}))],
  yLabel: (value) => `$${value}`.replace('$-', '−$'),
  index: 0,
  onRead: () => undefined,
  describe: (index) => `Hour ${index}`,
  ...more,
});

const DATA: Readonly<Record<string, readonly Value[]>> = {
  'gains and losses': VALUES,
  gains: VALUES.map((value) => Math.abs(value ?? 0)),
  losses: VALUES.map((value) => -1e9 * Math.abs(value ?? 1)),
  zeros: VALUES.map(() => 0),
  nothing: [],
  'nothing known': VALUES.map(() => null),
  'two days': [...VALUES, ...VALUES],
  'seven years of months': Array.from({length: 89}, (_, place) => 1e6 * Math.sin(place)),
  'a single value': [-12],
  'what is no number': [1, NaN, Infinity, -Infinity, -2],
  'tiny values': [1e-9, -1e-9],
};

describe('Columns', () => {
  let place: Column;
  beforeEach(() => {
    place = column();
    place.root.adoptedStyleSheets.push(...(columnStyles.styleSheet ? [columnStyles.styleSheet] : []));
  });

  const labels = (): HTMLElement[] => place.all('.plot span, .plot .narrow text');
  const path = (name: string): string => place.only(`.plot .${name}`).getAttribute('d') ?? '';
  const boxes = (name: string): number => path(name).split('Z').length - 1;
  const slider = (): HTMLInputElement => place.only('input') as HTMLInputElement;

  /** Draws, and draws again where the cursor goes. */
  function drawAt(index: number): void {
    place.draw(columnChart(chart({index, onRead: drawAt})));
  }

  for (const [name, values] of Object.entries(DATA))
    it(`draw ${name}: labels apart and inside, no broken number, accessible`, async () => {
      place.draw(columnChart(chart({values})));
      expectNumbers(place);
      expectApart([...labels(), ...place.all('figcaption, .legend li')]);
      expectInside(labels(), place);
      await expect(place.root.host).to.be.accessible();
    });

  it('are solid above zero and hatched below it, and leave a place without a value empty', () => {
    place.draw(columnChart(chart()));
    expect([boxes('solid'), boxes('hatched')]).to.deep.equal([
      VALUES.filter((value) => (value ?? 0) > 0).length,
      VALUES.filter((value) => (value ?? 0) < 0).length,
    ]);
    expect(path('hatching')).to.match(/^M/);
    expect(place.all('.legend li').map(seen)).to.deep.equal(['Above', 'Below']);
  });

  it('have no pattern in the legend where none is below zero', () => {
    place.draw(columnChart(chart({values: VALUES.map((value) => Math.abs(value ?? 0))})));
    expect(place.all('.legend li').map(seen)).to.deep.equal(['Above']);
    expect(path('hatched')).to.equal('');
  });

  it('keep their pattern within them', () => {
    place.draw(columnChart(chart({values: [-1, -100, 50]})));
    const numbers =
      path('hatching')
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(Math.min(...numbers)).to.be.at.least(0);
    expect(Math.max(...numbers)).to.be.at.most(100);
  });

  it('are read with the arrow keys, each in words', async () => {
    drawAt(3);
    slider().focus();
    await sendKeys({press: 'ArrowRight'});
    expect(seen(place.only('figure > p'))).to.equal('Hour 4');
    expect(slider().ariaValueText).to.equal('Hour 4');
    await sendKeys({press: 'End'});
    await sendKeys({press: 'ArrowRight'});
    expect(seen(place.only('figure > p'))).to.equal('Hour 23');
  });

  it('are read where the pointer is, and a click goes to the same column', async () => {
    drawAt(0);
    const {left, width, top, height} = slider().getBoundingClientRect();
    for (const index of [1, 7, 15, 22])
      for (const share of [0.25, 0.5, 0.75]) {
        const position: [number, number] = [
          Math.round(left + ((index + share) * width) / 24),
          Math.round(top + height / 2),
        ];
        const under = `Hour ${Math.floor((24 * (position[0] - left)) / width)}`;
        await sendMouse({type: 'move', position});
        expect(seen(place.only('figure > p'))).to.equal(under);
        await sendMouse({type: 'click', position});
        expect(seen(place.only('figure > p'))).to.equal(under);
      }
  });

  it('begin at a column that exists, whatever the index', () => {
    for (const [index, at] of [
      [-5, 0],
      [99, 23],
      [NaN, 0],
    ] as const) {
      drawAt(index);
      expect(seen(place.only('figure > p'))).to.equal(`Hour ${at}`);
    }
  });

  for (const count of [1, 2, 30, 89])
    it(`are ${count} with a cursor that reaches each by pointer and by key`, async () => {
      const values = Array.from({length: count}, (_, at) => at - 1.5);
      const drawOf = (index: number): void => {
        place.draw(columnChart(chart({values, index, onRead: drawOf})));
      };
      drawOf(0);
      const {left, width, top, height} = slider().getBoundingClientRect();
      for (const at of [0, Math.floor(count / 2), count - 1]) {
        const x = Math.round(left + ((at + 0.5) * width) / count);
        await sendMouse({type: 'move', position: [x, Math.round(top + height / 2)]});
        expect(seen(place.only('figure > p'))).to.equal(`Hour ${Math.floor((count * (x - left)) / width)}`);
      }
      slider().focus();
      await sendKeys({press: 'Home'});
      expect(seen(place.only('figure > p'))).to.equal('Hour 0');
      await sendKeys({press: 'End'});
      expect(seen(place.only('figure > p'))).to.equal(`Hour ${count - 1}`);
      expect([boxes('solid'), boxes('hatched')]).to.deep.equal([Math.max(count - 2, 0), Math.min(count, 2)]);
    });

  it('get the focus with a press of the pointer', async () => {
    drawAt(0);
    const {left, width, top, height} = slider().getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    // Safari's rule: a press of the pointer leaves the focus where it is, on a slider too.
    if (!navigator.userAgent.includes('AppleWebKit') || navigator.userAgent.includes('Chrome'))
      expect(place.root.activeElement?.localName).to.equal('input');
  });

  it('have a line behind them on a scale of its own, whose zero is theirs where it is not above the middle', () => {
    place.draw(columnChart(chart({values: [300, -100, 200], behind: {points: [0, 5e4, 1e5], label: 'Price'}})));
    const heights = [...path('behind').matchAll(/ ([\d.]+)/g)].map(([, height]) => Number(height));
    const zero = Number(/ ([\d.]+)H/.exec(path('zero'))?.[1]);
    expect(heights).to.deep.equal([zero, zero / 2, 0]);
    expect(place.all('.legend li').map(seen)).to.deep.equal(['Above', 'Below', 'Price']);
    place.draw(columnChart(chart({values: [-300, 100], behind: {points: [0, 1e5], label: 'Price'}})));
    expect(path('behind')).to.match(/^M\d+ 100h0L\d+ 0$/);
  });

  it('have marks at fractions of them, and none outside', () => {
    const marks = [
      {at: 1.5, label: 'Halving', kind: 'event'},
      {at: 3, label: 'End', kind: 'goal'},
      {at: 3.01, label: 'Later', kind: 'event'},
    ] as const;
    place.draw(columnChart(chart({values: [1, 2, 3], marks})));
    expect([path('event'), path('goal')]).to.deep.equal(['M50 0V100', 'M100 0V100']);
    expect(place.all('.legend li').map(seen)).to.deep.equal(['Above', 'Halving', 'End']);
  });

  it('can be told apart in forced colors', async function () {
    await inForcedColors(this, (text) => {
      place.draw(columnChart(chart()));
      const fill = (name: string): string => getComputedStyle(place.only(`.plot .${name}`)).fill;
      expect(fill('solid')).to.equal(text);
      expect(fill('hatched')).not.to.equal(text);
    });
  });
});
