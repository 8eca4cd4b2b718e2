import {attributeOf} from '../core/attributes.js';
import {isKey, KEYS, PARAMETERS} from '../core/parameters.js';
import {parseExpression, parseTest} from '../figures/expression.js';
import {readFigure, readTest} from '../figures/figure-text.js';
import {figureNamed} from '../figures/quantities.js';
import {MIXED, unitOfCalculation} from '../figures/unit.js';
import {FIGURE_NAMES, NUMBER_NAMES} from './known-names.js';
import {likelyName} from './nearest-name.js';

export type ExpressionKind = 'figure' | 'when';

/** Something that pages write and no calculation or comparison has. */
interface Habit {
  /** The text as it was likely meant; the same where the habit is not in it, or where only an editor knows. */
  readonly mend: (text: string) => string;
  readonly isIn?: (text: string) => boolean;
  readonly why: (text: string) => string;
}

/** What can be read no longer than this is looked at. */
const MAX_LENGTH = 300;

/** Inputs whose attribute has a dash, the longest first, because one may begin as another does. */
const DASHED = KEYS.map((key) => ({key, attribute: attributeOf(key)}))
  .filter(({attribute}) => attribute.includes('-'))
  .sort((a, b) => b.attribute.length - a.attribute.length);

const dashedIn = (text: string) =>
  DASHED.filter(({attribute}) => new RegExp(`(?<![\\w.-])${attribute}(?![\\w-])`, 'i').test(text));

const withKeys = (text: string): string =>
  dashedIn(text).reduce(
    (mended, {key, attribute}) => mended.replaceAll(new RegExp(`(?<![\\w.-])${attribute}(?![\\w-])`, 'gi'), key),
    text,
  );

/** Words and signs of other languages for comparisons, by those that there are. */
const COMPARISONS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is\s+)?(?:less|lower|smaller|below|under|lt\s+than)(?:\s+than)?\b/gi, 'lt'],
  [/\b(?:is\s+)?(?:more|greater|higher|larger|above|over)(?:\s+than)?\b/gi, 'gt'],
  [/\b(?:is\s+)?(?:equals?(?:\s+to)?)\b|={3}/gi, 'eq'],
  [/<>|!==/g, 'ne'],
  [/=</g, 'le'],
  [/=>/g, 'ge'],
];

const withComparisons = (text: string): string =>
  COMPARISONS.reduce((mended, [other, word]) => mended.replaceAll(other, word), text);

/** Whether every name in a text is an input in per cent; undefined where some are and some are not. */
function arePercents(text: string): boolean | undefined {
  const names = (text.match(/[a-z]\w*(?:\.\w+)*/gi) ?? []).filter((name) => NUMBER_NAMES.includes(name));
  const kinds = new Set(
    names.map((name) => {
      const row = isKey(name) ? PARAMETERS[name] : undefined;
      return row?.kind === 'number' && row.unit.startsWith('%');
    }),
  );
  return kinds.size > 1 ? undefined : kinds.has(true);
}

function withoutPercents(text: string): string {
  const areInPercent = arePercents(text);
  if (areInPercent === undefined) return text;
  return text.replaceAll(/(\d+(?:\.\d+)?)\s*%/g, (_, number: string) =>
    areInPercent ? number : String(Number((Number(number) / 100).toPrecision(15))),
  );
}

