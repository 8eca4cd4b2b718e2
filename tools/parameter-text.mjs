/** Texts for the documents and the manifest about a row of the table of inputs. */

/** Units that readers would not understand as the code writes them; undefined for none. */
const UNITS = {
  'USD/PH/day': 'USD per PH/s per day',
  'USD/rig/day': 'USD per rig per day',
  difficulty: undefined,
  block: 'block height',
};

/** The unit of a row; undefined where it has none. */
export const unitOf = ({unit}) => (Object.hasOwn(UNITS, unit ?? '') ? UNITS[unit] : unit);

/** A number in the notation of attributes: spaces group digits, a point is the decimal mark. */
export const numberText = (value) =>
  value.toLocaleString('en-US', {maximumFractionDigits: 20}).replaceAll(',', '\u00a0').replace('-', '\u2212');

export const rangeText = ({min, max, whole}) => `${numberText(min)} … ${numberText(max)}${whole ? ', whole' : ''}`;
