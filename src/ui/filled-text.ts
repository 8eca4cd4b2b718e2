/** A text and the values that fill its places, which the screen sets apart. */
export interface FilledText {
  readonly fill: (...values: readonly string[]) => string;
  readonly values: readonly string[];
}

export const plainText = ({fill, values}: FilledText): string => fill(...values);
