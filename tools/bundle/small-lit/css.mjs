/** A style sheet: its text. */
export const css = ([text]) => text;
