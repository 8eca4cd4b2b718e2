import {createElement} from './document-members.js';

/** Milliseconds until the file's address is revoked. Some browsers read the file only after the click has returned. */
const REVOKE_DELAY = 1000;

/** Downloads a file. */
export function downloadFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = createElement('a') as HTMLAnchorElement;
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, REVOKE_DELAY);
}

/** Downloads a CSV file. */
export const download = (name: string, content: BlobPart): void => {
  downloadFile(name, new Blob([content], {type: 'text/csv'}));
};
