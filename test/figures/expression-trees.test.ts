import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {parseExpression, parseTest} from '../../src/figures/expression.js';
import {propertiesIn} from '../core/for-every.js';
import {runs} from '../runs.js';
import {holds, NUMBERS, valueOf} from './arithmetic.js';

const {forEvery, forThose} = propertiesIn(runs(400, 20_000));

/** A calculation as a tree, from which its text is written and its number computed apart. */
type Tree = number | string | {readonly sign: string; readonly left?: Tree; readonly right: Tree};

const {tree} = fc.letrec<{tree: Tree; branch: Tree}>((tie) => ({
  tree: fc.oneof(
    {maxDepth: 5, depthSize: 'large'},
    fc.oneof(fc.integer({min: 0, max: 9}), fc.constantFrom(...Object.keys(NUMBERS))),
    tie('branch'),
  ),
  branch: fc.oneof(
    fc.record({sign: fc.constantFrom('+', '-', '*', '/'), left: tie('tree'), right: tie('tree')}),
    fc.record({sign: fc.constant('-'), right: tie('tree')}),
  ),
}));

const RANK: Readonly<Record<string, number>> = {'+': 1, '-': 1, '*': 2, '/': 2};
const UNARY = 3;
const LEAF = 4;

const rankOf = (node: Tree): number =>
  typeof node !== 'object' ? LEAF : node.left === undefined ? UNARY : (RANK[node.sign] ?? 0);

/** The text with no more parentheses than the usual rules of arithmetic need. */
function written(node: Tree): string {
  if (typeof node !== 'object') return String(node);
  const rank = rankOf(node);
  const inParentheses = (part: Tree, isEnough: boolean): string => (isEnough ? written(part) : `(${written(part)})`);
  const right = inParentheses(node.right, rank === UNARY ? rankOf(node.right) >= UNARY : rankOf(node.right) > rank);
  return node.left === undefined
    ? `-${right}`
    : `${inParentheses(node.left, rankOf(node.left) >= rank)} ${node.sign} ${right}`;
}

/** The number of a tree; null where a part has none or is not finite. */
function computed(node: Tree): number | null {
  if (typeof node === 'number') return node;
  if (typeof node === 'string') return NUMBERS[node] ?? null;
  const right = computed(node.right);
  const left = node.left === undefined ? 0 : computed(node.left);
  if (left === null || right === null) return null;
  const results: Readonly<Record<string, number>> = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
  };
  const result = results[node.sign] ?? NaN;
  return Number.isFinite(result) ? result : null;
}

describe('For every calculation', () => {
  it('the number is the one that the usual rules of arithmetic give', () => {
    forThose(tree, 0.7, (node) => {
      const text = written(node);
      if (text.length > 300) return false;
      const value = valueOf(text);
      // The sign of a zero is never seen.
      assert.ok(value === computed(node), `${text} is ${String(value)}, not ${String(computed(node))}`);
      return true;
    });
  });

  it('a comparison holds where both numbers are so', () => {
    const signs: Readonly<Record<string, (a: number, b: number) => boolean>> = {
      lt: (a, b) => a < b,
      le: (a, b) => a <= b,
      gt: (a, b) => a > b,
      ge: (a, b) => a >= b,
      eq: (a, b) => a === b,
      ne: (a, b) => a !== b,
    };
    forEvery(fc.tuple(tree, fc.constantFrom(...Object.keys(signs)), tree), ([left, sign, right]) => {
      const text = `${written(left)} ${sign} ${written(right)}`;
      const [a, b] = [computed(left), computed(right)];
      const expected = a !== null && b !== null && signs[sign]?.(a, b) === true;
      assert.equal(holds(text), text.length > 300 ? undefined : expected, text);
    });
  });
});

describe('No text', () => {
  const pieces = fc.constantFrom(
    ...['two', 'costs.fixed', '__proto__', 'constructor', 'and', 'lt', '<', '<=', '=', '!', '+', '-', '−', '*', '/'],
    ...['(', ')', '1', '.5', '1e9', '1e999', '"', "'", '`', '${', '}', '\\', '//', '/*', '&lt;', '<b>', '\u2028', ' '],
  );
  const anyText = fc.oneof(
    fc.string({unit: 'binary', maxLength: 400}),
    fc.array(pieces, {maxLength: 60}).map((parts) => parts.join('')),
    fc.array(pieces, {maxLength: 60}).map((parts) => parts.join(' ')),
  );

  it('throws, or gives what is no number', () => {
    forEvery(anyText, (text) => {
      const value = valueOf(text);
      assert.ok(value === undefined || value === null || Number.isFinite(value), `${text} is ${String(value)}`);
      assert.ok(['boolean', 'undefined'].includes(typeof holds(text)), text);
    });
  });

  it('is read as both a calculation and a test', () => {
    forEvery(anyText, (text) => {
      assert.ok(parseExpression(text) === undefined || parseTest(text) === undefined, text);
    });
  });
});
