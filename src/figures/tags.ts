/** The elements in the prose, and the attributes that each of them reads; the first is the one it cannot do without. */
export const FIGURE_TAGS = {
  'kz-figure': ['value', 'for', 'format', 'decimals', 'round', 'with'],
  'kz-input': ['name', 'for'],
  'kz-when': ['test', 'for', 'with'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
