/** A figure as it is written: its value, and the place of its last digit. */
export interface Figure {
  readonly value: number;
  /** Decimals of the value as written; two more for a per cent, none or fewer with an exponent. */
  readonly decimals: number;
}

type Token = Figure | '+' | '−' | '×' | '÷' | '(' | ')' | '=' | '≈';

const NUMBER = {
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y,
  other: /\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/y,
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a pocket calculator has no key for: spaces, currency signs and units, among them TH/s and кВт·ч. */
const UNTYPED = /[\s$₸]+|\p{L}[\p{L}\d/·.]*/uy;

/** What a pattern finds at a place; undefined if it is not there. */
function at(text: string, place: number, pattern: RegExp): string | undefined {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0];
}

/** A number with what belongs to it: an exponent, a power, or a per cent sign. */
function readFigure(text: string, place: number, language: string): {figure: Figure; end: number} | undefined {
  const digits = at(text, place, language === 'en' ? NUMBER.en : NUMBER.other);
  if (digits === undefined) return undefined;
  const ungrouped = digits.replace(language === 'en' ? /,/g : /[\u00a0\u202f]/g, '');
  const plain = ungrouped.replace(',', '.');
  const fraction = (plain.split('.')[1] ?? '').length;
  const end = place + digits.length;
  const power = at(text, end, /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/y);
  if (power !== undefined) {
    const exponent = Number(power.replace(/./gu, (sign) => `${SUPERSCRIPTS.indexOf(sign)}`));
    return {figure: {value: Number(plain) ** exponent, decimals: 0}, end: end + power.length};
  }
  const scientific = at(text, end, /E[−-]?\d+/y);
  if (scientific !== undefined) {
    const exponent = Number(scientific.slice(1).replace('−', '-'));
    const value = Number(`${plain}e${exponent}`);
    return {figure: {value, decimals: fraction - exponent}, end: end + scientific.length};
  }
  const percent = at(text, end, /\u00a0?%/y);
  if (percent === undefined) return {figure: {value: Number(plain), decimals: fraction}, end};
  return {figure: {value: Number(plain) / 100, decimals: fraction + 2}, end: end + percent.length};
}

/** The keys to press for a text in a language. */
function tokensOf(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  for (let place = 0; place < text.length;) {
    const sign = text[place] ?? '';
    const number = readFigure(text, place, language);
    const untyped = at(text, place, UNTYPED);
    if (number) {
      tokens.push(number.figure);
      place = number.end;
    } else if ('+−×÷()=≈'.includes(sign)) {
      tokens.push(sign as Token);
      place += 1;
    } else if (untyped === undefined) throw new Error(`No key for ${sign} in ${text}`);
    else place += untyped.length;
  }
  return tokens;
}

/** What a pocket calculator that knows brackets, and × before +, gets. */
function typedIn(tokens: readonly Token[]): number {
  let place = 0;
  const operand = (): number => {
    const token = tokens[place];
    place += 1;
    if (token === '−') return -operand();
    if (token === '(') {
      const inner = sum();
      if (tokens[place] !== ')') throw new Error('A bracket stays open');
      place += 1;
      return inner;
    }
    if (typeof token !== 'object') throw new Error(`${token ?? 'The end'} where a number should be`);
    return token.value;
  };
  const product = (): number => {
    let value = operand();
    while (tokens[place] === '×' || tokens[place] === '÷') {
      const operator = tokens[place];
      place += 1;
      const next = operand();
      value = operator === '×' ? value * next : value / next;
    }
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (tokens[place] === '+' || tokens[place] === '−') {
      const sign = tokens[place] === '+' ? 1 : -1;
      place += 1;
      value += sign * product();
    }
    return value;
  };
  const value = sum();
  if (place < tokens.length) throw new Error('No operator between two numbers');
  return value;
}

/** All figures of a text in their order, with the minus that stands before them. */
export function figuresIn(text: string, language: string): Figure[] {
  const found: Figure[] = [];
  for (let place = 0; place < text.length;) {
    const number = /[\p{L}/·]/u.test(text[place - 1] ?? '') ? undefined : readFigure(text, place, language);
    const isNegative = text.slice(0, place).replace(/[$₸]$/, '').endsWith('−');
    if (number) found.push({...number.figure, value: isNegative ? -number.figure.value : number.figure.value});
    place = number?.end ?? place + 1;
  }
  return found;
}

/** An equation: what its left side comes to, and the figures that are written for it, the last one after "≈" if any. */
export interface Equation {
  readonly typed: number;
  readonly written: Figure;
  /** The figure of the screen, where it was adjusted so that its column adds up. */
  readonly adjusted: Figure | undefined;
  /** The whole number, where the figure is rounded up. */
  readonly roundedUp: Figure | undefined;
}

/** Reads an equation, and types its left side into a pocket calculator. */
export function readEquation(text: string, language: string): Equation {
  const [left, right, ...more] = text.split(' = ');
  if (left === undefined || right === undefined || more.length > 0) throw new Error(`No equation: ${text}`);
  const [exact = '', adjusted] = right.split(' ≈ ');
  const isRoundedUp = /, \p{L}/u.test(exact);
  const [written, roundedUp, ...others] = figuresIn(exact, language);
  if (!written || others.length > 0 || (roundedUp !== undefined) !== isRoundedUp)
    throw new Error(`Not one figure: ${right}`);
  return {
    typed: typedIn(tokensOf(left, language)),
    written,
    adjusted: adjusted === undefined ? undefined : figuresIn(adjusted, language)[0],
    roundedUp,
  };
}

/** Half of the last digit's place, and what sums of doubles miss by. */
const halfOfLastPlace = ({value, decimals}: Figure): number =>
  0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-12 * Math.abs(value);

/** Whether a figure is a value, rounded as it is written. */
export const isRounded = (figure: Figure, value: number): boolean =>
  Math.abs(figure.value - value) <= halfOfLastPlace(figure);
