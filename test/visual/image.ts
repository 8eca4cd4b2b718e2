import {crc32, deflateSync} from 'node:zlib';

import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

export interface Image {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel. */
  readonly data: Uint8Array;
}

export const readImage = (png: Uint8Array): Image => PNG.sync.read(Buffer.from(png));

/** As many as a byte can name. */
const MOST_COLORS = 256;

const colorAt = (data: Uint8Array, pixel: number): number =>
  (((data[4 * pixel] ?? 0) << 16) | ((data[4 * pixel + 1] ?? 0) << 8) | (data[4 * pixel + 2] ?? 0)) >>> 0;

const partsOf = (color: number): number[] => [color >> 16, (color >> 8) & 255, color & 255];

/** The largest difference in red, green or blue. */
function distance(one: number, other: number): number {
  const parts = partsOf(other);
  return Math.max(...partsOf(one).map((part, index) => Math.abs(part - (parts[index] ?? 0))));
}

/** Colors so that each one, the most frequent first, has one that is at most so far away; null if that takes too many. */
function paletteWithin(colors: readonly number[], reach: number): readonly number[] | null {
  const palette: number[] = [];
  for (const color of colors) {
    if (palette.some((other) => distance(color, other) <= reach)) continue;
    if (palette.length === MOST_COLORS) return null;
    palette.push(color);
  }
  return palette;
}

/** The finest palette for an image, and each pixel as a place in it. Areas keep their color, edges of letters nearly. */
function indexed({width, height, data}: Image): {palette: readonly number[]; lines: Uint8Array} {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const color = colorAt(data, pixel);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const colors = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  let palette: readonly number[] | null = null;
  for (let reach = 0; palette === null; reach += 1) palette = paletteWithin(colors, reach);
  const places = new Map<number, number>();
  for (const color of colors) {
    const distances = palette.map((other) => distance(color, other));
    places.set(color, distances.indexOf(Math.min(...distances)));
  }
  // Each line begins with the number of its filter, which is none.
  const lines = new Uint8Array((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    lines[pixel + Math.floor(pixel / width) + 1] = places.get(colorAt(data, pixel)) ?? 0;
  return {palette, lines};
}

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** A small file, of 256 colors at most. */
export function writeSmall(image: Image): Buffer {
  const {palette, lines} = indexed(image);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(image.width);
  head.writeUInt32BE(image.height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap(partsOf))),
    chunk('IDAT', deflateSync(lines, {level: 9, memLevel: 9})),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Above what the palette takes from edges of letters, and below what an eye tells apart side by side. */
const THRESHOLD = 0.05;

/** How many pixels differ, and where, in red over the picture; edges of letters may be smoothed in another way. */
export function compare(accepted: Image, actual: Image): {readonly different: number; readonly difference: Buffer} {
  const {width, height} = actual;
  const output = new PNG({width, height});
  if (accepted.width !== width || accepted.height !== height)
    return {different: Infinity, difference: PNG.sync.write(Object.assign(output, {data: Buffer.from(actual.data)}))};
  const different = pixelmatch(accepted.data, actual.data, output.data, width, height, {threshold: THRESHOLD});
  return {different, difference: PNG.sync.write(output)};
}
