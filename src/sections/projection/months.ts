import type {Inputs} from '../../core/parameters.js';
import {type Projection, computeProjection} from '../../core/projection.js';
import {cached} from '../../ui/cached.js';

/** The projection of the inputs; the same object for the same inputs, because the store keeps one for equal inputs. */
export const cachedProjection = cached((inputs: Inputs): Projection => computeProjection(inputs));
