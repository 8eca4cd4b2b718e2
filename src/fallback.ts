/** The numbers of a calculator as HTML, for pages, feeds and mails without script. It needs neither a DOM nor Lit. */
export {fallbackHTML} from './figures/fallback.js';
export type {Attributes} from './figures/page-figures.js';
