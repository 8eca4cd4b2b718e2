import {attributeOf} from '../core/attributes.js';
import {createElement} from '../ui/document-members.js';
import {type Ink, INKS} from './scene.js';

export const SCHEMES = ['light', 'dark'] as const;

export type Scheme = (typeof SCHEMES)[number];

/** What a picture takes over from the element: its font, and its colours in one colour scheme. */
export interface Palette {
  readonly font: string;
  readonly color: (ink: Ink) => string;
}

/**
 * Reads the tokens of an element as the browser computes them, with what the page has set for them.
 * @param scheme the colour scheme in force where it is left out
 * @returns null for an element that is not on a page: it has no computed style
 */
export function paletteOf(root: ParentNode, scheme?: Scheme): Palette | null {
  const wrapper = root.querySelector('.kz');
  if (!wrapper?.isConnected) return null;
  const probe = createElement('span');
  // A page may animate every color; the transition of a probe would begin at another color.
  probe.style.transition = 'none';
  // In a high-contrast mode the page has two colors. The picture leaves it, and keeps its own.
  probe.style.setProperty('forced-color-adjust', 'none');
  if (scheme) probe.style.colorScheme = scheme;
  wrapper.append(probe);
  const style = getComputedStyle(probe);
  const colors = new Map<Ink, string>();
  for (const ink of INKS) {
    probe.style.color = `var(--_${attributeOf(ink)})`;
    colors.set(ink, style.color);
  }
  const font = style.fontFamily;
  probe.remove();
  return {font, color: (ink) => colors.get(ink) ?? ''};
}
