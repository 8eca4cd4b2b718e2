import {shorten} from './labels.js';
import {type Pen, wrap} from './pen.js';
import type {Picture} from './picture.js';
import type {Ink, Mark, Scene, TextMark, Weight} from './scene.js';

/** What stands around every picture. */
export interface Frame {
  /** The calculator's name, at the top. */
  readonly heading: string;
  /** What the figures are made of, in small print. */
  readonly credits: readonly string[];
  /** The article that is cited. */
  readonly article: string;
  /** The address at which a reader finds the calculator, with the numbers where a link can carry them; empty for none. */
  readonly address: string;
  /** The page of the address, which stands in place of an address that nobody would type. */
  readonly page: string;
}

export const FORMS = ['wide', 'tall'] as const;
export type Form = (typeof FORMS)[number];

/** Sizes in the picture's own pixels. */
interface FormSizes {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Heights of the fonts: of a figure as headline, of sentences as one, of the sentences below, of labels, of the small print. */
  readonly figure: number;
  readonly headline: number;
  readonly sentence: number;
  readonly label: number;
  readonly small: number;
  /** Lines that the headline may have. */
  readonly headlineLines: number;
}

/** The form of previews in networks, and that of a phone's screen. */
const FORM_SIZES: Readonly<Record<Form, FormSizes>> = {
  wide: {
    ...{width: 1200, height: 630, margin: 48},
    ...{figure: 84, headline: 40, sentence: 27, label: 24, small: 18, headlineLines: 2},
  },
  tall: {
    ...{width: 1080, height: 1350, margin: 64},
    ...{figure: 128, headline: 60, sentence: 36, label: 30, small: 25, headlineLines: 4},
  },
};

/** Width of an image that is sharp on a screen with two pixels for each of a form's. */
export const pixelsOf = (form: Form): number => 2 * FORM_SIZES[form].width;

/** Distance from baseline to baseline, in heights of the font. */
const LINE = 1.3;

/** The part of the height that a chart has, where its picture does not say it. */
const CHART_SHARE = 0.4;

/** The part of the height that a chart keeps beside a long headline. */
const LEAST_CHART_SHARE = 0.33;

/** Letters of a text beyond which nothing of it has room. Measuring them would only take time. */
const MOST_LETTERS = 4000;

/** Smaller print than this part of the usual is not drawn. */
const SMALLEST = 0.55;

/** A block of lines of one size. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
}

const heightOf = ({lines, size}: Block): number => lines.length * size * LINE;

const linesOf = (pen: Pen, text: string, width: number, size: number, weight?: Weight): readonly string[] =>
  wrap(pen, text.slice(0, MOST_LETTERS), width, size, weight);

/** The marks of a block whose upper edge is at y. */
const marksOf = ({lines, size, weight, ink}: Block, x: number, y: number): readonly TextMark[] =>
  lines.map((text, index) => ({kind: 'text', text, x, y: y + (index * LINE + 1) * size, size, weight, ink}));

/** What a block may take. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
}

/** A block that has room: its font is made smaller until it has. */
function fitted(pen: Pen, text: string, {width, height, lines}: Room, block: Omit<Block, 'lines'>): Block {
  for (let {size} = block; ; size -= Math.max(1, size * 0.06)) {
    const made = {...block, size, lines: linesOf(pen, text, width, size, block.weight)};
    const fits = made.lines.length <= lines && heightOf(made) <= height;
    if (fits || size < block.size * SMALLEST) return made;
  }
}

const heightOfAll = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + heightOf(block), 0);

/** The blocks in so much room. Of the longest, lines are left out from the end, where an ellipsis stands for them. */
function limited(pen: Pen, blocks: readonly Block[], {width, height}: Omit<Room, 'lines'>): readonly Block[] {
  if (heightOfAll(blocks) <= height) return blocks;
  const most = Math.max(...blocks.map(({lines}) => lines.length));
  if (most <= 1) return blocks;
  const longest = blocks.findIndex(({lines}) => lines.length === most);
  const shorter = blocks.map((block, index): Block => {
    if (index !== longest) return block;
    const {size, weight} = block;
    const kept = block.lines.slice(0, -2);
    const last = block.lines.slice(-2, -1).map((line) => shorten(pen, `${line}…`, width, size, weight));
    return {...block, lines: [...kept, ...last]};
  });
  return limited(pen, shorter, {width, height});
}

