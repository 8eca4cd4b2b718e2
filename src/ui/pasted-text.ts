/** A table that is pasted into a cell; undefined where a single value, or something else, is pasted. */
export function tableInPaste(event: ClipboardEvent): string | undefined {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  // Spreadsheets end a copied cell with a line break.
  return (event.target as Element).matches('input') && /[\t\r\n]/.test(text.trim()) ? text : undefined;
}
