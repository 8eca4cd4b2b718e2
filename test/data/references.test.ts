import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {type Key, PARAMETERS, RULES, SNAPSHOT} from '../../src/core/index.js';
import {accepts, isMarketFigure, KEYS} from '../../src/core/parameters.js';
import {ARTICLE_RATE, CHECKED, type Reference, REFERENCES} from '../../src/data/references.js';
import {PRESENT_LAW} from '../../src/data/rules.js';

/** What the others say, one by one, with the input on which they say it. */
const sayings = KEYS.flatMap((key) => (REFERENCES[key] ?? []).map((reference): [Key, Reference] => [key, reference]));

/** One row of the table of sources. */
interface Row {
  readonly figure: string;
  readonly article: string;
  readonly others: string;
  readonly date: string;
  readonly places: string;
}

const document = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');

/** The rows of the table, by their figure. A row found at "the same" has the places of the row above it. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .reduce((table, line) => {
    const [figure = '', article = '', others = '', date = '', places = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const above = [...table.values()].at(-1)?.places ?? '';
    return table.set(figure, {figure, article, others, date, places: places === 'the same' ? above : places});
  }, new Map<string, Row>());

/** The row on each input of which anybody else says something. */
const ROW_OF: Partial<Record<Key, string>> = {
  taxRate: 'tax on profit',
  miningLevy: 'levy per kWh',
  aifcShare: 'forced sale',
  electricityVat: 'VAT on electricity',
  purchaseCap: 'limit of a purchase',
  electricityPrice: 'electricity',
  rigPower: 'power of a rig',
  rigPricePerTh: 'price per TH/s',
  kztPerUsd: 'tenge rate',
  btcPrice: 'bitcoin price',
  difficulty: 'difficulty',
  blockHeight: 'block height',
  blockFees: 'fees of a block',
};

function rowOf(key: Key): Row {
  const row = rows.get(ROW_OF[key] ?? '');
  assert.ok(row, `no row on ${key}`);
  return row;
}

const number = new Intl.NumberFormat('en', {maximumFractionDigits: 10});

/** Whether a text has a number as a whole: 2 is not in 12, 2.5, 2,000 or 2024. */
const hasNumber = (text: string, value: number): boolean =>
  new RegExp(`(?<![\\d.,])${number.format(value).replaceAll('.', '\\.')}(?!\\d|[.,]\\d)`).test(text);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date as the table writes it: `5 October 2026` or `October 2026`. */
