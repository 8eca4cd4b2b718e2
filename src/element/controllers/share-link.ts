import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Layer} from '../../core/layers.js';
import {type Problem, problem} from '../../core/problem.js';
import {addressWithLink, linkIn, decodeLink, encodeLink} from '../../exchange/link.js';

/** Reads the page's address while the page allows it, and each link once: an undone link stays undone. */
export class ShareLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #apply: (values: Layer) => void;
  #follows = false;
  #text: string | null = null;
  problems: readonly Problem[] = [];

  constructor(host: ReactiveControllerHost & Element, apply: (values: Layer) => void) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  /** Whether links are read from now on; reads the one that is there. */
  follow(allowed: boolean): void {
    if (allowed && !this.#follows) this.#read(location.href);
    this.#follows = allowed;
  }

  /** The page's address with these values. */
  address(values: Layer): string {
    return addressWithLink(location.href, this.#host.id, encodeLink(values));
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
    this.#follows = false;
  }

  handleEvent({newURL}: HashChangeEvent): void {
    if (this.#follows) this.#read(newURL || location.href);
  }

  #read(address: string): void {
    const text = linkIn(address, this.#host.id);
    if (text === this.#text) return;
    this.#text = text;
    // An address without our key is the page's own affair: a footnote does not take the numbers away.
    if (text === null) return;
    const values = decodeLink(text);
    this.problems = values ? [] : [problem('share', 'link', text, 'syntax')];
    if (values) this.#apply(values);
    this.#host.requestUpdate();
  }
}