/** A number before a name or a parenthesis, without an operator between. */
const NUMBER_AND_NAME = /(?<![\w.])(\d+(?:\.\d+)?)\s*(?!e[+-]?\d)(?!(?:and|or|lt|le|gt|ge|eq|ne)\b)(?=[a-z(])/gi;

/** A name or a number before another, without an operator between. */
const NAME_AND_NAME =
  /(?<![\w.])(?!(?:and|or|lt|le|gt|ge|eq|ne)\b)([a-z][\w.]*)\s+(?!(?:and|or|lt|le|gt|ge|eq|ne)\b)([a-z\d][\w.]*)/i;

const HABITS: readonly Habit[] = [
  {mend: withKeys, why: (text) => `- is a minus here, so write the key ${dashedIn(text)[0]?.key ?? ''}`},
  {mend: (text) => text.replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1'), why: () => 'a number has no comma'},
  {mend: (text) => text.replaceAll(/(\d),(?=\d)/g, '$1.'), why: () => 'the decimal mark is a point'},
  {
    mend: (text) => text.replaceAll(/(\d)[\s'’\u00a0](?=\d{3}(?!\d))/g, '$1'),
    why: () => 'a number has no spaces',
  },
  {
    mend: (text) => text.replaceAll(/us\$|\$|\b(?:usd|us dollars?|dollars?)\b/gi, ''),
    why: () => 'write plain numbers, money in US dollars',
  },
  {
    mend: (text) => text,
    isIn: (text) => /₸|\b(?:kzt|tenge)\b/i.test(text),
    why: () => 'write plain numbers, money in US dollars',
  },
  {
    mend: withoutPercents,
    isIn: (text) => text.includes('%'),
    why: (text) =>
      arePercents(text)
        ? 'write plain numbers: an input in per cent is compared with 5 for 5%'
        : 'write plain numbers: a share is a fraction, 5% is 0.05',
  },
  {mend: withComparisons, why: () => 'the words are lt le gt ge eq ne'},
  {mend: (text) => text.replaceAll('&&', ' and '), why: () => 'comparisons are joined by and'},
  {
    mend: (text) => text,
    isIn: (text) => /\bor\b|\|\|/i.test(text),
    why: () => 'only and joins comparisons: write another kz-when for the other case',
  },
  {mend: (text) => text.replaceAll(NUMBER_AND_NAME, '$1 * '), why: () => 'an operator is missing'},
  {
    mend: (text) => text,
    isIn: (text) => NAME_AND_NAME.test(text.replaceAll(/\bor\b/gi, 'and')),
    why: (text) => {
      const [, left = '', right = ''] = NAME_AND_NAME.exec(text.replaceAll(/\bor\b/gi, 'and')) ?? [];
      return `an operator is missing between ${left} and ${right}`;
    },
  },
];

/** The number that was likely meant by a name; undefined where none is close. */
const likelyNumber = (name: string): string | undefined =>
  FIGURE_NAMES.includes(name) ? undefined : likelyName(name, NUMBER_NAMES);

/** A text with each unknown name replaced by the known name that is close, and the names that are far from all. */
function withKnownNames(kind: ExpressionKind, text: string): {readonly text: string; readonly strange: string[]} {
  const names = (kind === 'when' ? parseTest(text) : parseExpression(text))?.names ?? [];
  const unknown = [...new Set(names)].filter((name) => !NUMBER_NAMES.includes(name));
  const mended = unknown.reduce((all, name) => {
    const likely = likelyNumber(name);
    return likely === undefined ? all : all.replaceAll(new RegExp(`(?<![\\w.])${name}(?![\\w.])`, 'g'), likely);
  }, text);
  return {text: mended, strange: unknown.filter((name) => likelyNumber(name) === undefined)};
}

const whyStrange = (name: string): string =>
  FIGURE_NAMES.includes(name)
    ? `${name} is no number, so nothing is computed or compared with it`
    : `no figure has the name ${name}: docs/live-article.md lists the names`;

const canBeRead = (kind: ExpressionKind, text: string): boolean =>
  (kind === 'when' ? readTest(text) : readFigure(text)) !== undefined;

/** Whether a calculation adds or subtracts what has no sum, such as money and energy. */
function isMixed(text: string): boolean {
  const expression = parseExpression(text);
  if (!expression?.names.every((name) => figureNamed(name))) return false;
  return unitOfCalculation(expression.calculation, (name) => figureNamed(name)?.unit ?? new Map()) === MIXED;
}

/** A calculation where a comparison belongs, or the other way round, and one without a meaning. */
function otherKind(kind: ExpressionKind, text: string): readonly string[] {
  if (kind === 'figure' && readTest(text)) return ['a comparison belongs into the test of a kz-when'];
  if (kind === 'figure' && isMixed(text)) return ['it adds figures of different kinds: money and something else'];
  if (kind === 'when' && readFigure(text)) return [`a comparison is missing, such as ${text.trim()} > 0`];
  return [];
}

/** What is wrong with a text that cannot be read, and the text that was likely meant; undefined where only an editor knows. */
export function adviceOnExpression(
  kind: ExpressionKind,
  written: string,
): {readonly meant: string | undefined; readonly why: readonly string[]} {
  if (written.length > MAX_LENGTH) return {meant: undefined, why: [`it has more than ${MAX_LENGTH} characters`]};
  let text = written;
  const why: string[] = [];
  for (const habit of HABITS) {
    const mended = habit.mend(text);
    if (mended === text && !habit.isIn?.(text)) continue;
    why.push(habit.why(text));
    text = mended;
  }
  const known = withKnownNames(kind, text);
  const meant = known.text.replaceAll(/\s+/g, ' ').trim();
  why.push(...known.strange.map(whyStrange));
  why.push(...otherKind(kind, meant));
  return {meant: canBeRead(kind, meant) ? meant : undefined, why: [...new Set(why)]};
}
