import {attributeOf} from '../core/attributes.js';
import {resolve} from '../core/layers.js';
import {isNumber, type Key, KEYS} from '../core/parameters.js';
import {computeProjection} from '../core/projection.js';
import {computeResult} from '../core/result.js';
import {FORMAT_NAMES, readFigure} from '../figures/figure-text.js';
import {OPTION_KEYS, type OptionKey} from '../ui/options.js';

/** The names of the members of an object, those of an inner object behind a point. */
const namesIn = (members: object, prefix = ''): string[] =>
  Object.entries(members).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  );

const {inputs} = resolve();

const NUMBER_KEYS: readonly Key[] = KEYS.filter((key) => isNumber(key));

/** Names that a comparison takes. */
export const NUMBER_NAMES: readonly string[] = [
  ...namesIn(computeResult(inputs)),
  ...namesIn({projection: computeProjection(inputs)}),
  ...NUMBER_KEYS,
].filter((name) => readFigure(name));

/** Names that a figure takes, beside calculations with them. */
export const FIGURE_NAMES: readonly string[] = [
  ...new Set([...NUMBER_NAMES, 'verdict', ...KEYS, ...KEYS.map(attributeOf)]),
];

/** Names of the numbers that a reader can change in the prose. */
export const INPUT_NAMES: readonly string[] = [...new Set([...NUMBER_KEYS.map(attributeOf), ...NUMBER_KEYS])];

/** Attributes of a calculator that are inputs. */
export const INPUT_ATTRIBUTES: readonly string[] = KEYS.map(attributeOf);

/** Options of a calculator, by their attributes. Texts of its own are no attribute. */
export const OPTION_OF_ATTRIBUTE: ReadonlyMap<string, OptionKey> = new Map(
  OPTION_KEYS.filter((key) => key !== 'strings').map((key) => [attributeOf(key), key]),
);

export const FORMATS: readonly string[] = FORMAT_NAMES;
