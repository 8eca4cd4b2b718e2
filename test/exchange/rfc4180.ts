/**
 * A strict reader of RFC 4180: lines end with CR LF, the last one too; a cell is in quotes or has none inside, nor a line
 * break. Throws at anything else.
 */
export function parsed(text: string, separator: string): string[][] {
  const CELL = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  while (CELL.lastIndex < text.length) {
    const from = CELL.lastIndex;
    const found = CELL.exec(text);
    if (!found) throw new SyntaxError(`No cell: ${JSON.stringify(text.slice(from, from + 40))}`);
    const [, quoted, bare = '', end] = found;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new SyntaxError('The last line has no end');
  return rows;
}
