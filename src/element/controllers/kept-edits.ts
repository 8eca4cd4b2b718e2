import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {attempt} from '../../core/attempt.js';
import {onServer} from '../../ui/server.js';
import {
  type Edits,
  type EditsHolder,
  enterEntry,
  followNavigation,
  placeInEntry,
  takeReturned,
} from '../history-entries.js';
import {leavePage, listenToPage} from '../page-events.js';

interface KeptEditsInit {
  readonly read: () => Edits;
  readonly restore: (edits: Edits) => void;
}

/** The tag with an id, or with a number among its like, out through shadow roots: `app-page#0 kz-mining-calculator#1`. */
function placeOf(element: Element): string {
  const root = element.getRootNode();
  const {id, localName} = element;
  const like =
    root instanceof Document || root instanceof ShadowRoot ? [...root.querySelectorAll(localName)] : [element];
  const place = `${localName}#${id || like.indexOf(element)}`;
  return root instanceof ShadowRoot ? `${placeOf(root.host)} ${place}` : place;
}

/**
 * Gives back what the reader had entered when they come back to a page that a script has drawn anew: a router, Turbo,
 * swup, htmx. It is kept in memory for each entry of the history, as long as the document lives. A page whose document
 * the browser itself brings back needs none of this.
 */
export class KeptEdits implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #init: KeptEditsInit;
  readonly #holder: EditsHolder = {edits: undefined};
  #navigation: EventTarget | undefined;
  #place: string | undefined;
  #returned: Edits | undefined;

  constructor(host: ReactiveControllerHost & Element, init: KeptEditsInit) {
    this.#host = host;
    this.#init = init;
    host.addController(this);
  }

  hostConnected(): void {
    if (onServer) return;
    this.#navigation = followNavigation();
    if (!this.#navigation) return;
    attempt(() => {
      if (this.#place === undefined) {
        this.#place = placeOf(this.#host);
        this.#returned = takeReturned(this.#place);
      }
      placeInEntry(this.#place, this.#holder);
      if (this.#navigation) listenToPage(this.#navigation, 'currententrychange', this);
    }, undefined);
  }

  hostDisconnected(): void {
    attempt(() => this.#navigation && leavePage(this.#navigation, 'currententrychange', this), undefined);
  }

  /** Before the first update ends, and after the link in the address has been read, which is older. */
  restore(): void {
    const edits = this.#returned;
    this.#returned = undefined;
    if (edits) this.#init.restore(edits);
  }

  hostUpdated(): void {
    if (this.#place !== undefined) this.#holder.edits = this.#init.read();
  }

  /** The element stays while the page goes to another entry, such as a footnote. */
  handleEvent(event: Event): void {
    enterEntry(event);
    if (this.#place !== undefined) placeInEntry(this.#place, this.#holder);
  }
}
