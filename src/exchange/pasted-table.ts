/** More than any table that is meant; the rest of a longer text is not read. */
const MAX_LENGTH = 100_000;

/** A cell without the quotes that spreadsheets put around a text. */
const unquoted = (cell: string): string => {
  const text = cell.trim();
  return text.length > 1 && text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
};

/**
 * The cells of a table that was copied from a spreadsheet, a file or a web page, row by row, without empty rows. Tabs
 * separate the cells, or semicolons where there is no tab. A comma separates nothing, because it may be a decimal mark.
 */
export function readPastedTable(text: string): readonly (readonly string[])[] {
  const given = text.slice(0, MAX_LENGTH);
  const separator = ['\t', ';'].find((mark) => given.includes(mark));
  return given
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => (separator === undefined ? [line] : line.split(separator)).map(unquoted));
}
