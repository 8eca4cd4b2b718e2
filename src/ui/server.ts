import {isServer, LitElement} from 'lit';

/** Whether the element is rendered on a server: in Node, without a simulated document such as jsdom's. */
export const onServer: boolean = (isServer as boolean) && !('closest' in LitElement.prototype);

/** Whether Lit's hydration support is loaded, so that Lit takes over the content of a server render. */
export const canHydrate = (): boolean => 'litElementHydrateSupport' in globalThis;
