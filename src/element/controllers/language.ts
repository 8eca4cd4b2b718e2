import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onServer} from '../../ui/server.js';

/** The nearest `lang` that is not empty: the element's own first, then its ancestors', through shadow roots. */
function nearestTag(element: Element): string {
  // A server renders the element without its ancestors.
  if (onServer) return element.getAttribute('lang') ?? '';
  let from: Element | null = element;
  while (from) {
    const holder: Element | null = from.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The language tag at the element's place in the document. It is looked up again whenever the element is moved. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get tag(): string {
    return nearestTag(this.#host);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
