import {steppedValue} from '../core/axis.js';
import {isUsedBy} from '../core/basis.js';
import {type Fleet, FLEET_KEYS} from '../core/fleet.js';
import {type Layer, resolve, type Resolution, type ResolvedValues} from '../core/layers.js';
import {
  type ChoiceKey,
  type Inputs,
  isMarketFigure,
  isMoney,
  type Key,
  KEYS,
  type NumberKey,
  PARAMETERS,
  type SwitchKey,
} from '../core/parameters.js';
import {CAUTIOUS, CAUTIOUS_KEYS, PRESET_KEYS} from '../core/presets.js';
import {type Problem, problem} from '../core/problem.js';
import {read} from '../core/read.js';
import {copyOfFleet} from '../core/read-fleet.js';
import {computeResult, type Result} from '../core/result.js';
import {cautiousKeys, valuesBefore} from './cautious.js';
import {type Discarded, holdsAnything} from './discarded.js';
import {type Draft, draftOf, type Typed, usableValue} from './draft.js';
import {layerFrom} from './layer-from.js';
import {sameInputs} from './same-inputs.js';
import {readScenarios, type Scenario, type ScenarioList} from './scenarios.js';

/** Why the inputs changed. If there are several causes, the first one in this order counts. */
export const CAUSES = ['reset', 'reader', 'link', 'market', 'host'] as const;
export type Cause = (typeof CAUSES)[number];

/** A value that the reader committed. */
export interface Commit {
  readonly key: Key;
  /** The value in force, in the unit of its row. */
  readonly value: Inputs[Key];
  /** The value as typed or chosen; null where the reader emptied the field. */
  readonly given: Resolution['given'][Key];
}

/** The inputs whose values of the reader another one replaces: those that it fills in, and those that would beat it. */
const REPLACED_BY: Partial<Record<Key, readonly Key[]>> = {
  rules: PRESET_KEYS.rules,
  rig: [...PRESET_KEYS.rig, 'fleet'],
  fleet: [...FLEET_KEYS, 'rig'],
};
const replacedBy = (key: Key): readonly Key[] => REPLACED_BY[key] ?? [];

/** The fleet, and the inputs that decide between it and one model. */
const FLEET_VALUES: readonly Key[] = ['fleet', ...replacedBy('fleet'), ...replacedBy('rig')];

/** Whether an input has a field: under the chosen basis, and the price per TH/s while no price of the whole rig is given. */
const hasField = (key: Key, {given}: Resolution): boolean =>
  isUsedBy(key, given.basis) && (key !== 'rigPricePerTh' || given.rigPrice === null);

/**
 * The state of a calculator: the layers, the drafts of fields and the scenarios, with the results computed from them.
 */
export class Store {
  readonly #changed: () => void;
  #layers: Record<'host' | 'market' | 'link' | 'reader', Layer> = {host: {}, market: {}, link: {}, reader: {}};
  #linkProblems: readonly Problem[] = [];
  #marketProblems: readonly Problem[] = [];
  readonly #drafts = new Map<Key, Draft>();
  readonly #causes = new Set<Cause>();
  #scenarios: ScenarioList = readScenarios(null);
  #resolution: Resolution | undefined;
  #result: Result | undefined;
  #example: ResolvedValues | undefined;
  /** What the reader had entered for the cautious set's inputs before taking it; undefined while it is not taken. */
  #beforeCautious: Layer | undefined;

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

