/**
 * A font of two triangles, which Noto Sans lacks. The signs of a profit and a loss would else come from whatever font the
 * machine has. Its tables are those that a browser insists on, in the format of OpenType.
 */

const u16 = (...numbers: readonly number[]): number[] =>
  numbers.flatMap((number) => [(number >> 8) & 255, number & 255]);
const u32 = (number: number): number[] => u16(number >>> 16, number & 65_535);

const EM = 1000;
const WIDTH = 800;
const HEIGHT = 700;
const ANGLE = {up: 0x25_b2, down: 0x25_bc} as const;

/** Three corners as a glyph, clockwise. */
function glyph(corners: readonly (readonly [x: number, y: number])[]): number[] {
  const steps = corners.map(([x, y], index) => [
    x - (corners[index - 1]?.[0] ?? 0),
    y - (corners[index - 1]?.[1] ?? 0),
  ]);
  const bytes = [
    ...u16(1, 0, 0, WIDTH, HEIGHT, corners.length - 1, 0),
    // Each corner is on the curve, and its steps are two bytes long.
    ...corners.map(() => 1),
    ...u16(...steps.map(([x = 0]) => x), ...steps.map(([, y = 0]) => y)),
  ];
  return [...bytes, ...Array<number>(-bytes.length & 3).fill(0)];
}

const EMPTY: readonly number[] = [];
const GLYPHS = [
  EMPTY,
  glyph([
    [0, 0],
    [WIDTH / 2, HEIGHT],
    [WIDTH, 0],
  ]),
  glyph([
    [0, HEIGHT],
    [WIDTH, HEIGHT],
    [WIDTH / 2, 0],
  ]),
];

/** Where each glyph begins, in units of two bytes, and where the last ends. */
const OFFSETS = [0, ...GLYPHS.map((_, index) => GLYPHS.slice(0, index + 1).flat().length / 2)];

/** From the characters to the glyphs, a segment for each and the last one that is prescribed. */
const MAP = u16(
  ...[0, 1, 3, 1, 0, 12],
  ...[4, 16 + 8 * 3, 0, 6, 4, 1, 2],
  ...[ANGLE.up, ANGLE.down, 65_535, 0],
  ...[ANGLE.up, ANGLE.down, 65_535],
  ...[1 - ANGLE.up, 2 - ANGLE.down, 1],
  ...[0, 0, 0],
);

const TABLES: Readonly<Record<string, readonly number[]>> = {
  'OS/2': [
    ...u16(4, WIDTH, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 260, 0),
    ...[...Array<number>(10 + 16).fill(0), 78, 79, 78, 69],
    ...u16(64, ANGLE.up, ANGLE.down, HEIGHT, -200, 0, HEIGHT, 200),
    ...Array<number>(8).fill(0),
    ...u16(500, HEIGHT, 0, 32, 1),
  ],
  cmap: MAP,
  glyf: GLYPHS.flat(),
  head: [
    ...[...u32(0x1_0000), ...u32(0x1_0000), ...u32(0), ...u32(0x5f_0f_3c_f5), ...u16(0, EM)],
    ...[...Array<number>(16).fill(0), ...u16(0, 0, WIDTH, HEIGHT, 0, 8, 2, 0, 0)],
  ],
  hhea: u16(1, 0, HEIGHT, -200, 0, WIDTH, 0, 0, WIDTH, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS.length),
  hmtx: GLYPHS.flatMap(() => u16(WIDTH, 0)),
  loca: u16(...OFFSETS),
  maxp: u16(1, 0, GLYPHS.length, 3, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
  name: u16(0, 0, 6),
  post: [...u32(0x3_0000), ...Array<number>(28).fill(0)],
};

/** The file: a directory of the tables, and the tables. */
export function triangleFont(): Buffer {
  const names = Object.keys(TABLES);
  const directory: number[] = [...u32(0x1_0000), ...u16(names.length, 128, 3, names.length * 16 - 128)];
  const content: number[] = [];
  for (const name of names) {
    const table = TABLES[name] ?? [];
    const padded = [...table, ...Array<number>(-table.length & 3).fill(0)];
    let sum = 0;
    const view = new DataView(Uint8Array.from(padded).buffer);
    for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    directory.push(...Buffer.from(name.padEnd(4), 'latin1'), ...u32(sum));
    directory.push(...u32(12 + 16 * names.length + content.length), ...u32(table.length));
    content.push(...padded);
  }
  return Buffer.from([...directory, ...content]);
}
