/**
 * A list of a length, with each entry made from its place. `Array.from` of Prototype 1.7 and MooTools 1.4, which pages
 * still load, replaces the browser's and takes no function.
 */
export function listOf<Entry>(length: number, entryAt: (place: number) => Entry): Entry[] {
  const list: Entry[] = [];
  for (let place = 0; place < length; place += 1) list.push(entryAt(place));
  return list;
}
