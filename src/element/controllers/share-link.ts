import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Layer} from '../../core/layers.js';
import type {Problem} from '../../core/problem.js';
import {attempt} from '../../core/attempt.js';
import {addressWithLink, leadsSomewhere, linkIn} from '../../exchange/address.js';
import {decodeLink, encodeLink} from '../../exchange/link.js';
import {leavePage, listenToPage} from '../page-events.js';
import {LINKED_VIEW_NAMES, type LinkedView, linkedViewTexts, readLinkedView} from '../../store/linked-view.js';

/** Uses the values of a link and the view that it shows; the problems are what could not be read of it. */
type ApplyLink = (values: Layer, view: LinkedView, problems: readonly Problem[]) => void;

/**
 * The browser's Navigation API, which hears of `history.pushState` too; undefined in a browser without it. A page may hold
 * anything under that name, so what is done with it may throw.
 */
const navigationOf = ({navigation}: {readonly navigation?: unknown}): EventTarget | undefined =>
  navigation instanceof EventTarget ? navigation : undefined;

/** Reads the page's address while the page allows it, and each link once: an undone link stays undone. */
export class ShareLink implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #apply: ApplyLink;
  #navigation: EventTarget | undefined;
  #follows = false;
  #text: string | null = null;
  /** Why the last link was not used at all. */
  problems: readonly Problem[] = [];

  constructor(host: ReactiveControllerHost & Element, apply: ApplyLink) {
    this.#host = host;
    this.#apply = apply;
    host.addController(this);
  }

  /** Whether links are read from now on; reads the one that is there. */
  follow(allowed: boolean): void {
    if (allowed && !this.#follows) this.#read(location.href);
    this.#follows = allowed;
  }

  /** The page's address with these values and this view; as it is where it leads nowhere. */
  address(values: Layer, view: LinkedView): string {
    const {href} = location;
    return leadsSomewhere(href)
      ? addressWithLink(href, this.#host.id, encodeLink(values, linkedViewTexts(view)))
      : href;
  }

  hostConnected(): void {
    listenToPage(window, 'hashchange', this);
    listenToPage(window, 'popstate', this);
    this.#navigation = attempt(() => navigationOf(globalThis), undefined);
    attempt(() => this.#navigation && listenToPage(this.#navigation, 'currententrychange', this), undefined);
  }

  hostDisconnected(): void {
    leavePage(window, 'hashchange', this);
    leavePage(window, 'popstate', this);
    attempt(() => this.#navigation && leavePage(this.#navigation, 'currententrychange', this), undefined);
    this.#follows = false;
  }

  handleEvent(event: Event): void {
    if (!this.#follows) return;
    // The browser dispatches `hashchange` late, so its `newURL` may be out of date. An event that a page dispatches itself
    // is read by its `newURL`, because the page's address may not have changed.
    const {newURL} = event as {readonly newURL?: unknown};
    this.#read(!event.isTrusted && typeof newURL === 'string' && newURL ? newURL : location.href);
  }

  #read(address: string): void {
    const text = linkIn(address, this.#host.id);
    if (text === this.#text) return;
    this.#text = text;
    // An address without our key is the page's own affair: a footnote does not take the numbers away.
    if (text === null) return;
    const {values, others, problems: unread} = decodeLink(text, LINKED_VIEW_NAMES);
    const {view, problems: unused} = readLinkedView(others);
    const problems = [...unread, ...unused];
    const isUsable = Object.keys({...values, ...others}).length > 0;
    this.problems = isUsable ? [] : problems;
    if (isUsable) this.#apply(values, view, problems);
    this.#host.requestUpdate();
  }
}
