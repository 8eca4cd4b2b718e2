/** Some browsers read the file only a moment after the click. */
const A_MOMENT = 1000;

/** Hands the reader a file. */
export function download(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], {type: 'text/csv'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, A_MOMENT);
}
