/** The colours of the calculator, by what they are for. `ui/styles/tokens.ts` has a token of the same name for each. */
export const INKS = [
  'text',
  'muted',
  'surface',
  'sunk',
  'border',
  'edge',
  'accent',
  'gain',
  'loss',
  'lack',
  'slate',
  'onTone',
  'levy',
  'compliance',
  'aifcFee',
  'fixed',
  'tax',
  'patternLines',
] as const;

export type Ink = (typeof INKS)[number];

export type Weight = 400 | 600;

/** A text on one line. Its place is that of its baseline. */
export interface TextMark {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Height of the font. */
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
  /** Which end of the text stands at x; `start` where it is left out. */
  readonly align?: 'start' | 'middle' | 'end';
}

/** Lines over a tone, which tell it apart without colour: those of a loss, and those of the costs. */
export type Pattern = 'stripes' | 'backStripes' | 'bars' | 'dots';

interface Filled {
  readonly ink: Ink;
  /** Stripes of the ink over its pale tone, as all that is lost or lacking is drawn. */
  readonly isHatched?: boolean;
  /** A pattern of faint lines over the ink. */
  readonly pattern?: Pattern;
  /** 0 … 1; 1 where it is left out. */
  readonly opacity?: number;
}

export interface RectMark extends Filled {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line, or an area where it has no width, in the path language of SVG. */
export interface PathMark extends Filled {
  readonly kind: 'path';
  readonly d: string;
  /** Width of the line. */
  readonly stroke?: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
}

export type Mark = TextMark | RectMark | PathMark;

/** A rectangle of a picture, in its own pixels; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture as marks, in the order in which they are drawn. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
