import {parseExpression, parseTest} from '../../src/figures/expression.js';

/** What the names stand for in these tests. `missing` is a figure without a value. */
export const NUMBERS: Readonly<Record<string, number | null>> = {
  two: 2,
  three: 3,
  'costs.fixed': 7,
  zero: 0,
  missing: null,
};

export const lookup = (name: string): number | null => (Object.hasOwn(NUMBERS, name) ? (NUMBERS[name] ?? null) : null);

/** The number of an expression; undefined where it cannot be read. */
export const valueOf = (text: string): number | null | undefined => parseExpression(text)?.evaluate(lookup);

/** Whether a test holds; undefined where it cannot be read. */
export const holds = (text: string): boolean | undefined => parseTest(text)?.holds(lookup);
