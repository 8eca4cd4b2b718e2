import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {leavePage, listenToPage} from '../page-events.js';

/** Milliseconds after the first frame, where the browser cannot tell when it is idle. Safari 17.5 cannot. */
const PAUSE = 100;

/** Milliseconds after which a busy page does not put it off any longer. */
const LATEST = 1000;

/** What tells of a reader who begins to use the element. */
const TOUCHES = ['pointerdown', 'focusin'] as const;

/** Calls a function once the browser is idle. Returns what keeps it from being called. */
function whenIdle(call: () => void): () => void {
  if ('requestIdleCallback' in globalThis) {
    const id = requestIdleCallback(call, {timeout: LATEST});
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(call, PAUSE);
  return () => {
    clearTimeout(id);
  };
}

/** How far from the view an element is still near: as far as the view is high. */
const NEAR = '100%';

/** Calls a function once an element is near the view. Returns what keeps it from being called. A simulated document has no view. */
function whenNear(element: Element, call: () => void): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    call();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      call();
    },
    {rootMargin: NEAR},
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/**
 * Draws what the first frame left out as soon as the element is near the view and the browser is idle; at once when the
 * reader touches the element or prints the page.
 */
export class IdleDrawing implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #cancel: (() => void) | undefined;
  /** Whether all of the view is to be drawn. */
  isComplete = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.isConnected && !this.isComplete && !this.#cancel) this.#cancel = this.#wait();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** The reader touches the element, or the page is printed. */
  handleEvent(): void {
    this.#complete();
  }

  #complete(): void {
    this.#stop();
    this.isComplete = true;
    this.#host.requestUpdate();
  }

  // Without a signal of AbortController: in unit tests that is Node's own, which jsdom does not take.
  #wait(): () => void {
    for (const type of TOUCHES) this.#host.addEventListener(type, this, true);
    listenToPage(window, 'beforeprint', this);
    let cancelIdle: (() => void) | undefined;
    const cancelNear = whenNear(this.#host, () => {
      cancelIdle = whenIdle(() => {
        this.#complete();
      });
    });
    return () => {
      for (const type of TOUCHES) this.#host.removeEventListener(type, this, true);
      leavePage(window, 'beforeprint', this);
      cancelNear();
      cancelIdle?.();
    };
  }

  #stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
