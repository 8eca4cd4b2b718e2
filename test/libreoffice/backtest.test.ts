import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

import {
  backtest,
  HISTORY,
  type HistoryMonth,
  type Inputs,
  type PastMonth,
  type PastSpan,
} from '../../src/core/index.js';
import {checkedInputs} from '../../src/core/arguments.js';
import {nearness} from '../core/close.js';
import {opened} from './program.js';

const {assertClose} = nearness({tolerance: 1e-9, vanishing: 0});

/** The inputs of a farm, one a line: B1 to B19. */
const LINES: readonly (keyof Inputs)[] = [
  ...(['rigs', 'rigPower', 'rigHashrate', 'coolingOverhead', 'uptime', 'winterUptime', 'poolFee'] as const),
  ...(['electricityPrice', 'electricityVat', 'miningLevy', 'kztPerUsd', 'complianceRate', 'complianceFixed'] as const),
  ...(['taxRate', 'aifcShare', 'aifcFee', 'fixedCosts', 'rigPrice', 'curtail'] as const),
];

/** What follows from the inputs, and, from B24 on, what the months come to between two lines of the sheet. */
const sumsOf = (first: number, last: number): readonly (readonly [name: string, formula: string])[] => [
  ['load, kW', '=B1*B2*(1+B4/100)'],
  ['investment, USD', '=B1*B18'],
  ['power and levy, USD per kWh', '=B8*(1+B9/100)+B10/B11'],
  ['charged on revenue, a fraction', '=B12/100+B16/100*B15/100'],
  ['payback', `=T${last}`],
  ['net profit', `=SUM(M${first}:M${last})-SUM(N${first}:N${last})-SUM(P${first}:P${last})`],
  ['months with a loss', `=SUMPRODUCT((M${first}:M${last}-N${first}:N${last}-P${first}:P${last}<0)*1)`],
  ['final balance', `=S${last}`],
];

const SUMS = sumsOf(0, 0).map(([name]) => name);

const HEAD = [
  ...['year', 'month', 'days', 'price', 'difficulty', 'height', 'blocks', 'subsidy', 'uptime', 'coins if it runs'],
  ...['power if it runs', 'runs', 'revenue', 'costs before tax', 'tax of the year so far', 'tax', 'cash', 'held'],
  ...['balance', 'payback'],
];

/** The line of the first month. */
const FIRST = LINES.length + SUMS.length + 2;

