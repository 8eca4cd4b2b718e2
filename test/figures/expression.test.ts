import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {parseExpression, parseTest} from '../../src/figures/expression.js';
import {holds, valueOf} from './arithmetic.js';

describe('An expression', () => {
  const VALUES: readonly (readonly [text: string, value: number | null])[] = [
    ['1', 1],
    [' 1.5 ', 1.5],
    ['1e3', 1000],
    ['2.5E-1', 0.25],
    ['two', 2],
    ['costs.fixed', 7],
    ['50000 * two', 100_000],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 3 - 2', 5],
    ['16 / 4 / 2', 2],
    ['16 / (4 / 2)', 8],
    ['-two', -2],
    ['- -two', 2],
    ['2 * -three', -6],
    ['-two + three', 1],
    ['-(two + three)', -5],
    ['1+2', 3],
    ['three-two', 1],
    ['\n two\t+\n three ', 5],
    ['three × two', 6],
    ['three · two', 6],
    ['three ÷ two', 1.5],
    ['three − two', 1],
    ['two / zero', null],
    ['zero / zero', null],
    ['1e308 * 10', null],
    ['missing', null],
    ['missing * zero', null],
    ['two + missing', null],
    ['-missing', null],
  ];

  for (const [text, value] of VALUES)
    it(`${JSON.stringify(text)} is ${value}`, () => {
      assert.equal(valueOf(text), value);
    });

  it('names its figures in the order of the text', () => {
    assert.deepEqual(parseExpression('three * (costs.fixed - two) / three')?.names, [
      'three',
      'costs.fixed',
      'two',
      'three',
    ]);
  });

  const UNREADABLE = [
    '',
    ' ',
    '+',
    '1 +',
    '+ 1',
    '* 2',
    '1 2',
    'two three',
    '2two',
    '(1',
    '1)',
    '()',
    '1..2',
    '.5',
    '5.',
    '0x10',
    '1_000',
    '1,000',
    'two.',
    '.two',
    'costs..fixed',
    'two(1)',
    'two[0]',
    'a.b()',
    '`two`',
    '"two"',
    'two; three',
    'two = 2',
    'two = = 2',
    '1 < 2',
    'two and three',
    'and',
    'AND',
    '2 ** 3',
    '2 ^ 3',
    '7 % 2',
    '!two',
    '${two}',
    '\u0000',
    'ширина',
    'двa',
  ];

  it('that is none cannot be read', () => {
    for (const text of UNREADABLE) assert.equal(parseExpression(text), undefined, JSON.stringify(text));
  });

  it('has no number that is too large to be one', () => {
    assert.equal(valueOf('1e308'), 1e308);
    for (const text of ['1e309', '-1e999', 'two + 1e999']) assert.equal(parseExpression(text), undefined, text);
    assert.equal(parseTest('two < 1e999'), undefined);
  });

  it('may be 300 characters long', () => {
    assert.equal(valueOf(`1${'+1'.repeat(149)} `), 150);
    assert.equal(parseExpression(`1${'+1'.repeat(149)}  `), undefined);
    assert.equal(parseExpression('1'.repeat(1_000_000)), undefined);
  });

  it('may have some parentheses and signs inside each other, but no number of them that fills a call stack', () => {
    const nested = (depth: number): string => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    assert.equal(valueOf(nested(15)), 1);
    assert.equal(valueOf(`${'-'.repeat(16)}1`), 1);
    for (const text of [nested(25), nested(149), `${'-'.repeat(25)}1`, '('.repeat(300), `${'-('.repeat(100)}1`])
      assert.equal(parseExpression(text), undefined, text);
    // Depth is what counts: parentheses behind each other are as many as the length allows.
    assert.equal(valueOf(`(1)${'+(1)'.repeat(70)}`), 71);
  });

  it('takes names of what every object has as names alone', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'constructor.name']) {
      assert.equal(valueOf(name.startsWith('_') ? `x${name}` : name), null, name);
      assert.equal(holds(`1 ${name} 2`), undefined, name);
      assert.equal(parseExpression(`1 ${name} 2`), undefined, name);
    }
    assert.equal(parseExpression('__proto__'), undefined);
  });
});

describe('A test', () => {
  const HOLDS: readonly (readonly [text: string, holds: boolean])[] = [
    ['1 < 2', true],
    ['2 < 2', false],
    ['2 <= 2', true],
    ['3 <= 2', false],
    ['3 > 2', true],
    ['2 > 2', false],
    ['2 >= 2', true],
    ['1 >= 2', false],
    ['two = 2', true],
    ['two == 2', true],
    ['two = three', false],
    ['two != three', true],
    ['two != 2', false],
    ['1 lt 2', true],
    ['2 lt 1', false],
    ['2 le 2', true],
    ['3 gt 2', true],
    ['2 ge 2', true],
    ['2 eq two', true],
    ['2 ne two', false],
    ['1 LT 2', true],
    ['1 ≤ 1', true],
    ['1 ≥ 2', false],
    ['1 ≠ 2', true],
    ['-two < zero', true],
    ['two * three = 6', true],
    ['two + three < two * three', true],
    ['(two) lt (three)', true],
    ['two<three', true],
    ['1 < 2 and 2 < 3', true],
    ['1 < 2 and 3 < 2', false],
    ['2 < 1 and 2 < 3', false],
    ['1 < 2 AND 2 < 3 And 3 < 4', true],
    ['missing < 1', false],
    ['missing > 1', false],
    ['missing = missing', false],
    ['missing != 1', false],
    ['two / zero > 1', false],
    ['1 < 2 and missing < 1', false],
  ];

  for (const [text, expected] of HOLDS)
    it(`${text} ${expected ? 'holds' : 'does not hold'}`, () => {
      assert.equal(holds(text), expected);
    });

  it('names the figures of all of its comparisons', () => {
    assert.deepEqual(parseTest('two lt three and costs.fixed > two')?.names, ['two', 'three', 'costs.fixed', 'two']);
  });

  it('that is none cannot be read', () => {
    const unreadable = ['', 'two', '1', '1 <', '< 1', '1 < 2 < 3', '1 < 2 and', 'and 1 < 2', '1 < 2 and 3', '1 => 2'];
    for (const text of [
      ...unreadable,
      '1 <> 2',
      '1 && 2',
      '1 < 2 or 2 < 1',
      '(1 < 2)',
      'not 1 < 2',
      '1 lt lt 2',
      '1 &lt; 2',
    ])
      assert.equal(parseTest(text), undefined, text);
  });
});
