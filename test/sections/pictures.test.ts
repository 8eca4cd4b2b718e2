import '../../src/sections/fleet/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html} from 'lit';

import {drawColumns} from '../../src/picture/columns.js';
import {drawLines} from '../../src/picture/lines.js';
import type {Pen} from '../../src/picture/pen.js';
import type {Picture} from '../../src/picture/picture.js';
import type {Box, Mark, TextMark} from '../../src/picture/scene.js';
import {registerSection, sectionPictures} from '../../src/sections/registry.js';
import type {Context} from '../../src/ui/context.js';
import {type Calculator, calculator, NONSENSE, only, seen} from '../element/driver.js';
import {figure, settled, toggle} from './section.js';

/** The context of the element that was drawn last. */
let context: Context | undefined;

registerSection({
  name: 'listener',
  texts: {en: {title: ''}, ru: {title: ''}, kk: {title: ''}},
  tools: (given) => {
    context = given;
    return html``;
  },
});

const brush = document.createElement('canvas').getContext('2d');

const pen: Pen = {
  widthOf: (text, size, weight = 400) => {
    if (!brush) throw new Error('No canvas');
    brush.font = `${weight} ${size}px sans-serif`;
    return brush.measureText(text).width;
  },
};

/** The room of a wide picture with little and with much text above it, and that of a tall one, with the sizes of their labels. */
const WIDE = {box: {x: 48, y: 210, width: 1104, height: 300}, size: 22};
const LOW = {box: {x: 48, y: 300, width: 1104, height: 200}, size: 22};
const TALL = {box: {x: 64, y: 450, width: 952, height: 640}, size: 30};

const ROOMS = {WIDE, LOW, TALL};

const plain = (text: string): string => seen(text).replaceAll('\u2060', '');

/** The element, its section open, and the section's picture. */
async function pictured(
  section: string,
  name: string,
  attributes = '',
): Promise<[Calculator, HTMLElement, Picture | null]> {
  const element = await calculator(attributes);
  const details = await toggle(element, section);
  await settled(element);
  if (!context) throw new Error('Nothing was drawn');
  const source = sectionPictures(context).find((picture) => picture.name === name);
  if (!source) throw new Error(`No picture ${name}`);
  return [element, details, source.make()];
}

const textsOf = (marks: readonly Mark[]): TextMark[] => marks.filter((mark) => mark.kind === 'text');

/** Where the letters of a text are. */
function roomOf({
  text,
  x,
  y,
  size,
  weight,
  align,
}: TextMark): readonly [left: number, right: number, top: number, bottom: number] {
  const width = pen.widthOf(text, size, weight);
  const left = x - width * (align === 'end' ? 1 : align === 'middle' ? 0.5 : 0);
  return [left, left + width, y - 0.75 * size, y + 0.22 * size];
}

/** The texts that leave the room, and the pairs of which one covers the other. */
function misplaced(marks: readonly Mark[], {x, y, width, height}: Box): string[] {
  const texts = textsOf(marks).map((mark) => ({text: mark.text, room: roomOf(mark)}));
  const outside = texts.filter(
    ({room: [left, right, top, bottom]}) =>
      left < x - 1 || right > x + width + 1 || top < y - 1 || bottom > y + height + 1,
  );
  const covering = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.room[0] < b.room[1] && b.room[0] < a.room[1] && a.room[2] < b.room[3] && b.room[2] < a.room[3])
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({text}) => text), ...covering];
}

/** What of a mark is no number that can be drawn. */
const undrawable = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    Object.entries(mark).flatMap(([key, value]: [string, unknown]) =>
      (typeof value === 'number' && !Number.isFinite(value)) || (typeof value === 'string' && NONSENSE.test(value))
        ? `${mark.kind} ${key}`
        : [],
    ),
  );

const PICTURES = [
  ['fleet', 'ranking'],
  ['history', 'history'],
  ['projection', 'projection'],
] as const;

const FARMS = [
  ['of the article', ''],
  ['that gains', 'electricity-price="0.03" price-growth="1" horizon="60"'],
  ['that loses', 'electricity-price="0.3" difficulty-growth="3"'],
  ['with a fleet', 'fleet="antminer-s21:600 antminer-s19-xp:400 whatsminer-m30s:120 3.4/150:25"'],
  ['without an investment', 'rig-price="0" horizon="1"'],
  ['of a size beyond all measure', 'rigs="1000000" btc-price="100000000"'],
] as const;

