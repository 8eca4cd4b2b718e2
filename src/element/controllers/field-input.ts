import type {ReactiveControllerHost} from 'lit';
import {type ChoiceKey, isKey, type Key, type NumberKey, PARAMETERS} from '../../core/parameters.js';
import {parseLocalNumber} from '../../i18n/parse.js';
import type {Commit, Store} from '../../store/store.js';

/** What the reader does with the controls, heard at the root; a control's name is the input's key. */
export class FieldInput {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly #store: Store;
  /** The field that has the focus. */
  editing: Key | undefined;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}, store: Store) {
    this.#host = host;
    this.#store = store;
  }

  /** What the reader has committed with this event, if anything. */
  hear(event: Event, commaIsDecimal: boolean): Commit | undefined {
    const {type, target} = event;
    // What the page has put into a slot is the page's own.
    if ((target as Node).getRootNode() !== this.#host.renderRoot) return undefined;
    const {name, value, checked} = target as HTMLInputElement;
    // Native input and change events are the element's own business.
    if (type === 'input' || type === 'change') event.stopPropagation();
    if (!isKey(name)) return undefined;
    if (PARAMETERS[name].kind !== 'number')
      return type === 'change'
        ? this.#store.choose(name as ChoiceKey, PARAMETERS[name].kind === 'switch' ? String(checked) : value)
        : undefined;
    if (type === 'input') {
      this.#store.type(name as NumberKey, value, parseLocalNumber(value, commaIsDecimal));
      return undefined;
    }
    const left = type === 'focusout';
    if (left || type === 'focusin') this.#edit(left ? undefined : name, target as HTMLInputElement);
    return left || (event as KeyboardEvent).key === 'Enter' ? this.#store.commit(name) : undefined;
  }

  #edit(key: Key | undefined, field: HTMLInputElement): void {
    this.editing = key;
    this.#host.requestUpdate();
    // Now that the text is the plain one, a key replaces all of it, as the tab key promises.
    if (key)
      void this.#host.updateComplete.then(() => {
        // Selecting takes the focus: not back from where it has gone since.
        if ((this.#host.renderRoot as ShadowRoot).activeElement === field) field.select();
      });
  }
}
