import {KzMiningCalculator} from './element/kz-mining-calculator.js';

const TAG = 'kz-mining-calculator';

/**
 * For hosts that strip unknown tags: puts the element into every `<div data-kz-mining-calculator data-rigs="500">` of the
 * document, now and whenever one comes. The element's attributes are the div's data from then on, and what else stands in
 * the div is the element's fallback. Calling it again changes nothing.
 */
export function mount(): void {
  // No other name is handed on: hosts take `data-onclick` for harmless, and so it has to stay.
  const names = KzMiningCalculator.observedAttributes;
  const fill = (): void =>
    document.querySelectorAll(`div[data-${TAG}]`).forEach((place) => {
      const element = place.querySelector(TAG) ?? document.createElement(TAG);
      names.forEach((name) => {
        const value = place.getAttribute(`data-${name}`);
        if (value === null) element.removeAttribute(name);
        // The same again would undo what the page has set as a property since.
        else if (value !== element.getAttribute(name)) element.setAttribute(name, value);
      });
      // Each time: a parser still at work in the div puts the rest of the fallback behind the element.
      for (const node of [...place.childNodes]) if (!node.contains(element)) element.append(node);
      if (!element.isConnected) place.append(element);
    });
  fill();
  new MutationObserver(fill).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: [TAG, ...names].map((name) => `data-${name}`),
  });
}
