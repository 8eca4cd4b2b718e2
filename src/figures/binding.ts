import type {ReactiveController, ReactiveElement} from 'lit';
import {type Problem, problem} from '../core/problem.js';
import type {Reason} from '../core/numeral.js';
import {KzProblemEvent} from '../element/events.js';
import {ProblemReporter} from '../element/problem-reporter.js';
import {onServer} from '../ui/server.js';
import {givenText} from './text.js';
import {type Bound, type BoundCalculator, calculators} from './calculators.js';
import {isBeingEdited} from './editable.js';

/** A problem of an attribute of an element in the prose. */
export const attributeProblem = (attribute: string, value: unknown, reason: Reason, expected: string): Problem =>
  problem(attribute, 'host', value ?? null, reason, `expected ${expected}`);

type Host = ReactiveElement & {readonly for: string | null | undefined};

/** The tie between an element in the prose and its calculator. */
export class Binding implements ReactiveController, Bound {
  readonly element: Host;
  readonly #draw: () => void;
  readonly #problemReporter = new ProblemReporter();
  calculator: BoundCalculator | undefined;

  /** `draw` is called whenever the calculator has drawn, and where there is another calculator or none. */
  constructor(element: Host, draw: () => void) {
    this.element = element;
    this.#draw = draw;
    element.addController(this);
  }

  get calculatorId(): string {
    return givenText(this.element.for);
  }

  /**
   * Whether the element's text may be written: the parser has read all of it, or a script has made it, and nobody edits the
   * text around it. Before that, a text written into it would stand beside the one that the page still brings.
   */
  get mayWrite(): boolean {
    const {element} = this;
    if (isBeingEdited(element)) return false;
    if (element.ownerDocument.readyState !== 'loading') return true;
    for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
    return false;
  }

  /** Looks for the calculator again. */
  refresh(): void {
    calculators.refresh();
  }

  /** Reports what cannot be used, each problem once for as long as it lasts. */
  report(problems: readonly Problem[]): void {
    for (const entry of this.#problemReporter.newAmong(problems)) {
      console.warn(`<${this.element.localName}>: ${entry.message}`);
      this.element.dispatchEvent(new KzProblemEvent(entry));
    }
  }

  hostConnected(): void {
    if (!onServer) calculators.add(this);
  }

  hostDisconnected(): void {
    calculators.delete(this);
    this.calculator = undefined;
  }

  drawFrom(calculator: BoundCalculator | undefined): void {
    this.calculator = calculator;
    this.#draw();
  }
}
