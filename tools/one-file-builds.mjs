/** The builds that a page loads with one script tag. One more build is one more row here. */
export const ONE_FILE_BUILDS = [
  {entry: 'dist/cdn.js', file: 'dist/kz-mining-calculator.min.js'},
  {entry: 'dist/cdn-full.js', file: 'dist/kz-mining-calculator.full.min.js'},
];
