import {html, type TemplateResult} from 'lit';
import {finiteOrNull} from '../../core/finite.js';
import type {Inputs} from '../../core/parameters.js';
import {toDisplayCurrency} from '../../store/statement.js';
import type {Context, SectionContext} from '../../ui/context.js';
import {decimalsOf} from '../../ui/field-lists.js';
import {table, type TableRow} from '../../ui/table.js';
import {unitOf} from '../../ui/units.js';
import {breakEvenMap} from './map.js';
import type {texts} from './texts.js';

const PRICES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue'] as const;

type Price = (typeof PRICES)[number];

/** A price in the display currency, from 1000 on without decimals. */
function priceText({model: {inputs}, wording: {format}}: Context, key: Price, usd: number): string {
  const amount = toDisplayCurrency(usd, inputs);
  return format.number(amount, Math.abs(amount) < 1000 ? decimalsOf(key, inputs.currency) : 0);
}

/** The prices that have a break-even. The bitcoin price has one only where revenue depends on it. */
const pricesUnder = ({basis}: Inputs): readonly Price[] =>
  PRICES.filter((key) => key !== 'btcPrice' || basis === 'network');

/** The break-evens beside today's values, and the map of the net profit over two prices. */
export function breakEvens(context: SectionContext<typeof texts.en>): TemplateResult {
  const {model, wording, own} = context;
  const {format, t} = wording;
  const {breakEven, today} = model.result;
  const tableRow = (
    key: Price | 'efficiency',
    name: string,
    unit: string,
    valueText: (value: number) => string,
  ): TableRow => {
    const [even, now] = [breakEven[key], today[key]];
    const distance = even === null || now === null ? null : finiteOrNull(100 * (even / now - 1));
    const percent = distance === null ? '–' : `${distance > 0 ? '+' : ''}${format.percent(distance)}`;
    const cells = [even, now].map((value) => (value === null ? '–' : valueText(value)));
    return [html`${name} <span class="unit">${unit}</span>`, ...cells, percent];
  };
  return html`<div>
    <p>${Object.values(breakEven).some((value) => value !== null) ? own('note') : own('none')}</p>
    ${table(
      own('title'),
      [own('item'), own('value'), own('today'), own('distance')],
      [
        ...pricesUnder(model.inputs).map((key) =>
          tableRow(key, t(key), unitOf(context, key), (usd) => priceText(context, key, usd)),
        ),
        tableRow('efficiency', own('efficiency'), own('unit'), (value) => format.number(value)),
      ],
    )}
    ${breakEvenMap(context)}
  </div>`;
}
