import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {type RankedItem, type Ranking, rankingChart} from '../../src/charts/ranking.js';
import {rankingStyles} from '../../src/charts/ranking.styles.js';
import {rankingTextStyles} from '../../src/charts/ranking-text.styles.js';
import type {Value} from '../../src/charts/scale.js';
import {type Column, column, expectInside, expectNumbers, inForcedColors, seen} from './drawn.js';

const REFERENCE = 8;

const item = (value: Value, more: Partial<RankedItem> = {}): RankedItem => ({
  name: `Model ${value ?? 'none'}`,
  value,
  text: value === null ? '–' : `${value}`,
  note: value !== null && value < REFERENCE ? 'falls short' : 'holds',
  isShort: value !== null && value < REFERENCE,
  ...more,
});

const ranking = (items: Ranking['groups'][number]['items'], more: Partial<Ranking> = {}): Ranking => ({
  sentence: 'Two of three hold',
  subtitle: 'Bars: what each can pay',
  reference: {value: REFERENCE, label: 'today 8'},
  valueName: 'up to',
  groups: [{heading: 'All', items}],
  foot: 'Nothing else is counted.',
  ...more,
});

/** A column with the styles of the ranking. */
function place(width?: number): Column {
  const made = column(width);
  made.root.adoptedStyleSheets.push(...[rankingTextStyles, rankingStyles].flatMap(({styleSheet}) => styleSheet ?? []));
  return made;
}

const rows = ({all}: Column): HTMLElement[] => all('.ranks li');

const boxOf = (where: ParentNode | undefined, selector: string): DOMRect =>
  where?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(NaN, NaN, NaN, NaN);

const partsOf = (row: HTMLElement | undefined): (string | null)[] =>
  [...(row?.querySelectorAll('.rank-bar > svg') ?? [])].map((part) => part.getAttribute('class'));

const WIDTHS = [280, 680];

