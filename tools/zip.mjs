import {zipSync} from 'fflate';

// A fixed date makes a zip the same on every day. It is local, because a zip stores local time.
const mtime = new Date(1980, 0, 1);

const bytesOf = (content) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

/** A zip of a folder with these texts or bytes, by their names. */
export function zip(folder, files) {
  const entries = Object.entries(files).map(([file, content]) => [`${folder}/${file}`, bytesOf(content)]);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime});
}
