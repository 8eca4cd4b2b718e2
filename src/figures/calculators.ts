import type {ReactiveController} from 'lit';
import type {Layer} from '../core/layers.js';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import {PROSE, type ProseAccess} from '../element/prose-access.js';
import {TAG} from '../element/tag.js';
import {onServer} from '../ui/server.js';
import type {Context} from '../ui/context.js';
import {windowOf} from '../ui/document-members.js';
import type {FigureSource} from './quantities.js';

type Calculator = Element & Pick<KzMiningCalculator, 'addController' | 'updateComplete' | typeof PROSE>;

/** An element in the prose that shows or changes numbers of a calculator. */
export interface Bound {
  readonly element: Element;
  /** The id of its calculator; empty for the page's first. */
  readonly calculatorId: string;
  /** Draws what the calculator has drawn; without one, what the page wrote. */
  drawFrom(calculator: BoundCalculator | undefined): void;
}

const isCalculator = (target: EventTarget | null | undefined): target is Calculator =>
  // Pages have variables with the names of classes, such as `Element`, so none is used here.
  (target as Partial<Element> | null | undefined)?.localName === TAG && PROSE in (target as object);

/** A calculator with the elements that it draws into the prose. */
export class BoundCalculator implements ReactiveController {
  readonly element: Calculator;
  readonly #bound = new Set<Bound>();
  readonly #onMove: (calculator: BoundCalculator) => void;
  /** The figures under other values, by the values' text. They are made anew for each drawing. */
  readonly #sources = new Map<string, FigureSource>();

  /** `onMove` is called where the calculator enters or leaves a document. */
  constructor(element: Calculator, onMove: (calculator: BoundCalculator) => void) {
    this.element = element;
    this.#onMove = onMove;
    element.addController(this);
  }

  get access(): ProseAccess {
    return this.element[PROSE];
  }

  add(bound: Bound): void {
    this.#bound.add(bound);
    bound.drawFrom(this);
  }

  delete(bound: Bound): void {
    this.#bound.delete(bound);
  }

  /** The figures in force, or under other values; undefined before the first render. */
  source(values?: {readonly text: string; readonly layer: Layer}): FigureSource | undefined {
    const key = values?.text ?? '';
    const known = this.#sources.get(key);
    if (known) return known;
    const context = values ? this.access.contextWith(values.layer) : this.access.context;
    if (!context) return undefined;
    const source = this.#sourceOf(context);
    this.#sources.set(key, source);
    return source;
  }

  hostUpdated(): void {
    this.#sources.clear();
    for (const bound of this.#bound) bound.drawFrom(this);
  }

  hostConnected(): void {
    this.#onMove(this);
  }

  hostDisconnected(): void {
    this.#onMove(this);
  }

  #sourceOf(context: Context): FigureSource {
    const {access} = this;
    return {
      context,
      get projection() {
        return access.projectionOf(context);
      },
    };
  }
}

/** How long a page may take to add its calculator before the missing of one is reported, in milliseconds. */
const PATIENCE = 1000;

/** Finds the calculator of each element in the prose, in whatever order a page adds, moves and removes them. */
class Calculators {
  readonly #bound = new Map<Bound, BoundCalculator | undefined>();
  /** A calculator keeps its own for life, so that it is known again where it comes back. */
  readonly #made = new WeakMap<Calculator, BoundCalculator>();
  /** Those in a document. */
  readonly #connected = new Set<BoundCalculator>();
  readonly #reported = new Set<string>();
  #isScheduled = false;

  constructor() {
    if (!onServer) this.#listen();
  }

  add(bound: Bound): void {
    if (this.#bound.size === 0) {
      // Again, because a page that writes a new document into its own takes the listeners away.
      this.#listen();
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#redraw);
    }
    this.#bound.set(bound, undefined);
    this.#schedule();
  }

  delete(bound: Bound): void {
    this.#bound.get(bound)?.delete(bound);
    this.#bound.delete(bound);
  }

  /**
   * A calculator tells of itself after its first render, which may come before there is any prose. It may be in a shadow
   * root, where no query finds it. The event is taken before it reaches the page, which may stop it, or read the figures.
   */
  #listen(): void {
    document.addEventListener('kz-result', this.#handleResult, {capture: true});
  }

  /** Finds the calculator of an element again, because it names another one. */
  readonly refresh = (): void => {
    this.#schedule();
  };

