import {accepts} from '../../core/parameters.js';
import {type Deal, type DealKey, PLANT_DEAL} from '../../core/plant-deal.js';
import {readNumeral, type Reason} from '../../core/read.js';
import type {Context} from '../../ui/context.js';
import {parseLocalNumber} from '../../i18n/parse.js';

/** What the reader said in one field: the value that it gave, and a text that is not, or not yet, committed. */
export interface Entry {
  readonly value?: number | undefined;
  readonly text?: string;
  /** Why the text is not in effect; undefined where it is, or is empty. */
  readonly reason?: Reason;
}

/** What readers enter that is no parameter's; the element forgets it at reset. */
const ENTERED = 'entered';

/** No number needs more, and patterns take their time over long texts. */
const LONGEST = 100;

const all = ({memory}: Context): Partial<Record<DealKey, Entry>> => memory.get(ENTERED) ?? {};

export const entryOf = (context: Context, key: DealKey): Entry => all(context)[key] ?? {};

function keep(context: Context, key: DealKey, entry: Entry): void {
  context.memory.set(ENTERED, {...all(context), [key]: entry});
  context.refresh();
}

/** The deal in force: the reader's figures over the proposal's. */
export const dealOf = (context: Context): Deal =>
  Object.fromEntries(
    (Object.keys(PLANT_DEAL) as DealKey[]).map((key) => [key, entryOf(context, key).value ?? PLANT_DEAL[key].default]),
  ) as Deal;

/** What a text says for a row, if it says anything. */
function read(key: DealKey, plain: string): Entry {
  const row = PLANT_DEAL[key];
  if (!plain) return {};
  const number = plain.length > LONGEST ? 'syntax' : readNumeral(row.unit === '%' ? plain.replace(/%$/, '') : plain);
  if (typeof number === 'string') return {reason: number};
  return accepts(row, number) ? {value: number} : {reason: 'range'};
}

/** A keystroke: a good number counts at once; while there is none, the last one does. */
export function typed(context: Context, key: DealKey, text: string): void {
  const {value} = entryOf(context, key);
  keep(context, key, {value, ...read(key, parseLocalNumber(text, context.format.commaIsDecimal)), text});
}

/** Enter or blur: an emptied field goes back to the proposal's figure; a text that is amiss stays for mending. */
export function committed(context: Context, key: DealKey): void {
  const {value, text, reason} = entryOf(context, key);
  if (text !== undefined && !reason) keep(context, key, text.trim() ? {value} : {});
}
