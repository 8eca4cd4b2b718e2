import {isUsedBy} from '../core/basis.js';
import {type Layer, resolve, type Resolution, toDollars} from '../core/layers.js';
import {
  accepts,
  type ChoiceKey,
  type Inputs,
  isMarketFigure,
  isMoney,
  type Key,
  KEYS,
  type NumberKey,
  PARAMETERS,
} from '../core/parameters.js';
import {PRESET_KEYS} from '../core/presets.js';
import {type Problem, problem} from '../core/problem.js';
import {read, type Reason} from '../core/read.js';
import {computeResult, type Result} from '../core/result.js';
import {layerFrom} from './layer-from.js';

/** What made the inputs change; the first that applies is the strongest. */
export const CAUSES = ['reset', 'reader', 'link', 'market', 'host'] as const;
export type Cause = (typeof CAUSES)[number];

/** A field's text that is not, or not yet, a committed value. */
export interface Draft {
  readonly text: string;
  /** Why the text is not in effect; undefined where it is, or is empty. */
  readonly reason?: Reason;
}

/** What the reader committed: `value` in force in the unit of its row, `given` as typed or chosen, null when emptied. */
export interface Commit {
  readonly key: Key;
  readonly value: Inputs[Key];
  readonly given: Resolution['given'][Key];
}

/** Whether all inputs have the same values. */
export const sameInputs = (a: Inputs, b: Inputs): boolean => KEYS.every((key) => Object.is(a[key], b[key]));

/** Between what is said and what is shown: the layers, the reader's half-typed texts, and what follows from both. */
export class Store {
  readonly #changed: () => void;
  #layers: Record<'host' | 'market' | 'link' | 'reader', Layer> = {host: {}, market: {}, link: {}, reader: {}};
  readonly #drafts = new Map<Key, Draft>();
  readonly #causes = new Set<Cause>();
  #resolution: Resolution | undefined;
  #result: Result | undefined;

  constructor(changed: () => void = () => undefined) {
    this.#changed = changed;
  }

  get resolution(): Resolution {
    return (this.#resolution ??= resolve(this.#layers));
  }

  get inputs(): Inputs {
    return this.resolution.inputs;
  }

  get result(): Result {
    return (this.#result ??= computeResult(this.inputs));
  }

  /** Of every layer, and of the reader's fields. */
  get problems(): readonly Problem[] {
    const typed = [...this.#drafts].flatMap(([key, {text, reason}]) =>
      reason ? [problem(key, 'reader', text, reason)] : [],
    );
    return Object.freeze([...this.resolution.problems, ...typed]);
  }

  draft(key: Key): Draft | undefined {
    return this.#drafts.get(key);
  }

  /** The strongest cause of change since it was last taken. */
  consumeChangeCause(): Cause | undefined {
    const cause = CAUSES.find((name) => this.#causes.has(name));
    this.#causes.clear();
    return cause;
  }

  /** What the page says of one input; undefined restores the layer below. */
  setHost(key: Key, value: unknown): void {
    // An amount may be changed after it was set: what it said then counts.
    const said = typeof value === 'object' ? read(key, value) : undefined;
    this.#set('host', {...this.#layers.host, [key]: said && 'value' in said ? said.value : value});
  }

  /** The page's own value of an input as it was understood, undefined where it said none that can be used. */
  host(key: Key): unknown {
    const said = read(key, this.#layers.host[key]);
    const refused = this.resolution.problems.some((entry) => entry.layer === 'host' && entry.key === key);
    return said && 'value' in said && !refused ? said.value : undefined;
  }

  /**
   * What stands in the reader's field, at each keystroke, and the same written as attributes write numbers; an amount is
   * in the display currency.
   */
  type(key: NumberKey, text: string, plain: string): void {
    const {currency, kztPerUsd} = this.inputs;
    const typed = plain ? read(key, isMoney(key) ? {amount: plain, currency} : plain) : undefined;
    let reason = typed && 'reason' in typed ? typed.reason : undefined;
    if (typed && 'value' in typed) {
      const {value} = typed;
      const number = typeof value === 'object' ? toDollars(value, kztPerUsd) : Number(value);
      if (accepts(PARAMETERS[key], number)) this.#setReader({[key]: value});
      else reason = 'range';
    }
    this.#drafts.set(key, reason ? {text, reason} : {text});
    this.#changed();
  }

  /** Enter or blur: what the reader committed, if anything. A text that is not in effect stays for mending. */
  commit(key: Key): Commit | undefined {
    const draft = this.#drafts.get(key);
    if (!draft || draft.reason) return undefined;
    const emptied = draft.text.trim() === '';
    this.#drafts.delete(key);
    if (emptied) this.#setReader({[key]: undefined});
    this.#changed();
    return this.#committed(key, emptied);
  }

  /** A choice, in effect and committed at once. */
  choose(key: ChoiceKey, value: string): Commit {
    // The choice answers them.
    const answered = key === 'rig' || key === 'rules' ? PRESET_KEYS[key] : [];
    for (const other of answered) this.#drafts.delete(other);
    this.#setReader({...Object.fromEntries(answered.map((other) => [other, undefined])), [key]: value});
    return this.#committed(key);
  }

  /** Whether a value that came with a link is in force. */
  get linked(): boolean {
    return KEYS.some((key) => this.resolution.origins[key].layer === 'link');
  }

  /** What a link says, over what the page says; empty undoes it. */
  setLink(values: Layer): void {
    this.#set('link', values);
  }

  /** What a receiver needs for the same numbers: what the link and the reader said, and the market figures in force. */
  shared(): Layer {
    return layerFrom(this.resolution, (key, layer) => layer === 'link' || layer === 'reader' || isMarketFigure(key));
  }

  /** What it would be if the reader said this and nothing else. */
  preview(reader: Layer): Resolution {
    return resolve({...this.#layers, reader});
  }

  /** Puts this in place of all that the reader said. */
  load(reader: Layer): void {
    this.#drafts.clear();
    this.#set('reader', reader);
  }

  /** Drops what the link and the reader said. */
  reset(): void {
    this.#drafts.clear();
    this.#layers = {...this.#layers, link: {}};
    this.#set('reader', {}, 'reset');
  }

  #committed(key: Key, emptied = false): Commit {
    const {inputs, given} = this.resolution;
    return {key, value: inputs[key], given: emptied ? null : given[key]};
  }

  #setReader(values: Layer): void {
    this.#set('reader', {...this.#layers.reader, ...values});
  }

  #set(layer: 'host' | 'market' | 'link' | 'reader', values: Layer, cause: Cause = layer): void {
    const before = this.inputs;
    this.#layers = {...this.#layers, [layer]: values};
    const next = resolve(this.#layers);
    // The same inputs stay the same object, so that nothing downstream is done again.
    if (sameInputs(before, next.inputs)) this.#resolution = {...next, inputs: before};
    else {
      this.#resolution = next;
      this.#result = undefined;
      this.#causes.add(cause);
    }
    // A half-typed amount was meant in the currency that stood beside it, and what no longer counts is not mended.
    const switched = next.inputs.currency !== before.currency;
    for (const key of this.#drafts.keys())
      if ((switched && isMoney(key)) || !isUsedBy(key, next.given.basis)) this.#drafts.delete(key);
    this.#changed();
  }
}
