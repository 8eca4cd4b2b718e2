/** How documents say what a row of the table of inputs holds. */

/** Units that say too little as the code writes them. */
const UNITS = {
  'USD/PH/day': 'USD per PH/s per day',
  'USD/rig/day': 'USD per rig per day',
  difficulty: undefined,
  block: 'block height',
};

/**
 * Undefined where a row has no unit.
 * @param {{unit?: string}} row
 * @returns {string | undefined}
 */
export const unitOf = ({unit}) => (unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : unit);

/**
 * As an attribute may write it: spaces group, a point is the decimal mark.
 * @param {number} value
 */
export const numberText = (value) =>
  value.toLocaleString('en-US', {maximumFractionDigits: 20}).replaceAll(',', '\u00a0').replace('-', '\u2212');

/** @param {{min: number, max: number, whole: boolean}} row */
export const rangeText = ({min, max, whole}) => `${numberText(min)} … ${numberText(max)}${whole ? ', whole' : ''}`;
