/** A text that the reader wanted on the clipboard, and whether it is there. */
export interface CopiedText {
  readonly text: string;
  readonly isCopied: boolean;
}

/**
 * Puts a text on the clipboard. It is not there in a page without https, in a frame that may not write it, or where the
 * reader forbids it.
 */
export async function copyText(text: string): Promise<CopiedText> {
  try {
    await navigator.clipboard.writeText(text);
    return {text, isCopied: true};
  } catch {
    return {text, isCopied: false};
  }
}
