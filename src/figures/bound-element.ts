import {type PropertyDeclarations, type PropertyValues, ReactiveElement} from 'lit';
import {attributeOf} from '../core/attributes.js';
import {type Layer, resolve} from '../core/layers.js';
import {isKey} from '../core/parameters.js';
import type {Problem} from '../core/problem.js';
import {decodeLink} from '../exchange/link.js';
import {Binding, attributeProblem} from './binding.js';
import type {FigureSource} from './quantities.js';
import {givenText} from './text.js';

/** Lit's declarations of attributes that are texts. */
export const textAttributes = (names: readonly string[]): PropertyDeclarations =>
  Object.fromEntries(names.map((name) => [name, {type: String}]));

/** An element in the prose without a tree of its own: it stands for what is inside it, and the page gives its style. */
export abstract class BoundElement extends ReactiveElement {
  declare for: string | null | undefined;
  declare with: string | null | undefined;
  readonly #binding = new Binding(this, () => {
    if (this.hasUpdated) this.#draw();
    // At once, so that the listeners of a calculator's first result see the figures.
    else this.performUpdate();
  });
  #values: {readonly text: string; readonly layer: Layer} | undefined;
  #warned = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (changed.has('for')) this.#binding.refresh();
    this.#binding.report([...this.read(), ...this.#readValues()]);
    this.#draw();
  }

  /** Reads the element's own attributes. Returns what cannot be used of them. */
  protected abstract read(): readonly Problem[];

  /** Draws figures into the page. */
  protected abstract draw(source: FigureSource): void;

  /** Puts back what the page wrote. */
  protected abstract restore(): void;

  /** Whether the element shows a figure that only some files compute. */
  protected abstract get needsProjection(): boolean;

  #draw(): void {
    const {calculator, mayWrite} = this.#binding;
    if (!calculator) this.restore();
    else if (mayWrite) {
      const source = calculator.source(this.#values);
      if (!source) return;
      if (this.needsProjection && source.projection === null) this.#warnOfFile();
      else this.draw(source);
    }
  }

  #readValues(): readonly Problem[] {
    const text = givenText(this.with);
    const {values, problems} = decodeLink(text);
    this.#values = text ? {text, layer: values} : undefined;
    if (!text) return [];
    // A figure that a basis needs may be the calculator's.
    const unusable = resolve({reader: values}).problems.filter(({reason}) => reason !== 'missing');
    return [...problems, ...unusable].map(({key, reason}) => {
      const expected = isKey(key)
        ? `a value that ${attributeOf(key)} takes`
        : 'attributes and values, such as rigs:500;period:day';
      return attributeProblem('with', text, reason, expected);
    });
  }

  #warnOfFile(): void {
    if (this.#warned) return;
    this.#warned = true;
    console.warn(
      `<${this.localName}>: the compact calculator computes no projection. The text stays as the page wrote it.`,
    );
  }
}