const INK_OF_TONE = {gain: 'gain', loss: 'loss'} as const;

/**
 * The heading, the headline and the sentences in so much height with the chart. The sentences have what the chart leaves
 * them, and the chart makes room for the headline.
 */
function topBlocks(pen: Pen, picture: Picture, frame: Frame, sizes: FormSizes, whole: number): readonly Block[] {
  const width = sizes.width - 2 * sizes.margin;
  const {tone, isFigure = false, sentences, chartShare = CHART_SHARE} = picture;
  const room = whole - sizes.height * chartShare;
  const most = Math.max(room, whole - sizes.height * LEAST_CHART_SHARE);
  const heading = limited(
    pen,
    [fitted(pen, frame.heading, {width, height: most, lines: 1}, {size: sizes.sentence, weight: 600, ink: 'muted'})],
    {width, height: LINE * sizes.sentence},
  );
  const headline = fitted(
    pen,
    picture.headline,
    {width, height: most - heightOfAll(heading), lines: isFigure ? 1 : sizes.headlineLines},
    {size: isFigure ? sizes.figure : sizes.headline, weight: 600, ink: tone ? INK_OF_TONE[tone] : 'text'},
  );
  const blocks: Block[] = [...heading, headline];
  for (const [index, sentence] of sentences.entries()) {
    const size = sizes.sentence;
    // What the figure means belongs to it.
    const isOfFigure = isFigure && index === 0;
    const [weight, ink] = isOfFigure ? ([600, headline.ink] as const) : ([400, 'text'] as const);
    const block: Block = {lines: linesOf(pen, sentence, width, size, weight), size, weight, ink};
    if (heightOfAll([...blocks, block]) > room) break;
    blocks.push(block);
  }
  return limited(pen, blocks, {width, height: most});
}

/** Lines of an address from which on nobody types it. */
const LONG_ADDRESS = 4;

/** The address, or only its page where it is long. */
function addressIn(pen: Pen, {address, page}: Frame, width: number, size: number): string {
  return linesOf(pen, address, width, size).length < LONG_ADDRESS ? address : page;
}

/** The small print at the foot, in a size in which it has at most so much height. */
function bottomBlocks(pen: Pen, frame: Frame, foot: string, sizes: FormSizes, height: number): readonly Block[] {
  const width = sizes.width - 2 * sizes.margin;
  const texts: readonly (readonly [string, Ink])[] = [
    ...(foot ? [[foot, 'text'] as const] : []),
    [[...frame.credits, frame.article].filter(Boolean).join(' '), 'muted'],
    [addressIn(pen, frame, width, sizes.small), 'accent'],
  ];
  for (let size = sizes.small; ; size -= 1) {
    const blocks = texts.map(([text, ink]): Block => ({
      lines: linesOf(pen, text, width, size),
      size,
      weight: 400,
      ink,
    }));
    if (heightOfAll(blocks) <= height || size < sizes.small * SMALLEST) return limited(pen, blocks, {width, height});
  }
}

/** Lays out a picture in its frame. */
export function compose(pen: Pen, picture: Picture, frame: Frame, form: Form): Scene {
  const sizes = FORM_SIZES[form];
  const {width, height, margin} = sizes;
  const [x, inner] = [margin, width - 2 * margin];
  const marks: Mark[] = [{kind: 'rect', x: 0, y: 0, width, height, ink: 'surface'}];
  const bottom = bottomBlocks(pen, frame, picture.foot, sizes, height * 0.3);
  const bottomStart = height - margin * 0.75 - heightOfAll(bottom);
  const top = topBlocks(pen, picture, frame, sizes, bottomStart - margin * 0.75);
  let y = margin * 0.75;
  for (const block of top) {
    marks.push(...marksOf(block, x, y));
    y += heightOf(block);
  }
  const gap = sizes.label * 0.5;
  const box = {x, y: y + gap, width: inner, height: bottomStart - y - 2 * gap};
  marks.push(...picture.draw(pen, box, sizes.label));
  y = bottomStart;
  marks.push({kind: 'rect', x, y: y - gap / 3, width: inner, height: 1, ink: 'border'});
  for (const block of bottom) {
    marks.push(...marksOf(block, x, y));
    y += heightOf(block);
  }
  return {width, height, marks};
}
