import type {TemplateResult} from 'lit';
import {heatMap} from '../../charts/heat.js';
import {valuesAround} from '../../core/axis.js';
import {type Grid, computeGrid} from '../../core/sensitivity.js';
import {priceKeyOf} from '../../core/basis.js';
import {type Inputs, type MoneyKey, PARAMETERS} from '../../core/parameters.js';
import {toDisplayCurrency, toDisplayTotal} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {decimalsOf} from '../../ui/field-lists.js';
import {formatCompact} from '../../ui/money.js';
import {oncePerFrame} from '../../ui/per-frame.js';
import {unitOf} from '../../ui/units.js';
import type {texts} from './texts.js';

/** The number of values on each axis. */
const COLUMNS = 5;
const ROWS = 7;

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
    wording: {format, t},
    own,
  } = context;
  const {x, y, rows} = gridAround(context);
  const key = priceKeyOf(inputs.basis);
  const axisName = (axis: MoneyKey): string => `${t(axis)}, ${unitOf(context, axis)}`;
  const labels = (axis: MoneyKey, values: readonly number[]): string[] =>
    values.map((usd) => format.number(toDisplayCurrency(usd, inputs), decimalsOf(axis, inputs.currency)));
  const row = y.values.indexOf(inputs.electricityPrice);
  const column = x.values.indexOf(Number(inputs[key]));
  return heatMap({
    title: own('map'),
    sentence: `${own('map')}. ${own('sentence', axisName(key), axisName('electricityPrice'))}`,
    xName: axisName(key),
    yName: axisName('electricityPrice'),
    columns: labels(key, x.values),
    rows: labels('electricityPrice', y.values),
    values: rows.map((cells) => cells.map((usd) => (usd === null ? null : toDisplayTotal(usd, inputs)))),
    current: row < 0 || column < 0 ? undefined : [row, column],
    format: (size) => formatCompact(context, size),
  });
}
