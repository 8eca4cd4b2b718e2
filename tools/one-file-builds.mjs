/** The builds that a page loads with one script tag, and their entries in `src/`. One more build is one more row here. */
export const ONE_FILE_BUILDS = [
  {entry: 'cdn', file: 'kz-mining-calculator.min.js'},
  {entry: 'cdn-full', file: 'kz-mining-calculator.full.min.js'},
];

/** A script without the comment that points to its source map, for a folder that does not contain the map. */
export const withoutSourceMap = (script) => script.replace(/\n?\/\/# sourceMappingURL.*\s*$/, '\n');