function written(date: string): string {
  const [year = '', month = '', day] = date.split('-');
  return `${day === undefined ? '' : `${Number(day)} `}${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** The addresses that a text links to, as references have them: without `https://`, and `www.` makes no difference. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(https:\/\/(?:www\.)?([^)]+)\)/g)].map(([, address = '']) => address);

const hostOf = (address: string): string => new URL(`https://${address}`).host;

describe('The table of sources', () => {
  it('has a row on each input of which anybody else says something', () => {
    assert.deepEqual(Object.keys(ROW_OF).sort(), Object.keys(REFERENCES).sort());
    for (const key of Object.keys(ROW_OF) as Key[]) assert.ok(rowOf(key).others.length > 20, key);
  });

  it('has the rate that follows from the article’s figures', () => {
    assert.match(rowOf('kztPerUsd').article, new RegExp(`^${ARTICLE_RATE}, implied$`));
  });

  it('has the month in which it was checked', () => {
    assert.equal(CHECKED, '2026-11');
    assert.ok(document.includes(`We checked all figures in ${written(CHECKED)}.`));
  });
});

describe('What others say of an input', () => {
  it('is what the row on that input says', () => {
    for (const [key, {range}] of sayings)
      for (const value of range) assert.ok(hasNumber(rowOf(key).others, value), `${value} for ${key}`);
  });

  it('was found at a page that the row links to, or at a place that the row names', () => {
    for (const [key, {page, site}] of sayings) {
      const {places} = rowOf(key);
      if (page !== undefined) assert.ok(linksIn(places).includes(page), `${key}: ${page}`);
      else if (site !== undefined) assert.ok(places.includes(site), `${key}: ${site}`);
      else assert.ok(places.includes('makers’ nameplates') || places.includes("makers' nameplates"), key);
    }
  });

  it('was found at a page of its own, never a front page', () => {
    let pages = 0;
    for (const [key, {page}] of sayings) {
      if (page === undefined) continue;
      pages++;
      const {host, pathname, search, protocol, href} = new URL(`https://${page}`);
      assert.ok(pathname.length > 1 || search.length > 1, `${key}: ${page} is a front page`);
      assert.deepEqual([host, protocol], [page.split(/[/?]/)[0], 'https:'], key);
      assert.equal(href, `https://${page}`, key);
    }
    assert.ok(pages >= 7, `${pages} pages`);
  });

  it('is placed once: by its page, or by a name where no page is known', () => {
    const linked = linksIn(document).map(hostOf);
    for (const [key, {page, site, source}] of sayings) {
      assert.ok(page === undefined || site === undefined, key);
      if (page === undefined && site === undefined) assert.equal(source, 'nameplate', key);
      if (site !== undefined) assert.ok(!linked.includes(site), `${key}: the table has a page of ${site}`);
    }
  });

  it('is one figure, or the lowest and the highest, which the input takes', () => {
    for (const [key, {range, inTenge}] of sayings) {
      const row = PARAMETERS[key];
      assert.ok(row.kind === 'number', key);
      assert.ok(range.length === 1 || (range.length === 2 && Number(range[0]) < Number(range[1])), key);
      for (const value of range) assert.ok(accepts(row, inTenge ? value / SNAPSHOT.kztPerUsd : value), key);
      if (inTenge) assert.match(row.unit, /^USD/, key);
    }
  });

  it('is dated by a day or a month that is not after it was checked', () => {
    for (const [key, {since = CHECKED}] of sayings) {
      assert.match(since, /^\d{4}-\d{2}(-\d{2})?$/, key);
      assert.ok(!Number.isNaN(Date.parse(since)) && since.slice(0, 7) <= '2026-11', `${key}: ${since}`);
    }
  });

  it('has the date that the row has', () => {
    for (const [key, {since}] of sayings) {
      if (since === undefined || key === 'rigPower') continue;
      assert.ok(rowOf(key).date.includes(written(since)), `${key}: ${since}`);
    }
    // The power that was bought at auction is a range over some months, of which the last is the date.
    const bought = REFERENCES.rigPower?.find(({source}) => source === 'press');
    assert.equal(rowOf('rigPower').date, `March to ${written(bought?.since ?? '')}`);
  });

  it('is unconfirmed exactly where the row says so', () => {
    for (const [key, {confirmed}] of sayings)
      if (confirmed === false) assert.match(rowOf(key).others, /\*\*unconfirmed\*\*/i, key);
    const unconfirmed = sayings.filter(([, {confirmed}]) => confirmed === false).map(([key]) => key);
    assert.deepEqual(unconfirmed.sort(), ['aifcShare', 'miningLevy', 'purchaseCap']);
  });

  it('is without VAT exactly where the row says so', () => {
    for (const [key, {withoutVat = false}] of sayings)
      assert.equal(withoutVat, rowOf(key).others.includes('without VAT'), key);
  });

  it('by law is the figure of the present rule set, and as sure as that', () => {
    const present = RULES[PRESENT_LAW];
    const byLaw = sayings.filter(([key, {source}]) => source === 'law' && key in present);
    assert.deepEqual(
      byLaw.map(([key]) => key).sort(),
      Object.entries(present)
        .filter(([, {source}]) => source === 'law')
        .map(([key]) => key)
        .sort(),
    );
    for (const [key, {range, confirmed}] of byLaw) {
      const rule = present[key as keyof typeof present];
      assert.deepEqual([range, confirmed], [[rule.value], rule.confirmed], key);
    }
  });

  it('by law of VAT on electricity is 16 % since 2026, in no rule set', () => {
    assert.deepEqual(
      REFERENCES.electricityVat?.map(({source, range, since}) => [source, range, since]),
      [['law', [16], '2026-01-01']],
    );
  });

  it('covers all that the bundled market figures say, with their dates', () => {
    for (const key of KEYS.filter(isMarketFigure))
      assert.deepEqual(
        REFERENCES[key]?.map(({source, range, since}) => [source, range, since]),
        [['snapshot', [PARAMETERS[key].default], key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date]],
        key,
      );
  });

  it('comes to the dollars that the row on electricity says, with VAT and without', () => {
    const {others} = rowOf('electricityPrice');
    for (const {range} of REFERENCES.electricityPrice ?? []) {
      const dollars = Number(range[0]) / SNAPSHOT.kztPerUsd;
      for (const price of [dollars, dollars * 1.16]) assert.ok(hasNumber(others, Number(price.toFixed(3))), `${price}`);
    }
  });
});
