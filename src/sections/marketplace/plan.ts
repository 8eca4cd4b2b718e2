import {html, nothing, type TemplateResult} from 'lit';
import {computePurchases} from '../../core/purchase-plan.js';
import {csvFile} from '../../exchange/csv.js';
import {DECIMALS, decimalsUpTo, roundToTotal, toDisplayCurrency} from '../../store/statement.js';
import {download} from '../../ui/download.js';
import {formatRounded, formatTotal, roundedTotal} from '../../ui/money.js';
import {table, type TableRow} from '../../ui/table.js';
import {MOST_ROWS, planCsv} from './csv.js';
import type {MarketplaceContext} from './context.js';
import {prepaidText} from './prepaid.js';
import {purchaseTimes} from './purchase-times.js';

/** The number of purchases on a page of the table. */
const PAGE = 10;

/**
 * The costs of the purchases on a page as the screen shows them. Those of a whole day on one page add up to its total; on
 * a part of the day, equal purchases have equal costs.
 */
function shownCosts(context: MarketplaceContext, costs: readonly number[]): readonly number[] {
  const {inputs, result} = context.model;
  if (costs.length < result.purchases) return costs.map((usd) => roundedTotal(context, usd));
  const total = roundedTotal(context, result.costs.electricity);
  const parts = costs.map((usd) => toDisplayCurrency(usd, inputs));
  return roundToTotal(parts, total, decimalsUpTo(total, DECIMALS[inputs.currency]));
}

/** What must be paid before the day begins, in words. */
function prepayment(context: MarketplaceContext): string {
  const {model, own} = context;
  const {electricity, levy} = model.result.costs;
  const prepaid = own('prepay', prepaidText(context, electricity));
  return levy > 0 ? `${prepaid} ${own('levyLater', formatTotal(context, levy))}` : prepaid;
}

/** The day's purchases, page by page, with a button to download them. */
export function plan(context: MarketplaceContext): TemplateResult {
  const {model, wording, actions, own} = context;
  const {format, t} = wording;
  const {purchases} = model.result;
  const lastPage = PAGE * Math.floor((purchases - 1) / PAGE);
  // The day may have fewer purchases than when the reader turned to this page.
  const from = Math.min(model.view.firstPurchase, lastPage);
  const whole = (value: number): string => format.number(value, 0);
  const turnButton = (text: 'back' | 'next', to: number): TemplateResult => {
    const exists = to >= 0 && to <= lastPage;
    return html`<button
      type="button"
      aria-disabled=${!exists}
      @click=${() => {
        if (exists) actions.setView({firstPurchase: to});
      }}
    >
      ${own(text)}
    </button>`;
  };
  const onPage = computePurchases(model.inputs, {from, count: PAGE});
  const costs = shownCosts(
    context,
    onPage.map(({cost}) => cost),
  );
  return html`<p>${prepayment(context)}</p>
    <div class="whole">
      ${table(
        own('plan'),
        [own('time'), t('MWh'), own('cost')],
        [
          ...onPage.map((purchase, place): TableRow => [
            purchaseTimes(model, purchase).range,
            format.number(purchase.mwh, 6),
            formatRounded(context, costs[place] ?? 0),
          ]),
          [
            own('wholeDay'),
            format.number(model.result.energy / 1000, 6),
            formatTotal(context, model.result.costs.electricity),
          ],
        ],
      )}
    </div>
    <div class="switches">
      ${turnButton('back', from - PAGE)}
      <span role="status"
        >${own('range', whole(from + 1), whole(Math.min(from + PAGE, purchases)), whole(purchases))}</span
      >
      ${turnButton('next', from + PAGE)}
      <button
        type="button"
        @click=${() => {
          download('purchase-plan.csv', csvFile(planCsv(context)));
        }}
      >
        ${own('save')}
      </button>
      ${purchases > MOST_ROWS ? html`<span>${own('cut', whole(MOST_ROWS))}</span>` : nothing}
    </div>`;
}
