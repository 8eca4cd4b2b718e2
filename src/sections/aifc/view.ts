import {html, nothing, type TemplateResult} from 'lit';
import {stackedBar} from '../../charts/bars.js';
import {capitalised} from '../../i18n/format.js';
import {DECIMALS, roundToTotal, toDisplayTotal} from '../../store/statement.js';
import {coinsOfPeriod, SATOSHI} from '../../ui/coins.js';
import type {SectionContext} from '../../ui/context.js';
import {explainedRow} from '../../ui/figure-row.js';
import {coveredText} from './answer.js';
import {deriveCoinsOf, deriveNeededShare} from './derivations.js';
import {saleParts, sharesTable} from './shares.js';
import type {texts} from './texts.js';

type AifcContext = SectionContext<typeof texts.en>;

/** How far the forced sale pays the bills, in one sentence, with the same amount as in the compact view. */
function coverageText(context: AifcContext): string {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, t, money} = wording;
  const {neededSaleShare: needed, revenue} = result;
  if (!(revenue > 0)) return own('nothing');
  // No share is enough: the exchange's fee takes the whole proceeds.
  if (needed === null) return t('unpaid', format.percent(inputs.aifcShare, 2), money(statement.unpaid));
  if (statement.unpaid <= 0) return own('over', format.percent(Math.max(0, inputs.aifcShare - 100 * needed)));
  return own('short', coveredText(context, needed), money(statement.unpaid), context.wording.periodEntry('per'));
}

/** The share that must be sold beside the share that pays the bills, the coins, and the same at other shares. */
export function aifc(context: AifcContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const {format, t, money} = wording;
  const {revenue, neededSaleShare} = result;
  const share = inputs.aifcShare / 100;
  const {mined, sold: soldCoins, kept: keptCoins} = coinsOfPeriod(context);
  const worths = [share * revenue, (1 - share) * revenue].map((usd) => toDisplayTotal(usd, inputs));
  const [soldWorth = 0, keptWorth = 0] = roundToTotal(worths, statement.revenue, DECIMALS[inputs.currency]);
  const coinsRow = (id: 'mined' | 'sold' | 'kept', name: string, btc: number, worth: number): TemplateResult =>
    explainedRow(context, name, html`${format.number(btc, SATOSHI)} BTC<br />${money(worth)}`, {
      id: `aifc-${id}`,
      definition: own(`${id}Is`),
      derivation: () => deriveCoinsOf(context, id, mined, btc),
    });
  const needed = neededSaleShare === null ? null : 100 * neededSaleShare;
  const sentence = coverageText(context);
  return html`<div>
    ${
      revenue > 0
        ? stackedBar({
            sentence,
            parts: saleParts(context, needed),
            more:
              needed !== null && needed > 100
                ? html`<p class="lacking">${own('notEnough', format.percent(1e4 / needed))}</p>`
                : nothing,
          })
        : html`<p>${sentence}</p>`
    }
    <dl class="formulas">
      ${coinsRow('mined', capitalised(own('mined', context.wording.periodEntry('per'))), mined, statement.revenue)}
      ${coinsRow('sold', t('aifcShare'), soldCoins, soldWorth)} ${coinsRow('kept', own('kept'), keptCoins, keptWorth)}
      ${explainedRow(context, own('needed'), needed === null ? '–' : format.percent(needed), {
        id: 'aifc-needed',
        definition: own('neededIs'),
        derivation: () => (needed === null ? '' : deriveNeededShare(context, needed)),
      })}
    </dl>
    ${revenue > 0 ? sharesTable(context) : nothing}
  </div>`;
}
