import {type FleetEntry, MOST_ENTRIES} from '../../core/fleet.js';
import {accepts, type NumberParameter, PARAMETERS} from '../../core/parameters.js';
import {rigNamed} from '../../core/presets.js';
import {type Rig, type RigId, RIGS} from '../../data/rigs.js';
import {readPastedTable} from '../../exchange/pasted-table.js';
import {parseTyped} from '../../i18n/parse.js';

/** Why a line is no entry of a fleet: its model, its count, two of these, or that there is no room for it. */
type LineFault = 'unknown' | 'noCount' | 'twoCounts' | 'noRoom' | 'tooMany';

/** A line that was not taken, as it was pasted. */
export interface RefusedLine {
  readonly line: string;
  readonly fault: LineFault;
}

/** A line that stands for an entry. */
interface ReadLine {
  readonly line: string;
  readonly entry: FleetEntry;
}

/** The lines of a pasted text. */
export interface PastedFleet {
  readonly read: readonly ReadLine[];
  readonly refused: readonly RefusedLine[];
  /** How many lines were headings or totals. */
  readonly ignored: number;
  /** What stands behind the lines that are read at once. */
  readonly unread: string;
}

/** Lines that are read at once, so that a text of any size is answered at once. The others can be read after these. */
const MOST_LINES = 200;
/** A longer line is no entry. */
const LONGEST_LINE = 200;
/** More words than any entry has. */
const MOST_WORDS = 10;

const TOTAL = /^(?:grand )?(?:total|sum|итого|всего|сумма|барлығы|жиыны|жалпы)(?!\p{L})/iu;
const HEADING = /(?<!\p{L})(?:models?|count|quantity|qty|модел[ьи]|количество|кол-во|үлгі|саны)(?!\p{L})/iu;

/** What kind of rig a text names, without a count. */
type Kind = Omit<FleetEntry, 'count'>;

function numberOf(text: string, row: NumberParameter, commaIsDecimal: boolean): number | undefined {
  if (!/^\d/.test(text)) return undefined;
  const typed = parseTyped(text, {unit: row.unit, commaIsDecimal});
  return typed && 'amount' in typed && accepts(row, typed.amount) ? typed.amount : undefined;
}

const OWN = /^([\d.,]+)\s*(\p{L}*)\s*[/,\s]\s*([\d.,]+)\s*(\p{L}*(?:\/\p{L})?)$/u;

