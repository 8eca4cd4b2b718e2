import {html, type TemplateResult} from 'lit';
import type {Projection} from '../../core/projection.js';
import type {SectionContext} from '../../ui/context.js';
import {disclosure} from '../../ui/disclosure.js';
import {field} from '../../ui/field.js';
import {figureRow} from '../../ui/figure-row.js';
import {formatTotal} from '../../ui/money.js';
import {oncePerFrame} from '../../ui/per-frame.js';
import {table} from '../../ui/table.js';
import {balanceChart} from './chart.js';
import {PROJECTION_FIELDS} from './fields.js';
import {cachedProjection} from './months.js';
import type {texts} from './texts.js';

type ProjectionContext = SectionContext<typeof texts.en>;

const throttledProjection = oncePerFrame(cachedProjection);

/** A payback in months; `never` where there is none. */
function paybackText({model, wording, own}: ProjectionContext, months: number | null, never: string): string {
  const {rigs, rigPrice} = model.inputs;
  if (rigs * rigPrice === 0) return own('free');
  return months === null ? never : own('months', wording.format.number(months, 1));
}

function monthsTable(context: ProjectionContext, {months}: Projection): TemplateResult {
  const {wording, own} = context;
  const columns = ['month', 'revenue', 'costs', 'net', 'cash', 'balance', 'kept'] as const;
  return table(
    own('table'),
    columns.map((column) => own(column)),
    months.map(({month, revenue, costs, netProfit, cash, balance, btcHeld}) => [
      month,
      ...[revenue, costs, netProfit, cash, balance].map((usd) => formatTotal(context, usd)),
      wording.format.number(btcHeld, 6),
    ]),
  );
}

/** The balance month by month, the payback, and the inputs of the projection. */
export function projection(context: ProjectionContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format, t} = wording;
  const projected = throttledProjection(context);
  const {months, payback, paybackFlat, npv, finalBalance} = projected;
  return html`<div>
    ${balanceChart(context, projected)}
    <dl>
      ${figureRow(own('payback'), paybackText(context, payback, own('never', format.number(inputs.horizon))))}
      ${figureRow(own('flat'), paybackText(context, paybackFlat, own('neverFlat')))}
      ${figureRow(own('npv'), formatTotal(context, npv))} ${figureRow(own('final'), formatTotal(context, finalBalance))}
      ${figureRow(own('held'), `${format.number(months.at(-1)?.btcHeld ?? 0, 6)}\u00a0BTC`)}
    </dl>
    <div class="grid">
      ${PROJECTION_FIELDS.map((key) => field(context, key))}
      <label class="field switch"
        ><span>${t('curtail')}</span><input type="checkbox" name="curtail" .checked=${inputs.curtail}
      /></label>
    </div>
    ${disclosure(context, {
      name: 'projectionTable',
      summary: own('table'),
      content: () => monthsTable(context, projected),
    })}
    <p>${own('note')}</p>
  </div>`;
}
