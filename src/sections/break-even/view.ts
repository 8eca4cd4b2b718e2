import {html, nothing, type TemplateResult} from 'lit';
import type {BreakEvens} from '../../core/break-even.js';
import {shareAfterRevenueCharges} from '../../core/day.js';
import {finiteOrNull} from '../../core/finite.js';
import type {Inputs} from '../../core/parameters.js';
import {toDisplayCurrency} from '../../store/statement.js';
import type {Context, SectionContext} from '../../ui/context.js';
import {numberEquation} from '../../ui/explain/day-expressions.js';
import {type Explanation, explanation, term} from '../../ui/explain/explanation.js';
import {equationToRoundUp} from '../../ui/explain/expression.js';
import {decimalsOf} from '../../ui/field-lists.js';
import {table, type TableRow} from '../../ui/table.js';
import {unitOf} from '../../ui/units.js';
import {breakEvenExpression} from './derivations.js';
import {breakEvenMap} from './map.js';
import type {texts} from './texts.js';

type BreakEvenContext = SectionContext<typeof texts.en>;

const PRICES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue'] as const;

type Figure = keyof BreakEvens;

const isPrice = (key: Figure): key is (typeof PRICES)[number] => (PRICES as readonly Figure[]).includes(key);

/** A figure in the unit of its row: money in the display currency. */
const inDisplayUnit = ({model: {inputs}}: Context, key: Figure, value: number): number =>
  isPrice(key) ? toDisplayCurrency(value, inputs) : value;

/** Decimals of a figure: a price from 1000 on has none, and rigs come whole. */
function decimalsOfFigure({model: {inputs}}: Context, key: Figure, value: number): number {
  if (key === 'rigs') return 0;
  if (!isPrice(key)) return 2;
  return Math.abs(value) < 1000 ? decimalsOf(key, inputs.currency) : 0;
}

/** The number of rigs is rounded up, because one fewer would not carry the fixed costs. */
const shownValue = (context: Context, key: Figure, value: number): number =>
  key === 'rigs' ? Math.ceil(value * (1 - 1e-12)) : inDisplayUnit(context, key, value);

function figureText(context: Context, key: Figure, value: number): string {
  const shown = shownValue(context, key, value);
  return context.wording.format.number(shown, decimalsOfFigure(context, key, shown));
}

/** How a break-even came about; the number of rigs is shown with decimals before it is rounded up. */
function derivation(context: Context, key: Figure, value: number): string {
  const {format, t} = context.wording;
  const expression = breakEvenExpression(context, key);
  if (key === 'rigs') {
    const whole = shownValue(context, key, value);
    const equation = equationToRoundUp(expression, {value, whole, decimals: 1}, format.number);
    return t('roundedUp', equation, figureText(context, key, value));
  }
  const shown = inDisplayUnit(context, key, value);
  const decimals = decimalsOfFigure(context, key, shown);
  return numberEquation(context, expression, {
    value: Number(shown.toFixed(decimals)),
    decimals,
    text: format.number(shown, decimals),
  });
}

/** The figures that have a break-even. The bitcoin price has one only where revenue depends on it. */
const figuresUnder = ({basis}: Inputs): readonly Figure[] => [
  ...PRICES.filter((key) => key !== 'btcPrice' || basis === 'network'),
  'efficiency',
  'rigs',
];

function rowsOf(context: BreakEvenContext, key: Figure): readonly TableRow[] {
  const {model, wording, own} = context;
  const {format, t} = wording;
  const [even, now] = [model.result.breakEven[key], model.result.today[key]];
  const distance = even === null || now === null ? null : finiteOrNull(100 * (even / now - 1));
  const percent = distance === null ? '–' : `${distance > 0 ? '+' : ''}${format.percent(distance)}`;
  const cells = [even, now].map((value) => (value === null ? '–' : figureText(context, key, value)));
  const explained: Explanation = {
    id: `break-even-${key}`,
    definition: own(`${key}Is`),
    derivation: () => (even === null ? '' : derivation(context, key, even)),
  };
  const name = key === 'efficiency' ? own('efficiency') : t(key);
  const unit = key === 'efficiency' ? t('JTH') : unitOf(context, key);
  return [
    [html`${term(context, explained.id, name)} <span class="unit">${unit}</span>`, ...cells, percent],
    {below: explanation(context, explained)},
  ];
}

/** What is to be said of all break-evens together. */
function noteText({model, wording, own}: BreakEvenContext): string {
  const {inputs, result} = model;
  if (inputs.rigs === 0) return wording.t('noRigs');
  if (shareAfterRevenueCharges(inputs) <= 0) return own('none');
  const price = result.breakEven.electricityPrice;
  return price !== null && price < 0 ? `${own('note')} ${own('negative')}` : own('note');
}

/** The break-evens beside today's values, and the map of the net profit over two prices. */
export function breakEvens(context: BreakEvenContext): TemplateResult {
  const {model, own} = context;
  return html`<div>
    <p>${noteText(context)}</p>
    ${table(
      own('title'),
      [own('item'), own('value'), own('today'), own('distance')],
      figuresUnder(model.inputs).flatMap((key) => rowsOf(context, key)),
    )}
    ${model.inputs.rigs === 0 ? nothing : breakEvenMap(context)}
  </div>`;
}
