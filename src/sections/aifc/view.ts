import {html, type TemplateResult} from 'lit';
import {bulletBar} from '../../charts/bars.js';
import {capitalised} from '../../i18n/format.js';
import {DECIMALS, forPeriod, roundToTotal, toDisplayTotal} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {figureRow} from '../../ui/figure-row.js';
import type {texts} from './texts.js';

type AifcContext = SectionContext<typeof texts.en>;

/** Decimals of a bitcoin. */
const SATOSHI = 8;

/** How far the forced sale pays the bills, in one sentence, with the same amount as in the compact view. */
function coverageText({model, wording, own}: AifcContext): string {
  const {inputs, result, statement} = model;
  const {format, t, money} = wording;
  const {neededSaleShare: needed, revenue} = result;
  if (!(revenue > 0)) return own('nothing');
  // No share is enough: the exchange's fee takes the whole proceeds.
  if (needed === null) return t('unpaid', format.percent(inputs.aifcShare, 2), money(statement.unpaid));
  if (statement.unpaid <= 0) return own('over', format.percent(Math.max(0, inputs.aifcShare - 100 * needed)));
  // Rounding must not turn almost all of the bills into 100 %.
  const covered = Math.min(99.9, inputs.aifcShare / needed);
  const [day, month, year] = own.list('per');
  return own('short', format.percent(covered), money(statement.unpaid), {day, month, year}[inputs.period]);
}

/** Coins mined, sold and kept, and the share that must be sold beside the share that pays the bills. */
export function aifc(context: AifcContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, t, money} = wording;
  const {btcMined, btcSold, btcRetained, revenue, neededSaleShare} = result;
  const share = inputs.aifcShare / 100;
  const mined = forPeriod(btcMined, inputs.period);
  const coins = [btcSold, btcRetained].map((btc) => forPeriod(btc, inputs.period));
  const [soldCoins = 0, keptCoins = 0] = roundToTotal(coins, mined, SATOSHI);
  const worths = [share * revenue, (1 - share) * revenue].map((usd) => toDisplayTotal(usd, inputs));
  const [soldWorth = 0, keptWorth = 0] = roundToTotal(worths, statement.revenue, DECIMALS[inputs.currency]);
  const coinsRow = (name: string, btc: number, worth: number): TemplateResult =>
    figureRow(name, html`${format.number(btc, SATOSHI)} BTC<br />${money(worth)}`);
  const needed = neededSaleShare === null ? null : 100 * neededSaleShare;
  const sentence = coverageText(context);
  return html`<div>
    ${
      revenue > 0
        ? bulletBar({
            sentence,
            outer: {
              label: own('needed'),
              text: needed === null ? '–' : format.percent(needed),
              value: needed,
            },
            inner: {label: t('aifcShare'), text: format.percent(inputs.aifcShare, 2), value: inputs.aifcShare},
            format: (percent) => format.percent(percent, 0),
          })
        : html`<p>${sentence}</p>`
    }
    <dl class="formulas">
      ${coinsRow(capitalised(own('mined', wording.periodEntry('perPeriod'))), mined, statement.revenue)}
      ${coinsRow(t('aifcShare'), soldCoins, soldWorth)} ${coinsRow(own('kept'), keptCoins, keptWorth)}
    </dl>
  </div>`;
}
