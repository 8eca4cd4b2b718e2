import type {TemplateResult} from 'lit';
import {heatMap} from '../../charts/heat.js';
import {valuesAround} from '../../core/axis.js';
import {priceKeyOf} from '../../core/basis.js';
import {computeGrid, type Grid} from '../../core/sensitivity.js';
import {type Inputs, type MoneyKey, PARAMETERS} from '../../core/parameters.js';
import {formatCompact, toDisplayCurrency} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {decimalsOf} from '../../ui/fields.js';
import {perFrame} from '../../ui/per-frame.js';
import {unit} from '../../ui/units.js';
import {toDisplay} from '../../store/statement.js';
import type {BreakEvenText} from './en.js';

const ACROSS = 5;
const DOWN = 7;

function gridAround(inputs: Inputs): Grid {
  const key = priceKeyOf(inputs.basis);
  const {electricityPrice} = inputs;
  return computeGrid(inputs, {
    x: {key, values: valuesAround(PARAMETERS[key], Number(inputs[key]), ACROSS)},
    y: {key: 'electricityPrice', values: valuesAround(PARAMETERS.electricityPrice, electricityPrice, DOWN)},
  });
}

/** The net over the price that revenue follows and the price of electricity, around today's point. */
export function map(context: Context<BreakEvenText>): TemplateResult {
  const {inputs, format, t} = context;
  const {x, y, rows} = perFrame(context, 'break-even map', gridAround);
  const key = priceKeyOf(inputs.basis);
  const named = (axis: MoneyKey & ('electricityPrice' | typeof key)): string => `${t(axis)}, ${unit(context, axis)}`;
  const labels = (axis: MoneyKey, values: readonly number[]): string[] =>
    values.map((usd) => format.number(toDisplayCurrency(context, usd), decimalsOf(axis, inputs.currency)));
  const row = y.values.indexOf(inputs.electricityPrice);
  const column = x.values.indexOf(Number(inputs[key]));
  return heatMap({
    title: t('breakEvenMap'),
    sentence: `${t('breakEvenMap')}. ${t('breakEvenSentence', named(key), named('electricityPrice'))}`,
    xName: named(key),
    yName: named('electricityPrice'),
    columns: labels(key, x.values),
    rows: labels('electricityPrice', y.values),
    values: rows.map((cells) => cells.map((usd) => (usd === null ? null : toDisplay(usd, inputs)))),
    current: row < 0 || column < 0 ? undefined : [row, column],
    format: (size) => formatCompact(context, size),
  });
}
