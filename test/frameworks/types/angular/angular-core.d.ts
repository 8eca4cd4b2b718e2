/**
 * What the example takes from Angular, as Angular 21 declares it. Angular is not installed here: its own compiler checks
 * the example, with its template, in `npm run test:hosts`.
 */
interface SchemaMetadata {
  readonly name: string;
}

interface WritableSignal<T> {
  (): T;
  set(value: T): void;
  update(change: (value: T) => T): void;
}

export declare const CUSTOM_ELEMENTS_SCHEMA: SchemaMetadata;

export declare function Component(metadata: {
  readonly selector: string;
  readonly schemas: readonly SchemaMetadata[];
  readonly template: string;
}): ClassDecorator;

export declare function signal<T>(initial: T): WritableSignal<T>;
