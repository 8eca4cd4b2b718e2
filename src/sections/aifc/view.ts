import {html, type TemplateResult} from 'lit';
import {bulletBar} from '../../charts/bars.js';
import {capitalised} from '../../i18n/format.js';
import {DECIMALS, forPeriod, roundToTotal, toDisplayTotal} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {explainedRow} from '../../ui/figure-row.js';
import {deriveCoinsOf, deriveNeededShare} from './derivations.js';
import type {texts} from './texts.js';

type AifcContext = SectionContext<typeof texts.en>;

/** Decimals of a bitcoin. */
const SATOSHI = 8;

/** The period in force as a sentence has it, such as "a day". */
function perPeriod({model, own}: AifcContext): string {
  const [day, month, year] = own.list('per');
  return {day, month, year}[model.inputs.period];
}

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
  // Rounding must not turn almost all of the bills into 100 %.
  const covered = Math.min(99.9, inputs.aifcShare / needed);
  return own('short', format.percent(covered), money(statement.unpaid), perPeriod(context));
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
      ${coinsRow('mined', capitalised(own('mined', perPeriod(context))), mined, statement.revenue)}
      ${coinsRow('sold', t('aifcShare'), soldCoins, soldWorth)} ${coinsRow('kept', own('kept'), keptCoins, keptWorth)}
      ${explainedRow(context, own('needed'), needed === null ? '–' : format.percent(needed), {
        id: 'aifc-needed',
        definition: own('neededIs'),
        derivation: () => (needed === null ? '' : deriveNeededShare(context, needed)),
      })}
    </dl>
  </div>`;
}
