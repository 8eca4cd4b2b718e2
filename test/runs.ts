/**
 * Whether the suites take their time: `npm run test:thorough`. The test runner tells it, to Node by a variable and to pages
 * by a global.
 */
export const THOROUGH = 'process' in globalThis ? process.env['THOROUGH'] === '1' : 'THOROUGH' in globalThis;

/** How often a suite looks at something by chance: so often in `npm test`, and so often where it may take minutes. */
export const runs = (quick: number, thorough: number): number => (THOROUGH ? thorough : quick);

const globals = globalThis as {readonly SEED?: number; readonly STEPS?: number};

/**
 * Where a suite of sessions begins: the same in every run of `npm test`, else a number by chance, or the one given by the
 * variable SEED. A failure prints its own.
 */
export const SEED = globals.SEED ?? (THOROUGH ? Math.floor(Math.random() * 2 ** 31) : 20_190_101);

/** Steps that the variable STEPS asks for, in place of those of `runs`. */
export const STEPS = globals.STEPS;
