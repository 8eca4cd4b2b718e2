/** Milliseconds until the file's address is revoked. Some browsers read the file only after the click has returned. */
const REVOKE_DELAY = 1000;

/** Downloads a CSV file. */
export function download(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], {type: 'text/csv'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, REVOKE_DELAY);
}
