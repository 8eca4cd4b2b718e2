import type {Layer} from '../core/layers.js';
import type {NumberKey} from '../core/parameters.js';
import type {NumberEdits} from '../element/number-edits.js';
import type {Context} from '../ui/context.js';
import {unitOf} from '../ui/units.js';
import {shownValue} from '../ui/value-text.js';
import type {BoundCalculator} from './calculators.js';
import {figureText} from './figure-text.js';
import type {Wish} from './quantity.js';
import {type Ends, endsOf, steppedFrom} from './steps.js';

/** An input of a calculator as it was last drawn, and what a reader can do with it. It is made anew for each use. */
export class InputTarget {
  readonly key: NumberKey;
  readonly context: Context;
  readonly #calculator: BoundCalculator;

  constructor(key: NumberKey, calculator: BoundCalculator, context: Context) {
    this.key = key;
    this.context = context;
    this.#calculator = calculator;
  }

  get #edits(): NumberEdits {
    return this.#calculator.access.edits;
  }

  get name(): string {
    return this.context.wording.t(this.key);
  }

  /** The number in the unit that is shown; null where the input is unset. */
  get shown(): number | null {
    return shownValue(this.context, this.key)?.value ?? null;
  }

  get ends(): Ends {
    return endsOf(this.context, this.key, this.shown ?? 0);
  }

  text(wish: Wish = {}): string {
    const source = this.#calculator.source();
    return source ? figureText(source, this.key, wish) : '';
  }

  /** What stands beside the open field. The sentence says for what a price is: `$`, and not `$/kWh`. */
  get unit(): string {
    return unitOf(this.context, this.key).split('/')[0] ?? '';
  }

  /** The number under the reader's own; empty where the reader has entered none, or the same. */
  get textBefore(): string {
    const {layer, source} = this.context.model.origins[this.key];
    if (layer !== 'reader' || source !== 'reader') return '';
    const without: Layer = {[this.key]: undefined};
    const context = this.#calculator.access.contextWith(without);
    const text = context ? figureText({context, projection: null}, this.key) : '';
    return text === this.text() ? '' : text;
  }

  /** Whether the typed text is not in effect. */
  get hasError(): boolean {
    return this.context.model.draft(this.key)?.reason !== undefined;
  }

  type(text: string): void {
    this.#edits.type(this.key, text);
  }

  /** Steps the number. One in an open field is not grouped. Returns whether it could be stepped. */
  step(steps: number, {isOpen}: {readonly isOpen: boolean}): boolean {
    return this.#edits.step(this.key, steps, {useGrouping: !isOpen});
  }

  /** Takes the lowest or the highest number that keys reach. */
  take(end: keyof Ends): void {
    this.#edits.take(this.key, this.ends[end], {useGrouping: true});
  }

  /** Takes the number some steps away from the one where a drag began. */
  dragFrom(start: number, steps: number): void {
    this.#edits.take(this.key, steppedFrom(this.context, this.key, start, steps), {useGrouping: true});
  }

  commit(): void {
    this.#edits.commit(this.key);
  }

  /** Gives back the number from before an edit that is not committed. Returns whether there was one. */
  cancel(): boolean {
    return this.#edits.cancel(this.key);
  }

  /** Drops the reader's number, like an emptied field. */
  takeBack(): void {
    this.#edits.cancel(this.key);
    this.#edits.type(this.key, '');
    this.#edits.commit(this.key);
  }
}
