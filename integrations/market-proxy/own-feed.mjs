const DAY = 86_400_000;

/** How much older than the newest figure another may be and still stand beside it. The tenge rate comes once a day. */
const OLDEST = {kztPerUsd: 4 * DAY};
const oldestOf = (key) => OLDEST[key] ?? DAY;

/**
 * The page's own JSON of the figures known. Its moment is that of the oldest figure in it, so that none is older than it
 * says; the tenge rate is one of the day and does not count there. Null where there is no figure.
 *
 * @param {import('../../src/exchange/market-answer.js').MarketFigures} figures
 * @returns {{readonly asOf: string} | null}
 */
export function ownFeed(figures) {
  const dated = Object.entries(figures).map(([key, {value, asOf}]) => ({key, value, time: Date.parse(asOf)}));
  const newest = Math.max(...dated.map(({time}) => time));
  const standing = dated
    .filter(({key, time}) => time >= newest - oldestOf(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (standing.length === 0) return null;
  const ofMarket = standing.filter(({key}) => key !== 'kztPerUsd');
  const oldest = Math.min(...(ofMarket.length > 0 ? ofMarket : standing).map(({time}) => time));
  return {
    asOf: new Date(oldest).toISOString(),
    ...Object.fromEntries(standing.map(({key, value}) => [key, value])),
  };
}
