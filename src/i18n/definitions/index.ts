import {bundle} from '../translate.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';

export type {DefinitionTexts, ExplainedKey} from './en.js';

/** The definitions of all terms in every bundled language. A page replaces one under the key `define.rigs`. */
export const DEFINITIONS = bundle({en, ru, kk});
