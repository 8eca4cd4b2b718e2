import assert from 'node:assert/strict';

import fc from 'fast-check';

/** Looks at a property in so many runs: for every value, or for those to which it applies. */
export function propertiesIn(runs: number) {
  const forEvery = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void => {
    fc.assert(fc.property(arbitrary, holds), {numRuns: runs});
  };

  /** For every value to which the property applies, which must be at least a given share of all. */
  const forThose = <T>(arbitrary: fc.Arbitrary<T>, share: number, holds: (value: T) => boolean): void => {
    let applied = 0;
    forEvery(arbitrary, (value) => {
      if (holds(value)) applied++;
    });
    assert.ok(applied >= share * runs, `the property was looked at ${applied} times in ${runs}`);
  };

  return {forEvery, forThose};
}
