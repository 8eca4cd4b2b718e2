import type {TemplateResult} from 'lit';
import {heatMap} from '../../charts/heat.js';
import {valuesAround} from '../../core/axis.js';
import {type Grid, computeGrid} from '../../core/sensitivity.js';
import {priceKeyOf} from '../../core/basis.js';
import {type Inputs, type MoneyKey, PARAMETERS} from '../../core/parameters.js';
import {toDisplayCurrency, toDisplayTotal} from '../../store/statement.js';
import type {Context, SectionContext} from '../../ui/context.js';
import {decimalsOf} from '../../ui/field-lists.js';
import {oncePerFrame} from '../../ui/per-frame.js';
import {unitOf} from '../../ui/units.js';
import type {texts} from './texts.js';

/** The number of values on each axis. */
const COLUMNS = 5;
const ROWS = 7;

/** Numbers from here on are shortened where that makes them shorter. */
const LONG = 1e4;

/** A number without a unit, in as few characters as the language has for it. */
function shortNumber({wording: {format}}: Context, value: number, decimals: number): string {
  const whole = format.number(value, value < LONG ? decimals : 0);
  if (value < LONG) return whole;
  // Three digits in all: 12.3K, 123K, 1.23M.
  const digitsBeforePoint = (Math.floor(Math.log10(value)) % 3) + 1;
  const compact = format.number(value, 3 - digitsBeforePoint, {notation: value < 1e15 ? 'compact' : 'scientific'});
  return compact.length < whole.length ? compact : whole;
}

const gridAround = oncePerFrame((inputs: Inputs): Grid => {
  const key = priceKeyOf(inputs.basis);
  const {electricityPrice} = inputs;
  return computeGrid(inputs, {
    x: {key, values: valuesAround(PARAMETERS[key], Number(inputs[key]), COLUMNS)},
    y: {key: 'electricityPrice', values: valuesAround(PARAMETERS.electricityPrice, electricityPrice, ROWS)},
  });
});

/** The net profit over the price that decides the revenue and the price of electricity, around the present prices. */
export function breakEvenMap(context: SectionContext<typeof texts.en>): TemplateResult {
  const {
    model: {inputs},
    wording: {t, periodEntry},
    own,
  } = context;
  const {x, y, rows} = gridAround(context);
  const key = priceKeyOf(inputs.basis);
  const axisName = (axis: MoneyKey): string => `${t(axis)}, ${unitOf(context, axis)}`;
  const labels = (axis: MoneyKey, values: readonly number[]): string[] =>
    values.map((usd) => shortNumber(context, toDisplayCurrency(usd, inputs), decimalsOf(axis, inputs.currency)));
  const cells = rows.map((row) => row.map((usd) => (usd === null ? null : toDisplayTotal(usd, inputs))));
  const decimals = Math.max(...cells.flat().map((amount) => Math.abs(amount ?? 0))) < 10 ? 2 : 0;
  const title = own('map', periodEntry('perPeriod'), inputs.currency === 'KZT' ? '₸' : '$');
  const row = y.values.indexOf(inputs.electricityPrice);
  const column = x.values.indexOf(Number(inputs[key]));
  return heatMap({
    title,
    sentence: `${title}. ${own('sentence')}`,
    xName: axisName(key),
    yName: axisName('electricityPrice'),
    columns: labels(key, x.values),
    rows: labels('electricityPrice', y.values),
    values: cells,
    current: row < 0 || column < 0 ? undefined : [row, column],
    format: (size) => shortNumber(context, size, decimals),
  });
}
