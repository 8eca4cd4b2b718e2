import {accepts, expectation, type Inputs, isKey, KEYS, type Parameter, PARAMETERS} from './parameters.js';
import {type Result, resultOf} from './result.js';

/** A value for a message; converting an object could run anything. */
const told = (value: unknown): string => (typeof value === 'object' && value !== null ? 'an object' : String(value));

const acceptable = (row: Parameter, value: unknown): boolean =>
  row.kind === 'number'
    ? value === null
      ? row.default === null
      : typeof value === 'number' && accepts(row, value)
    : row.kind === 'choice'
      ? row.options.includes(value as string)
      : typeof value === 'boolean';

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
      if (!acceptable(row, value)) throw new RangeError(`${key} is ${told(value)}; it must be ${expectation(row)}`);
      return [key, value === 0 ? 0 : value];
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
    throw new RangeError(`${missing} is missing; the basis ${basis} needs ${expectation(PARAMETERS[missing])}`);
  return {...values, basis};
}

/**
 * One day's result with its break-evens. Inputs may be partial; `rules`, `rig`, `currency` and `period` change nothing.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const calculate = (inputs: Partial<Inputs> = {}): Result => resultOf(complete(inputs));
