import {attempt} from '../core/attempt.js';
import type {Key} from '../core/parameters.js';
import type {Reference} from '../data/references.js';
import type {Context} from './context.js';

/** Where the figures of a market feed can be read about: a page with its address, or only a name. */
type Place = Pick<Reference, 'page' | 'site'>;

const MEMPOOL: Place = {page: 'mempool.space'};

/** The place of the tenge rate that `live-kzt` asks for. */
const RATES: Place = {site: '@fawazahmed0/currency-api'};

/** Where the feed of a page is: by the name of its host, which a relative address has not. */
function feedPlace({model: {options}, wording: {t}}: Context): Place {
  if (options.live === 'mempool') return MEMPOOL;
  const host = attempt(() => new URL(options.live).host, '');
  return {site: host || t('ownFeed')};
}

/** The name of the feed, to be used in a sentence. */
export function feedName(context: Context): string {
  const {page, site} = feedPlace(context);
  return page ?? site ?? '';
}

/** The place that a figure of the feed is from. The rates that `live-kzt` asks for have a day and no time. */
export function marketPlace(context: Context, key: Key): Place {
  const {market, options} = context.model;
  const isRate = key === 'kztPerUsd' && options.liveKzt && !market.fields.kztPerUsd?.asOf.includes('T');
  return isRate ? RATES : feedPlace(context);
}
