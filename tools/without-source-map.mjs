/** A script without the comment that points to its source map, for a folder that does not contain the map. */
export const withoutSourceMap = (script) => script.replace(/\n?\/\/# sourceMappingURL.*\s*$/, '\n');
