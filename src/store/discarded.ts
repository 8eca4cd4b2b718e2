import type {Layer} from '../core/layers.js';
import type {Key} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import type {Draft} from './draft.js';

/** What a reset takes out of a store, as it was. */
export interface Discarded {
  readonly link: Layer;
  readonly linkProblems: readonly Problem[];
  readonly reader: Layer;
  /** What the reader had entered before taking the cautious set; undefined while it is not taken. */
  readonly beforeCautious: Layer | undefined;
  readonly drafts: ReadonlyMap<Key, Draft>;
}

/** Whether it holds anything that a reader would miss: a value, or a text that is not a value yet. */
export const holdsAnything = ({link, reader, drafts}: Discarded): boolean =>
  drafts.size > 0 || [link, reader].some((layer) => Object.values(layer).some((value) => value !== undefined));
