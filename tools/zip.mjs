import {zipSync} from 'fflate';

// A fixed date makes a zip the same on every day. It is local, because a zip stores local time.
const mtime = new Date(1980, 0, 1);

/** A zip of a folder with these texts, by their names. */
export function zip(folder, files) {
  const entries = Object.entries(files).map(([file, text]) => [`${folder}/${file}`, new TextEncoder().encode(text)]);
  return zipSync(Object.fromEntries(entries), {level: 9, mtime});
}
