import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import type {Page} from 'puppeteer-core';

import {triangleFont} from './triangles.js';

const folder = fileURLToPath(new URL('../../node_modules/@fontsource/noto-sans', import.meta.url));

const SUBSETS = JSON.parse(readFileSync(`${folder}/unicode.json`, 'utf8')) as Readonly<Record<string, string>>;

/** The name of the fonts. No machine has a font of this name, which could take their place. */
export const FONT = 'Fonts of the pictures';

/** A rule that holds the file itself, so that a picture waits for nothing. */
const fontFace = (weight: string, range: string, file: Buffer, format: 'truetype' | 'woff2'): string => `@font-face {
  font-family: '${FONT}'; font-weight: ${weight}; unicode-range: ${range};
  src: url(data:font/${format};base64,${file.toString('base64')}) format('${format}');
}`;

/** All the fonts of a picture, under one name. */
export const FONT_FACES = ['400', '700']
  .flatMap((weight) => [
    ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) => {
      const file = readFileSync(`${folder}/files/noto-sans-${subset}-${weight}-normal.woff2`);
      return fontFace(weight, SUBSETS[subset] ?? '', file, 'woff2');
    }),
    fontFace(weight, 'U+25B2, U+25BC', triangleFont(), 'truetype'),
  ])
  .join('\n');

/** Runs in the page, before anything else: keeps what is written on canvases. */
export function keepPaintedText(): void {
  const painted = new Set<string>();
  Object.assign(globalThis, {painted});
  const {prototype} = CanvasRenderingContext2D;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the brush it is called on
  const {fillText} = prototype;
  prototype.fillText = function (this: CanvasRenderingContext2D, text: string, ...place) {
    painted.add(text);
    fillText.call(this, text, ...place);
  };
}

/** The texts of a page that are drawn with a font of the machine, which another machine may not have. */
export async function foreignText(page: Page): Promise<string[]> {
  // What is painted is nowhere in the document, so it is put there.
  await page.evaluate(`document.body.append(...[...painted].map((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    return line;
  }))`);
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
  const found = new Set<string>();
  const visit = async (node: typeof root): Promise<void> => {
    const children = node.children ?? [];
    const text = children.map(({nodeType, nodeValue}) => (nodeType === 3 ? nodeValue : '')).join('');
    const isControl = ['INPUT', 'SELECT', 'TEXTAREA'].includes(node.nodeName);
    if (node.nodeType === 1 && (text.trim() || isControl)) {
      const {fonts} = await session.send('CSS.getPlatformFontsForNode', {nodeId: node.nodeId});
      for (const {isCustomFont, familyName} of fonts)
        if (!isCustomFont) found.add(`${familyName}: ${text.trim() || node.nodeName}`);
    }
    for (const child of [...children, ...(node.shadowRoots ?? [])]) await visit(child);
  };
  await visit(root);
  await session.detach();
  return [...found];
}
