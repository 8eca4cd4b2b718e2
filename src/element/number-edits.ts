import {type NumberKey, PARAMETERS} from '../core/parameters.js';
import type {Format} from '../i18n/format.js';
import {LONGEST_TYPED, parseTyped} from '../i18n/parse.js';
import type {Commit, Store} from '../store/store.js';

interface NumberEditsInit {
  readonly store: Store;
  /** The formats of the language of the texts. */
  readonly format: () => Format;
  readonly onCommit: (commit: Commit) => void;
}

/** The ways in which a reader changes a number, wherever its control is. */
export class NumberEdits {
  readonly #init: NumberEditsInit;

  constructor(init: NumberEditsInit) {
    this.#init = init;
  }

  /** Takes the text of a field at a keystroke. */
  type(key: NumberKey, typed: string): void {
    const {store, format} = this.#init;
    const text = typed.slice(0, LONGEST_TYPED);
    const {unit} = PARAMETERS[key];
    const {commaIsDecimal} = format();
    store.type(key, text, parseTyped(text, {unit, commaIsDecimal}));
  }

  /** Takes a number in the unit that the field shows, as if it were typed. */
  take(key: NumberKey, amount: number, {useGrouping}: {readonly useGrouping: boolean}): void {
    const {store, format} = this.#init;
    store.type(key, format().number(amount, 15, {useGrouping}), {amount, couldBeGrouped: false});
  }

  /** Steps the number of a field. Returns whether it had one that could be stepped. */
  step(key: NumberKey, steps: number, options: {readonly useGrouping: boolean}): boolean {
    const amount = this.#init.store.stepped(key, steps);
    if (amount === undefined) return false;
    this.take(key, amount, options);
    return true;
  }

  /** Ends an edit that was not committed. Returns whether there was one. */
  cancel(key: NumberKey): boolean {
    return this.#init.store.cancel(key);
  }

  commit(key: NumberKey): void {
    const {store, onCommit} = this.#init;
    const commit = store.commit(key);
    if (commit) onCommit(commit);
  }
}
