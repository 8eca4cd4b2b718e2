import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {checkPage} from '../../src/commands/check-page.js';
import {FIGURE_NAMES, NUMBER_NAMES} from '../../src/commands/known-names.js';
import {attributeOf} from '../../src/core/attributes.js';
import {fleetText} from '../../src/core/fleet.js';
import {type Inputs, type Key, KEYS} from '../../src/core/parameters.js';
import {figureText, readTest, readWish} from '../../src/figures/figure-text.js';
import {fallbackHTML} from '../../src/figures/fallback.js';
import {pageFigures} from '../../src/figures/page-figures.js';
import {numberOf, valueOf} from '../core/arbitraries.js';
import {runs} from '../runs.js';

const textOf = (value: Inputs[Key]): string => {
  if (value === null) return '';
  if (typeof value === 'object') return fleetText(value);
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
};

/** An attribute with a value that its input takes. Some make the result of every figure infinitely small or large. */
const attribute = fc
  // A basis whose figure is missing cannot be used.
  .constantFrom(...KEYS.filter((key) => key !== 'basis'))
  .chain((key) => valueOf(key).map((value) => [attributeOf(key), textOf(value)] as const));

const attributes = fc.array(attribute, {maxLength: 6}).map((entries) => Object.fromEntries(entries));

const figureAttributes = fc.record({
  value: fc.oneof(
    fc.constantFrom(...FIGURE_NAMES),
    fc
      .tuple(fc.integer({min: 1, max: 9999}), fc.constantFrom(...NUMBER_NAMES))
      .map(([times, name]) => `${times} * ${name}`),
  ),
  format: fc.constantFrom('', 'absolute', 'number', 'compact', 'unit', 'absolute number'),
  decimals: fc.constantFrom('', '0', '2', '8'),
  round: fc.constantFrom('', '1', '3'),
  with: fc.option(
    numberOf('electricityVat').map((vat) => `electricity-vat:${vat}`),
    {nil: ''},
  ),
});

/** Of both ways to round, only one can be asked for. */
const figure = figureAttributes.map((given) => (given.decimals === '' ? given : {...given, round: ''}));

const condition = fc
  .tuple(fc.constantFrom(...NUMBER_NAMES), fc.constantFrom('lt', '>=', '!='), fc.integer({min: -100, max: 100}))
  .map(([name, sign, number]) => `${name} ${sign} ${number}`);

const written = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface RandomPage {
  readonly page: string;
  /** The texts of the figures as the page has them. */
  readonly texts: readonly string[];
}

/** A page whose texts are those of the calculator. */
const pages: fc.Arbitrary<RandomPage> = fc
  .record({
    attributes,
    language: fc.constantFrom('en', 'ru', 'kk'),
    figures: fc.array(figure, {minLength: 1, maxLength: 6}),
    test: condition,
  })
  .map(({attributes: given, language, figures, test: comparison}) => {
    const texts = figures.map((each) =>
      escaped(figureText(pageFigures(given, language, each.with), each.value, readWish(each).wish)),
    );
    const hidden = readTest(comparison)?.holds(pageFigures(given, language)) ? '' : ' hidden';
    const page = `<html lang="${language}"><body>
<kz-mining-calculator${written(given)}>${fallbackHTML(given, language)}</kz-mining-calculator>
${figures.map((each, index) => `<p>Text <kz-figure${written({...each})}>${texts[index] ?? ''}</kz-figure> text.</p>`).join('\n')}
<kz-when test="${comparison}"${hidden}>text</kz-when>`;
    return {page, texts};
  });

describe('kz-check', () => {
  test('passes every page with the texts of its calculator', () => {
    fc.assert(
      fc.property(pages, ({page, texts}) => {
        const {counts, faults} = checkPage(page, {language: 'en'});
        assert.deepEqual(faults, []);
        assert.deepEqual(counts, {figure: texts.length, input: 0, when: 1});
      }),
      {numRuns: runs(100, 3_000)},
    );
  });

  test('fails a page with another digit anywhere in a figure', () => {
    const withDigits = pages.filter(({texts}) => texts.some((text) => /\d/.test(text)));
    fc.assert(
      fc.property(withDigits, fc.nat(), fc.integer({min: 1, max: 9}), ({page, texts}, pick, step) => {
        const places = [...page.matchAll(/<kz-figure[^>]*>([^<]*)</g)].flatMap(({index, 0: tag, 1: text = ''}) =>
          [...text.matchAll(/\d/g)].map((digit) => index + tag.length - 1 - text.length + digit.index),
        );
        const place = places[pick % places.length] ?? 0;
        const other = String((Number(page[place]) + step) % 10);
        const {faults} = checkPage(page.slice(0, place) + other + page.slice(place + 1), {language: 'en'});
        assert.equal(faults.length, 1);
        const [fault] = faults;
        assert.ok(fault && texts.includes(escaped(fault.right)));
        assert.ok(fault.offset <= place && place < fault.offset + fault.found.trim().length + 20);
      }),
      {numRuns: runs(100, 3_000)},
    );
  });
});
