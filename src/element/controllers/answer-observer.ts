import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {leavePage, listenToPage} from '../page-events.js';

/** Pixels below the view in which the answer counts as seen; more than any page is high. */
const FAR_BELOW = 1_000_000;

/** What tells that the part of the page that is seen is another. */
const MOVES = ['resize', 'scroll'];

type Host = ReactiveControllerHost & {
  readonly isConnected: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/**
 * Knows whether the answer has left the view upwards, so that the line that sticks to the top takes its place. It also
 * keeps a focused control clear of that line, and the line within what a phone's keyboard leaves of the page.
 */
export class AnswerObserver implements ReactiveController {
  readonly #host: Host;
  #observer: IntersectionObserver | undefined;
  #net: Element | null = null;
  isAbove = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Begins to observe, once the answer is drawn. A simulated document has no viewport, nor a name for it. */
  observe(): void {
    // An update may end after the element has left its page.
    const net = this.#host.isConnected ? this.#find('[part=net]') : null;
    if (!net || (this.#observer && this.#net === net) || !('IntersectionObserver' in globalThis)) return;
    this.#net = net;
    this.#observeFrom(this.#top());
    const {visualViewport: viewport} = globalThis;
    if (viewport) for (const type of MOVES) listenToPage(viewport, type, this);
  }

  /**
   * Scrolls a control that has got the focus out from under the line. WebKit does not scroll to a field whose text is
   * selected as soon as it has the focus, so one out of view is scrolled to as well.
   */
  uncover(control: Element): void {
    const {top, bottom} = control.getBoundingClientRect();
    const line = this.isAbove ? this.#find('.sticky > p') : null;
    const isCovered = line !== null && line.getBoundingClientRect().bottom > top;
    const isOutOfView = bottom < 0 || (top + bottom) / 2 > innerHeight;
    if (isCovered || isOutOfView) control.scrollIntoView({block: 'nearest'});
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#net = null;
    this.isAbove = false;
    const {visualViewport: viewport} = globalThis;
    if (viewport) for (const type of MOVES) leavePage(viewport, type, this);
  }

  #take({intersectionRatio, boundingClientRect, rootBounds}: IntersectionObserverEntry): void {
    // Without bounds the element is in a frame of another site, whose view begins at its own top.
    const isAbove = intersectionRatio < 1 && boundingClientRect.top < (rootBounds?.top ?? 0);
    if (isAbove === this.isAbove) return;
    this.isAbove = isAbove;
    this.#host.requestUpdate();
  }

  /** Where the line sticks, in pixels from the top of the page's view: below a header, and within what is seen. */
  #top(): number {
    const line = this.#find('.sticky');
    return line ? Math.max(0, Math.round(parseFloat(getComputedStyle(line).top) || 0)) : 0;
  }

  /** Observes the answer from now on. It is out of sight as soon as it is above the place of the line. */
  #observeFrom(top: number): void {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry) this.#take(entry);
      },
      // Without the place below the view, a jump from above the answer to below it would pass unnoticed.
      {rootMargin: `${-top}px 0px ${FAR_BELOW}px`, threshold: 1},
    );
    if (this.#net) this.#observer.observe(this.#net);
  }

  /**
   * A phone's keyboard moves what is seen down within the page's view. There the line would stick out of sight, and the
   * answer can be in the view without being seen.
   */
  handleEvent(): void {
    const isZoomed = (globalThis.visualViewport?.scale ?? 1) > 1.01;
    const before = this.#top();
    this.#find('.sticky')?.style.setProperty(
      '--_viewport-top',
      isZoomed ? '0px' : `${globalThis.visualViewport?.offsetTop ?? 0}px`,
    );
    const top = this.#top();
    if (top !== before) this.#observeFrom(top);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
