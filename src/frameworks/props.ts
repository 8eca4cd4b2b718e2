import type {LitElement} from 'lit';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';

/** Whether two types are the same, `readonly` included: only two generic functions are compared so strictly. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- what makes them generic
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsWritable<T, K extends keyof T> = Same<{[P in K]: T[P]}, {-readonly [P in K]: T[P]}>;

/** The element's own properties that a page may set. */
type Settable = {
  [K in Exclude<keyof KzMiningCalculator, keyof LitElement>]-?: KzMiningCalculator[K] extends (
    ...given: never[]
  ) => unknown
    ? never
    : IsWritable<KzMiningCalculator, K> extends true
      ? K
      : never;
}[Exclude<keyof KzMiningCalculator, keyof LitElement>];

/** What an attribute may say of a value: a number as text too. A value that no text tells has none. */
type Written<Value> = Value extends number
  ? Value | `${number}`
  : Value extends boolean
    ? Value | '' | 'on' | 'off'
    : Value extends string
      ? Value
      : never;

/** `electricityPrice` is the attribute `electricity-price`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Kebab<Rest>}`
  : '';

type Given<K extends Settable> = NonNullable<KzMiningCalculator[K]>;

/** The element's properties by their names, and its attributes by theirs: what a framework's template may set. */
export type Props = {[K in Settable]?: Given<K> | Written<Given<K>> | undefined} & {
  [K in Settable as [Written<Given<K>>] extends [never] ? never : Kebab<K>]?: Written<Given<K>> | undefined;
};

/** The element's events by their names. */
export type Events = {[Name in keyof HTMLElementEventMap & `kz-${string}`]: HTMLElementEventMap[Name]};
