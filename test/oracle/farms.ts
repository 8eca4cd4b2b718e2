import type {TestContext} from 'node:test';
import fc from 'fast-check';
import {worst} from './exact.js';
import {plausibleInputs, usualInputs} from './inputs.js';

/** Over all ranges, and as farms are, each with its words in the name of a test. */
export const FARMS = [
  ['over all ranges', usualInputs],
  ['for farms as there are', plausibleInputs],
] as const;

/** Looks at so many farms, and tells the worst relative error of what is well conditioned. */
export function compare<Values extends [unknown, ...unknown[]]>(
  context: TestContext,
  farms: number,
  property: fc.IPropertyWithHooks<Values>,
): void {
  worst.clear();
  fc.assert(property, {numRuns: farms});
  const largest = Math.max(...worst.values());
  const [name] = [...worst].find(([, error]) => error === largest) ?? [];
  context.diagnostic(`worst relative error ${largest}, of ${String(name)}`);
}
