import type {PropertyDeclaration} from 'lit';
import {attributeOf} from '../core/attributes.js';
import {
  type FleetKey,
  type Key,
  KEYS,
  type MoneyKey,
  type NumberKey,
  PARAMETERS,
  type Table,
  type Value,
} from '../core/parameters.js';
import type {Money} from '../core/read.js';
import type {GivenFleetEntry} from '../core/read-fleet.js';
import {OPTION_KEYS, type OptionKey, OPTIONS} from '../ui/options.js';

/** The value of an input's property; undefined where the page gives none. */
export type PropertyValue<K extends Key> =
  | (K extends MoneyKey
      ? number | string | Money
      : K extends NumberKey
        ? number
        : K extends FleetKey
          ? string | readonly (string | GivenFleetEntry)[]
          : Value<K>)
  | undefined;

/** A property for each input, made from the core's table. Editors show the comment of its row. */
export type ParameterProperties = {-readonly [K in keyof Table]: PropertyValue<K>};

/** Lit's type of a property, by the kind of the input's row. */
const TYPES = {number: Number, choice: String, switch: Boolean, fleet: String} as const;

/**
 * Passes an attribute's text to the property unchanged, and undefined when the attribute is removed. The property reads
 * the text itself, because pages assign texts too, and because a problem reports the text as it was written.
 */
const AS_WRITTEN: PropertyDeclaration['converter'] = {fromAttribute: (text) => text ?? undefined};

const declaration = (name: string, type: unknown): PropertyDeclaration => ({
  attribute: attributeOf(name),
  type,
  converter: AS_WRITTEN,
  // The element defines accessors that check the value.
  noAccessor: true,
});

/** Lit's declarations of the properties of all inputs and options. */
export const PROPERTIES: Readonly<Record<Key | OptionKey, PropertyDeclaration>> = {
  ...(Object.fromEntries(KEYS.map((key) => [key, declaration(key, TYPES[PARAMETERS[key].kind])])) as Record<
    Key,
    PropertyDeclaration
  >),
  ...(Object.fromEntries(OPTION_KEYS.map((key) => [key, declaration(key, OPTIONS[key].type)])) as Record<
    OptionKey,
    PropertyDeclaration
  >),
  // An attribute cannot hold an object.
  strings: {attribute: false, noAccessor: true},
};
