import {attributeOf, keyOfAttribute} from '../core/attributes.js';
import {type Layer, resolve} from '../core/layers.js';
import {isKey, type Key, KEYS} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import {decodeLink} from '../exchange/link.js';
import {fallbackHTML} from '../figures/fallback.js';
import {type Attributes, pageFigures} from '../figures/page-figures.js';
import {collapsed} from './edits.js';
import {fleetAdvice} from './fleet-advice.js';
import {misspeltAttributes, unusedOptions} from './calculator-attributes.js';
import type {PlacedCalculator} from './page-content.js';
import {attributeText} from './report.js';
import {boundName, isTemplate} from './templates.js';
import {meantValue, rangeAdvice} from './value-advice.js';

/** Attributes of inputs without their dashes, because a page's property is read as an attribute in small letters. */
const INPUTS_IN_LETTERS: ReadonlySet<string> = new Set(KEYS.map((key) => key.toLowerCase()));

const isInput = (name: string): boolean => INPUTS_IN_LETTERS.has(name.replaceAll('-', ''));

type FigureSource = ReturnType<typeof pageFigures>;

/** What would be right in the place of a value that cannot be used. */
export function adviceOn({key, value, reason, message}: Problem): string {
  if (key === 'fleet' && typeof value === 'string') return fleetAdvice(value, reason);
  if (isKey(key) && typeof value === 'string' && (reason === 'syntax' || reason === 'range' || reason === 'unknown'))
    return rangeAdvice(key, value);
  // What stands behind the name and the reason.
  return /^[^]*, \w+: (?:expected )?([^]*)$/.exec(message)?.[1] ?? message;
}

/** An attribute of a calculator that has no effect, and what would be right. */
export interface UnusedAttribute {
  readonly name: string;
  readonly value: string;
  readonly right: string;
}

/** Sets of what-if values that are kept. */
const MOST_SOURCES = 500;

/** A calculator of a page: what its attributes make of the figures in the prose. */
export class Calculator {
  readonly placed: PlacedCalculator;
  /** A language tag. */
  readonly language: string;
  /** Its attributes, without `data-`. */
  readonly #attributes: Attributes;
  readonly #sources = new Map<string, FigureSource>();

  /** @param language that of a page without a `lang` */
  constructor(placed: PlacedCalculator, language: string) {
    const {element, prefix} = placed;
    this.placed = placed;
    this.language = placed.language ?? language;
    this.#attributes = Object.fromEntries(
      [...element.attributes]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
  }

  /** Whether its numbers are known only once the page is built. */
  get isTemplate(): boolean {
    const {attributes} = this.placed.element;
    return (
      [this.language, ...Object.values(this.#attributes)].some((text) => isTemplate(text ?? undefined)) ||
      [...attributes.keys()].some((name) => {
        const bound = boundName(name);
        return bound !== undefined && (bound === '' || bound === 'lang' || isInput(bound));
      })
    );
  }

  /** Its figures under the what-if values of a `with`. */
  figures(overrides = ''): FigureSource {
    const known = this.#sources.get(overrides);
    if (known) return known;
    const source = pageFigures(this.#attributes, this.language, overrides);
    let projection: FigureSource['projection'] | undefined;
    const cached: FigureSource = {
      context: source.context,
      get projection() {
        projection ??= source.projection;
        return projection;
      },
    };
    if (this.#sources.size >= MOST_SOURCES) this.#sources.clear();
    this.#sources.set(overrides, cached);
    return cached;
  }

  get fallback(): string {
    return fallbackHTML({...this.#attributes, lang: this.language}, this.language);
  }

  /** Whether a line of a fallback has the date of the market prices. */
  isPricesLine(line: string): boolean {
    const [before = '', after = ''] = this.figures().context.wording.t('pricesOf', '\0').split('\0').map(collapsed);
    return line.startsWith(before) && line.endsWith(after);
  }

  /** Its attributes that have no effect: values that cannot be used, and names that are nearly right. */
  unused(): readonly UnusedAttribute[] {
    const written = (name: string): string => `${this.placed.prefix}${name}`;
    const unusable = resolve({host: this.#layer()}).problems.map((problem) => {
      const name = written(isKey(problem.key) ? attributeOf(problem.key) : problem.key);
      const value = String(problem.value ?? '');
      const meant = isKey(problem.key) && problem.value !== null ? meantValue(problem.key, value) : undefined;
      return {name, value, right: meant === undefined ? adviceOn(problem) : attributeText(name, meant)};
    });
    const others = [...unusedOptions(this.#attributes), ...misspeltAttributes(this.#attributes)];
    return [
      ...unusable,
      ...others.map(({name, value, meant, advice}) => {
        const right = meant && attributeText(written(meant.name), meant.value);
        return {name: written(name), value, right: right ?? advice ?? ''};
      }),
    ];
  }

  /** The values of a `with` that cannot be used. */
  unusedOverrides(overrides: string): readonly Problem[] {
    const {values, problems} = decodeLink(overrides);
    const unusable = resolve({host: this.#layer(), reader: values}).problems.filter(({layer}) => layer === 'reader');
    return [...problems, ...unusable];
  }

  #layer(): Layer {
    const values: Partial<Record<Key, unknown>> = {};
    for (const [name, value] of Object.entries(this.#attributes)) {
      const key = keyOfAttribute(name);
      if (key !== undefined && value !== null && value !== undefined) values[key] = value;
    }
    return values as Layer;
  }
}
