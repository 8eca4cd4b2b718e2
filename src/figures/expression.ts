/** The number behind a name; null for a figure without a value. */
export type Lookup = (name: string) => number | null;

/** A calculation as it was read: a negative value is what is left of zero. */
export type Calculation =
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'name'; readonly name: string}
  | {
      readonly kind: 'sum' | 'product';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: Calculation;
      readonly right: Calculation;
    };

/** A sum, difference, product or quotient of numbers and names. */
export interface Expression {
  readonly calculation: Calculation;
  /** Every name in it, in the order of the text. */
  readonly names: readonly string[];
  /** Null where a figure has no value, or where the result is not finite. */
  readonly evaluate: (lookup: Lookup) => number | null;
}

/** Comparisons that have to hold together. */
export interface Test {
  readonly names: readonly string[];
  /** False where a figure has no value. */
  readonly holds: (lookup: Lookup) => boolean;
}

/** Longer than any text with a meaning. */
const MAX_LENGTH = 300;

/** Parentheses and minus signs inside each other. Deeper ones are refused before they fill the call stack. */
const MAX_DEPTH = 20;

/** The words are for content systems that escape `<` in attributes. */
const COMPARISONS: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
};

/** Other ways to write a sign. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  lt: '<',
  le: '<=',
  '≤': '<=',
  gt: '>',
  ge: '>=',
  '≥': '>=',
  eq: '=',
  '==': '=',
  ne: '!=',
  '≠': '!=',
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
};

const OPERATIONS = {
  '+': (left: number, right: number) => left + right,
  '-': (left: number, right: number) => left - right,
  '*': (left: number, right: number) => left * right,
  '/': (left: number, right: number) => left / right,
};

type Sign = keyof typeof OPERATIONS;

const SUMS: readonly Sign[] = ['+', '-'];
const PRODUCTS: readonly Sign[] = ['*', '/'];

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z]\w*(?:\.[a-z]\w*)*)|(<=|>=|!=|==|[-<>=+*/()≤≥≠×·÷−])|(\S))/giy;

interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const END: Token = {kind: 'end', text: ''};

/** A fault of the text. It never leaves this module. */
class Unreadable extends Error {}

function tokensOf(text: string): readonly Token[] {
  if (text.length > MAX_LENGTH) throw new Unreadable();
  return [...text.trimEnd().matchAll(TOKEN)].map(([, number, name, sign, other]): Token => {
    if (other !== undefined) throw new Unreadable();
    if (number !== undefined) return {kind: 'number', text: number};
    const word = name ?? sign ?? '';
    const same = Object.hasOwn(SAME_SIGN, word.toLowerCase()) ? SAME_SIGN[word.toLowerCase()] : undefined;
    if (same !== undefined) return {kind: 'sign', text: same};
    return name === undefined ? {kind: 'sign', text: word} : {kind: 'name', text: name};
  });
}

/** The value of a calculation; null where a figure has none or the result is not finite. */
function compute(calculation: Calculation, lookup: Lookup): number | null {
  if (calculation.kind === 'number') return calculation.value;
  if (calculation.kind === 'name') return lookup(calculation.name);
  const [left, right] = [compute(calculation.left, lookup), compute(calculation.right, lookup)];
  const value = left === null || right === null ? NaN : OPERATIONS[calculation.sign](left, right);
  return Number.isFinite(value) ? value : null;
}

/** Reads a text from left to right. It computes nothing, and no name in the text is ever run as code. */
class Reader {
  readonly names: string[] = [];
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }

  expression(): Calculation {
    return this.#chain('sum', SUMS, () => this.#chain('product', PRODUCTS, () => this.#operand()));
  }

  comparison(): (lookup: Lookup) => boolean {
    const left = this.expression();
    const {kind, text} = this.#next();
    const compare = kind === 'sign' && Object.hasOwn(COMPARISONS, text) ? COMPARISONS[text] : undefined;
    if (!compare) throw new Unreadable();
    const right = this.expression();
    return (lookup) => {
      const [a, b] = [compute(left, lookup), compute(right, lookup)];
      return a !== null && b !== null && compare(a, b);
    };
  }

  comparisons(): (lookup: Lookup) => boolean {
    const all = [this.comparison()];
    while (this.#takes('name', 'and')) all.push(this.comparison());
    return (lookup) => all.every((holds) => holds(lookup));
  }

  end(): void {
    if (this.#peek().kind !== 'end') throw new Unreadable();
  }

  #chain(kind: 'sum' | 'product', signs: readonly Sign[], operand: () => Calculation): Calculation {
    let left = operand();
    for (;;) {
      const next = this.#peek();
      const sign = next.kind === 'sign' ? signs.find((known) => known === next.text) : undefined;
      if (!sign) return left;
      this.#next();
      left = {kind, sign, left, right: operand()};
    }
  }

  #operand(): Calculation {
    if (++this.#depth > MAX_DEPTH) throw new Unreadable();
    const value = this.#value();
    this.#depth--;
    return value;
  }

  #value(): Calculation {
    const {kind, text} = this.#next();
    if (kind === 'number') {
      const value = Number(text);
      if (!Number.isFinite(value)) throw new Unreadable();
      return {kind, value};
    }
    if (kind === 'name' && text.toLowerCase() !== 'and') {
      this.names.push(text);
      return {kind, name: text};
    }
    if (text === '-') return {kind: 'sum', sign: '-', left: {kind: 'number', value: 0}, right: this.#operand()};
    if (text !== '(') throw new Unreadable();
    const inner = this.expression();
    if (!this.#takes('sign', ')')) throw new Unreadable();
    return inner;
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? END;
  }

  #next(): Token {
    const token = this.#peek();
    this.#at++;
    return token;
  }

  #takes(kind: Token['kind'], text: string): boolean {
    const next = this.#peek();
    const isNext = next.kind === kind && next.text.toLowerCase() === text;
    if (isNext) this.#at++;
    return isNext;
  }
}

/** What a function reads from the whole of a text; undefined where the text cannot be read. */
function readAll<Value>(text: string, read: (reader: Reader) => Value): Value | undefined {
  try {
    const reader = new Reader(text);
    const value = read(reader);
    reader.end();
    return value;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** Reads names and numbers with `+ - * /` and parentheses, such as `50000 * electricityPrice`; undefined for others. */
export const parseExpression = (text: string): Expression | undefined =>
  readAll(text, (reader) => {
    const calculation = reader.expression();
    return {calculation, evaluate: (lookup) => compute(calculation, lookup), names: reader.names};
  });

/** Reads comparisons joined by `and`, such as `netProfit < 0 and rigs > 10`; undefined for what is none. */
export const parseTest = (text: string): Test | undefined =>
  readAll(text, (reader) => ({holds: reader.comparisons(), names: reader.names}));
