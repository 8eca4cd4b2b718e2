/** A cell of a table: a text, a number, or nothing. */
export type Cell = string | number | null;

/** What can stand between two cells. */
export const SEPARATORS = [',', ';', '\t'] as const;

export type Separator = (typeof SEPARATORS)[number];

/** How a table is wanted. What is left out follows the language. */
export interface CsvOptions {
  /** What stands between two cells. */
  readonly separator?: Separator | undefined;
  /** Whether the first line names the separator, as in `sep=;`. Excel then splits the lines in any locale. */
  readonly sep?: boolean | undefined;
}

/** How a table is written. */
export interface CsvStyle {
  readonly separator: Separator;
  readonly commaIsDecimal: boolean;
  readonly hasSepLine: boolean;
}

const isSeparator = (value: unknown): value is Separator => SEPARATORS.some((separator) => separator === value);

/**
 * The style of a table. Without a wish, it is the one that spreadsheets of the language expect: commas between cells, or
 * semicolons where the comma is the decimal mark. Spreadsheets that split at semicolons read decimal commas, so a semicolon
 * brings them along; between commas they would part a number in two. What cannot be used is as if it were left out.
 */
export function csvStyle({separator, sep}: CsvOptions, commaIsDecimal: boolean): CsvStyle {
  const between = isSeparator(separator) ? separator : commaIsDecimal ? ';' : ',';
  return {
    separator: between,
    commaIsDecimal: between === '\t' ? commaIsDecimal : between === ';',
    hasSepLine: sep === true,
  };
}

/**
 * Beginnings of a text that spreadsheets run as a formula; an apostrophe before them prevents that. The signs of full width
 * and the small ones are formulas in East Asian locales, and some programs drop white space and invisible marks before one.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA =
  /^(?:[\s\p{C}\p{Default_Ignorable_Code_Point}]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]|[\t\r\n])/u;

const text = (value: string): string => `"${value.replace(FORMULA, "'$&").replaceAll('"', '""')}"`;

/** Significant digits of a double. Further digits would show rounding noise, as in 9.6 - 9. */
const DIGITS = 15;

const number = (value: number, commaIsDecimal: boolean): string => {
  const numeral = String(Number(value.toPrecision(DIGITS)));
  return commaIsDecimal ? numeral.replace('.', ',') : numeral;
};

const BYTE_ORDER_MARK = '\ufeff';

/** Writes rows as RFC 4180 describes, after the byte order mark by which spreadsheets recognise Unicode. */
export function csv(rows: readonly (readonly Cell[])[], {separator, commaIsDecimal, hasSepLine}: CsvStyle): string {
  const lines = rows.map((cells) =>
    cells
      .map((cell) => (cell === null ? '' : typeof cell === 'number' ? number(cell, commaIsDecimal) : text(cell)))
      .join(separator),
  );
  const all = hasSepLine ? [`sep=${separator}`, ...lines] : lines;
  return BYTE_ORDER_MARK + all.map((line) => `${line}\r\n`).join('');
}

/** The code units of a text, the low byte first. */
function utf16Of(content: string): ArrayBuffer {
  const bytes = new ArrayBuffer(2 * content.length);
  const view = new DataView(bytes);
  for (let place = 0; place < content.length; place += 1) view.setUint16(2 * place, content.charCodeAt(place), true);
  return bytes;
}

/**
 * The file of a table: UTF-8, which everything reads. A table that begins with its separator is for Excel, which then no
 * longer looks at the mark of UTF-8 and would garble every letter that is not English; it does read UTF-16.
 * https://stackoverflow.com/questions/20395699
 */
export const csvFile = (table: string): string | ArrayBuffer =>
  table.startsWith(`${BYTE_ORDER_MARK}sep=`) ? utf16Of(table) : table;
