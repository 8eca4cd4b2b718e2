import type {PictureOptions} from '../../src/picture/file.js';
import {type Calculator, seen} from '../element/driver.js';
import type {PlacedText} from './placed.js';

/** A text that a canvas was given, with its place and color. */
export interface Written extends PlacedText {
  readonly color: string;
}

/** All that is written on canvases meanwhile. */
export async function writtenIn<Of>(meanwhile: () => Promise<Of>): Promise<[Of, readonly Written[]]> {
  const written: Written[] = [];
  const {prototype} = CanvasRenderingContext2D;
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'fillText');
  const original = descriptor?.value as (this: CanvasRenderingContext2D, ...place: [string, number, number]) => void;
  prototype.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number) {
    const {font, textAlign, fillStyle} = this;
    const {width} = this.measureText(text);
    const size = Number(/([\d.]+)px/.exec(font)?.[1]);
    const left = x - width * (textAlign === 'right' ? 1 : textAlign === 'center' ? 0.5 : 0);
    written.push({
      ...{text, color: typeof fillStyle === 'string' ? fillStyle : '', left, right: left + width},
      ...{top: y - 0.75 * size, bottom: y + 0.22 * size},
    });
    original.call(this, text, x, y);
  };
  try {
    return [await meanwhile(), written];
  } finally {
    if (descriptor) Object.defineProperty(prototype, 'fillText', descriptor);
  }
}

/** A small picture that a page gets, and the texts on it. A large one would take its time to become a file. */
export const pictureOf = (element: Calculator, options?: PictureOptions): Promise<[Blob, readonly Written[]]> =>
  writtenIn(() => element.toPicture({width: 300, ...options}));

/** A text for comparing: with usual spaces, and without the marks that only keep lines together. */
export const plain = (text: string): string =>
  seen(text)
    .replaceAll('·', ' ')
    .replace(/[\u2060\u200b]/g, '')
    .replace(/ +/g, ' ');

/** All texts in their order; a sentence on several lines is whole again. */
export const textOf = (written: readonly Written[]): string => plain(written.map(({text}) => text).join(' '));

/** The same without its spaces, for what is broken within a word, such as an address. */
export const lettersOf = (written: readonly Written[]): string =>
  written
    .map(({text}) => text)
    .join('')
    .replace(/\s/g, '');

/** The pixels of an image. */
export async function pixelsOf(blob: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('No canvas');
  brush.drawImage(bitmap, 0, 0);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

/** The first pixel of an image, as a color of CSS. */
export const cornerOf = ({data: [red, green, blue]}: ImageData): string =>
  `rgb(${red ?? -1}, ${green ?? -1}, ${blue ?? -1})`;
