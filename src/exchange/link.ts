import {attributeOf, keyOfAttribute} from '../core/attributes.js';
import {type Fleet, fleetText} from '../core/fleet.js';
import type {GivenValue, Layer} from '../core/layers.js';
import {isKey, type Key, KEYS} from '../core/parameters.js';
import {type Problem, problem} from '../core/problem.js';
import {type Money, moneyText} from '../core/read.js';
import {type LinkEntry, readFirstForm} from './first-links.js';
import {formDecode, percentDecode, percentEncode} from './percent.js';

/** No link of ours has more characters, even with each sign percent-encoded. A longer text is not looked at. */
const MAX_LENGTH = 8000;

/** No link of ours has more entries. The limit bounds the problems of a hostile one. */
const MAX_ENTRIES = 100;

/** A problem's key is cut here, like its value. */
const MAX_NAME = 100;

/**
 * Characters that a program which finds addresses in running text takes along from behind one, and that editors leave
 * there; white space too. No attribute's text ends so. A text and not a regular expression, because the minifiers of some
 * content systems misread quotes and slashes in an expression.
 */
const TRAILING = '.,;!/)]}>*\'"»”’…\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';

const isTrailing = (character: string): boolean => TRAILING.includes(character) || character.trim() === '';

/** A value as its attribute writes it. */
function attributeText(value: number | string | boolean | Money | Fleet): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value !== 'object') return String(value);
  return 'amount' in value ? moneyText(value) : fleetText(value);
}

/** Texts of a link under names that are no input's. */
export type OtherTexts = Readonly<Record<string, string>>;

/**
 * Values of inputs as the text of a link: attribute names and attribute texts, `rigs:500;electricity-price:33KZT`. Texts
 * under other names follow.
 */
export function encodeLink(layer: Layer, others: OtherTexts = {}): string {
  const texts = KEYS.flatMap((key): [string, string][] => {
    // The store holds values as they were read; only a page's own layer may hold a list still to be read.
    const value = (layer[key] ?? undefined) as Exclude<GivenValue<Key>, null> | undefined;
    return value === undefined ? [] : [[attributeOf(key), attributeText(value)]];
  });
  return [...texts, ...Object.entries(others)].map(([name, text]) => `${name}:${percentEncode(text)}`).join(';');
}

/** The values of a link, still to be checked by `resolve`, and what could not be read of it. */
export interface DecodedLink {
  readonly values: Layer;
  /** Texts under the names that were asked for beside the inputs'. */
  readonly others: OtherTexts;
  readonly problems: readonly Problem[];
}

/** Where somebody else's query or fragment begins that was appended to the address; the length where none was. */
function foreignStart(text: string): number {
  const start = text.search(/[?#]/);
  return start < 0 ? text.length : start;
}

function withoutTrailing(text: string): string {
  let end = text.length;
  while (end > 0 && isTrailing(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** An input by its attribute in any case, or by its property. */
const keyOfName = (name: string): Key | undefined =>
  keyOfAttribute(name.toLowerCase()) ?? (isKey(name) ? name : undefined);

/** The entries of a link that names its inputs; undefined where nothing in it is an entry. */
function readEntries(text: string): readonly LinkEntry[] | undefined {
  if (text !== '' && !text.includes(':')) return undefined;
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [name = '', ...rest] = entry.split(':');
      return {key: keyOfName(name.trim()), name: name.trim(), text: rest.length > 0 ? rest.join(':') : undefined};
    });
}

/**
 * The last text of each name counts. A name that is neither an input's nor among the others, and a text that another one
 * replaces, are problems.
 */
function collect(
  entries: readonly LinkEntry[],
  otherNames: readonly string[],
  problems: Problem[],
): Pick<DecodedLink, 'values' | 'others'> {
  const texts: Record<string, string> = {};
  for (const {key, name, text} of entries) {
    const known = key ?? otherNames.find((other) => other === name.toLowerCase());
    if (known === undefined) problems.push(problem(name.slice(0, MAX_NAME), 'link', text ?? null, 'unknown'));
    else if (text === undefined) problems.push(problem(known, 'link', null, 'syntax'));
    else {
      const earlier = texts[known];
      if (earlier !== undefined && earlier !== text)
        problems.push(problem(known, 'link', earlier, 'ambiguous', 'given twice, the last counts'));
      texts[known] = text;
    }
  }
  const all = Object.entries(texts);
  return {
    values: Object.fromEntries(all.filter(([name]) => isKey(name))),
    others: Object.fromEntries(all.filter(([name]) => !isKey(name))),
  };
}

/**
 * Reads the text of a link, as `linkIn` finds it. Never throws. Where the text is none of our links there are no values,
 * and one problem under the key `share`.
 * @param otherNames names that a link may have beside those of the inputs
 */
export function decodeLink(link: string, otherNames: readonly string[] = []): DecodedLink {
  const unreadable: DecodedLink = {values: {}, others: {}, problems: [problem('share', 'link', link, 'syntax')]};
  const encoded = link.slice(0, foreignStart(link));
  if (encoded.length > MAX_LENGTH) return unreadable;
  // Some senders encode an address that is encoded already. No attribute's text holds an escape, so none is lost.
  const decoded = percentDecode(formDecode(encoded));
  const start = foreignStart(decoded);
  const text = withoutTrailing(decoded.slice(0, start));
  const entries = readFirstForm(text) ?? readEntries(text);
  if (!entries || entries.length > MAX_ENTRIES) return unreadable;
  const problems: Problem[] = [];
  const foreign = decoded.slice(start) || link.slice(encoded.length);
  if (foreign !== '')
    problems.push(problem('share', 'link', foreign, 'unknown', 'not part of the link, whose other values are used'));
  return {...collect(entries, otherNames, problems), problems};
}
