import {isSameFleet} from '../core/fleet.js';
import {type Inputs, KEYS} from '../core/parameters.js';

/** Whether all inputs have the same values. */
export const sameInputs = (a: Inputs, b: Inputs): boolean =>
  KEYS.every((key) => (key === 'fleet' ? isSameFleet(a.fleet, b.fleet) : Object.is(a[key], b[key])));
