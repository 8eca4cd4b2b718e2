import {html, nothing, type TemplateResult} from 'lit';
import type {Currency} from '../core/parameters.js';
import type {Context} from '../ui/context.js';
import {fieldMessages, numberControl} from '../ui/field.js';
import {stepsOf, withShift} from '../ui/step-keys.js';
import {backButton} from './back-button.js';
import {SidewaysDrag} from './drag.js';
import type {InputTarget} from './input-target.js';

/** Steps of the keys that change the number. Sideways keys do so only while no field is open. */
const STEPS_SIDEWAYS: Readonly<Record<string, number>> = {ArrowRight: 1, ArrowLeft: -1};

/** A key whose character begins a number, so that typing opens the field. */
const BEGINS_NUMBER = /^[\d.,+−-]$/;

/** The element around the controls. */
interface Host {
  readonly root: () => ParentNode;
  readonly isOpen: () => boolean;
  /** Opens or closes the field, and draws at once. */
  readonly setOpen: (isOpen: boolean) => void;
  readonly update: () => void;
  /** Once the last change is drawn. */
  readonly drawn: () => Promise<void>;
}

/** The number in a sentence and the field that it opens: their templates, and what a reader does with them. */
export class InputControls {
  readonly #target: () => InputTarget | undefined;
  readonly #host: Host;
  /** The number that a drag began with, and the currency that it is in. */
  #dragStart: {readonly shown: number; readonly currency?: Currency | undefined} = {shown: 0};
  readonly #drag = new SidewaysDrag({
    onStart: () => {
      const target = this.#target();
      const shown = target?.shown ?? null;
      if (shown === null) return false;
      this.#dragStart = {shown, currency: target?.context.model.inputs.currency};
      return true;
    },
    onMove: (steps) => {
      this.#dragTo(steps);
    },
    onEnd: () => {
      this.#target()?.commit();
      this.#host.update();
    },
    onCancel: () => {
      this.#target()?.cancel();
    },
  });

  /** `target` gives the input as it was last drawn; undefined while there is none. */
  constructor(target: () => InputTarget | undefined, host: Host) {
    this.#target = target;
    this.#host = host;
  }

  /** The number, which is dragged, stepped by keys, or pressed to type. */
  number(target: InputTarget): TemplateResult {
    const {shown} = target;
    const ends = shown === null ? undefined : target.ends;
    return html`<span
        class="number"
        part="number"
        role="spinbutton"
        tabindex="0"
        aria-label=${target.name}
        aria-valuenow=${shown ?? nothing}
        aria-valuemin=${ends?.min ?? nothing}
        aria-valuemax=${ends?.max ?? nothing}
        aria-valuetext=${target.text({inSentence: true})}
        title=${target.context.wording.t('changeInText')}
        @pointerdown=${this.#drag.handlePointerDown}
        @pointermove=${this.#drag.handlePointerMove}
        @pointerup=${this.#drag.handlePointerUp}
        @pointercancel=${this.#drag.handlePointerCancel}
        @touchmove=${this.#drag.handleTouchMove}
        @mousedown=${this.#handleMouseDown}
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
        @focusout=${this.#handleNumberFocusOut}
        ><slot></slot></span
      >${this.#drag.isDragging || !target.textBefore ? nothing : backButton(target, this.#takeBack)}`;
  }

  /** The open field, with what is wrong with its text. */
  field({context, key, name, unit}: InputTarget): TemplateResult {
    const editing: Context = {...context, model: {...context.model, editing: key}};
    const messages = fieldMessages(editing, key);
    return html`<span
      class="open"
      @input=${this.#handleInput}
      @change=${this.#stop}
      @click=${this.#keep}
      @keydown=${this.#handleFieldKeydown}
      @focusout=${this.#handleFieldFocusOut}
      >${numberControl(editing, key, name)}
      <span class="unit" id="${key}-unit">${unit}</span
      >${messages === nothing ? nothing : html`<span class="message">${messages}</span>`}</span
    >`;
  }

  readonly #handleMouseDown = (event: MouseEvent): void => {
    // A drag that begins here selects no text, and the press still gives the focus.
    event.preventDefault();
    if (event.button === 0) this.#focusNumber();
  };

  readonly #handleClick = (event: Event): void => {
    this.#keep(event);
    if (!this.#drag.wasDragged) this.#open();
  };

  /** Keeps a press from what is around: a link, a label, a summary or a button of a form. */
  readonly #keep = (event: Event): void => {
    event.preventDefault();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const target = this.#target();
    if (!target || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!this.#takeKey(event, target)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Does what a key asks for. Returns whether it asked for anything. */
  #takeKey(event: KeyboardEvent, target: InputTarget): boolean {
    const sideways = STEPS_SIDEWAYS[event.key];
    const steps = sideways === undefined ? stepsOf(event) : withShift(sideways, event);
    if (steps !== undefined) target.step(steps, {isOpen: false});
    else if (event.key === 'Home') target.take('min');
    else if (event.key === 'End') target.take('max');
    else if (event.key === 'Delete' || event.key === 'Backspace') target.takeBack();
    else if (['Enter', ' ', 'F2'].includes(event.key)) this.#open();
    else if (BEGINS_NUMBER.test(event.key)) this.#open(event.key);
    // Without an edit to undo, Escape is the page's own.
    else if (event.key === 'Escape') {
      this.#drag.stop();
      return target.cancel();
    } else return false;
    return true;
  }

  readonly #handleInput = (event: Event): void => {
    event.stopPropagation();
    this.#target()?.type((event.target as HTMLInputElement).value);
  };

  readonly #stop = (event: Event): void => {
    event.stopPropagation();
  };

  readonly #handleFieldKeydown = (event: KeyboardEvent): void => {
    const target = this.#target();
    // The page sees this element and no field, and might take the reader's digits for its shortcuts.
    if (event.key !== 'Tab') event.stopPropagation();
    if (!target || event.isComposing) return;
    const steps = stepsOf(event);
    if (event.key === 'Escape') {
      // It ends the edit, and does not also close the dialog around. Enter presses no button around either.
      event.preventDefault();
      target.cancel();
      this.#close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      target.commit();
      if (!target.hasError) this.#close();
    } else if (steps !== undefined && target.step(steps, {isOpen: true})) {
      event.preventDefault();
      void this.#host.drawn().then(() => this.#fieldControl?.select());
    }
  };

  // Browsers also dispatch focusout as the focused number or field is replaced by the other.
  readonly #handleNumberFocusOut = (): void => {
    if (!this.#host.isOpen()) this.#target()?.commit();
  };

  readonly #handleFieldFocusOut = (): void => {
    if (!this.#host.isOpen()) return;
    this.#target()?.commit();
    // A text that cannot be used stays with its message.
    if (!this.#target()?.hasError) this.#host.setOpen(false);
  };

  readonly #takeBack = (): void => {
    this.#target()?.takeBack();
    // The pressed button disappears.
    this.#focusNumber();
  };

  /** Opens the field with the number selected, or with a first character that the reader has typed. */
  #open(text?: string): void {
    const target = this.#target();
    if (!target) return;
    if (text !== undefined) target.type(text);
    // At once, because phones show their keyboard only for a focus that is part of the reader's press.
    this.#host.setOpen(true);
    const field = this.#fieldControl;
    field?.focus();
    if (text === undefined) field?.select();
  }

  #close(): void {
    this.#host.setOpen(false);
    this.#focusNumber();
  }

  #dragTo(steps: number): void {
    const target = this.#target();
    const {shown, currency} = this.#dragStart;
    // The page has changed the currency: the amount would be another one.
    if (currency !== target?.context.model.inputs.currency) this.#drag.stop();
    else target?.dragFrom(shown, steps);
  }

  #focusNumber(): void {
    this.#host.root().querySelector<HTMLElement>('.number')?.focus();
  }

  get #fieldControl(): HTMLInputElement | null {
    return this.#host.root().querySelector('input');
  }
}