describe('A ranking', () => {
  it('can be read as sentences without its bars', async () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12, {mark: 'yours', detail: '2024'}), item(5)])));
    expect(rows(drawn).map(seen)).to.deep.equal([
      'Model 12, 2024, yours: holds, up to 12',
      'Model 5: falls short, up to 5',
    ]);
    expect(seen(drawn.only('figcaption'))).to.equal('Two of three hold Bars: what each can pay');
    for (const picture of drawn.all('.ranks svg'))
      expect(Boolean(picture.closest('[aria-hidden=true]')), picture.outerHTML.slice(0, 60)).to.equal(true);
    await expect(drawn.root.host).to.be.accessible();
  });

  for (const width of WIDTHS)
    it(`draws bars from zero to their values, to one scale, in ${width} px`, () => {
      const drawn = place(width);
      drawn.draw(rankingChart(ranking([item(16), item(12), item(4)])));
      const whole = boxOf(rows(drawn)[0], '.rank-bar');
      for (const [index, share] of [1, 0.75, 0.25].entries()) {
        const parts = [...(rows(drawn)[index]?.querySelectorAll('.rank-bar rect') ?? [])].map((part) =>
          part.getBoundingClientRect(),
        );
        const [first, last] = [parts[0], parts.at(-1)];
        expect(first?.left).to.be.closeTo(whole.left, 0.5);
        expect(((last?.right ?? NaN) - whole.left) / whole.width).to.be.closeTo(share, 0.01);
      }
    });

  for (const width of WIDTHS)
    it(`has one line through all rows at the reference, without a gap, in ${width} px`, () => {
      const drawn = place(width);
      drawn.draw(rankingChart(ranking([item(16), {omitted: '3 more'}, item(4, {mark: 'yours'})])));
      const pieces = drawn.all('.ranks .reference').map((piece) => piece.getBoundingClientRect());
      expect(pieces).to.have.lengthOf(5);
      const whole = boxOf(rows(drawn)[0], '.rank-bar');
      for (const [index, piece] of pieces.entries()) {
        expect((piece.left + piece.right) / 2).to.be.closeTo(whole.left + whole.width / 2, 0.6);
        if (index > 0) expect(piece.top).to.be.at.most((pieces[index - 1]?.bottom ?? NaN) + 0.1);
      }
      const label = drawn.only('.rank-head text').getBoundingClientRect();
      expect((label.left + label.right) / 2).to.be.closeTo(whole.left + whole.width / 2, 1.5);
    });

  it('shows what is beyond the line in full tone, and what falls short with a pattern', () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12), item(8), item(5)])));
    expect(rows(drawn).map(partsOf)).to.deep.equal([['covered', 'surplus'], ['covered'], ['lack']]);
    const patterns = drawn.all('.rank-bar line').map((line) => getComputedStyle(line).display);
    expect(patterns).to.deep.equal(['none', 'none', 'none', 'inline']);
  });

  it('draws what is below zero to the left of zero', () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12), item(-4)])));
    const zero = boxOf(rows(drawn)[1], '.zero');
    const bar = boxOf(rows(drawn)[1], '.rank-bar rect');
    expect(bar.right).to.be.closeTo(zero.left, 0.6);
    expect(bar.width).to.be.closeTo(boxOf(rows(drawn)[1], '.rank-bar').width / 4, 0.6);
    expect(boxOf(rows(drawn)[0], '.rank-bar rect').left).to.be.closeTo(zero.left, 0.6);
  });

  it('draws no bar where there is no value', () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12), item(null), item(0)])));
    expect(rows(drawn).map(partsOf)).to.deep.equal([['covered', 'surplus'], [], []]);
    expect(seen(rows(drawn)[1])).to.equal('Model none: holds, up to –');
    drawn.draw(rankingChart(ranking([item(null)], {reference: {value: 0, label: 'today 0'}})));
    expectNumbers(drawn);
    drawn.draw(rankingChart(ranking([])));
    expectNumbers(drawn);
  });

  it('says what is left out, in the place of it', () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12), {omitted: '7 more'}, item(5)])));
    expect(rows(drawn).map(seen)[1]).to.equal('7 more');
  });

  it('singles out items by a word, a bold name and a bar at their side', () => {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12, {mark: 'yours'}), item(9, {mark: ''}), item(5)])));
    const weights = drawn.all('.rank-name').map((name) => getComputedStyle(name).fontWeight);
    expect(weights).to.deep.equal(['600', '600', '400']);
    const sides = rows(drawn).map((row) => getComputedStyle(row).boxShadow !== 'none');
    expect(sides).to.deep.equal([true, true, false]);
    expect(drawn.all('.rank-mark').map(seen)).to.deep.equal(['yours']);
  });

  it('stays in its column and draws numbers only, whatever the values are', () => {
    const value = fc.option(fc.double(), {nil: null});
    const columns = WIDTHS.map((width) => place(width));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 6}), fc.double(), (values, reference) => {
        for (const drawn of columns) {
          const items = values.map((one) => item(one, {name: 'Antminer S21 XP Hyd', text: '1.62E+305', mark: 'yours'}));
          drawn.draw(rankingChart(ranking(items, {reference: {value: reference, label: 'today'}})));
          for (const {attributes} of drawn.all('svg *, svg'))
            for (const {name, value: text} of attributes) expect(text, name).not.to.match(/NaN|Infinity/);
          expectInside(drawn.all('.rank-name, .rank-note, b, .rank-head text'), drawn);
          for (const part of drawn.all('.rank-bar > svg rect')) {
            const {left, right} = part.getBoundingClientRect();
            const outer = drawn.root.host.getBoundingClientRect();
            expect(left).to.be.at.least(outer.left - 1);
            expect(right).to.be.at.most(outer.right + 1);
          }
        }
      }),
      {numRuns: 40},
    );
  });

  it('is told apart in forced colors by pattern and outline', async function () {
    const drawn = place();
    drawn.draw(rankingChart(ranking([item(12, {mark: 'yours'}), item(5)])));
    await inForcedColors(this, (text) => {
      const fills = drawn.all('.rank-bar rect').map((part) => getComputedStyle(part).fill);
      expect(fills[1], 'beyond the line').to.equal(text);
      expect(fills[0]).not.to.equal(text);
      expect(getComputedStyle(drawn.only('.lack line')).display).to.equal('inline');
      expect(rows(drawn).map((row) => getComputedStyle(row).outlineStyle)).to.deep.equal(['solid', 'none']);
    });
  });
});
