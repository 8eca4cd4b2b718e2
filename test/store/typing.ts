import {type NumberKey, PARAMETERS} from '../../src/core/parameters.js';
import {parseTyped} from '../../src/i18n/parse.js';
import type {Store} from '../../src/store/store.js';

/** One keystroke of the reader: the text that the field holds after it, in English. */
export function typeInto(store: Store, key: NumberKey, text: string): void {
  store.type(key, text, parseTyped(text, {unit: PARAMETERS[key].unit, commaIsDecimal: false}));
}
