import {texts} from './texts.js';

async function read(file) {
  const response = await fetch(new URL(`../../${file}`, import.meta.url));
  if (!response.ok) throw new Error(`${file} is not there`);
  return response.json();
}

/** What the build says of its files, and the element's attributes and events. */
export async function readBuild() {
  const [manifest, embed] = await Promise.all([read('custom-elements.json'), read('dist/embed.json')]);
  const {attributes, events} = manifest.modules
    .flatMap(({declarations}) => declarations)
    .find(({customElement}) => customElement);
  return {attributes, events, embed};
}

/** Writes size and version of each file behind its name. 1 kB is 1000 bytes, as in the browser's list of downloads. */
export function showSizes(links, {files, archives, version}) {
  for (const link of links) {
    const {bytes} = files[nameOf(link)] ?? archives[nameOf(link)];
    link.nextElementSibling.append(`, ${texts.size(Math.round(bytes / 1000), version)}`);
  }
}

/** The name of the file that a link offers. */
export const nameOf = (link) => link.pathname.split('/').at(-1);

/** Where the package's own network of servers has a file of this version, if it is released. */
const CDNS = ['jsdelivr', 'unpkg'];

/** Whether an address is that of a released file on such a server, which lets any page check it. */
export const isReleased = ({files}, file, src) => CDNS.some((cdn) => files[file]?.[cdn] === src);
