/** Reads what an editor types about where a file will lie. Whatever it says, it becomes an address of the web or a problem. */

/** Stands for the page that will have the snippet, whose address nobody knows. */
const PAGE = 'https://page.invalid/';

/** `example.kz/js/file.js` would be a folder named like a site. A file's name alone is none. */
const SITE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/:]|$)/u;
const FILE = /^[^/]+\.m?js$/i;

/**
 * @returns {{problem: string} | {url: URL, isElsewhere: boolean, write: (path: string) => string}} `write` writes the
 *   address with another path, in the way in which it was typed: with a host, from the site's root, or beside the page.
 */
function read(typed) {
  if (/^[a-z]:[\\/]|^file:|\\/i.test(typed)) return {problem: 'computer'};
  if (!URL.canParse(typed, PAGE)) return {problem: 'unreadable'};
  const url = new URL(typed, PAGE);
  if (!['https:', 'http:'].includes(url.protocol)) return {problem: 'scheme'};
  if (url.username || url.password) return {problem: 'login'};
  const isElsewhere = url.origin !== new URL(PAGE).origin;
  if (!isElsewhere && /^https?:/i.test(typed)) return {problem: 'unreadable'};
  if (!isElsewhere && SITE.test(typed) && !FILE.test(typed)) return {problem: 'site'};
  if (isElsewhere) return {url, isElsewhere, path: url.pathname, write: (path) => new URL(path, url.origin).href};
  if (typed.startsWith('/')) return {url, isElsewhere, path: url.pathname, write: (path) => path};
  const path = typed.replace(/[?#].*$/s, '').replaceAll(/[\s"'<>`\p{Cc}]/gu, (sign) => {
    return `%${sign.codePointAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return {url, isElsewhere, path, write: (text) => text};
}

const lastOf = (path) => path.split('/').at(-1) ?? '';

const isFolder = (path) => !lastOf(path).includes('.') || /(?:^|\/)\.{1,2}$/.test(path);

const withSlash = (path) => (path === '' || path.endsWith('/') ? path : `${path}/`);

/** Which a browser trusts without https, because it is the reader's own machine. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

const noteOn = ({url, isElsewhere}) =>
  isElsewhere && url.protocol === 'http:' && !LOOPBACK.test(url.hostname) ? 'insecure' : '';

/**
 * Where the script will lie. A folder is completed by the name of the file, and nothing means: beside the page.
 *
 * @returns {{problem: string} | {src: string, file: string, isElsewhere: boolean, note: string}}
 */
export function readScriptAddress(text, file) {
  const typed = text.trim();
  if (typed === '') return {src: file, file, isElsewhere: false, note: ''};
  const address = read(typed);
  if (address.problem) return address;
  const {url, path, isElsewhere, write} = address;
  const note = noteOn(address);
  if (isFolder(path)) return {src: write(`${withSlash(path)}${file}`), file, isElsewhere, note};
  if (!FILE.test(lastOf(path))) return {problem: 'notScript'};
  return {src: `${write(path)}${url.search}`, file: lastOf(path), isElsewhere, note};
}

/**
 * Where the folder for iframes will lie, with a slash at its end. The address of its page means the folder.
 *
 * @returns {{problem: string} | {src: string, isElsewhere: boolean, note: string}}
 */
export function readFolderAddress(text) {
  const typed = text.trim();
  if (typed === '') return {problem: 'missing'};
  const address = read(typed);
  if (address.problem) return address;
  const {path, isElsewhere, write} = address;
  const folder = path.replace(/(^|\/)index\.html?$/i, '$1');
  if (!isFolder(folder)) return {problem: 'notFolder'};
  return {src: write(withSlash(folder)), isElsewhere, note: noteOn(address)};
}
