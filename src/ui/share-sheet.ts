/** Whether the browser can pass on what it is given, to a chat or a mail. */
export const hasShareSheet = (): boolean => typeof (navigator as Partial<Navigator>).share === 'function';

/** Opens the browser's list of where to share. Returns whether it opened; a reader who closes it again wants no more. */
export async function openShareSheet(data: ShareData): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
