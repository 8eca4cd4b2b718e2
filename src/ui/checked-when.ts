import {LEFT_OUT, onServer} from './server.js';

/** For a property that a server writes as the attribute of its name: there even `false` would be a tick. */
export const checkedWhen = (on: boolean): unknown => on || (onServer && LEFT_OUT);
