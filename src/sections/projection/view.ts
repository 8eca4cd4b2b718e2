import {html, nothing, type TemplateResult} from 'lit';
import {nextHalvingMonth} from '../../core/calendar.js';
import {ratio} from '../../core/finite.js';
import {priceOfRig} from '../../core/investment.js';
import type {Inputs, NumberKey} from '../../core/parameters.js';
import type {Projection} from '../../core/projection.js';
import {picturePanel} from '../../picture/panel.js';
import {disclosure} from '../../ui/disclosure.js';
import {durationText, durationUnit} from '../../ui/duration.js';
import {deriveBalance} from '../../ui/explain/balance.js';
import {derivePaybackFlat} from '../../ui/explain/derivations.js';
import {badge, inputExplanation} from '../../ui/explain/explanation.js';
import {field} from '../../ui/field.js';
import {explainedRow} from '../../ui/figure-row.js';
import {formatRounded, formatTotal} from '../../ui/money.js';
import {roundedMonth} from '../../ui/rounded-month.js';
import {table} from '../../ui/table.js';
import {balanceChart} from './chart.js';
import type {ProjectionContext} from './context.js';
import {PROJECTION_FIELDS} from './fields.js';
import {horizonText} from './horizon.js';
import {cachedProjection} from './months.js';
import {picture} from './picture.js';
import {futuresPanel} from './range/view.js';

/** A payback in words; `never` where there is none. */
function paybackText(context: ProjectionContext, months: number | null, never: string): string {
  if (context.model.result.investment === 0) return context.own('free');
  return months === null ? never : durationText(context, months);
}

/** Whether an input has an effect. A price of the whole rig leaves the price per TH/s without any. */
const isInEffect = (key: NumberKey, {rigPrice}: Inputs): boolean => key !== 'rigPricePerTh' || rigPrice === null;

/** The price of a rig and of all, whichever of them the reader gave. */
function priceSentence(context: ProjectionContext): string {
  const {inputs, result} = context.model;
  const price = priceOfRig(inputs);
  const perTh = ratio(price, inputs.rigHashrate);
  const total = (usd: number | null): string => formatTotal(context, usd);
  return context.own('price', total(price), total(perTh), total(result.investment));
}

function monthsTable(context: ProjectionContext, {months}: Projection): TemplateResult {
  const {wording, own} = context;
  const columns = ['month', 'revenue', 'costs', 'net', 'cash', 'balance', 'kept'] as const;
  return table(
    `${own('title')}: ${own('table')}`,
    columns.map((column) => own(column)),
    months.map(({month, btcHeld, ...figures}) => [
      month,
      ...roundedMonth(context, figures).map((amount) => formatRounded(context, amount)),
      wording.format.number(btcHeld, 6),
    ]),
  );
}

/** The balance month by month, the payback, and the inputs of the projection. */
export function projection(context: ProjectionContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format} = wording;
  const projected = cachedProjection(inputs);
  const {months, payback, paybackFlat, npv, finalBalance} = projected;
  const row = (
    name: string,
    value: string,
    id: 'payback' | 'flat' | 'npv' | 'final' | 'held',
    derivation: () => string = () => '',
  ): TemplateResult =>
    explainedRow(context, name, value, {id: `projection-${id}`, definition: own(`${id}Is`), derivation});
  return html`<div>
    ${balanceChart(context, projected)}
    <p>${own('halvingAt', format.date(nextHalvingMonth(inputs.blockHeight)))} ${priceSentence(context)}</p>
    <dl>
      ${row(own('payback'), paybackText(context, payback, own('never', horizonText(context))), 'payback')}
      ${row(own('flat'), paybackText(context, paybackFlat, own('neverFlat')), 'flat', () =>
        paybackFlat === null ? '' : derivePaybackFlat(context, durationUnit(paybackFlat)),
      )}
      ${row(own('npv'), formatTotal(context, npv), 'npv')}
      ${row(own('final'), formatTotal(context, finalBalance), 'final', () =>
        deriveBalance(context, {
          investment: model.result.investment,
          months,
          resale: projected.resale,
          balance: finalBalance,
        }),
      )}
      ${row(own('held'), `${format.number(months.at(-1)?.btcHeld ?? 0, 6)}\u00a0BTC`, 'held')}
    </dl>
    ${futuresPanel(context)}
    <div class="grid">
      ${
        // Each keeps its place, and with it the focus, where another one appears or disappears.
        PROJECTION_FIELDS.map((key) => (isInEffect(key, inputs) ? field(context, key) : nothing))
      }
      <div class="field switch" part="field">
        <label for="curtail">${wording.t('curtail')}</label
        ><input id="curtail" type="checkbox" name="curtail" .checked=${inputs.curtail} />${badge(context, 'curtail')}
        ${inputExplanation(context, 'curtail')}
      </div>
    </div>
    ${disclosure(context, {
      name: 'projectionTable',
      summary: own('table'),
      content: () =>
        html`${monthsTable(context, projected)}
          <p>${own('cashIs')}</p>`,
    })}
    ${picturePanel(context, picture(context))}
    <p>${own('note')}</p>
  </div>`;
}
