import {formDecode, percentDecode, percentEncode, wellFormed} from './percent.js';

/**
 * A fragment in its parts. Where it is a router's route, the parts are those of the query behind the path. Joined again they
 * are the fragment, character by character.
 */
interface Fragment {
  /** A router's path; null where the fragment is none. */
  readonly path: string | null;
  /** What stands between `&` and `&`. */
  readonly parts: readonly string[];
}

/** No link of ours is longer once it is encoded whole. A longer part is not decoded. */
const MAX_ENCODED = 30_000;

/** Calculators with an id have a key of their own, so that a page may hold several. */
const nameOf = (id: string): string => (id ? `kz-${id}` : 'kz');

/** The name in front of a part's `=`, decoded; empty where it has none. */
function nameOfPart(part: string): string {
  const name = part.slice(0, Math.max(0, part.indexOf('=')));
  // A hostile fragment has hundreds of thousands of parts.
  return /[%+]/.test(name) ? formDecode(name) : name;
}

const fragmentOf = (address: string): string => {
  const start = address.indexOf('#');
  return start < 0 ? '' : address.slice(start + 1);
};

/**
 * Some senders encode the whole fragment, `kz%3Drigs%3A500`. Such a part is decoded, if our key is in it; everything else
 * stays as it is.
 */
function decodeWhole(fragment: string, key: string): string {
  const encoded = `${percentEncode(key)}%3D`.toLowerCase();
  const holdsKey = (text: string): boolean => text.toLowerCase().includes(encoded);
  if (!holdsKey(fragment)) return fragment;
  const decodePart = (part: string): string => {
    if (part.length > MAX_ENCODED || part.includes('=') || !holdsKey(part)) return part;
    const decoded = percentDecode(part);
    return ['&', '?'].some((mark) => `&${decoded}`.includes(`${mark}${key}=`)) ? decoded : part;
  };
  return fragment.split('&').map(decodePart).join('&');
}

/** A path is what begins like one, `/guide` or `!/guide`, or stands before the first `?` without being a key itself. */
function parse(fragment: string): Fragment {
  const query = fragment.indexOf('?');
  const isRoute = /^[!/]/.test(fragment) || (query >= 0 && !/[=&]/.test(fragment.slice(0, query)));
  if (!isRoute) return {path: null, parts: fragment.split('&')};
  return query < 0
    ? {path: fragment, parts: []}
    : {path: fragment.slice(0, query), parts: fragment.slice(query + 1).split('&')};
}

const join = ({path, parts}: Fragment): string =>
  [...(path === null ? [] : [path]), ...(parts.length > 0 ? [parts.join('&')] : [])].join('?');

/** The text of a calculator's link in an address, still encoded; null where the address has none. */
export function linkIn(address: string, id: string): string | null {
  const name = wellFormed(nameOf(id));
  const {parts} = parse(decodeWhole(fragmentOf(address), percentEncode(name)));
  const part = parts.find((candidate) => nameOfPart(candidate) === name);
  return part === undefined ? null : part.slice(part.indexOf('=') + 1);
}

/** An address with a link in its fragment. Everything else in the fragment stays as it was. */
export function addressWithLink(address: string, id: string, link: string): string {
  const name = wellFormed(nameOf(id));
  const key = percentEncode(name);
  const {path, parts} = parse(decodeWhole(fragmentOf(address), key));
  const own = `${key}=${link}`;
  const isOwn = (part: string): boolean => nameOfPart(part) === name;
  const place = parts.findIndex(isOwn);
  const others = parts.filter((part) => !isOwn(part));
  if (place < 0 && others.at(-1) === '') others.pop();
  others.splice(place < 0 ? others.length : place, 0, own);
  const [page = ''] = address.split('#', 1);
  return `${page}#${join({path, parts: others})}`;
}

/** Whether an address leads to the document it is of: those of documents that only this page holds lead nowhere. */
export const leadsSomewhere = (address: string): boolean =>
  !/^(?:about|blob|data|filesystem|javascript):/i.test(address);

/** The page of an address, without its query and fragment. They may hold what is the visitor's own. */
export const pageOf = (address: string): string => address.split(/[?#]/, 1).join('');
