import type {Problem} from '../core/problem.js';
import {attributeProblem} from './binding.js';
import {BoundElement, textAttributes} from './bound-element.js';
import {readTest, type TestRequest} from './figure-text.js';
import type {FigureSource} from './quantities.js';
import {FIGURE_TAGS} from './tags.js';
import {givenText} from './text.js';

/**
 * Prose that is shown while a comparison of the calculator's figures holds. The branch that does not hold by the page's
 * defaults carries `hidden` in the HTML, so that the text reads right without the script.
 *
 * @summary Text that stands only while it is true.
 *
 * @attr {string} test - Comparisons of keys, numbers and calculations with `<`, `<=`, `>`, `>=`, `=`, `!=` or the words
 *   `lt`, `le`, `gt`, `ge`, `eq`, `ne`, joined by `and`: `netProfit lt 0`. It is read, never run as code.
 * @attr {string} for - The id of the calculator; the page's first where it is absent.
 * @attr {string} with - Other values for the comparison, in the form of a share link.
 *
 * @fires {KzProblemEvent} kz-problem - An attribute cannot be used; the content stays as it is.
 */
export class KzWhen extends BoundElement {
  static override properties = textAttributes(FIGURE_TAGS['kz-when']);

  declare test: string | null | undefined;
  /**
   * What is shown while the comparison holds; the element itself where it is unset. A mount sets it before the upgrade.
   */
  declare place: Element | undefined;
  #request: TestRequest | undefined;
  /** Whether the page hid the place, once a comparison has decided. */
  #wasHidden: boolean | undefined;

  protected override get needsProjection(): boolean {
    return this.#request?.isProjected ?? false;
  }

  protected override read(): readonly Problem[] {
    this.#request = readTest(givenText(this.test));
    return this.#request ? [] : [attributeProblem('test', this.test, 'syntax', 'a comparison such as netProfit lt 0')];
  }

  protected override draw(source: FigureSource): void {
    if (!this.#request) {
      this.restore();
      return;
    }
    const place = this.place ?? this;
    this.#wasHidden ??= place.hasAttribute('hidden');
    place.toggleAttribute('hidden', !this.#request.holds(source));
  }

  protected override restore(): void {
    if (this.#wasHidden !== undefined) (this.place ?? this).toggleAttribute('hidden', this.#wasHidden);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-when': KzWhen;
  }
}
