import type {Problem} from '../core/problem.js';
import {attributeProblem} from './binding.js';
import {BoundElement, textAttributes} from './bound-element.js';
import {type FigureRequest, FORMAT_NAMES, readFigure, readWish} from './figure-text.js';
import type {FigureSource} from './quantities.js';
import type {Wish} from './quantity.js';
import {FIGURE_TAGS} from './tags.js';
import {givenText, setText} from './text.js';

/** What each attribute for the writing takes. */
const EXPECTED = {
  format: `words among ${FORMAT_NAMES.join(', ')}`,
  decimals: 'a whole number from 0 to 8',
  round: 'a whole number from 1 to 15',
} as const;

/**
 * A figure of a calculator in the prose, in the calculator's language, currency and period. The text inside stands until
 * the script runs, and where the page has no calculator.
 *
 * @summary One figure of the calculator in the text around it.
 *
 * @attr {string} value - A key of the result or of the inputs, `verdict`, or a calculation with keys, such as
 *   `50000 * electricityPrice`.
 * @attr {string} for - The id of the calculator; the page's first where it is absent.
 * @attr {string} format - `absolute` without the minus, `number` without unit and currency, `compact` with words for
 *   thousands and millions, `unit` with the price's unit in words, `percent` for a ratio. Several may stand together.
 * @attr {string} decimals - Exactly so many decimals, 0 to 8.
 * @attr {string} round - Rounded to so many significant digits, 1 to 15.
 * @attr {string} with - Other values for this figure, in the form of a share link, such as `rules:law-2026`.
 *
 * @fires {KzProblemEvent} kz-problem - An attribute cannot be used.
 */
export class KzFigure extends BoundElement {
  static override properties = textAttributes(FIGURE_TAGS['kz-figure']);

  declare value: string | null | undefined;
  declare format: string | null | undefined;
  declare decimals: string | null | undefined;
  declare round: string | null | undefined;
  #request: FigureRequest | undefined;
  #wish: Wish = {};
  /** What the page wrote, once another text has replaced it. */
  #written: string | undefined;

  protected override get needsProjection(): boolean {
    return this.#request?.isProjected ?? false;
  }

  protected override read(): readonly Problem[] {
    this.#request = readFigure(givenText(this.value));
    const {wish, unread} = readWish({
      format: givenText(this.format),
      decimals: givenText(this.decimals),
      round: givenText(this.round),
    });
    this.#wish = wish;
    return [
      ...(this.#request
        ? []
        : [attributeProblem('value', this.value, 'unknown', 'a key of the result or of the inputs')]),
      ...unread.map((name) => attributeProblem(name, this[name], 'syntax', EXPECTED[name])),
    ];
  }

  protected override draw(source: FigureSource): void {
    if (!this.#request) {
      this.restore();
      return;
    }
    this.#written ??= this.textContent;
    setText(this, this.#request.text(source, this.#wish));
  }

  protected override restore(): void {
    if (this.#written !== undefined) setText(this, this.#written);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kz-figure': KzFigure;
  }
}
