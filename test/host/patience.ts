import {waitUntil as waitUntilWithin} from '@open-wc/testing';

/** Waits as long as a page may take on a busy machine; a test's own limit is twice that. */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  waitUntilWithin(holds, message, {timeout: 10_000});
