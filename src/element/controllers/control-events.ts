/** What presses, selections and the clipboard dispatch, and pages against copying refuse. */
const PRESSES = ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste'];

const KEYS = ['keydown', 'keypress', 'keyup'];

const CONTROLS = 'input, select, textarea, button, summary, a, [tabindex]';

/** Controls that take text, or a list that is searched by typing. */
const TAKE_TEXT = 'input:not([type=radio], [type=checkbox], [type=range]), select, textarea';

/** Keys that work a control of any kind, or move in it. */
const WORKING_KEYS = /^(?:Enter| |Arrow(?:Up|Down|Left|Right)|Home|End|PageUp|PageDown|Backspace|Delete|Insert)$/;

/** The letters of select all, copy, cut, paste, undo and redo, by the key or, in a layout of other letters, its place. */
const EDITING_LETTER = /^(?:Key)?[acvxyz]$/i;

/** The control of a shadow root that an event comes from; null for what the page has put into a slot. */
function controlOf({target, currentTarget}: Event): HTMLElement | null {
  const node = target as Node;
  if (node.getRootNode() !== currentTarget) return null;
  // A selection begins at a text.
  const element = 'closest' in node ? (node as Element) : node.parentElement;
  return element?.closest<HTMLElement>(CONTROLS) ?? null;
}

/**
 * Whether a control uses a key. Escape, the tab key, the function keys and combinations are the page's too: it closes its
 * dialog, keeps the focus in it, or opens its search. So are letters at a control that takes no text.
 */
function usesKey(control: Element, event: Event): boolean {
  // Browsers that fill in a form dispatch events without a key.
  const {key = '', code = '', ctrlKey, metaKey, altKey, isComposing} = event as Partial<KeyboardEvent>;
  if (WORKING_KEYS.test(key)) return true;
  if (!control.matches(TAKE_TEXT)) return false;
  const isCombination = (ctrlKey === true || metaKey === true) && altKey !== true;
  if (isCombination) return [key, code].some((name) => EDITING_LETTER.test(name));
  // Anything longer is the name of a key; an input method has names of its own.
  return isComposing === true || /^.$/su.test(key) || ['Dead', 'Process', 'Unidentified'].includes(key);
}

function keepPress(event: Event): void {
  const control = controlOf(event);
  if (!control) return;
  event.stopPropagation();
  // A listener of the window has refused the press before it came here. The reader can still type and choose by keys.
  if (event.type === 'mousedown' && event.defaultPrevented && control.matches('input, select, textarea'))
    control.focus();
}

function keepKey(event: Event): void {
  const control = controlOf(event);
  if (control && usesKey(control, event)) event.stopPropagation();
}

/**
 * Keeps from the page what its readers do at the controls of a shadow root. From outside, the target of an event is the
 * host and no field, so scripts against copying would refuse presses, and pages would take digits for their shortcuts.
 * What a page listens to on its window in the capture phase comes before everything here, and stays its own.
 */
export function keepControlEvents(root: Node): void {
  for (const type of PRESSES) root.addEventListener(type, keepPress);
  for (const type of KEYS) root.addEventListener(type, keepKey);
}
