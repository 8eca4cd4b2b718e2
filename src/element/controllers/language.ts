import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onServer} from '../../ui/server.js';
import {observeLang} from './lang-observer.js';

/** The nearest `lang` that is not empty: the element's own first, then its ancestors', through shadow roots. */
function nearestTag(element: Element): string {
  // A server renders the element without its ancestors.
  if (onServer) return element.getAttribute('lang') ?? '';
  let from: Element | undefined = element;
  while (from) {
    const holder: Element | null = from.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? '';
    from = (from.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}

/**
 * The language tag at the element's place in the document. It is looked up again whenever the element is moved, and
 * whenever a `lang` changes around it.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #renderedTag: string | undefined;
  #endObservation: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get tag(): string {
    return nearestTag(this.#host);
  }

  hostConnected(): void {
    if (onServer) return;
    this.#host.requestUpdate();
    this.#endObservation ??= observeLang(this.#host, () => {
      if (this.tag !== this.#renderedTag) this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#endObservation?.();
    this.#endObservation = undefined;
  }

  hostUpdate(): void {
    this.#renderedTag = this.tag;
  }
}
