import type {LitElement} from 'lit';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {KzFigure} from '../figures/kz-figure.js';
import type {KzInput} from '../figures/kz-input.js';
import type {KzWhen} from '../figures/kz-when.js';
import type {FIGURE_TAGS} from '../figures/tags.js';

/**
 * Whether two types are identical, including `readonly`. The compiler compares the conditional types of two generic
 * functions for identity. https://github.com/microsoft/TypeScript/issues/27024#issuecomment-421529650
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- T makes the functions generic
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsWritable<T, K extends keyof T> = Same<{[P in K]: T[P]}, {-readonly [P in K]: T[P]}>;

/** The names of the element's own properties that a page may set: no methods, and nothing that is read-only. */
type SettableName = {
  [K in Exclude<keyof KzMiningCalculator, keyof LitElement>]-?: KzMiningCalculator[K] extends (
    ...given: never[]
  ) => unknown
    ? never
    : IsWritable<KzMiningCalculator, K> extends true
      ? K
      : never;
}[Exclude<keyof KzMiningCalculator, keyof LitElement>];

/** The values of an attribute in a template, for the type of its property; `never` for types that have no text. */
type AttributeValue<Value> = Value extends number
  ? Value | `${number}`
  : Value extends boolean
    ? Value | '' | 'on' | 'off'
    : Value extends string
      ? Value
      : never;

/** The attribute of a property: `electricity-price` for `electricityPrice`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Kebab<Rest>}`
  : '';

type SettableValue<K extends SettableName> = NonNullable<KzMiningCalculator[K]>;

/** An attribute whose name its property does not have; that one also takes what an attribute cannot hold. */
type AttributeName<K extends SettableName> = [AttributeValue<SettableValue<K>>] extends [never]
  ? never
  : Exclude<Kebab<K>, K>;

/** What a template may set: the element's properties by their names, and its attributes by theirs. */
export type Props = {[K in SettableName]?: SettableValue<K> | AttributeValue<SettableValue<K>> | undefined} & {
  [K in SettableName as AttributeName<K>]?: AttributeValue<SettableValue<K>> | undefined;
};

/** The element's events by name. */
export type Events = {[Name in keyof HTMLElementEventMap & `kz-${string}`]: HTMLElementEventMap[Name]};

/** The elements in the prose by their tags. */
export interface FigureElements {
  'kz-figure': KzFigure;
  'kz-input': KzInput;
  'kz-when': KzWhen;
}

export type FigureTag = keyof FigureElements;

/** What a template may set on an element in the prose, which is texts. */
export type FigureProps<Tag extends FigureTag> = {
  [Name in (typeof FIGURE_TAGS)[Tag][number]]?: string | undefined;
};
