import {type Key, KEYS} from './parameters.js';

/** The attribute of an input: `electricityPrice` is `electricity-price`. */
export const attributeOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const KEY_OF_ATTRIBUTE: ReadonlyMap<string, Key> = new Map(KEYS.map((key) => [attributeOf(key), key]));

/** The input of an attribute; undefined where no input has that attribute. */
export const keyOfAttribute = (attribute: string): Key | undefined => KEY_OF_ATTRIBUTE.get(attribute);
