import {MARKET_KEYS} from '../core/market.js';
import {
  answerFault,
  checkFigures,
  formFault,
  type MarketAnswer,
  type MarketFigures,
  membersOf,
  ownMember,
  type RawFigure,
  unusable,
} from './market-answer.js';
import {isInFuture, momentOf, readTime} from './market-time.js';

/**
 * Reads a page's own JSON, `{asOf, btcPrice?, difficulty?, blockFees?, blockHeight?, kztPerUsd?}`; other members do not count.
 * An answer without a time that can be used has no figure that can be.
 *
 * @param now Milliseconds since 1970.
 * @param known The figures before this answer.
 */
export function readOwnFeed(json: unknown, now: number, known: MarketFigures = {}): MarketAnswer {
  const members = membersOf(json);
  if (!members) return unusable(answerFault('syntax', 'expected a JSON object with asOf and the figures'));
  const asOf = readTime(ownMember(members, 'asOf'));
  if (asOf === undefined)
    return unusable(answerFault('syntax', 'expected asOf as a time such as 2026-11-27T12:40:00Z, or a day'));
  if (isInFuture(asOf, now)) return unusable(answerFault('stale', `asOf, ${asOf}, lies in the future`));
  const keys = MARKET_KEYS.filter((key) => Object.hasOwn(members, key));
  const newer = keys.flatMap((key) => known[key]?.asOf ?? []).find((earlier) => momentOf(asOf) < momentOf(earlier));
  if (newer !== undefined)
    return unusable(answerFault('stale', `asOf, ${asOf}, is before ${newer}, for which the figures are known`));
  if (keys.length === 0) return unusable(answerFault('syntax', `expected at least one of ${MARKET_KEYS.join(', ')}`));
  return checkFigures(
    keys.map((key) => ({key, value: members[key], asOf})),
    now,
    known,
  );
}

/**
 * Reads the daily rates of the currency API, `{date, usd: {kzt}}`. https://github.com/fawazahmed0/exchange-api
 *
 * @param now Milliseconds since 1970.
 * @param known The figures before this answer.
 */
export function readCurrencies(json: unknown, now: number, known: MarketFigures = {}): MarketAnswer {
  const members = membersOf(json);
  const asOf = readTime(ownMember(members, 'date'));
  const rates = membersOf(ownMember(members, 'usd'));
  if (asOf === undefined || !rates)
    return unusable(formFault('kztPerUsd', json, 'an object with a date and the number usd.kzt'));
  return checkFigures([{key: 'kztPerUsd', value: ownMember(rates, 'kzt'), asOf}], now, known);
}

/** The figures as a text to keep. */
export const writeKept = (figures: MarketFigures): string => JSON.stringify({version: 1, figures});

/** A text of ours is shorter. */
const LONGEST_KEPT = 2000;

/**
 * Reads the figures of a text that was kept. Anybody may have written it, so that they are checked like an answer of now.
 *
 * @param now Milliseconds since 1970.
 * @param known Figures that are known besides.
 * @throws {SyntaxError} where the text is no JSON.
 */
export function readKept(text: string, now: number, known: MarketFigures): MarketFigures {
  if (text.length > LONGEST_KEPT) return {};
  const json = membersOf(JSON.parse(text));
  const figures = ownMember(json, 'version') === 1 ? membersOf(ownMember(json, 'figures')) : undefined;
  const raw = MARKET_KEYS.flatMap((key): readonly RawFigure[] => {
    const entry = membersOf(ownMember(figures, key));
    const asOf = readTime(ownMember(entry, 'asOf'));
    return asOf === undefined ? [] : [{key, value: ownMember(entry, 'value'), asOf}];
  });
  return figuresOf(checkFigures(raw, now, known));
}

/** The figures of an answer, each with its time. */
export const figuresOf = ({values, times}: MarketAnswer): MarketFigures =>
  Object.fromEntries(
    MARKET_KEYS.flatMap((key) => {
      const [value, asOf] = [values[key], times[key]];
      return value === undefined || asOf === undefined ? [] : [[key, Object.freeze({value, asOf})] as const];
    }),
  );
