/** Texts of the comparison in English. */
export const en = {
  compare: 'Compare scenarios',
  compareKeep: 'Keep this as a scenario',
  compareRules: 'The article against the law of 2026',
  compareFull: 'Three at most; the article and the law take two.',
  compareName: 'Scenario {0}',
  compareCalled: 'Name',
  compareLoad: 'Load',
  compareRemove: 'Remove',
  compareNow: 'Now',
  compareBest: 'Best: {0} with {1}, {2} more than {3}.',
  compareEqual: 'All come out the same.',
};

export type CompareText = keyof typeof en;
