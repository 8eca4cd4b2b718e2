import {BLOCKS_PER_DAY, dayOfHeight} from '../core/calendar.js';
import {BLOCKS_PER_ERA} from '../core/mining.js';
import {PARAMETERS} from '../core/parameters.js';
import type {MarketFigure} from './market-answer.js';
import {momentOf} from './market-time.js';

const MS_PER_DAY = 86_400_000;

/** Blocks at the end of the chain that may still be replaced by others. Six confirmations count as final. */
const DEEPEST_REORGANISATION = 6;

/** Days by which a height may be off its expected date at any time. */
const TOLERATED_DAYS = 7;

/**
 * The share of the time since the bundled height by which a height may be off besides. The difficulty follows the hashrate
 * every two weeks, so that the chain never ran ahead of ten-minute blocks by 10 % over months.
 */
const TOLERATED_DRIFT = 0.1;

/** Blocks that may come at once beyond one in ten minutes: those of six hours. */
const BURST = 36;

const eraOf = (height: number): number => Math.floor(height / BLOCKS_PER_ERA);

/** Whether a height is in a later era than the known one, and further ahead of it than the time between the two allows. */
function isRushed(height: number, asOf: string, known: MarketFigure): boolean {
  const days = Math.max(0, momentOf(asOf) - momentOf(known.asOf)) / MS_PER_DAY;
  return (
    eraOf(height) > eraOf(known.value) && height - known.value > BURST + (1 + TOLERATED_DRIFT) * BLOCKS_PER_DAY * days
  );
}

/**
 * Why a height is not believed; undefined where it fits. A height decides the subsidy, so that a wrong one could halve the
 * revenue by accident. It has to fit its date (a week and 10 % of the time since the bundled height, both ways), must not
 * fall below the known one by more than a reorganisation, and must not rush over a halving.
 */
export function heightDoubt(height: number, asOf: string, known: MarketFigure | undefined): string | undefined {
  const day = momentOf(asOf) / MS_PER_DAY;
  const daysAhead = dayOfHeight(height) - day;
  const elapsed = Math.abs(day - dayOfHeight(PARAMETERS.blockHeight.default));
  if (Math.abs(daysAhead) > TOLERATED_DAYS + TOLERATED_DRIFT * elapsed)
    return `it is ${Math.round(Math.abs(daysAhead))} days ${daysAhead > 0 ? 'ahead of' : 'behind'} ${asOf}, its own date`;
  if (!known) return undefined;
  if (height < known.value - DEEPEST_REORGANISATION) return `it is below the known height of ${known.value}`;
  if (isRushed(height, asOf, known)) return `a halving is between it and ${known.value}, the height at ${known.asOf}`;
  return undefined;
}
