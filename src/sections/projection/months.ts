import {type Projection, computeProjection} from '../../core/projection.js';
import type {Inputs} from '../../core/parameters.js';

/** A cache by inputs: the store keeps the same object for equal inputs. */
const projections = new WeakMap<Inputs, Projection>();

/** The projection of the inputs; the same object for the same inputs. */
export function cachedProjection(inputs: Inputs): Projection {
  const projection = projections.get(inputs) ?? computeProjection(inputs);
  projections.set(inputs, projection);
  return projection;
}
