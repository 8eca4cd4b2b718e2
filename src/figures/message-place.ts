/** Pixels between a message and the edges of what it may cover. */
const MARGIN = 4;

/** The nearest element around that is a box of its own and no part of a line, such as the paragraph. */
function blockAround(element: Element): Element {
  let block = element.parentElement;
  while (block && /^(?:inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
  return block ?? element.ownerDocument.documentElement;
}

/** Gives a message under a word in the text the room of its paragraph, and moves it so far that it stays there. */
export function placeMessage(message: HTMLElement, word: Element): void {
  const block = blockAround(word).getBoundingClientRect();
  const left = Math.max(0, block.left) + MARGIN;
  const right = Math.min(message.ownerDocument.documentElement.clientWidth, block.right) - MARGIN;
  message.style.setProperty('--_room', `${right - left}px`);
  message.style.setProperty('--_shift', '0px');
  const place = message.getBoundingClientRect();
  message.style.setProperty('--_shift', `${Math.min(0, Math.max(right - place.right, left - place.left))}px`);
}
