import {isKey, isNumber} from '../core/parameters.js';
import {keyOfAttribute} from '../core/attributes.js';
import {inForceText} from '../ui/value-text.js';
import {type Expression, type Lookup, parseExpression, parseTest, type Test} from './expression.js';
import {type Kind, plain, price, share, totalOfPeriod} from './kinds.js';
import {figureNamed, type FigureSource, isProjected} from './quantities.js';
import {NO_VALUE, quantityText, type Wish} from './quantity.js';
import {ANY, isMoneyUnit, isSameUnit, MIXED, type Unit, unitFrom, unitOfCalculation, withoutPercent} from './unit.js';

/** A figure that prose asks for, understood. */
export interface FigureRequest {
  /** Whether its text needs the projection. */
  readonly isProjected: boolean;
  /** The text as the calculator writes it. */
  readonly text: (source: FigureSource, wish: Wish) => string;
}

/** The numbers behind the names of an expression or a test. */
const lookupIn =
  (source: FigureSource): Lookup =>
  (name) =>
    figureNamed(name)?.raw(source) ?? null;

const areKnown = (names: readonly string[]): boolean => names.every((name) => figureNamed(name));

/** Profit or loss in one word. */
const verdictText = ({context: {model, wording}}: FigureSource): string =>
  wording.t.list('verdicts')[Math.sign(model.statement.net) + 1] ?? '';

/** A single name: a word, a choice, or a figure. */
function named(name: string): FigureRequest | undefined {
  if (name === 'verdict') return {isProjected: false, text: verdictText};
  if (isKey(name) && !isNumber(name))
    return {isProjected: false, text: ({context}) => inForceText(context, name) || NO_VALUE};
  const row = figureNamed(name);
  return (
    row && {
      isProjected: isProjected(name),
      text: (source, wish) => quantityText(source.context, row.quantity(source), wish),
    }
  );
}

const NO_UNIT: Unit = new Map();

const unitOfFigure = (name: string): Unit => figureNamed(name)?.unit ?? NO_UNIT;

const isDailyMoney = (unit: Unit): boolean => isSameUnit(unit, unitFrom('USD/day'));

/** How a calculation is shown: like a figure in it that has its unit, else as money, else as a bare number. */
function kindOf({names}: Expression, unit: Unit): Kind {
  const alike = names.find((name) => isSameUnit(unitOfFigure(name), unit));
  const bare = withoutPercent(unit);
  return (
    (alike === undefined ? undefined : figureNamed(alike)?.kind) ??
    (isDailyMoney(bare) ? totalOfPeriod : isMoneyUnit(bare) ? price : plain(2))
  );
}

/** A computed number. It is in the units of `result` until it is shown, so that ratios depend on no currency or period. */
function computed(expression: Expression): FigureRequest | undefined {
  const {names, calculation, evaluate} = expression;
  if (names.length === 0 || !areKnown(names)) return undefined;
  const unit = unitOfCalculation(calculation, unitOfFigure);
  if (unit === MIXED || unit === ANY) return undefined;
  const kind = kindOf(expression, unit);
  const isShare = withoutPercent(unit).size === 0;
  return {
    isProjected: names.some(isProjected),
    text: (source, wish) => {
      const value = evaluate(lookupIn(source));
      const shown = wish.percent && isShare ? share : kind;
      const quantity = value === null ? {number: null, decimals: 0} : shown(source.context, value);
      return quantityText(source.context, quantity, wish);
    },
  };
}

/** An input may also be named as its attribute is. */
const keyName = (text: string): string => keyOfAttribute(text.toLowerCase()) ?? text;

/**
 * Reads the `value` of a figure: a key of the result, a key or attribute of an input, `verdict`, or a calculation with
 * them, such as `50000 * electricityPrice`; undefined for what is none, and for a sum of money and something else.
 */
export function readFigure(value: string): FigureRequest | undefined {
  const text = value.trim();
  const single = named(keyName(text));
  if (single) return single;
  const expression = parseExpression(text);
  return expression && computed(expression);
}

/** The text of a figure; empty where there is no such figure. */
export const figureText = (source: FigureSource, value: string, wish: Wish = {}): string =>
  readFigure(value)?.text(source, wish) ?? '';

/** A comparison that prose makes, understood. */
export interface TestRequest {
  readonly isProjected: boolean;
  readonly holds: (source: FigureSource) => boolean;
}

/** Reads the `test` of a condition; undefined for what is none. */
export function readTest(text: string): TestRequest | undefined {
  const test: Test | undefined = parseTest(text);
  if (!test || !areKnown(test.names)) return undefined;
  return {isProjected: test.names.some(isProjected), holds: (source) => test.holds(lookupIn(source))};
}

/** The attributes by which prose asks for another writing, as they stand in the page. */
export interface WrittenWish {
  readonly format?: string | null | undefined;
  readonly decimals?: string | null | undefined;
  readonly round?: string | null | undefined;
}

const FORMATS = {
  absolute: 'absolute',
  number: 'bare',
  compact: 'compact',
  unit: 'inSentence',
  percent: 'percent',
} as const;

/** The words of `format`. */
export const FORMAT_NAMES = Object.keys(FORMATS);

/** A whole number between two ends; undefined for what is none. */
const wholeNumber = (text: string, min: number, max: number): number | undefined =>
  /^\d{1,2}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined;

/** What prose wants, and the names of the attributes that cannot be read. They are left out. */
export function readWish({format, decimals, round}: WrittenWish): {
  readonly wish: Wish;
  readonly unread: readonly (keyof WrittenWish)[];
} {
  const words = (format ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const isFormat = (word: string): word is keyof typeof FORMATS => Object.hasOwn(FORMATS, word);
  const exactly = wholeNumber((decimals ?? '').trim(), 0, 8);
  const digits = wholeNumber((round ?? '').trim(), 1, 15);
  const unread = [
    ...(words.every(isFormat) ? [] : (['format'] as const)),
    ...(decimals?.trim() && exactly === undefined ? (['decimals'] as const) : []),
    ...(round?.trim() && digits === undefined ? (['round'] as const) : []),
  ];
  return {
    wish: {
      ...Object.fromEntries(words.filter(isFormat).map((word) => [FORMATS[word], true])),
      decimals: exactly,
      digits,
    },
    unread,
  };
}
