import {complete} from './complete.js';
import type {Inputs} from './parameters.js';
import {type Result, resultOf} from './result.js';

/**
 * One day's result with its break-evens. Inputs may be partial; `rules`, `rig`, `currency` and `period` change nothing.
 * @throws RangeError naming an unknown key, or a key and its range
 */
export const calculate = (inputs: Partial<Inputs> = {}): Result => resultOf(complete(inputs));
