import {sliderRange, steppedValue} from '../core/axis.js';
import {isMoney, type NumberKey, type NumberParameter, PARAMETERS} from '../core/parameters.js';
import {toDisplayCurrency} from '../store/statement.js';
import type {Context} from '../ui/context.js';

/** The lowest and the highest number that keys reach, in the unit that is shown. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

const rowOf = (key: NumberKey): NumberParameter => PARAMETERS[key];

/** How many of the unit that is shown are one unit of the row. */
const scaleOf = ({model: {inputs}}: Context, key: NumberKey): number =>
  isMoney(key) ? toDisplayCurrency(1, inputs) : 1;

/** The number that the page shows before a reader changes it; 0 where the input is unset. */
const usualIn = (context: Context, key: NumberKey): number =>
  scaleOf(context, key) * (context.model.example.inputs[key] ?? 0);

/**
 * A number some steps away from the one where a drag began. Back at that place it is the same again. The steps are those
 * of the page's number, so that the way back from zero is as short as the way there.
 */
export const steppedFrom = (context: Context, key: NumberKey, start: number, steps: number): number =>
  steps === 0 ? start : steppedValue(rowOf(key), start, steps, scaleOf(context, key), usualIn(context, key));

/**
 * The ends that the keys Home and End lead to: those of a slider, because the range of a row ends where no reader wants to
 * be; the whole range for shares, and where there is no size to begin with.
 */
export function endsOf(context: Context, key: NumberKey, shown: number): Ends {
  const row = rowOf(key);
  const scale = scaleOf(context, key);
  const usual = usualIn(context, key);
  if (row.unit.startsWith('%') || (shown === 0 && usual === 0)) return {min: row.min * scale, max: row.max * scale};
  const {min, max} = sliderRange(row, shown, usual, scale);
  return row.whole ? {min: Math.ceil(min), max: Math.max(Math.ceil(min), Math.floor(max))} : {min, max};
}
