import {html, nothing, type TemplateResult} from 'lit';
import {computePurchases} from '../../core/purchase-plan.js';
import {formatTotal} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import {table} from '../../ui/table.js';
import {MOST_ROWS, planCsv, timeOfDay} from './csv.js';
import type {MarketplaceText} from './en.js';

const PAGE = 10;
const FROM = 'marketplace from';

/** The day's purchases, a page at a time, and all of them as a file. */
export function plan(context: Context<MarketplaceText>): TemplateResult {
  const {inputs, result, format, t, memory, refresh} = context;
  const {purchases} = result;
  const last = PAGE * Math.floor((purchases - 1) / PAGE);
  // The day may have become shorter since the page was turned.
  const from = Math.min(Number(memory.get(FROM) ?? 0), last);
  const whole = (value: number): string => format.number(value, 0);
  const button = (text: MarketplaceText, step: number): TemplateResult => {
    const to = from + step;
    const leads = to >= 0 && to <= last;
    const turn = (): void => {
      if (!leads) return;
      memory.set(FROM, to);
      refresh();
    };
    return html`<button type="button" aria-disabled=${!leads} @click=${turn}>${t(text)}</button>`;
  };
  return html`${table(
      t('marketplacePlan'),
      [t('marketplaceStart'), t('MWh'), t('marketplaceCost')],
      computePurchases(inputs, {from, count: PAGE}).map(({startMinute, mwh, cost}) => [
        timeOfDay(startMinute),
        format.number(mwh, 6),
        formatTotal(context, cost),
      ]),
    )}
    <div class="switches">
      ${button('marketplaceBack', -PAGE)}
      <span role="status"
        >${t('marketplaceRange', whole(from + 1), whole(Math.min(from + PAGE, purchases)), whole(purchases))}</span
      >
      ${button('marketplaceNext', PAGE)}
      <button type="button" @click=${() => download('purchase-plan.csv', planCsv(context))}>
        ${t('marketplaceSave')}
      </button>
      ${purchases > MOST_ROWS ? html`<span>${t('marketplaceCut', whole(MOST_ROWS))}</span>` : nothing}
    </div>`;
}
