import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Elements that translators put in the place of texts: those of Google and Bing, and of Yandex. */
const TRANSLATED = ['font', 'ya-tr-span'];

/**
 * Takes translated texts out of the elements in which translators put them. Lit writes a new number into the text that it
 * expects there, and an element in its place would go on showing the old one. The translator translates what is new.
 */
export class TranslatedTexts implements ReactiveController {
  readonly #host: ReactiveControllerHost & {readonly shadowRoot: ShadowRoot | null};

  constructor(host: ReactiveControllerHost & {readonly shadowRoot: ShadowRoot | null}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    // Each name alone: browsers look for one far faster than for a list, and this happens at every key.
    for (const name of TRANSLATED)
      // An outer element comes before those inside it, which leave with it.
      for (const element of root.querySelectorAll(name))
        if (root.contains(element)) element.replaceWith(element.textContent);
  }
}
