/** Texts for the documents about a row of the table of inputs. */

/** Units that readers of the documents would not understand as the code writes them; undefined for none. */
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
 * A number in the notation of attributes: spaces group digits, a point is the decimal mark.
 * @param {number} value
 */
export const numberText = (value) =>
  value.toLocaleString('en-US', {maximumFractionDigits: 20}).replaceAll(',', '\u00a0').replace('-', '\u2212');

/** @param {{min: number, max: number, whole: boolean}} row */
export const rangeText = ({min, max, whole}) => `${numberText(min)} … ${numberText(max)}${whole ? ', whole' : ''}`;
