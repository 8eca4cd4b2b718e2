/** Text, a number, or nothing. */
export type Cell = string | number | null;

/** What a spreadsheet would take for a formula, or for a number with a sign. */
const FORMULA = /^[=+\-@\t\r\n]/;

const text = (value: string): string => `"${value.replace(FORMULA, "'$&").replaceAll('"', '""')}"`;

/** The digits of a number that are not noise, as 9.6 − 9 has it. */
const DIGITS = 15;

const number = (value: number, comma: boolean): string => {
  const plain = String(Number(value.toPrecision(DIGITS)));
  return comma ? plain.replace('.', ',') : plain;
};

/**
 * Rows as RFC 4180 has them, under the mark by which spreadsheets know UTF-8. Where the comma is the decimal mark,
 * semicolons separate, as spreadsheets of those languages expect.
 */
export const csv = (rows: readonly (readonly Cell[])[], comma: boolean): string =>
  `\ufeff${rows
    .map((cells) => {
      const line = cells.map((cell) =>
        cell === null ? '' : typeof cell === 'number' ? number(cell, comma) : text(cell),
      );
      return `${line.join(comma ? ';' : ',')}\r\n`;
    })
    .join('')}`;
