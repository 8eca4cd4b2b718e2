import type {Layer} from '../core/layers.js';
import {KEYS} from '../core/parameters.js';
import type {Money} from '../core/read.js';

/** The form of what follows: a link of another form is known as such. */
const VERSION = '1';

/** An input's sign is its place in the table, one letter: a new row stands last, or the form changes. */
const RADIX = 36;

/** No link of ours is longer. */
const LONGEST = 2000;

const textOf = (value: unknown): string => {
  const {amount, currency} = typeof value === 'object' ? (value as Money) : {amount: value, currency: ''};
  return `${amount as string}${currency}`;
};

/** Values of inputs as a text of letters, digits and `_.-`, which addresses and messengers leave as it is. */
export const encodeLink = (layer: Layer): string =>
  [
    VERSION,
    ...KEYS.flatMap((key, place) => (layer[key] === undefined ? [] : place.toString(RADIX) + textOf(layer[key]))),
  ].join('_');

/**
 * What a link says, by input, to be checked by who resolves it; what is no input's keeps its sign. Undefined where it is
 * none of our links, or none of this form.
 */
export function decodeLink(text: string): Readonly<Record<string, string>> | undefined {
  const [version, ...entries] = text.length > LONGEST ? [] : text.split('_');
  // Ours says an input once.
  return version === VERSION && entries.length <= KEYS.length
    ? Object.fromEntries(
        entries.map((entry) => [KEYS[parseInt(entry.charAt(0), RADIX)] ?? entry.charAt(0), entry.slice(1)]),
      )
    : undefined;
}

/** Calculators with an id have a key of their own, so that a page may hold several. */
const keyOf = (id: string): string => (id ? `kz-${id}` : 'kz');

/** What an address says in its fragment for a calculator; null where nothing. */
export const linkIn = (address: string, id: string): string | null =>
  new URLSearchParams(address.split('#')[1]).get(keyOf(id));

/**
 * An address with a calculator's values in its fragment. What other calculators say there stays; an anchor goes, for it
 * leads nowhere once something stands behind it.
 */
export function addressWithLink(address: string, id: string, text: string): string {
  const url = new URL(address);
  const said = new URLSearchParams(url.hash.slice(1));
  for (const [key, value] of [...said]) if (!value) said.delete(key);
  said.set(keyOf(id), text);
  url.hash = String(said);
  return url.href;
}
