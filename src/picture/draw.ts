import {leadsSomewhere, pageOf} from '../exchange/address.js';
import type {Context} from '../ui/context.js';
import {creditSentences} from './credits.js';
import {compose, type Form, type Frame} from './frame.js';
import {paint, penOf} from './paint.js';
import {paletteOf, type Scheme} from './palette.js';
import type {Picture} from './picture.js';

/** What a picture is drawn like. */
export interface Look {
  readonly form: Form;
  /** The scheme in force where it is left out. */
  readonly scheme?: Scheme | undefined;
  /** Width of the image in pixels. */
  readonly width: number;
}

/** The address in a picture: with the numbers where a link of the page restores them. */
function addressOf({model, actions}: Context): Pick<Frame, 'address' | 'page'> {
  const address = actions.shareURL();
  if (!leadsSomewhere(address)) return {address: '', page: ''};
  const page = pageOf(address);
  return {address: model.options.share ? address : page, page};
}

const frameOf = (context: Context): Frame => ({
  heading: context.wording.t('heading'),
  credits: creditSentences(context),
  article: context.wording.t('pictureArticle', context.model.options.articleTitle),
  ...addressOf(context),
});

/** Draws a picture in the font and the colours of an element. Returns whether there was something to draw on and with. */
export function drawPicture(
  canvas: HTMLCanvasElement,
  root: ParentNode,
  context: Context,
  picture: Picture,
  {form, scheme, width}: Look,
): boolean {
  const brush = canvas.getContext('2d');
  const palette = paletteOf(root, scheme);
  if (!brush || !palette) return false;
  const scene = compose(penOf(brush, palette), picture, frameOf(context), form);
  paint(brush, scene, palette, width / scene.width);
  return true;
}

/** The image of a canvas as a PNG file; null where the browser does not give it. */
export const imageOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
