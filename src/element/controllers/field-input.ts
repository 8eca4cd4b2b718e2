import type {ReactiveControllerHost} from 'lit';
import {isKey, isNumber, type Key} from '../../core/parameters.js';
import {parseLocalNumber} from '../../i18n/parse.js';
import type {Commit, Store} from '../../store/store.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface FieldInputInit {
  readonly store: Store;
  /** Whether the comma is the decimal mark in the language of the texts. */
  readonly commaIsDecimal: () => boolean;
  readonly onCommit: (commit: Commit) => void;
}

/**
 * Passes the reader's input to the store. The handlers listen at the root; a control's `name` is the key of its input.
 */
export class FieldInput {
  readonly #host: Host;
  readonly #init: FieldInputInit;
  /** The key of the field that has the focus. */
  editing: Key | undefined;

  constructor(host: Host, init: FieldInputInit) {
    this.#host = host;
    this.#init = init;
  }

  readonly handleInput = (event: Event): void => {
    const control = this.#controlOf(event);
    // Native input and change events of the controls do not leave the element; pages listen to `kz-change` instead.
    if (control) event.stopPropagation();
    if (!control || !isKey(control.name) || !isNumber(control.name)) return;
    const {store, commaIsDecimal} = this.#init;
    store.type(control.name, control.value, parseLocalNumber(control.value, commaIsDecimal()));
  };

  readonly handleChange = (event: Event): void => {
    const control = this.#controlOf(event);
    if (control) event.stopPropagation();
    if (!control || !isKey(control.name) || isNumber(control.name)) return;
    const value = control.type === 'checkbox' ? String(control.checked) : control.value;
    this.#init.onCommit(this.#init.store.choose(control.name, value));
  };

  readonly handleFocusIn = (event: Event): void => {
    const field = this.#numberFieldOf(event);
    if (!field) return;
    this.#edit(field.name);
    // After the render the field shows its number without grouping. Its text is selected as if reached by the tab key.
    void this.#host.updateComplete.then(() => {
      // In some browsers select() moves the focus, so it must not run after the focus has moved on.
      if ((this.#host.renderRoot as ShadowRoot).activeElement === field.control) field.control.select();
    });
  };

  readonly handleFocusOut = (event: Event): void => {
    const field = this.#numberFieldOf(event);
    if (!field) return;
    this.#edit(undefined);
    this.#commit(field.name);
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    const field = this.#numberFieldOf(event);
    if (field && event.key === 'Enter') this.#commit(field.name);
  };

  /** The control that an event comes from; undefined for one that the page has put into a slot. */
  #controlOf({target}: Event): HTMLInputElement | undefined {
    return (target as Node).getRootNode() === this.#host.renderRoot ? (target as HTMLInputElement) : undefined;
  }

  #numberFieldOf(event: Event): {readonly control: HTMLInputElement; readonly name: Key} | undefined {
    const control = this.#controlOf(event);
    return control && isKey(control.name) && isNumber(control.name) ? {control, name: control.name} : undefined;
  }

  #edit(key: Key | undefined): void {
    this.editing = key;
    this.#host.requestUpdate();
  }

  #commit(key: Key): void {
    const commit = this.#init.store.commit(key);
    if (commit) this.#init.onCommit(commit);
  }
}
