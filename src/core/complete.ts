import {
  accepts,
  describeRange,
  type Inputs,
  isKey,
  KEYS,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
} from './parameters.js';

/** A value for a message; converting an object could run anything. */
export const describeValue = (value: unknown): string =>
  typeof value === 'string'
    ? JSON.stringify(value.slice(0, 100))
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value);

const acceptable = (row: Parameter, value: unknown): boolean =>
  row.kind === 'number'
    ? value === null
      ? row.default === null
      : typeof value === 'number' && accepts(row, value)
    : row.kind === 'choice'
      ? row.options.includes(value as string)
      : typeof value === 'boolean';

/**
 * A value that a row takes; −0 is 0.
 * @throws RangeError naming what the value is of, and the row's range
 */
function checked(name: string, row: Parameter, value: unknown) {
  if (!acceptable(row, value))
    throw new RangeError(`${name} is ${describeValue(value)}; it must be ${describeRange(row)}`);
  return value === 0 ? 0 : value;
}

/**
 * The same of a number, which is never unset.
 * @throws RangeError naming what the number is of, and the row's range
 */
export const checkedNumber = (name: string, row: NumberParameter, value: unknown): number =>
  checked(name, {...row, default: row.min}, value) as number;

/** What counts and places take: whole numbers, for arguments that are no inputs. */
export const wholeNumberRow = (unit: string, min: number, max: number): NumberParameter => ({
  kind: 'number',
  unit,
  default: min,
  min,
  max,
  source: null,
  whole: true,
});

/**
 * Checks inputs and fills in the defaults. A basis left out follows `rigRevenue`, then `hashprice`, then the network.
 * @throws RangeError for an unknown key, a value outside its range, a basis without its figure
 */
export function complete(partial: Partial<Inputs>): Inputs {
  const unknown = Object.keys(partial).find((key) => !isKey(key));
  if (unknown !== undefined) throw new RangeError(`${unknown} is not an input`);
  const values = Object.fromEntries(
    KEYS.map((key) => {
      const row: Parameter = PARAMETERS[key];
      const value = partial[key] === undefined ? row.default : partial[key];
      return [key, checked(key, row, value)];
    }),
  ) as unknown as Inputs;
  const {rigRevenue, hashprice} = values;
  const basis = partial.basis ?? (rigRevenue !== null ? 'rig-revenue' : hashprice !== null ? 'hashprice' : 'network');
  const missing =
    basis === 'rig-revenue' && rigRevenue === null
      ? 'rigRevenue'
      : basis === 'hashprice' && hashprice === null
        ? 'hashprice'
        : null;
  if (missing)
    throw new RangeError(`${missing} is missing; the basis ${basis} needs ${describeRange(PARAMETERS[missing])}`);
  return {...values, basis};
}
