import type {Outlook} from '../../../core/outlook.js';
import {HISTORY} from '../../../data/history.js';
import {capitalised} from '../../../i18n/format.js';
import {round, toDisplayCurrency} from '../../../store/statement.js';
import {formatCompact} from '../../../ui/money.js';
import {horizonText} from '../horizon.js';
import type {ProjectionContext} from '../context.js';

/** Stands where a figure will be that is still computed. */
export const PENDING = '…';

/** The first and the last month of the history. */
const [FIRST, LAST] = [HISTORY[0]?.month ?? '', HISTORY.at(-1)?.month ?? ''];

/** The years of the history, such as `2019–2026`, on one line. */
export const YEARS = `${FIRST.slice(0, 4)}\u2060–\u2060${LAST.slice(0, 4)}`;

/** A share as so many of a hundred futures. None and all are none and all indeed. */
function ofHundred({own, wording}: ProjectionContext, share: number | undefined): string {
  if (share === undefined) return own('ofHundred', PENDING);
  const hundredths = Math.round(100 * share);
  if (hundredths === 0 && share > 0) return own('fewest');
  if (hundredths === 100 && share < 1) return own('most');
  return own('ofHundred', wording.format.number(hundredths, 0));
}

/** In how many futures the farm pays back; without an investment, in how many it ends ahead. */
function shareOf({model}: ProjectionContext, outlook: Outlook | undefined): number | undefined {
  if (!outlook) return undefined;
  return model.result.investment === 0 ? outlook.endsAhead : (outlook.paidBack ?? undefined);
}

/** The share in words, such as `in 45 of 100`. */
export const shareText = (context: ProjectionContext, outlook: Outlook | undefined): string =>
  ofHundred(context, shareOf(context, outlook));

/** In how many futures the farm pays back, as a sentence. */
export function shareSentence(context: ProjectionContext, outlook: Outlook | undefined): string {
  const {model, own} = context;
  const key = model.result.investment === 0 ? 'futuresAhead' : 'futuresPaid';
  return capitalised(own(key, shareText(context, outlook), YEARS, horizonText(context)));
}

/**
 * An amount in US dollars without cents, in the display currency, on one line with its sign. It is pending while it is not
 * known.
 */
export function amountText(context: ProjectionContext, usd: number | undefined): string {
  if (usd === undefined) return PENDING;
  const {model, wording} = context;
  const amount = round(toDisplayCurrency(usd, model.inputs), 0);
  const text = Number.isSafeInteger(amount)
    ? wording.format.money(amount, model.inputs.currency, 0)
    : formatCompact(context, amount);
  return text.replaceAll('\u2212', '\u2212\u2060');
}
