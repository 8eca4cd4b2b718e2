/** The names that the attribute `sections` takes, beside `none`: those of the sections with a view. */
export const SECTION_NAMES: readonly string[] = [
  'breakdown',
  'break-even',
  'compare',
  'projection',
  'history',
  'aifc',
  'fleet',
  'plant-deal',
  'marketplace',
  'checklist',
];
