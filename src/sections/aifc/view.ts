import {html, type TemplateResult} from 'lit';
import {bulletBar} from '../../charts/bars.js';
import type {Context} from '../../ui/context.js';
import {capitalised} from '../../i18n/format.js';
import type {TextKey} from '../../i18n/en.js';
import {DECIMALS, toDisplay, roundToTotal} from '../../store/statement.js';
import type {AifcText} from './en.js';

const SATOSHI = 8;

/** What the forced sale does for the bills, in one sentence, with the amount of the compact view's. */
function verdict({inputs, result, statement, format, t, money, perPeriod}: Context<AifcText>): string {
  const {neededSaleShare: needed, revenue} = result;
  if (!(revenue > 0)) return t('aifcNothing');
  // The exchange's fee takes the whole sale.
  if (needed === null) return t('unpaid', format.percent(inputs.aifcShare, 2), money(statement.unpaid));
  if (statement.unpaid <= 0) return t('aifcOver', format.percent(Math.max(0, inputs.aifcShare - 100 * needed)));
  // Almost all of the bills is not all.
  const covered = Math.min(99.9, inputs.aifcShare / needed);
  return t('aifcShort', format.percent(covered), money(statement.unpaid), perPeriod('aifcPer' as TextKey));
}

/** Coins mined, sold and kept, and the share that must be sold against the share that pays the bills. */
export function aifc(context: Context<AifcText>): TemplateResult {
  const {inputs, result, statement, format, t, money, perPeriod} = context;
  const {btcMined, btcSold, btcRetained, revenue, neededSaleShare} = result;
  const share = inputs.aifcShare / 100;
  const coins = [btcSold, btcRetained].map((btc) => toDisplay(btc, {...inputs, currency: 'USD'}));
  const mined = toDisplay(btcMined, {...inputs, currency: 'USD'});
  const [soldCoins = 0, keptCoins = 0] = roundToTotal(coins, mined, SATOSHI);
  const worths = [share * revenue, (1 - share) * revenue].map((usd) => toDisplay(usd, inputs));
  const [soldWorth = 0, keptWorth = 0] = roundToTotal(worths, statement.revenue, DECIMALS[inputs.currency]);
  const line = (name: string, btc: number, worth: number): TemplateResult =>
    html`<div>
      <dt>${name}</dt>
      <dd>${format.number(btc, SATOSHI)} BTC<br />${money(worth)}</dd>
    </div>`;
  const needed = neededSaleShare === null ? null : 100 * neededSaleShare;
  const sentence = verdict(context);
  return html`<div>
    ${
      revenue > 0
        ? bulletBar({
            sentence,
            outer: {
              label: t('aifcNeeded'),
              text: needed === null ? '–' : format.percent(needed),
              value: needed,
            },
            inner: {label: t('aifcShare'), text: format.percent(inputs.aifcShare, 2), value: inputs.aifcShare},
            format: (percent) => format.percent(percent, 0),
          })
        : html`<p>${sentence}</p>`
    }
    <dl class="formulas">
      ${line(capitalised(t('aifcMined', perPeriod('perPeriod'))), mined, statement.revenue)}
      ${line(t('aifcShare'), soldCoins, soldWorth)} ${line(t('aifcKept'), keptCoins, keptWorth)}
    </dl>
  </div>`;
}
