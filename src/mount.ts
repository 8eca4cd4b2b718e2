import {KzMiningCalculator} from './element/kz-mining-calculator.js';
import {TAG} from './element/tag.js';

/**
 * For hosts that remove unknown tags: puts the element into every `<div data-kz-mining-calculator data-rigs="500">` of
 * the document, also into those added later. The div's data attributes are copied to the element, now and whenever they
 * change. The other content of the div moves into the element as its fallback. A second call has no further effect.
 */
export function mount(): void {
  // Only these attributes are copied. Hosts let `data-onclick` pass as harmless, and a copy of it would run code.
  const attributes = KzMiningCalculator.observedAttributes;
  const mountAll = (): void =>
    document.querySelectorAll(`div[data-${TAG}]`).forEach((div) => {
      const element = div.querySelector(TAG) ?? document.createElement(TAG);
      attributes.forEach((name) => {
        const value = div.getAttribute(`data-${name}`);
        if (value === null) element.removeAttribute(name);
        // Setting an equal value again would replace a property that the page has set since.
        else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
      });
      // On every call, because a parser may still add fallback content to the div, behind the element.
      for (const node of [...div.childNodes]) if (!node.contains(element)) element.append(node);
      if (!element.isConnected) div.append(element);
    });
  mountAll();
  new MutationObserver(mountAll).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: [TAG, ...attributes].map((name) => `data-${name}`),
  });
}
