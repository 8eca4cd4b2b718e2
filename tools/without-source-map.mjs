/** A script without the comment on its source map, for a folder that the map does not go into. */
export const withoutSourceMap = (script) => script.replace(/\n?\/\/# sourceMappingURL.*\s*$/, '\n');
