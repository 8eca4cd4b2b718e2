import type {Pen} from './pen.js';
import type {Box, Mark} from './scene.js';

/**
 * What a picture shows. The frame around it, `frame.ts`, adds the calculator's heading, what the reader changed, where the
 * figures are from, and the link.
 */
export interface Picture {
  /** Name of what is shown: `result`, or that of a section's picture, such as `ranking`. It is a part of the file's name. */
  readonly name: string;
  /** The answer as a newspaper would set it above the picture. */
  readonly headline: string;
  /** Whether the headline is a figure, which is set as large as possible. */
  readonly isFigure?: boolean;
  /** Whether the answer is good or bad news; left out where it is neither. */
  readonly tone?: 'gain' | 'loss' | undefined;
  /** Sentences below the headline, in the order of their weight. What has no room is left out from the end. */
  readonly sentences: readonly string[];
  /** The part of the picture's height that the chart needs, 0 … 1; 0.4 where it is left out. */
  readonly chartShare?: number;
  /** Draws the chart into the room that the texts leave. `size` is that of its labels. */
  readonly draw: (pen: Pen, box: Box, size: number) => readonly Mark[];
  /** What the reader has to know to read the chart, in one line at its foot; empty for nothing. */
  readonly foot: string;
}

/** A picture that a section or the compact view offers. */
export interface PictureSource {
  readonly name: string;
  /** The name of the picture in a list, such as "Which rigs still pay". */
  readonly title: string;
  /**
   * Null where the inputs give none, such as without rigs. What is still computed is left out, unless the picture is to be
   * whole: then it is computed at once.
   */
  readonly make: (isWhole?: boolean) => Picture | null;
}
