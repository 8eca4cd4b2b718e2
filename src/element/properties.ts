import type {Money} from '../core/read.js';
import {type Key, KEYS, type MoneyKey, type NumberKey, type Table, type Value} from '../core/parameters.js';

/** What a page sets an input's property to; undefined restores the layer below. */
export type PropertyValue<K extends Key> =
  (K extends MoneyKey ? number | string | Money : K extends NumberKey ? number : Value<K>) | undefined;

/** One property an input, made from the core's table, with the comment of its row. */
export type ParameterProperties = {-readonly [K in keyof Table]: PropertyValue<K>};

/** `electricityPrice` is the attribute `electricity-price`. */
export const attributeOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const KEY_OF_ATTRIBUTE: ReadonlyMap<string, Key> = new Map(KEYS.map((key) => [attributeOf(key), key]));

export const PARAMETER_ATTRIBUTES: readonly string[] = [...KEY_OF_ATTRIBUTE.keys()];

export const keyOfAttribute = (attribute: string): Key | undefined => KEY_OF_ATTRIBUTE.get(attribute);
