import {html, nothing, type TemplateResult} from 'lit';
import {computePurchases} from '../../core/purchase-plan.js';
import type {SectionContext} from '../../ui/context.js';
import {download} from '../../ui/download.js';
import {formatTotal} from '../../ui/money.js';
import {table} from '../../ui/table.js';
import {MOST_ROWS, planCsv} from './csv.js';
import type {texts} from './texts.js';
import {timeOfDay} from './time-of-day.js';

/** The number of purchases on a page of the table. */
const PAGE = 10;

/** The day's purchases, page by page, with a button to download them. */
export function plan(context: SectionContext<typeof texts.en>): TemplateResult {
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
  return html`${table(
      own('plan'),
      [own('start'), t('MWh'), own('cost')],
      computePurchases(model.inputs, {from, count: PAGE}).map(({startMinute, mwh, cost}) => [
        timeOfDay(startMinute),
        format.number(mwh, 6),
        formatTotal(context, cost),
      ]),
    )}
    <div class="switches">
      ${turnButton('back', from - PAGE)}
      <span role="status"
        >${own('range', whole(from + 1), whole(Math.min(from + PAGE, purchases)), whole(purchases))}</span
      >
      ${turnButton('next', from + PAGE)}
      <button
        type="button"
        @click=${() => {
          download('purchase-plan.csv', planCsv(context));
        }}
      >
        ${own('save')}
      </button>
      ${purchases > MOST_ROWS ? html`<span>${own('cut', whole(MOST_ROWS))}</span>` : nothing}
    </div>`;
}
