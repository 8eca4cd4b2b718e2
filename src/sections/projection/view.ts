import {html, type TemplateResult} from 'lit';
import {computeProjection, type Projection} from '../../core/projection.js';
import {formatTotal} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {extension} from '../../ui/extension.js';
import {perFrame} from '../../ui/per-frame.js';
import {disclosure} from '../../ui/disclosure.js';
import {field} from '../../ui/field.js';
import {row} from '../../views/results.js';
import {table} from '../../ui/table.js';
import {balanceChart} from './chart.js';
import type {ProjectionText} from './en.js';
import {PROJECTION_FIELDS} from './fields.js';

/** A payback in months, or why there is none. */
function paybackText({inputs, format, t}: Context<ProjectionText>, months: number | null, never: string): string {
  if (inputs.rigs * inputs.rigPrice === 0) return t('projectionFree');
  return months === null ? never : t('projectionMonths', format.number(months, 1));
}

function monthsTable(context: Context<ProjectionText>, {months}: Projection): TemplateResult {
  const {format, t} = context;
  const columns = ['Month', 'Revenue', 'Costs', 'Net', 'Cash', 'Balance', 'Kept'] as const;
  return table(
    t('projectionTable'),
    columns.map((column) => t(`projection${column}`)),
    months.map(({month, revenue, costs, netProfit, cash, balance, btcHeld}) => [
      month,
      ...[revenue, costs, netProfit, cash, balance].map((usd) => formatTotal(context, usd)),
      format.number(btcHeld, 6),
    ]),
  );
}

/** What the farm is worth month by month, when it is paid back, and what that leaves out. */
export function projection(context: Context<ProjectionText>): TemplateResult {
  const {inputs, format, t} = context;
  const ahead = perFrame(context, 'projection', (now): Projection => (extension.project ?? computeProjection)(now));
  const {months, payback, paybackFlat, npv, finalBalance} = ahead;
  return html`<div>
    ${balanceChart(context, ahead)}
    <dl>
      ${row(t('projectionPayback'), paybackText(context, payback, t('projectionNever', format.number(inputs.horizon))))}
      ${row(t('projectionFlat'), paybackText(context, paybackFlat, t('projectionNeverFlat')))}
      ${row(t('projectionNpv'), formatTotal(context, npv))}
      ${row(t('projectionFinal'), formatTotal(context, finalBalance))}
      ${row(t('projectionHeld'), `${format.number(months.at(-1)?.btcHeld ?? 0, 6)}\u00a0BTC`)}
    </dl>
    <div class="grid">
      ${PROJECTION_FIELDS.map((key) => field(context, key))}
      <label class="field switch"
        ><span>${t('curtail')}</span><input type="checkbox" name="curtail" .checked=${inputs.curtail}
      /></label>
    </div>
    ${disclosure(context, 'projectionTable', t('projectionTable'), () => monthsTable(context, ahead))}
    <p>${t('projectionNote')}</p>
  </div>`;
}