  /** What the page shows before a reader or a link changes it. */
  get example(): ResolvedValues {
    const {link, reader} = this.#layers;
    const isChanged = [link, reader].some((layer) => Object.keys(layer).length > 0);
    if (!isChanged) return this.resolution;
    return (this.#example ??= resolve({...this.#layers, link: {}, reader: {}}));
  }

  /** Problems of all layers, of the reader's fields, and of the scenarios. */
  get problems(): readonly Problem[] {
    const draftProblems = [...this.#drafts].flatMap(([key, {text, reason}]) =>
      reason ? [problem(key, 'reader', text, reason)] : [],
    );
    return Object.freeze([
      ...this.resolution.problems,
      ...this.#marketProblems,
      ...this.#linkProblems,
      ...draftProblems,
      ...this.#scenarios.problems,
    ]);
  }

  draft(key: Key): Draft | undefined {
    return this.#drafts.get(key);
  }

  /** The strongest cause of change since the last call; undefined if nothing changed. */
  consumeChangeCause(): Cause | undefined {
    const cause = CAUSES.find((name) => this.#causes.has(name));
    this.#causes.clear();
    return cause;
  }

  /** Sets the page's value of an input; undefined removes it, and the layer below applies. */
  setHost(key: Key, value: unknown): void {
    // An object is copied, because the page may change it later.
    const amount = typeof value === 'object' && isMoney(key) ? read(key, value) : undefined;
    const copy = amount && 'value' in amount ? amount.value : key === 'fleet' ? copyOfFleet(value) : value;
    this.#set('host', {...this.#layers.host, [key]: copy});
  }

  /** The page's value of an input as it was read; undefined where the page gave none that can be used. */
  host(key: Key): unknown {
    const given = read(key, this.#layers.host[key]);
    // A fleet counts without the entries that were refused.
    const refused =
      key !== 'fleet' && this.resolution.problems.some((entry) => entry.layer === 'host' && entry.key === key);
    return given && 'value' in given && !refused ? given.value : undefined;
  }

  /**
   * Takes the text of a field at each keystroke. While it cannot be used, the value that stood before the edit stands,
   * and not the one of a half-typed text: `33` on the way to `33 KZT` is another price.
   */
  type(key: NumberKey, text: string, typed: Typed): void {
    const draft = this.#drafts.get(key);
    const before = draft ? draft.before : this.#layers.reader[key];
    const value = usableValue(key, typed, this.inputs);
    this.#setReader({[key]: value ?? before});
    this.#drafts.set(key, draftOf(text, typed, {isUsable: value !== undefined, before}));
    this.#changed();
  }

  /** Ends an edit that was not committed, and restores what stood before it. Returns whether there was one. */
  cancel(key: Key): boolean {
    const draft = this.#drafts.get(key);
    if (!draft) return false;
    this.#drafts.delete(key);
    this.#setReader({[key]: draft.before});
    return true;
  }

  /** The number that a field shows after some steps up or down; undefined for an input that is unset or at the end. */
  stepped(key: NumberKey, steps: number): number | undefined {
    const {inputs} = this;
    const value = inputs[key];
    const scale = isMoney(key) && inputs.currency === 'KZT' ? inputs.kztPerUsd : 1;
    if (value === null) return undefined;
    const stepped = steppedValue(PARAMETERS[key], value * scale, steps, scale);
    return stepped === value * scale ? undefined : stepped;
  }

  /** Commits a field's draft at Enter or blur; undefined if there is nothing to commit. A text with an error stays. */
  commit(key: Key): Commit | undefined {
    const draft = this.#drafts.get(key);
    if (!draft || draft.reason) return undefined;
    this.#drafts.delete(key);
    if (draft.isEmpty) this.#setReader({[key]: undefined});
    this.#changed();
    return this.#committed(key, draft.isEmpty);
  }

  /** Takes a choice or switch, which is in effect and committed at once. */
  choose(key: ChoiceKey | SwitchKey, value: string): Commit {
    return this.#replaceWith(key, {[key]: value});
  }

  /** Takes a fleet, which is in effect at once. Without an entry it is none, and the layer below applies. */
  takeFleet(fleet: Fleet): Commit {
    return this.#replaceWith('fleet', {fleet: fleet.length > 0 ? fleet : undefined});
  }

  /** What the reader has entered for the fleet and for what it fills in. */
  get fleetValues(): Layer {
    const {reader} = this.#layers;
    return Object.fromEntries(FLEET_VALUES.map((key) => [key, reader[key]]));
  }

  /** Puts back what the reader had entered for the fleet and for what it fills in. */
  restoreFleet(values: Layer): Commit {
    for (const key of FLEET_VALUES) this.#drafts.delete(key);
    this.#setReader({...Object.fromEntries(FLEET_VALUES.map((key) => [key, undefined])), ...values});
    return this.#committed('fleet', values.fleet === undefined);
  }

  /** Takes values that are in effect and committed at once. Each has to be one that its input takes. */
  takeValues(values: Layer): readonly Commit[] {
    const keys = KEYS.filter((key) => values[key] !== undefined);
    for (const key of keys) this.#drafts.delete(key);
    this.#setReader(values);
    return keys.map((key) => this.#committed(key));
  }

  /** The inputs that have a value of the cautious set because the reader took it; none where they did not. */
  get cautiousKeys(): readonly Key[] {
    return this.#beforeCautious ? cautiousKeys(this.resolution) : [];
  }

  /** Takes the cautious set, or gives back what the reader had entered before for its inputs that they left alone. */
  setCautious(on: boolean): readonly Commit[] {
    const keys = on ? CAUTIOUS_KEYS : this.cautiousKeys;
    const {reader} = this.#layers;
    const before = this.#beforeCautious;
    this.#beforeCautious = on ? valuesBefore(reader) : undefined;
    for (const key of keys) this.#drafts.delete(key);
    this.#setReader(on ? CAUTIOUS : Object.fromEntries(keys.map((key) => [key, before?.[key]])));
    return keys.map((key) => this.#committed(key, this.#layers.reader[key] === undefined));
  }

  /** Whether a value of a link is in force. */
  get linked(): boolean {
    return KEYS.some((key) => this.resolution.origins[key].layer === 'link');
  }

  /** Sets the values of a link, and what could not be read of it; an empty layer undoes the link. */
  setLink(values: Layer, problems: readonly Problem[] = []): void {
    this.#linkProblems = problems;
    this.#set('link', values);
  }

  /** Sets the figures of the market feed, and what could not be used of its answer. */
  setMarket(values: Layer, problems: readonly Problem[] = []): void {
    this.#marketProblems = problems;
    this.#set('market', values);
  }

  /** The layer of a share link: values of the link and the reader, and the market figures in force. */
  shareLayer(): Layer {
    return layerFrom(this.resolution, (key, layer) => layer === 'link' || layer === 'reader' || isMarketFigure(key));
  }

  /** What the reader has entered. */
  get readerValues(): Layer {
    return this.#layers.reader;
  }

  /** The scenarios that the reader keeps for comparison. */
  get scenarios(): readonly Scenario[] {
    return this.#scenarios.scenarios;
  }

  /** Sets the scenarios, from the page or from the reader. Entries that cannot be used become problems. */
  setScenarios(given: unknown): void {
    this.#scenarios = readScenarios(given);
    this.#changed();
  }

  /** The resolution with another reader layer. Nothing changes. */
  preview(reader: Layer): Resolution {
    return resolve({...this.#layers, reader});
  }

  /** The resolution with values put over the reader's. A preset among them also replaces what it fills in. */
  previewWith(values: Layer): Resolution {
    return this.preview({...this.#layers.reader, ...this.#withReplaced(values)});
  }

  /** Replaces everything that the reader entered. */
  load(reader: Layer): void {
    this.#drafts.clear();
    this.#beforeCautious = undefined;
    this.#set('reader', reader);
  }

  /** Drops the values of the link and the reader. Returns what `restore` puts back. */
  reset(): Discarded {
    const discarded = this.#discardable;
    this.#drafts.clear();
    this.#beforeCautious = undefined;
    this.#linkProblems = [];
    this.#layers = {...this.#layers, link: {}};
    this.#set('reader', {}, 'reset');
    return discarded;
  }

  /** Whether there is anything that a reset would discard. */
  get isEdited(): boolean {
    return holdsAnything(this.#discardable);
  }

  /** Puts back what a reset has discarded. The reader's values count as committed anew. */
  restore({link, linkProblems, reader, beforeCautious, drafts}: Discarded): readonly Commit[] {
    this.#beforeCautious = beforeCautious;
    this.#linkProblems = linkProblems;
    this.#layers = {...this.#layers, link};
    this.#set('reader', reader);
    // The page may have taken the field of one away meanwhile.
    for (const [key, draft] of drafts) if (hasField(key, this.resolution)) this.#drafts.set(key, draft);
    return KEYS.filter((key) => reader[key] !== undefined && !drafts.has(key)).map((key) => this.#committed(key));
  }

  get #discardable(): Discarded {
    const {link, reader} = this.#layers;
    const drafts = new Map(this.#drafts);
    return {link, linkProblems: this.#linkProblems, reader, beforeCautious: this.#beforeCautious, drafts};
  }

  #committed(key: Key, emptied = false): Commit {
    const {inputs, given} = this.resolution;
    return {key, value: inputs[key], given: emptied ? null : given[key]};
  }

  /** Values of the reader's, with undefined for those that they replace. */
  #withReplaced(values: Layer): Layer {
    const replaced = KEYS.filter((key) => values[key] !== undefined).flatMap(replacedBy);
    // A model that takes the place of the reader's fleet keeps its number of rigs.
    const rigs = values.rig !== undefined && this.#layers.reader.fleet !== undefined ? {rigs: this.inputs.rigs} : {};
    return {...Object.fromEntries(replaced.map((key) => [key, undefined])), ...rigs, ...values};
  }

  #replaceWith(key: Key, values: Layer): Commit {
    for (const other of replacedBy(key)) this.#drafts.delete(other);
    this.#setReader(this.#withReplaced(values));
    return this.#committed(key);
  }

  #setReader(values: Layer): void {
    this.#set('reader', {...this.#layers.reader, ...values});
  }

  #set(layer: 'host' | 'market' | 'link' | 'reader', values: Layer, cause: Cause = layer): void {
    const before = this.inputs;
    this.#layers = {...this.#layers, [layer]: values};
    if (layer !== 'link' && layer !== 'reader') this.#example = undefined;
    const next = resolve(this.#layers);
    // Equal inputs keep their object, so that results cached by it stay valid.
    if (sameInputs(before, next.inputs)) this.#resolution = {...next, inputs: before};
    else {
      this.#resolution = next;
      this.#result = undefined;
      this.#causes.add(cause);
    }
    // A draft of an amount was meant in the old currency, and an unused input has no field to correct a draft in.
    const currencyChanged = next.inputs.currency !== before.currency;
    for (const key of this.#drafts.keys())
      if ((currencyChanged && isMoney(key)) || !hasField(key, next)) this.#drafts.delete(key);
    this.#changed();
  }
}
