import type {ReactiveControllerHost} from 'lit';
import {isKey, isNumber, type Key, type NumberKey} from '../../core/parameters.js';
import type {Commit, Store} from '../../store/store.js';
import type {Drag} from '../../ui/context.js';
import {keyOfSlider, type SliderKey} from '../../ui/slider.js';
import {stepsOf} from '../../ui/step-keys.js';
import type {NumberEdits} from '../number-edits.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

interface FieldInputInit {
  readonly store: Pick<Store, 'choose'>;
  readonly edits: NumberEdits;
  /** The number that the field of an input shows. */
  readonly shownAmount: (key: SliderKey) => number;
  /** Called where the reader takes a choice. */
  readonly onCommit: (commit: Commit) => void;
  /** Called at Escape where no edit has to be undone; returns whether it closed anything. */
  readonly onEscape: () => boolean;
  /** Called when a control of an input gets the focus. */
  readonly onFocus: (control: HTMLElement) => void;
}

interface NumberField {
  readonly control: HTMLInputElement;
  readonly key: NumberKey;
}

/**
 * Passes the reader's input to the store. The handlers listen at the root; a control's `name` is the key of its input.
 */
export class FieldInput {
  readonly #host: Host;
  readonly #init: FieldInputInit;
  /** The field that got the focus by the press that is not over yet. */
  #pressed: HTMLInputElement | undefined;
  /** The key of the field that has the focus. */
  editing: Key | undefined;
  /** The slider that the reader drags. */
  drag: Drag | undefined;

  constructor(host: Host, init: FieldInputInit) {
    this.#host = host;
    this.#init = init;
  }

  /** Whether the reader is at a number: in its field, or with a slider. A window in the background has no reader. */
  get isBusy(): boolean {
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    const isInText = activeElement?.matches('input[inputmode]') === true && document.hasFocus();
    return this.editing !== undefined || this.drag !== undefined || isInText;
  }

  readonly handleInput = (event: Event): void => {
    const control = this.#controlOf(event);
    // Native input and change events of the controls do not leave the element; pages listen to `kz-change` instead.
    if (control) event.stopPropagation();
    const slid = control && keyOfSlider(control.name);
    if (slid) this.#slide(slid, control.valueAsNumber);
    if (!control || !isKey(control.name) || !isNumber(control.name)) return;
    this.#init.edits.type(control.name, control.value);
  };

  readonly handleChange = (event: Event): void => {
    const control = this.#controlOf(event);
    if (control) event.stopPropagation();
    const slid = control && keyOfSlider(control.name);
    if (slid) this.#endDrag(slid);
    if (!control || !isKey(control.name) || isNumber(control.name) || control.name === 'fleet') return;
    const value = control.type === 'checkbox' ? String(control.checked) : control.value;
    this.#init.onCommit(this.#init.store.choose(control.name, value));
  };

  readonly handlePointerDown = (event: Event): void => {
    const slid = keyOfSlider(this.#controlOf(event)?.name ?? '');
    if (slid) this.drag = {key: slid, from: this.#init.shownAmount(slid)};
    const control = this.#textControlOf(event);
    this.#pressed = control && !this.#hasFocus(control) ? control : undefined;
  };

  readonly handlePointerUp = (): void => {
    const {drag} = this;
    if (!drag) return;
    // A press that moved nothing is not followed by a change. Where one follows, Firefox takes the value from the place
    // of the pointer once more, which would mean another one between other ends.
    setTimeout(() => {
      if (this.drag !== drag) return;
      this.drag = undefined;
      this.#host.requestUpdate();
    });
  };

  readonly handleClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-steps]');
    const key = button?.getAttribute('aria-controls') ?? '';
    if (!button || !isKey(key) || !isNumber(key)) return;
    this.#step(key, Number(button.dataset['steps']));
    this.#init.edits.commit(key);
  };

