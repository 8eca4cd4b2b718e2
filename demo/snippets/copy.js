import {texts} from './texts.js';

/** Copies the text of an element when a button is pressed, and says so. Where copying is forbidden, it selects the text. */
export function copyOnPress(button, source, status) {
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.textContent);
      status.textContent = texts.copied;
    } catch {
      getSelection().selectAllChildren(source);
      status.textContent = texts.selected;
    }
  });
}