  readonly #handleResult = (event: Event): void => {
    const [origin] = event.composedPath();
    if (!isCalculator(origin) || this.#made.has(origin)) return;
    this.#boundTo(origin);
    if (this.#bound.size > 0) this.#bindAll();
  };

  readonly #handleMove = (calculator: BoundCalculator): void => {
    if (calculator.element.isConnected) this.#connected.add(calculator);
    else this.#connected.delete(calculator);
    this.#schedule();
  };

  /** What the parser had not finished when it was drawn. */
  readonly #redraw = (): void => {
    for (const [bound, calculator] of this.#bound) if (calculator) bound.drawFrom(calculator);
  };

  #boundTo(element: Calculator): BoundCalculator {
    const made = this.#made.get(element);
    if (made) return made;
    // Lit tells a new controller at once whether its element is in a document.
    const calculator = new BoundCalculator(element, this.#handleMove);
    this.#made.set(element, calculator);
    return calculator;
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.#bindAll();
    });
  }

  #bindAll(): void {
    const missing = this.#bind();
    if (missing.length > 0) this.#reportLater(missing);
  }

  /** Ties each element to its calculator. Returns those that have none. */
  #bind(): readonly Bound[] {
    const missing: Bound[] = [];
    // What is the same for all elements of a tree is looked for once.
    const places = new Map<Node, Map<string, BoundCalculator | undefined>>();
    this.#forgetRemovedFrames();
    for (const [bound, before] of this.#bound) {
      const root = bound.element.getRootNode();
      const found = places.get(root) ?? new Map<string, BoundCalculator | undefined>();
      places.set(root, found);
      const {calculatorId} = bound;
      if (!found.has(calculatorId)) found.set(calculatorId, this.#find(root as Document | ShadowRoot, calculatorId));
      const calculator = found.get(calculatorId);
      if (!calculator) missing.push(bound);
      if (calculator === before) continue;
      before?.delete(bound);
      this.#bound.set(bound, calculator);
      if (calculator) calculator.add(bound);
      else bound.drawFrom(undefined);
    }
    return missing;
  }

  /** A frame that is removed from the page disconnects no element inside. Its document has no window then. */
  #forgetRemovedFrames(): void {
    const isGone = ({ownerDocument}: Element): boolean => windowOf(ownerDocument) === null;
    for (const bound of [...this.#bound.keys()]) if (isGone(bound.element)) this.delete(bound);
    for (const calculator of [...this.#connected]) if (isGone(calculator.element)) this.#connected.delete(calculator);
  }

  /** The calculator for the elements of a tree that name this id; the page's first for an empty one. */
  #find(own: Document | ShadowRoot, calculatorId: string): BoundCalculator | undefined {
    for (const root of new Set([own, document])) {
      const found = calculatorId ? this.#named(root, calculatorId) : this.#first(root);
      if (found) return found;
    }
    return [...this.#connected].find(({element}) => calculatorId === '' || element.id === calculatorId);
  }

  #first(root: Document | ShadowRoot): BoundCalculator | undefined {
    const element = root.querySelector(TAG);
    return isCalculator(element) ? this.#boundTo(element) : undefined;
  }

  /** The calculator of an id, which may also be that of the element around it, such as the div of a mount. */
  #named(root: Document | ShadowRoot, id: string): BoundCalculator | undefined {
    const named = root.getElementById(id);
    const element = named?.localName === TAG ? named : named?.querySelector(TAG);
    return isCalculator(element) ? this.#boundTo(element) : undefined;
  }

  /** Reports once for each id that no calculator came for an element, after the page had time to add one. */
  #reportLater(missing: readonly Bound[]): void {
    const report = (): void => {
      setTimeout(() => {
        // Once more, because a script may have given a calculator its id meanwhile.
        this.#bind();
        for (const bound of missing) {
          const {calculatorId, element} = bound;
          const isMissing = this.#bound.has(bound) && !this.#bound.get(bound);
          if (!isMissing || this.#reported.has(calculatorId)) continue;
          this.#reported.add(calculatorId);
          const name = calculatorId ? `<${TAG} id="${calculatorId}">` : `<${TAG}>`;
          console.warn(`<${element.localName}>: this page has no ${name}. The text stays as the page wrote it.`);
        }
      }, PATIENCE);
    };
    if (document.readyState === 'complete') report();
    else addEventListener('load', report, {once: true});
  }
}

export const calculators = new Calculators();