  readonly handleMouseUp = (event: Event): void => {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (!pressed || !this.#hasFocus(pressed)) return;
    // The press that gave the focus selects the number. In Safari its end would put the caret where the press was, and
    // the digits that the reader types would join the old ones. A part that was selected by dragging stays.
    event.preventDefault();
    if (pressed.selectionStart === pressed.selectionEnd) pressed.select();
  };

  readonly handleFocusIn = (event: Event): void => {
    const control = this.#controlOf(event);
    if (control) void this.#host.updateComplete.then(() => this.#init.onFocus(control));
    const field = this.#numberFieldOf(event);
    if (field) this.#edit(field.key);
    const text = this.#textControlOf(event);
    // After the render the field shows its number without grouping. Its text is selected as if reached by the tab key.
    void this.#host.updateComplete.then(() => {
      // In some browsers select() moves the focus, so it must not run after the focus has moved on.
      if (text && this.#hasFocus(text)) text.select();
    });
  };

  readonly handleFocusOut = (event: Event): void => {
    const field = this.#numberFieldOf(event);
    if (!field) return;
    this.#edit(undefined);
    this.#init.edits.commit(field.key);
  };

  readonly handleKeydown = (event: KeyboardEvent): void => {
    const field = this.#numberFieldOf(event);
    // An input method uses these keys itself.
    if (event.isComposing) return;
    if (event.key === 'Escape') this.#escape(event, field?.key ?? keyOfSlider(this.#controlOf(event)?.name ?? ''));
    else if (field && event.key === 'Enter') this.#init.edits.commit(field.key);
    else if (field) this.#stepByKey(event, field);
  };

  #escape(event: Event, key: NumberKey | undefined): void {
    const {edits, onEscape} = this.#init;
    const wasHandled = (key !== undefined && edits.cancel(key)) || onEscape();
    // Otherwise Escape is the page's own, such as to close the dialog that the calculator is in.
    if (wasHandled) event.stopPropagation();
  }

  #stepByKey(event: KeyboardEvent, {control, key}: NumberField): void {
    const steps = stepsOf(event);
    if (steps === undefined || !this.#step(key, steps)) return;
    event.preventDefault();
    void this.#host.updateComplete.then(() => {
      if (this.#hasFocus(control)) control.select();
    });
  }

  /** Steps the number of a field. Returns whether it had one. The number of the field in focus is not grouped. */
  #step(key: NumberKey, steps: number): boolean {
    return this.#init.edits.step(key, steps, {useGrouping: this.editing !== key});
  }

  /** Takes what a slider says. It has steps of its own, so that a value between them is not touched before it moves. */
  #slide(key: SliderKey, amount: number): void {
    if (Number.isFinite(amount)) this.#init.edits.take(key, amount, {useGrouping: this.editing !== key});
  }

  #endDrag(key: SliderKey): void {
    this.drag = undefined;
    this.#init.edits.commit(key);
    this.#host.requestUpdate();
  }

  #hasFocus(control: HTMLInputElement): boolean {
    return (this.#host.renderRoot as ShadowRoot).activeElement === control;
  }

  /** The control that an event comes from; undefined for one that the page has put into a slot. */
  #controlOf({target}: Event): HTMLInputElement | undefined {
    return (target as Node).getRootNode() === this.#host.renderRoot ? (target as HTMLInputElement) : undefined;
  }

  #numberFieldOf(event: Event): NumberField | undefined {
    const control = this.#controlOf(event);
    return control && isKey(control.name) && isNumber(control.name) ? {control, key: control.name} : undefined;
  }

  /** A field for a number, also one whose number is no input of the calculation. */
  #textControlOf(event: Event): HTMLInputElement | undefined {
    const control = this.#controlOf(event);
    return control?.matches('input[inputmode]') ? control : undefined;
  }

  #edit(key: Key | undefined): void {
    this.editing = key;
    this.#host.requestUpdate();
  }
}
