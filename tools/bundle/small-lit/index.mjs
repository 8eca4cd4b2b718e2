/**
 * Stands in for Lit in the one-file builds: the part of it that our modules use, written for them alone, in a quarter of
 * the bytes. The suites run on the built files to prove that it does as Lit does.
 */
export {LitElement} from './element.mjs';
export {css} from './css.mjs';
export {html, nothing, svg} from './templates.mjs';
