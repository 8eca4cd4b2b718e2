/** Something that no page means, made anew for each place that gets it. */
export type Hostile = readonly [name: string, make: () => unknown];

export const thrower = (): never => {
  throw new Error('thrown on purpose');
};

/** A proxy that throws whatever is done with it. */
const touchy = (target: object): object =>
  new Proxy(
    target,
    Object.fromEntries(
      ['get', 'set', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'deleteProperty', 'apply'].map(
        (trap) => [trap, thrower],
      ),
    ),
  );

function revoked(target: object): object {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const object: Record<string, unknown> = {};
  object['self'] = object;
  object['en'] = object;
  return object;
}

/** An object of so many members. */
const crowd = (size: number): object =>
  Object.fromEntries(Array.from({length: size}, (_, index) => [`key${index}`, index]));

/** Members whose getters throw, under each name that is looked for anywhere. */
const throwing = (): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      ['amount', 'currency', 'rig', 'count', 'version', 'name', 'values', 'en', 'length', 'rigs', '0', 'toJSON'].map(
        (name) => [name, {enumerable: true, get: thrower}],
      ),
    ),
  );

const parsed = (json: string): unknown => JSON.parse(json);

/** Values of every kind. */
export const VALUES: readonly Hostile[] = [
  ['BigInt', () => 10n ** 400n],
  ['a symbol', () => Symbol('rigs')],
  ['a function', () => thrower],
  ['a class', () => Map],
  ['a date', () => new Date(NaN)],
  ['a typed array', () => new Float64Array(100_000)],
  ['a buffer', () => new ArrayBuffer(100_000)],
  ['a map', () => new Map([['amount', 5]])],
  ['a boxed number', (): unknown => Object(NaN)],
  ['a boxed text', (): unknown => Object('5')],
  ['NaN', () => NaN],
  ['infinity', () => -Infinity],
  ['the largest double', () => Number.MAX_VALUE],
  ['the lowest double', () => -Number.MAX_VALUE],
  ['a cyclic object', cyclic],
  [
    'a cyclic list',
    () => {
      const list: unknown[] = [5];
      list.push(list);
      return list;
    },
  ],
  ['a sparse list', (): unknown => new Array(4_000_000_000)],
  ['a huge list', (): unknown => new Array(100_000).fill('antminer-s21:1')],
  ['a list of lists', () => [[[['antminer-s21:1']]]]],
  ['30,000 keys', () => crowd(30_000)],
  ['a list of crowds', () => Array.from({length: 100}, () => crowd(300))],
  ['no prototype', (): unknown => Object.create(null)],
  ['__proto__', () => parsed('{"__proto__":{"amount":5,"currency":"KZT","rigs":7,"net":"x"}}')],
  ['constructor', () => parsed('{"constructor":{"prototype":{"rigs":7}},"en":{"constructor":"x","__proto__":"x"}}')],
  ['getters that throw', throwing],
  ['toString that throws', () => ({toString: thrower, amount: {toString: thrower}, currency: {toString: thrower}})],
  ['valueOf that throws', () => ({valueOf: thrower, [Symbol.toPrimitive]: thrower})],
  ['toJSON that throws', () => ({toJSON: thrower, en: {toJSON: thrower}})],
  ['toJSON of itself', () => ({toJSON: () => cyclic()})],
  ['iterator that throws', () => ({length: 3, [Symbol.iterator]: thrower})],
  ['a proxy that throws', () => touchy({})],
  ['a proxy of a list', () => touchy([])],
  ['a proxy of a function', () => touchy(() => undefined)],
  ['a revoked proxy', () => revoked({})],
  ['a revoked list', () => revoked([])],
  ['an element', () => document.body],
  ['the window', () => globalThis],
  ['a promise', () => Promise.resolve(5)],
  ['a regular expression', () => /5/],
  ['an error', () => new Error('5')],
];

/** Texts of a length, by what they are made of. */
export const LONG: Readonly<Record<string, (length: number) => string>> = {
  digits: (length) => '1'.repeat(length),
  'grouped digits': (length) => `${'1,234,'.repeat(length / 6)}x`,
  points: (length) => '1.'.repeat(length / 2),
  spaces: (length) => ' '.repeat(length),
  'spaces before a sign': (length) => `${' '.repeat(length - 1)}x`,
  'spaces between': (length) => `5${' '.repeat(length - 2)}x`,
  'combining marks': (length) => `a${'\u0301'.repeat(length - 1)}`,
  'right-to-left marks': (length) => `${'\u200f'.repeat(length - 1)}5`,
  overrides: (length) => '\u202e'.repeat(length),
  'halves of characters': (length) => '\ud83d'.repeat(length),
  markup: (length) => '<b onx="'.repeat(length / 8),
  quotes: (length) => `${'"'.repeat(length - 1)}x`,
  words: (length) => 'ab '.repeat(length / 3),
  entries: (length) => 'rigs:1;'.repeat(length / 7),
  commas: (length) => ','.repeat(length),
  lines: (length) => '1\n'.repeat(length / 2),
  tabs: (length) => '1\t'.repeat(length / 2),
  dashes: (length) => '-'.repeat(length),
  'per cents': (length) => '%25'.repeat(length / 3),
  placeholders: (length) => '{0}'.repeat(length / 3),
  brackets: (length) => '('.repeat(length),
  'parts of a tag': (length) => 'en-'.repeat(length / 3),
  bars: (length) => '|'.repeat(length),
};

/** Short texts that break markup, formulas, addresses and prototypes. */
export const TEXTS: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'NaN', 'Infinity', '-Infinity', 'undefined', 'null'],
  ...[
    '0x10',
    '1e999',
    '-0',
    '1,234,234,x',
    '\ud800',
    '\udfff\ud800',
    '\u0000',
    '\ufffe',
    '\u202e5',
    'a\u0301'.repeat(40),
  ],
  ...['<img src=x onerror="alert(1)">', '"><script>alert(1)</script>', '</style><svg onload=alert(1)>', "';alert(1)//"],
  ...['=1+1', '+1', '-1+1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', '\t=1', '\r=1', '\u200b=1', '"=1', '|calc'],
  ...['javascript:alert(1)', 'data:text/html,x', '//host', '/\\host', '${1}', '{{1}}', '{0}', '%00', '%E0%A4%A'],
];
