import {computeProjection, type Projection} from '../../core/projection.js';
import type {Inputs} from '../../core/parameters.js';
import {extension} from '../../ui/extension.js';
import {registerSection} from '../registry.js';
import {charts} from '../../charts/styles.js';
import {en} from './en.js';
import {PROJECTION_FIELDS} from './fields.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {projection} from './view.js';

/** Inputs are the same object as long as they are the same, so a projection lives as long as they do. */
const known = new WeakMap<Inputs, Projection>();

extension.project = (inputs) => {
  const found = known.get(inputs) ?? computeProjection(inputs);
  known.set(inputs, found);
  return found;
};

registerSection({
  name: 'projection',
  texts: {en, ru, kk},
  styles: [charts],
  fields: PROJECTION_FIELDS,
  view: projection,
});
