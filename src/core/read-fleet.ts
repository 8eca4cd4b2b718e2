import {RIGS} from '../data/rigs.js';
import {attempt} from './attempt.js';
import {type Fleet, type FleetEntry, MOST_ENTRIES} from './fleet.js';
import {listOf} from './list-of.js';
import {readNumber, type Reason} from './numeral.js';
import {accepts, type NumberParameter, PARAMETERS} from './parameters.js';
import {rigNamed} from './presets.js';

/** An entry of a fleet as a page may write it: a model's id or name, or power in kW and hashrate in TH/s of one rig. */
export interface GivenFleetEntry {
  readonly rig?: string | null | undefined;
  readonly power?: number | string | undefined;
  readonly hashrate?: number | string | undefined;
  readonly count: number | string;
}

/** An entry that was not used: its text, or its place in the list where it has none, and why. */
export interface RefusedEntry {
  readonly text: string;
  readonly reason: Reason;
}

/** The entries of a fleet that can be used, and the others; no fleet where none can. */
export interface ReadFleet {
  readonly fleet: Fleet | undefined;
  readonly refused: readonly RefusedEntry[];
}

/** Longer than twelve entries with all their digits. A longer text is refused before any pattern is applied. */
export const MAX_FLEET_LENGTH = 2000;

/** After this many refused entries the rest is not read, so that a broken list cannot flood the page with problems. */
export const MOST_REFUSED = 20;

/** Which rigs an entry is about, and how many: texts, or numbers of a page's object. */
type Parts = Readonly<Record<'rig' | 'power' | 'hashrate' | 'count', unknown>>;

/** A number of a row, or why it is none. */
function numberOf(row: NumberParameter, raw: unknown): number | Reason {
  const value = readNumber(raw);
  return typeof value === 'string' || accepts(row, value) ? value : 'range';
}

/** The entry of its parts, or why it is none. */
function entryOf({rig, power, hashrate, count}: Parts): FleetEntry | Reason {
  const number = numberOf(PARAMETERS.rigs, count);
  if (typeof number === 'string') return number;
  if (typeof rig === 'string' && rig !== '' && rig.toLowerCase() !== 'none') {
    const id = rigNamed(rig);
    const model = RIGS.find((known) => known.id === id);
    return model ? {rig: model.id, power: model.power, hashrate: model.hashrate, count: number} : 'unknown';
  }
  const own = {power: numberOf(PARAMETERS.rigPower, power), hashrate: numberOf(PARAMETERS.rigHashrate, hashrate)};
  if (typeof own.power === 'string') return own.power;
  if (typeof own.hashrate === 'string') return own.hashrate;
  return {rig: null, power: own.power, hashrate: own.hashrate, count: number};
}

/** Digits that apostrophes or underscores may group, as in `1'200`. */
const COUNT = /^\d[\d'’_]*$/;

/** Reads `antminer-s21:600` or `3.4/150:25`. */
function entryOfText(text: string): FleetEntry | Reason {
  if (text.includes(',')) return 'ambiguous';
  const [what = '', count, ...rest] = text.split(':');
  if (count === undefined || rest.length > 0) return 'syntax';
  if (/\s/.test(count)) return 'syntax';
  if (!COUNT.test(count)) return typeof readNumber(count) === 'number' ? 'range' : 'syntax';
  const [power, hashrate, ...more] = what.split('/');
  if (hashrate === undefined) return entryOf({rig: what, power: undefined, hashrate: undefined, count});
  return more.length > 0 ? 'syntax' : entryOf({rig: undefined, power, hashrate, count});
}

const part = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 100) : typeof value === 'number' ? String(value) : '';

/** An entry without the spaces around its colon. */
const joined = (text: string): string => text.replace(/\s*:\s*/g, ':');

/** An entry of a page's list: its text, for messages, and what it stands for. */
function readMember(given: unknown): readonly [text: string, entry: FleetEntry | Reason] {
  if (typeof given === 'string')
    return [given, given.length > MAX_FLEET_LENGTH ? 'syntax' : entryOfText(joined(given).trim())];
  const {rig, power, hashrate, count} = Object(given) as Parts;
  const what = part(rig) || `${part(power)}/${part(hashrate)}`;
  const text = `${what}:${part(count)}`;
  return [text === '/:' ? '' : text, entryOf({rig, power, hashrate, count})];
}

/** The entries of a text. A comma between two digits separates nothing: it could also be a decimal mark. */
const textsIn = (text: string): string[] =>
  joined(text)
    .split(/\s+|,(?!\d)|(?<!\d),/)
    .filter(Boolean);

const UNREADABLE = ['', 'syntax'] as const;

function readList(raw: unknown): ReadFleet | undefined {
  if (typeof raw === 'string' ? raw.length > MAX_FLEET_LENGTH : !Array.isArray(raw)) return undefined;
  const given: readonly unknown[] = typeof raw === 'string' ? textsIn(raw) : (raw as unknown[]);
  const fleet: FleetEntry[] = [];
  const refused: RefusedEntry[] = [];
  let rigs = 0;
  for (let place = 0; place < given.length && refused.length < MOST_REFUSED; place++) {
    // A getter of the page may throw.
    const [text, entry] = attempt(() => readMember(given[place]), UNREADABLE);
    const isOver =
      typeof entry === 'object' && (fleet.length === MOST_ENTRIES || rigs + entry.count > PARAMETERS.rigs.max);
    if (typeof entry === 'string' || isOver) {
      refused.push({text: text || `entry ${place + 1}`, reason: typeof entry === 'string' ? entry : 'range'});
      continue;
    }
    rigs += entry.count;
    fleet.push(Object.freeze(entry));
  }
  return {fleet: fleet.length > 0 ? Object.freeze(fleet) : undefined, refused};
}

/**
 * Reads a fleet: a text such as `antminer-s21:600, 3.4/150:25`, or a page's list of such texts or of objects. Entries
 * that cannot be used are left out: the thirteenth and later ones too, and one with which there would be more rigs than
 * a farm may have. Nothing throws. Undefined for what is no list at all.
 */
export const readFleet = (raw: unknown): ReadFleet | undefined => attempt(() => readList(raw), undefined);

/** A copy of an entry of a page's list; null for one that throws. */
function copyOfMember(given: unknown): unknown {
  if (typeof given === 'string') return given;
  const {rig, power, hashrate, count} = Object(given) as Parts;
  return {rig, power, hashrate, count};
}

/** A copy of a page's list of entries that the page cannot change later; other values as they are, and no list for one that throws. */
export const copyOfFleet = (raw: unknown): unknown =>
  attempt(() => {
    if (!Array.isArray(raw)) return raw;
    const given: readonly unknown[] = raw;
    const length = Math.min(given.length, MOST_ENTRIES + MOST_REFUSED);
    return listOf(length, (place) => attempt(() => copyOfMember(given[place]), null));
  }, {});
