import {html, type TemplateResult} from 'lit';
import {finiteOrNull} from '../../core/finite.js';
import {toDisplayCurrency} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {decimalsOf} from '../../ui/fields.js';
import {table, type TableRow} from '../../ui/table.js';
import {unit} from '../../ui/units.js';
import type {BreakEvenText} from './en.js';
import {map} from './map.js';

const PRICES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue'] as const;

/** The five break-evens beside today's values, and the net over two prices. */
export function breakEvens(context: Context<BreakEvenText>): TemplateResult {
  const {inputs, result, format, t} = context;
  const {breakEven, today} = result;
  // Under another basis than the network revenue does not follow the coin's price.
  const prices = PRICES.filter((key) => key !== 'btcPrice' || inputs.basis === 'network');
  const line = (
    name: string,
    symbol: string,
    text: (value: number) => string,
    values: readonly [breakEven: number | null, today: number | null],
  ): TableRow => {
    const [even, now] = values;
    const distance = even === null || now === null ? null : finiteOrNull(100 * (even / now - 1));
    const percent = distance === null ? '–' : `${distance > 0 ? '+' : ''}${format.percent(distance)}`;
    const texts = values.map((value) => (value === null ? '–' : text(value)));
    return [html`${name} <span class="unit">${symbol}</span>`, ...texts, percent];
  };
  return html`<div>
    <p>${Object.values(breakEven).some((value) => value !== null) ? t('breakEvenNote') : t('breakEvenNone')}</p>
    ${table(
      t('break-even'),
      [t('breakEvenItem'), t('breakEvenValue'), t('breakEvenToday'), t('breakEvenDistance')],
      [
        ...prices.map((key) =>
          line(
            t(key),
            unit(context, key),
            (usd) => {
              const amount = toDisplayCurrency(context, usd);
              return format.number(amount, Math.abs(amount) < 1000 ? decimalsOf(key, inputs.currency) : 0);
            },
            [breakEven[key], today[key]],
          ),
        ),
        line(t('breakEvenEfficiency'), t('breakEvenUnit'), (value) => format.number(value), [
          breakEven.efficiency,
          today.efficiency,
        ]),
      ],
    )}
    ${map(context)}
  </div>`;
}
