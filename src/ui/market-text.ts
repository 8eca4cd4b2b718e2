import {isUsedBy} from '../core/basis.js';
import {MARKET_KEYS, type MarketFault, type MarketKey} from '../core/market.js';
import {SNAPSHOT} from '../data/snapshot.js';
import type {Context} from './context.js';
import {feedName} from './market-place.js';

/** Why there is no answer at all. Any other fault is one of an answer that came. */
const SILENT: readonly MarketFault[] = ['network', 'timeout', 'status'];

/**
 * The figures of the feed that the line speaks of: those with an effect on the day. The tenge rate has a line of its own
 * where it counts, and is spoken of here only where the feed has nothing else.
 */
function figuresInQuestion({model: {market, inputs}}: Context): readonly MarketKey[] {
  const asked = MARKET_KEYS.filter((key) => market.fields[key] !== undefined && isUsedBy(key, inputs.basis));
  const prices = asked.filter((key) => key !== 'kztPerUsd');
  return prices.length > 0 ? prices : asked;
}

/** The oldest moment of some figures of the feed, written for a reader of now; empty without figures. */
function oldestOf({model: {market}, wording: {format}}: Context, keys: readonly MarketKey[], now?: Date): string {
  const [oldest] = keys.flatMap((key) => market.fields[key]?.asOf ?? []).sort();
  return oldest === undefined ? '' : format.moment(oldest, now);
}

/** The names of figures, in the middle of a sentence. */
const namesOf = ({wording: {t}}: Context, keys: readonly MarketKey[]): string =>
  keys.map((key) => t(key).charAt(0).toLowerCase() + t(key).slice(1)).join(', ');

/** Whose values stand in place of the feed's; empty where nobody's do. */
function overridingSentence(context: Context, layer: 'reader' | 'link', keys: readonly MarketKey[]): string {
  const own = keys.filter((key) => context.model.origins[key].layer === layer);
  const text = layer === 'reader' ? 'feedReader' : 'feedLink';
  return own.length > 0 ? context.wording.t.plural(text, own.length, namesOf(context, own)) : '';
}

/** Which prices stand, and of when they are. */
function pricesSentences(context: Context, now?: Date): readonly string[] {
  const {model, wording} = context;
  const {t, format} = wording;
  const keys = figuresInQuestion(context);
  const isFrom = (...layers: readonly string[]): readonly MarketKey[] =>
    keys.filter((key) => layers.includes(model.origins[key].layer));
  const fed = isFrom('market');
  const below = isFrom('host', 'default');
  if (keys.length > 0 && isFrom('link').length === keys.length) return [t('feedLinked')];
  const overriding = (['reader', 'link'] as const).map((layer) => overridingSentence(context, layer, keys));
  const isAll = fed.length + below.length === keys.length;
  const kept = fed.filter((key) => model.market.fields[key]?.state === 'kept');
  const live = fed.filter((key) => !kept.includes(key));
  const bundled = format.date(SNAPSHOT.date);
  const isBundled = below.some((key) => model.origins[key].layer === 'default');
  const older = kept.length > 0 ? oldestOf(context, kept, now) : isBundled ? bundled : '';
  if (live.length > 0) {
    const newest = oldestOf(context, live, now);
    const from = t(isAll ? 'feedPrices' : 'feedRest', feedName(context), newest);
    // A part may be kept from a minute that is written like the others'.
    return [...overriding, from, older !== '' && older !== newest ? t('feedPartKept', older) : ''];
  }
  if (kept.length > 0) return [...overriding, t(isAll ? 'feedKept' : 'feedRestKept', older)];
  if (!isAll) return overriding;
  return [isBundled || below.length === 0 ? t('feedBundled', bundled) : t('feedHost')];
}

/** The state of the market feed in words: whether it answers, whose prices stand, and of when they are. */
export function marketText(context: Context, now?: Date): string {
  const {market} = context.model;
  const {t} = context.wording;
  if (market.isWaiting) return t('feedWaits');
  if (market.status === 'loading') return t('feedAsked');
  // Where a part of the answer counts, the feed has answered.
  const isAnswered = figuresInQuestion(context).some((key) => market.fields[key]?.state === 'live');
  const reason = isAnswered ? undefined : market.error?.reason;
  const fault = reason && t(SILENT.includes(reason) ? 'feedSilent' : 'feedUnusable');
  return [fault, ...pricesSentences(context, now)].filter(Boolean).join(' ');
}

/** The longest text that is usual, for which room is kept so that nothing moves while the states change. */
export function longestMarketText({wording: {t, format}}: Context): string {
  return `${t('feedSilent')} ${t('feedBundled', format.date(SNAPSHOT.date))}`;
}
