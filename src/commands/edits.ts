/** A range of a text to replace, by offsets in it. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with its ranges replaced. Of ranges that overlap only the first counts. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const {start, end, text: piece} of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** A text as HTML. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text whose white space does not count: a page may break its lines anywhere, and lose no-break spaces. */
export const collapsed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