/** A month on a line of the sheet: what the history has of it, and the rest as formulas. */
function monthOn(line: number, {month, price, difficulty, height, blocks}: HistoryMonth): readonly string[] {
  const [year = '', monthOfYear = ''] = month.split('-');
  const place = line - FIRST;
  const isFirst = place === 0;
  const isNewYear = place % 12 === 0;
  const yearFrom = line - (place % 12);
  const before = line - 1;
  const halved = `MAX(0;F${line}+G${line}-(INT(F${line}/210000)+1)*210000)`;
  const subsidy = (era: string): string => `ROUNDDOWN(50/2^(${era});8)`;
  const era = `INT(F${line}/210000)`;
  const balanceBefore = isFirst ? '-B$21' : `S${before}`;
  const turns = `${place}-(${balanceBefore})/(S${line}-(${balanceBefore}))`;
  const payback = `IF(AND(B$21>0;S${line}>=0);${turns};"")`;
  return [
    ...[year, String(Number(monthOfYear)), `=DAY(DATE(A${line};B${line}+1;0))`],
    ...[price, difficulty, height, blocks].map(String),
    `=(${subsidy(era)}*(G${line}-${halved})+${subsidy(`${era}+1`)}*${halved})/G${line}`,
    `=B$5/100*IF(OR(B${line}>=11;B${line}<=3);B$6/100;1)`,
    `=B$1*B$3*1000000000000*86400*C${line}*H${line}/(E${line}*2^32)*(1-B$7/100)*I${line}`,
    `=B$20*24*C${line}*I${line}*B$22`,
    `=IF(AND(B$19=1;(1-B$23)*J${line}*D${line}<K${line});0;1)`,
    `=L${line}*J${line}*D${line}`,
    `=L${line}*K${line}+B$23*M${line}+(B$13+B$17)*C${line}/(365.25/12)`,
    `=B$14/100*MAX(0;SUM(M${yearFrom}:M${line})-SUM(N${yearFrom}:N${line}))`,
    isNewYear ? `=O${line}` : `=O${line}-O${before}`,
    `=B$15/100*M${line}-N${line}-P${line}`,
    `=${isFirst ? '' : `R${before}+`}(1-B$15/100)*L${line}*J${line}`,
    `=SUM(Q$${FIRST}:Q${line})-B$21+R${line}*D${line}`,
    isFirst ? `=${payback}` : `=IF(T${before}<>"";T${before};${payback})`,
  ];
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A look back as a sheet: numbers and the formulas of a spreadsheet, and nothing that the calculator has computed. */
function sheetOf(inputs: Inputs, past: readonly HistoryMonth[]): string {
  const rows: (readonly string[])[] = [
    ...LINES.map((key) => [key, String(Number(inputs[key]))]),
    ...sumsOf(FIRST, FIRST + past.length - 1),
    HEAD,
    ...past.map((month, place) => monthOn(FIRST + place, month)),
  ];
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

interface Computed {
  readonly sums: Readonly<Record<string, number | null>>;
  readonly months: readonly Readonly<Record<string, number>>[];
}

/** What a spreadsheet program makes of the sheet. A text, such as an empty payback, is no number. */
function computed(sheet: string): Computed {
  const rows = opened(sheet, {separator: ',', lcid: 1033});
  const sums = SUMS.map((name, place) => {
    const [label, cell] = rows[LINES.length + place] ?? [];
    assert.equal(label?.value, name);
    assert.ok(cell?.formula, `${name} is no formula`);
    return [name, cell.type === 'float' ? Number(cell.value) : null] as const;
  });
  const months = rows.slice(FIRST - 1).map((row, place) => {
    const formulas = row.filter(({formula}) => formula).length;
    assert.equal(formulas, HEAD.length - 6, `formulas in month ${place + 1}`);
    return Object.fromEntries(HEAD.map((name, column) => [name, Number(row[column]?.value || NaN)]));
  });
  return {sums: Object.fromEntries(sums), months};
}

/** A month in the names of the calculator. */
const asMonth = (row: Readonly<Record<string, number>>): Omit<PastMonth, 'month'> => {
  const at = (name: string): number => row[name] ?? NaN;
  const beforeTax = at('costs before tax');
  return {
    revenue: at('revenue'),
    costs: beforeTax + at('tax'),
    tax: at('tax'),
    netProfit: at('revenue') - beforeTax - at('tax'),
    cash: at('cash'),
    btcMined: at('runs') * at('coins if it runs'),
    btcHeld: at('held'),
    balance: at('balance'),
    price: at('price'),
    difficulty: at('difficulty'),
    subsidy: at('subsidy'),
  };
};

const {cases} = JSON.parse(readFileSync(new URL('../core/cases.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly {readonly name: string; readonly inputs: Partial<Inputs>}[];
};

const s21 = cases.find(({name}) => name === 'S21 farm bought in January 2023')?.inputs;
assert.ok(s21);

const everyCharge: Partial<Inputs> = {
  ...{rigs: 750, rigPower: 3.25, rigHashrate: 110, coolingOverhead: 6, uptime: 97, winterUptime: 70, poolFee: 2},
  ...{electricityPrice: 0.052, electricityVat: 16, miningLevy: 2, complianceRate: 8, complianceFixed: 2500},
  ...{taxRate: 20, aifcShare: 60, aifcFee: 0.5, fixedCosts: 18_000, rigPrice: 1800, curtail: true},
};

interface LookBack extends PastSpan {
  readonly inputs: Partial<Inputs>;
}

const LOOKS_BACK: Readonly<Record<string, LookBack>> = {
  'S21 rigs from January 2023 on': {inputs: s21, from: '2023-01'},
  'every charge, winters without power, and rigs that stand still, from July 2021 on': {
    inputs: everyCharge,
    from: '2021-07',
  },
  'the article’s rigs through the whole history, both halvings in it': {inputs: {}},
  'a year that never pays its rigs back': {inputs: {...everyCharge, rigPrice: 4000}, from: '2022-01', to: '2022-12'},
};

describe('A look back in a spreadsheet, by formulas of its own, comes to what the calculator says:', () => {
  for (const [name, {inputs: given, from, to}] of Object.entries(LOOKS_BACK))
    it(name, () => {
      const completed = checkedInputs(given);
      const {rigPrice, rigPricePerTh, rigHashrate} = completed;
      const inputs = {...completed, rigPrice: rigPrice ?? rigPricePerTh * rigHashrate};
      const expected = backtest(given, {from, to});
      const past = HISTORY.filter(({month}) => month >= (from ?? '') && (!to || month <= to));
      const {sums, months} = computed(sheetOf(inputs, past));
      assert.equal(months.length, expected.months.length);
      for (const [place, month] of expected.months.entries()) {
        const row = asMonth(months[place] ?? {});
        for (const key of Object.keys(row) as (keyof typeof row)[])
          assertClose(`${key} of ${month.month}`, row[key], month[key]);
      }
      const {payback, netProfit, lossMonths, finalBalance} = expected;
      if (payback === null) assert.equal(sums['payback'], null);
      else assertClose('payback', sums['payback'] ?? null, payback);
      assertClose('net profit', sums['net profit'] ?? null, netProfit);
      assert.equal(sums['months with a loss'], lossMonths);
      assertClose('final balance', sums['final balance'] ?? null, finalBalance);
    });

  it('among them farms that pay back and that do not, with months of loss, and months in which the rigs stand still', () => {
    const found = Object.values(LOOKS_BACK).map(({inputs, ...span}) => backtest(inputs, span));
    assert.ok(found.some(({payback}) => payback === null) && found.some(({payback}) => payback !== null));
    assert.ok(found.some(({lossMonths}) => lossMonths > 0));
    assert.ok(found.some(({months}) => months.some(({revenue}) => revenue === 0)));
    assert.ok(found.some(({months}) => months.some(({tax}) => tax < 0)));
  });
});
