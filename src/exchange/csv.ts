/** A cell of a table: a text, a number, or nothing. */
export type Cell = string | number | null;

/**
 * Beginnings of a text that spreadsheets run as a formula; an apostrophe before them prevents that.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n]/;

const text = (value: string): string => `"${value.replace(FORMULA, "'$&").replaceAll('"', '""')}"`;

/** Significant digits of a double. Further digits would show rounding noise, as in 9.6 - 9. */
const DIGITS = 15;

const number = (value: number, commaIsDecimal: boolean): string => {
  const numeral = String(Number(value.toPrecision(DIGITS)));
  return commaIsDecimal ? numeral.replace('.', ',') : numeral;
};

/**
 * Writes rows as RFC 4180 describes, after the byte order mark by which spreadsheets recognise UTF-8. If the comma is
 * the decimal mark, semicolons separate the cells, as spreadsheets in such languages expect.
 */
export const csv = (rows: readonly (readonly Cell[])[], commaIsDecimal: boolean): string =>
  `\ufeff${rows
    .map((cells) => {
      const texts = cells.map((cell) =>
        cell === null ? '' : typeof cell === 'number' ? number(cell, commaIsDecimal) : text(cell),
      );
      return `${texts.join(commaIsDecimal ? ';' : ',')}\r\n`;
    })
    .join('')}`;
