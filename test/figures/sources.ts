import {type Key, type Layers, project} from '../../src/core/index.js';
import type {FigureSource} from '../../src/figures/quantities.js';
import {Store} from '../../src/store/store.js';
import {contextOf} from '../ui/context.js';

/** The figures of what the page, a link and the reader say. */
export function sourceOf({host = {}, link = {}, reader = {}}: Layers, language: string): FigureSource {
  const store = new Store();
  for (const [key, value] of Object.entries(host)) store.setHost(key as Key, value);
  store.setLink(link);
  store.load(reader);
  return {context: contextOf(store.resolution, language), projection: project(store.inputs)};
}