/** Power and hashrate of one rig: `3.4 kW 150 TH/s` in either order, or `3.4/150`. */
function ownKind(text: string, commaIsDecimal: boolean): Kind | undefined {
  if (!/[/\p{L}]/u.test(text)) return undefined;
  const [matched, first = '', unit = '', second = '', otherUnit = ''] =
    OWN.exec(text.replace(/^([\d.,]+\s*\p{L}*)\/(\p{L})(?=[\s,/])/u, '$1')) ?? [];
  if (matched === undefined || (!(unit && otherUnit) && !/^[\d.,]+\s*\p{L}*\s*\//u.test(text))) return undefined;
  const {rigPower, rigHashrate} = PARAMETERS;
  const figures = [`${first} ${unit}`, `${second} ${otherUnit}`] as const;
  for (const [power, hashrate] of [figures, [figures[1], figures[0]] as const]) {
    const own = {
      power: numberOf(power.trim(), rigPower, commaIsDecimal),
      hashrate: numberOf(hashrate.trim(), rigHashrate, commaIsDecimal),
    };
    if (own.power !== undefined && own.hashrate !== undefined)
      return {rig: null, power: own.power, hashrate: own.hashrate};
  }
  return undefined;
}

/** The kind of rig that a text names: a model in any case, with or without its maker, or figures of one's own. */
function kindOf(text: string, commaIsDecimal: boolean): Kind | undefined {
  const id = rigNamed(text);
  const rig: Rig<RigId> | undefined = id && RIGS.find((model) => model.id === id);
  return rig
    ? {rig: rig.id, power: rig.power, hashrate: rig.hashrate}
    : /^\d/.test(text)
      ? ownKind(text, commaIsDecimal)
      : undefined;
}

/** Digits that spaces separate, but not into thousands: `3 4` is two numbers. */
const SEPARATE_NUMBERS = /\d\s+\d(?!\d\d(?!\d))|\d{4}\s+\d/;

const countOf = (text: string, commaIsDecimal: boolean): number | undefined =>
  SEPARATE_NUMBERS.test(text) ? undefined : numberOf(text, PARAMETERS.rigs, commaIsDecimal);

/** An entry of some parts, one of which names rigs and another counts them. */
function entryOfParts(parts: readonly string[], commaIsDecimal: boolean): FleetEntry | LineFault {
  const counts = parts.flatMap((part) => countOf(part, commaIsDecimal) ?? []);
  // Which of two counts is meant cannot be told.
  if (counts.length > 1) return 'twoCounts';
  const kinds = parts.flatMap((part) => kindOf(part, commaIsDecimal) ?? []);
  const [kind] = kinds;
  const [count] = counts;
  if (!kind || kinds.length > 1) return 'unknown';
  return count === undefined ? 'noCount' : {...kind, count};
}

/** The words of a line, without the marks that may stand between a model and its count. */
const wordsIn = (line: string): string[] =>
  line
    .replace(/[×*:=|\u2013\u2014\t;]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[xх](?=\d+$)|(?<=^\d+)[xх]$/i, ''))
    .filter((word) => word !== '' && !/^[xх,-]$/i.test(word));

/** Reads `600 × S21`, `Antminer S21 1 200` or `3.4 kW 150 TH/s 25`. The longest count that leaves a model is meant. */
function entryOfWords(words: readonly string[], commaIsDecimal: boolean): FleetEntry | LineFault {
  if (words.length > MOST_WORDS) return 'unknown';
  if (kindOf(words.join(' '), commaIsDecimal)) return 'noCount';
  let fault: LineFault = 'unknown';
  const attemptAt = (model: string, count: string): FleetEntry | undefined => {
    const kind = /\d/.test(model) ? kindOf(model, commaIsDecimal) : undefined;
    if (!kind) return undefined;
    const number = countOf(count, commaIsDecimal);
    if (number === undefined) fault = 'noCount';
    return number === undefined ? undefined : {...kind, count: number};
  };
  for (let at = 1; at < words.length; at++) {
    const end = words.length - at;
    const entry =
      attemptAt(words.slice(0, at).join(' '), words.slice(at).join(' ')) ??
      attemptAt(words.slice(end).join(' '), words.slice(0, end).join(' '));
    if (entry) return entry;
  }
  return fault;
}

/** The entry of a line; its cells are looked at first, then its words, and last what a comma separates. */
function entryOf(line: string, commaIsDecimal: boolean): FleetEntry | LineFault {
  if (line.length > LONGEST_LINE) return 'unknown';
  const cells = (readPastedTable(line)[0] ?? []).filter(Boolean);
  const ofCells = cells.length > 1 ? entryOfParts(cells, commaIsDecimal) : 'unknown';
  if (typeof ofCells === 'object' || ofCells === 'twoCounts') return ofCells;
  const ofWords = entryOfWords(wordsIn(cells.join(' ')), commaIsDecimal);
  if (typeof ofWords === 'object') return ofWords;
  const comma = line.indexOf(',');
  const ofComma =
    comma > 0 ? entryOfParts([line.slice(0, comma).trim(), line.slice(comma + 1).trim()], commaIsDecimal) : 'unknown';
  if (typeof ofComma === 'object') return ofComma;
  return [ofCells, ofWords, ofComma].includes('noCount') ? 'noCount' : 'unknown';
}

/** Whether a line is a heading or a total. The names of columns in the first line may be any words. */
const isIgnored = (line: string, isFirst: boolean): boolean =>
  line.length <= LONGEST_LINE &&
  (TOTAL.test(line.replace(/^["\s]+/, '')) ||
    (!/\d/.test(line) && ((isFirst && /[\t;]/.test(line.trim())) || HEADING.test(line))));

/** The first lines of a text that are not empty, and the text behind them. */
function firstLines(text: string): {readonly lines: readonly string[]; readonly rest: string} {
  const line = /[^\r\n]+/g;
  const lines: string[] = [];
  for (let found = line.exec(text); found; found = line.exec(text)) {
    if (found[0].trim() === '') continue;
    if (lines.length === MOST_LINES) return {lines, rest: text.slice(found.index)};
    lines.push(found[0]);
  }
  return {lines, rest: ''};
}

/** Reads a list of models and counts that was copied from a spreadsheet or typed. Every line is read, refused or left. */
export function readPastedFleet(text: string, commaIsDecimal: boolean): PastedFleet {
  const {lines, rest} = firstLines(text);
  const read: ReadLine[] = [];
  const refused: RefusedLine[] = [];
  let ignored = 0;
  lines.forEach((line, place) => {
    const entry = isIgnored(line, place === 0) ? null : entryOf(line, commaIsDecimal);
    if (entry === null) ignored += 1;
    else if (typeof entry === 'string') refused.push({line, fault: entry});
    else read.push({line, entry});
  });
  return {read, refused, ignored, unread: rest};
}

/** Whether two entries are about rigs of the same kind. */
const isSameKind = (a: FleetEntry, b: FleetEntry): boolean =>
  a.rig === b.rig && a.power === b.power && a.hashrate === b.hashrate;

/** A fleet with the entries of lines. Counts of the same model are added together; what has no room is refused. */
export function joinLines(
  fleet: readonly FleetEntry[],
  lines: readonly ReadLine[],
): {readonly fleet: readonly FleetEntry[]; readonly refused: readonly RefusedLine[]} {
  const joined = [...fleet];
  const refused: RefusedLine[] = [];
  let rigs = fleet.reduce((sum, {count}) => sum + count, 0);
  for (const {line, entry} of lines) {
    const place = joined.findIndex((other) => isSameKind(other, entry));
    const same = joined[place];
    if (!same && joined.length === MOST_ENTRIES) refused.push({line, fault: 'noRoom'});
    else if (rigs + entry.count > PARAMETERS.rigs.max) refused.push({line, fault: 'tooMany'});
    else {
      rigs += entry.count;
      if (same) joined[place] = {...same, count: same.count + entry.count};
      else joined.push(entry);
    }
  }
  return {fleet: joined, refused};
}
