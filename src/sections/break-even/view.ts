import {html, nothing, type TemplateResult} from 'lit';
import {shareAfterRevenueCharges} from '../../core/day.js';
import {finiteOrNull} from '../../core/finite.js';
import type {Inputs} from '../../core/parameters.js';
import {BREAK_EVEN_PRICES, type BreakEvenKey, breakEvenText, deriveBreakEven} from '../../ui/break-even-text.js';
import type {SectionContext} from '../../ui/context.js';
import {type Explanation, explanation, term} from '../../ui/explain/explanation.js';
import {table, type TableRow} from '../../ui/table.js';
import {unitOf} from '../../ui/units.js';
import {breakEvenMap} from './map.js';
import type {texts} from './texts.js';

type BreakEvenContext = SectionContext<typeof texts.en>;

/** The figures that have a break-even. The bitcoin price has one only where revenue depends on it. */
const figuresUnder = ({basis}: Inputs): readonly BreakEvenKey[] => [
  ...BREAK_EVEN_PRICES.filter((key) => key !== 'btcPrice' || basis === 'network'),
  'efficiency',
  'rigs',
];

function rowsOf(context: BreakEvenContext, key: BreakEvenKey): readonly TableRow[] {
  const {model, wording, own} = context;
  const {format, t} = wording;
  const [even, now] = [model.result.breakEven[key], model.result.today[key]];
  const distance = even === null || now === null ? null : finiteOrNull(100 * (even / now - 1));
  const percent = distance === null ? '–' : `${distance > 0 ? '+' : ''}${format.percent(distance)}`;
  const cells = [even, now].map((value) => (value === null ? '–' : breakEvenText(context, key, value)));
  const explained: Explanation = {
    id: `break-even-${key}`,
    definition: own(`${key}Is`),
    derivation: () => (even === null ? '' : deriveBreakEven(context, key, even)),
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