describe('The pictures of the sections', () => {
  for (const [section, name] of PICTURES)
    for (const [place, language] of ['en', 'ru', 'kk'].entries())
      it(`have all texts of the ${name} apart from each other in ${language}`, async function () {
        this.timeout(60_000);
        for (const [number, [farm, attributes]] of FARMS.entries()) {
          const currency = (place + number) % 2 === 0 ? 'USD' : 'KZT';
          const settings = `lang="${language}" currency="${currency}" ${attributes}`;
          const [element, , picture] = await pictured(section, name, settings);
          if (!picture) throw new Error(`No picture of the farm ${farm}`);
          for (const [room, {box, size}] of Object.entries(ROOMS)) {
            const marks = picture.draw(pen, box, size);
            expect(misplaced(marks, box), `${farm}, ${currency}, ${room}`).to.deep.equal([]);
            expect(undrawable(marks), `${farm}, ${currency}, ${room}`).to.deep.equal([]);
            expect(textsOf(marks).length).to.be.above(2);
          }
          expect([picture.headline, ...picture.sentences, picture.foot].join(' ')).not.to.match(NONSENSE);
          element.remove();
        }
      });

  it('have the finding, the tariffs and the marked rows of the ranking that is on the screen', async () => {
    const [, details, picture] = await pictured('fleet', 'ranking', FARMS[3][1]);
    expect(plain(picture?.headline ?? '')).to.equal(seen(only(details, '.rank-finding').textContent));
    const shown = [...details.querySelectorAll('.ranks b')].map(({textContent}) => plain(textContent));
    const marks = textsOf(picture?.draw(pen, TALL.box, TALL.size) ?? []);
    const drawn = marks.map(({text}) => plain(text));
    const tariffs = drawn.filter((text) => /^\$\d/.test(text) && !text.includes('/'));
    expect(tariffs.length).to.be.above(3);
    const bold = marks.filter(({weight, align}) => weight === 600 && align === undefined);
    expect(bold.map(({text}) => plain(text).split(',')[0])).to.include.members(['Antminer S21', 'Antminer S19 XP']);
    expect(drawn).to.include(seen(only(details, '.rank-label').textContent));
    expect(tariffs[0]).to.equal(shown[0]);
    expect(tariffs.at(-1)).to.equal(shown.at(-1));
  });

  it('count in the ranking every model, drawn or left out', async () => {
    const [, , picture] = await pictured('fleet', 'ranking');
    for (const {box, size} of Object.values(ROOMS)) {
      const texts = textsOf(picture?.draw(pen, box, size) ?? []).map(({text}) => plain(text));
      const omitted = texts.flatMap((text) => /^and (\d+) more$/.exec(text)?.[1] ?? []);
      const tariffs = texts.filter((text) => /^\$\d\.\d{4}$/.test(text));
      expect(tariffs.length + omitted.reduce((sum, count) => sum + Number(count), 0)).to.equal(35);
    }
  });

  it('have the sentences of the look back that are on the screen, and its months as columns', async () => {
    const [, details, picture] = await pictured('history', 'history');
    const screen = seen(details.textContent);
    for (const sentence of [picture?.headline ?? 'none', ...(picture?.sentences ?? [])])
      expect(screen).to.include(seen(sentence));
    const marks = picture?.draw(pen, WIDE.box, WIDE.size) ?? [];
    const losses = Number(/(\d+) of 24/.exec(figure(details, 'Months with a loss'))?.[1]);
    const columns = marks.filter((mark) => mark.kind === 'rect');
    // The legend has a sample of each kind.
    expect(columns.filter(({isHatched}) => isHatched).length).to.equal(losses + 1);
    expect(columns.filter(({ink}) => ink === 'loss').every(({isHatched}) => isHatched)).to.equal(true);
  });

  it('have the payback and the futures of the projection that is on the screen', async () => {
    const [, details, picture] = await pictured('projection', 'projection', FARMS[1][1]);
    expect(picture?.headline).to.include(figure(details, 'Payback with these trends'));
    expect(picture?.tone).to.equal('gain');
    expect((picture?.sentences ?? []).map(plain)).to.include(plain(only(details, '#projection-futures').textContent));
    const drawn = textsOf(picture?.draw(pen, TALL.box, TALL.size) ?? [])
      .map(({text}) => plain(text))
      .join(' ');
    const marks = [...details.querySelectorAll('.legend li')].map(({textContent}) => plain(textContent));
    const payback = marks.find((text) => text.startsWith('Paid back'));
    expect(drawn).to.include(payback ?? 'no payback');
    expect(drawn.replaceAll('·', ' ')).to.include('80 of 100 futures');
  });

  it('are none where there are no rigs to look at', async () => {
    for (const [section, name] of PICTURES.slice(1))
      expect((await pictured(section, name, 'rigs="0"'))[2], name).to.equal(null);
    expect((await pictured('fleet', 'ranking', 'uptime="0"'))[2]).to.equal(null);
  });

  it('can be drawn whatever the numbers are', () => {
    const values = fc.array(fc.oneof(fc.double(), fc.constant(null)), {maxLength: 40});
    const labels = {yLabel: (value: number) => `$${value.toExponential(1)}`, ticks: [[{at: 0, label: '2026'}]]};
    fc.assert(
      fc.property(values, values, values, fc.double({noNaN: true}), (points, others, more, at) => {
        const {box, size} = LOW;
        const marks = [{at, label: 'Paid back', kind: 'goal'}] as const;
        const columns = drawColumns(pen, box, size, {
          ...{values: points, legend: ['Profit', 'Loss'], behind: {points: others, label: 'Price'}, marks, ...labels},
          behindNames: ['Price'],
        });
        const lines = drawLines(pen, box, size, {
          ...{points, marks, ...labels},
          second: {points: others, label: 'Flat', firstLabel: 'Own'},
          fan: {
            lines: {low: others, median: more, high: more},
            ...{firstLabel: 'Own', label: () => 'Range', medianLabel: 'Middle', describe: () => ''},
          },
        });
        expect(undrawable([...columns, ...lines])).to.deep.equal([]);
      }),
    );
  });
});
