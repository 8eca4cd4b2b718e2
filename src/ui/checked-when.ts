import {noChange} from 'lit';
import {onServer} from './server.js';

/**
 * The value for a binding such as `.checked`. Server rendering writes it as an attribute, and even `checked="false"`
 * checks a box, so it must write nothing there.
 */
export const checkedWhen = (on: boolean): boolean | typeof noChange => on || (onServer ? noChange : false);
