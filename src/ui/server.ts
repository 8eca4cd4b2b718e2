import {isServer, LitElement} from 'lit';

/*
 * What a server's drawing asks of the element. In the one-file builds nothing is so: they draw anew.
 */

/** Whether a server draws the element: in Node, and where no simulated document stands in for a browser's. */
export const onServer: boolean = (isServer as boolean) && !('closest' in LitElement.prototype);

/** Whether Lit is about to take over what a server has drawn: it can where the browser draws the same at first. */
export const isHydrating = ({hasUpdated, renderRoot}: Pick<LitElement, 'hasUpdated' | 'renderRoot'>): boolean =>
  'litElementHydrateSupport' in globalThis && !hasUpdated && renderRoot.hasChildNodes();

/** A value that a server leaves out: Lit's `noChange`. */
export const LEFT_OUT: unknown = Symbol.for('lit-noChange');
