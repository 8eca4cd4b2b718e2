import {resolve} from '../core/layers.js';
import type {MarketFault, MarketKey} from '../core/market.js';
import type {Reason} from '../core/numeral.js';
import {type Problem, problem} from '../core/problem.js';
import {heightDoubt} from './market-height.js';
import {isInFuture, momentOf} from './market-time.js';

/** A figure of the market, and the moment for which it holds: an ISO time in UTC, or a day. */
export interface MarketFigure {
  readonly value: number;
  readonly asOf: string;
}

export type MarketFigures = {readonly [K in MarketKey]?: MarketFigure};

/**
 * Figures whose time is not later than the clock can be wrong. Where a clock was ahead and is set back, what it dated would
 * otherwise be newer than every answer for as long.
 */
export const withoutFuture = (figures: MarketFigures, now: number): MarketFigures =>
  Object.fromEntries(Object.entries(figures).filter(([, {asOf}]) => !isInFuture(asOf, now)));

/** Why a figure, or a whole answer, is not used. */
export interface AnswerFault {
  readonly reason: MarketFault;
  /** A message in English for the page's author. */
  readonly message: string;
  /** The figure that cannot be used; null where the fault is the whole answer's. */
  readonly problem: Problem | null;
}

/** What can be used of an answer, and what cannot. */
export interface MarketAnswer {
  /** Figures in the units of the inputs. */
  readonly values: {readonly [K in MarketKey]?: number};
  /** The moment for which each of the values holds. */
  readonly times: {readonly [K in MarketKey]?: string};
  /** The oldest of the moments; null where there is no value. */
  readonly asOf: string | null;
  readonly faults: readonly AnswerFault[];
}

/** The members of a JSON object; undefined for anything else, such as a list. */
export const membersOf = (json: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, unknown>>)
    : undefined;

/** A member of its own; undefined for what every object inherits, and for what a page puts on `Object.prototype`. */
export const ownMember = (members: Readonly<Record<string, unknown>> | undefined, name: string): unknown =>
  members && Object.hasOwn(members, name) ? members[name] : undefined;

/** A fault of a whole answer. */
export const answerFault = (reason: MarketFault, message: string): AnswerFault =>
  Object.freeze({reason, message, problem: null});

const figureFault = (
  key: MarketKey,
  value: unknown,
  [reason, kind]: readonly [MarketFault, Reason],
  advice?: string,
): AnswerFault => {
  const found = problem(key, 'market', value, kind, advice);
  return Object.freeze({reason, message: found.message, problem: found});
};

/** A figure whose place in the answer is missing or has another form than the feed's. */
export const formFault = (key: MarketKey, value: unknown, expected: string): AnswerFault =>
  figureFault(key, value, ['syntax', 'syntax'], `expected ${expected}`);

const frozen = (figures: MarketFigures, faults: readonly AnswerFault[]): MarketAnswer => {
  const entries = Object.entries(figures);
  const times = entries.map(([, {asOf}]) => asOf);
  return Object.freeze({
    values: Object.freeze(Object.fromEntries(entries.map(([key, {value}]) => [key, value]))),
    times: Object.freeze(Object.fromEntries(entries.map(([key, {asOf}]) => [key, asOf]))),
    asOf: times.reduce<string | null>(
      (oldest, time) => (oldest === null || momentOf(time) < momentOf(oldest) ? time : oldest),
      null,
    ),
    faults: Object.freeze(faults),
  });
};

/** An answer of which nothing is used. */
export const unusable = (...faults: readonly AnswerFault[]): MarketAnswer => frozen({}, faults);

/** A figure as an answer has it, before any check. */
export interface RawFigure {
  readonly key: MarketKey;
  readonly value: unknown;
  readonly asOf: string;
}

/** Why a figure of the right type is not used; undefined where nothing speaks against it. */
function doubtOf({key, value, asOf}: RawFigure & {readonly value: number}, now: number, known: MarketFigures) {
  const earlier = known[key];
  if (isInFuture(asOf, now)) return `its time, ${asOf}, lies in the future`;
  if (earlier && momentOf(asOf) < momentOf(earlier.asOf))
    return `its time, ${asOf}, is before ${earlier.asOf}, for which the figure is known`;
  return key === 'blockHeight' ? heightDoubt(value, asOf, earlier) : undefined;
}

/**
 * Checks the figures of an answer one by one: type, range, time and, for the height, whether it fits the date. `known`: the
 * figures before this answer.
 */
export function checkFigures(
  raw: readonly RawFigure[],
  now: number,
  known: MarketFigures,
  faults: readonly AnswerFault[] = [],
): MarketAnswer {
  const figures: {[K in MarketKey]?: MarketFigure} = {};
  const found = [...faults];
  for (const {key, value, asOf} of raw) {
    if (typeof value !== 'number') {
      found.push(figureFault(key, value, ['range', 'syntax'], 'expected a number'));
      continue;
    }
    const [outOfRange] = resolve({market: {[key]: value}}).problems;
    const doubt = outOfRange ? undefined : doubtOf({key, value, asOf}, now, known);
    if (outOfRange) found.push(Object.freeze({reason: 'range', message: outOfRange.message, problem: outOfRange}));
    else if (doubt) found.push(figureFault(key, value, ['stale', 'range'], doubt));
    else figures[key] = Object.freeze({value: value + 0, asOf});
  }
  return frozen(figures, found);
}
