import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onServer} from '../../ui/server.js';

/** The element's nearest `lang` that says something, its own first, out through shadow hosts. */
function nearestTag(element: Element): string {
  // A server knows the element alone, not what it will stand in.
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

/** The language tag that holds where the element stands; looked up anew whenever it is put somewhere. */
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
