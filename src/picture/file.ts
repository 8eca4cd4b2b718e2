import {attempt} from '../core/attempt.js';
import type {Context} from '../ui/context.js';
import {createElement} from '../ui/document-members.js';
import {drawPicture, imageOf} from './draw.js';
import {FORMS, pixelsOf} from './frame.js';
import {SCHEMES} from './palette.js';
import type {PictureSource} from './picture.js';

/** How a page wants a picture. What cannot be used counts as left out. */
export interface PictureOptions {
  /** Which: `result`, or that of a section, `ranking`, `history` or `projection`; the result where it is left out. */
  readonly of?: string;
  /** `wide` has the proportions 1200 × 630, `tall` 1080 × 1350; wide where it is left out. */
  readonly form?: (typeof FORMS)[number];
  /** The colors; those in force where it is left out. */
  readonly theme?: (typeof SCHEMES)[number];
  /** Width of the image in pixels, 300 … 4800; twice that of the form where it is left out. */
  readonly width?: number;
}

const NARROWEST = 300;
const WIDEST = 4800;

const isWidth = (value: unknown): value is number => typeof value === 'number' && value >= NARROWEST && value <= WIDEST;

/** A picture as a PNG file. Rejects where there is nothing to draw, or nothing to draw on. */
export async function pictureFile(
  root: ParentNode,
  context: Context,
  sources: readonly PictureSource[],
  options: PictureOptions,
): Promise<Blob> {
  // A page's object may run code of its own.
  const given = (name: keyof PictureOptions): unknown => attempt(() => options[name], undefined);
  const [of, formGiven, theme, width] = [given('of'), given('form'), given('theme'), given('width')];
  const name = typeof of === 'string' ? of : 'result';
  const picture = sources.find((source) => source.name === name)?.make(true);
  if (!picture) throw new RangeError(`There is no picture "${name.slice(0, 40)}" of these inputs.`);
  const form = FORMS.find((known) => known === formGiven) ?? 'wide';
  const canvas = createElement('canvas') as HTMLCanvasElement;
  const isDrawn = drawPicture(canvas, root, context, picture, {
    form,
    scheme: SCHEMES.find((scheme) => scheme === theme),
    width: isWidth(width) ? Math.round(width) : pixelsOf(form),
  });
  const image = isDrawn ? await imageOf(canvas) : null;
  if (!image) throw new Error('The calculator is not on a page that can draw a picture.');
  return image;
}
