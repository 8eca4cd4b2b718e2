/**
 * Whether an element is part of a text that somebody edits, such as a post in the editor of a content system. What a script
 * changes there would be saved with the text.
 */
export function isBeingEdited(element: Element): boolean {
  if (element.ownerDocument.designMode === 'on') return true;
  const editable = element.closest('[contenteditable]')?.getAttribute('contenteditable');
  return editable !== undefined && editable !== null && editable.toLowerCase() !== 'false';
}
