import {type Calculator, inside} from '../element/driver.js';
import {nameOf} from '../element/screen-driver.js';

export const describePart = (part: Element): string =>
  `${part.localName}.${part.className || part.id} in ${part.closest('details')?.dataset['section'] ?? 'compact'}: ${nameOf(part).slice(0, 30)}`;

/** Parts that stick out of the element's sides, other than within what a reader scrolls: a table or a chart. */
export function outside(element: Calculator): string[] {
  const {left, right} = element.getBoundingClientRect();
  return [...inside(element).querySelectorAll('.kz *')]
    .filter(
      (part) => part.checkVisibility() && !part.closest('.scroll, svg, .unseen, .segments input, option, optgroup'),
    )
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(describePart);
}

/** Parts that cut off text of their own, other than those that say so: a list has an ellipsis, and all of it inside. */
export function cut(element: Calculator): string[] {
  return [...inside(element).querySelectorAll<HTMLElement>('.kz *')]
    .filter(
      (part) => part.checkVisibility() && !part.matches('.unseen, .unseen *, select, option, optgroup, .scroll, svg *'),
    )
    .filter((part) => {
      const {overflowX, overflowY, display, clipPath} = getComputedStyle(part);
      // For screen readers alone.
      if (part.clientWidth <= 1 || clipPath !== 'none') return false;
      if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible' && part.localName !== 'input'))
        return false;
      const isShort = part.scrollHeight > part.clientHeight + 2 && part.localName !== 'input';
      return part.scrollWidth > part.clientWidth + 1 || isShort;
    })
    .map(describePart);
}
