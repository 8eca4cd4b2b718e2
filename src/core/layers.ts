import type {RigId} from '../data/rigs.js';
import type {RulesId} from '../data/rules.js';
import type {Source} from '../data/sources.js';
import {attempt} from './attempt.js';
import {type Basis, impliedBasis, missingFigure} from './basis.js';
import {type Fleet, FLEET_KEYS, figuresOfFleet} from './fleet.js';
import {
  accepts,
  type FleetKey,
  type Inputs,
  isKey,
  isMarketFigure,
  isMoney,
  type Key,
  KEYS,
  type MoneyKey,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
  type Table,
  type Value,
} from './parameters.js';
import {figuresOfRig, figuresOfRules, PRESET_KEYS, type PresetFigure} from './presets.js';
import {type Problem, problem} from './problem.js';
import {type Money, read, type ReadValue} from './read.js';
import type {GivenFleetEntry} from './read-fleet.js';

/** The layers above the defaults, lowest first. A value in a higher layer replaces those in the lower ones. */
export const LAYERS = ['host', 'market', 'link', 'reader'] as const;
type GivenLayerName = (typeof LAYERS)[number];
export type LayerName = 'default' | GivenLayerName;

/**
 * A value as it was given, after its text has been read. An amount of money keeps its own currency, so a money input is
 * never a plain number here.
 */
export type GivenValue<K extends Key> = K extends MoneyKey ? Exclude<Money | Value<K>, number> : Value<K>;

/** What a layer may hold for an input: a value in the unit of its row, or a text such as `33 KZT`. */
export type LayerValue<K extends Key> =
  | (K extends MoneyKey ? Money : never)
  | (K extends FleetKey ? string | readonly (string | GivenFleetEntry)[] : never)
  | (Table[K] extends NumberParameter ? number | string : Value<K>);

/** Values of some inputs that come from the same place: the page, a market feed, a link, or the reader. */
export type Layer = {readonly [K in Key]?: LayerValue<K> | undefined};
export type Layers = {readonly [Name in GivenLayerName]?: Layer | undefined};

/**
 * Where a value in force comes from. `source` is the source of the figure where a default, a rule set or a rig gives
 * it, and the layer's name otherwise.
 */
export interface Origin {
  readonly layer: LayerName;
  readonly source: Source | LayerName;
}

/** Every input: its value in force, its value as given, and its origin. */
export interface ResolvedValues {
  readonly inputs: Inputs;
  /**
   * Values as given. They differ from `inputs` for amounts in tenge, for a rig whose figures were replaced, and for a
   * basis whose figure is missing.
   */
  readonly given: {readonly [K in Key]: GivenValue<K>};
  readonly origins: {readonly [K in Key]: Origin};
}

/** The inputs in force, and every value that was not used. */
export interface Resolution extends ResolvedValues {
  readonly problems: readonly Problem[];
}

/** A value of a layer: as it was read, and raw, for messages. */
interface Entry {
  readonly value: ReadValue;
  readonly raw: unknown;
}
type Entries = Readonly<Partial<Record<Key, Entry>>>;
type Values = Partial<Record<Key, ReadValue | null>>;

/** The resolution while it is built, layer by layer from the lowest. */
interface PartialResolution {
  readonly inputs: Values;
  readonly given: Values;
  readonly origins: Partial<Record<Key, Origin>>;
  readonly problems: Problem[];
}

const isAmount = (value: unknown): value is Money => typeof value === 'object' && value !== null && 'currency' in value;

/** An amount in US dollars, at a rate in KZT per USD. */
export const toDollars = ({amount, currency}: Money, kztPerUsd: number): number =>
  currency === 'KZT' ? amount / kztPerUsd : amount;

/**
 * Whether a number is in the range of its row. An amount of money always passes: it is checked once the tenge rate is
 * known.
 */
function isInRange(key: Key, value: unknown): boolean {
  const row: Parameter = PARAMETERS[key];
  return row.kind !== 'number' || typeof value !== 'number' || accepts(row, value);
}

/** Unknown keys of a layer that are reported, and characters of such a key. A hostile layer may have any number. */
const MOST_UNKNOWN = 100;

/** The values of a layer that can be read. Each of the others adds a problem. */
function readLayer(layer: GivenLayerName, members: unknown, problems: Problem[]): Entries {
  // Without a prototype: what a page puts on `Object.prototype` is no value of a layer.
  const entries = Object.create(null) as Partial<Record<Key, Entry>>;
  let unknown = 0;
  const values = Object(members ?? {}) as Readonly<Record<string, unknown>>;
  for (const key of attempt(() => Object.keys(values), [])) {
    // A getter of the page may throw. Its value is then refused like an empty object.
    const raw = attempt(() => values[key], {});
    if (!isKey(key) || (layer === 'market' && !isMarketFigure(key))) {
      if (unknown < MOST_UNKNOWN) problems.push(problem(key.slice(0, MOST_UNKNOWN), layer, raw, 'unknown'));
      unknown += 1;
      continue;
    }
    const result = read(key, raw);
    if (!result) continue;
    const {refused = []} = result;
    for (const {text, reason} of refused) problems.push(problem(key, layer, text, reason));
    if ('reason' in result) {
      if (refused.length === 0) problems.push(problem(key, layer, raw, result.reason));
    } else if (!isInRange(key, result.value)) problems.push(problem(key, layer, raw, 'range'));
    else entries[key] = {value: result.value, raw};
  }
  return entries;
}

/** The tenge rate of the highest layer that gives one, KZT per USD. */
const rateIn = (layers: readonly Entries[]): number =>
  layers.reduce<number>((rate, {kztPerUsd}) => Number(kztPerUsd?.value ?? rate), PARAMETERS.kztPerUsd.default);

/** Puts a value in force that is within its range. `kztPerUsd` converts amounts in tenge. */
function setValue(
  draft: PartialResolution,
  key: Key,
  value: ReadValue | null,
  origin: Origin,
  kztPerUsd: number,
): void {
  const inForce = isAmount(value) ? toDollars(value, kztPerUsd) : value;
  draft.inputs[key] = inForce;
  draft.given[key] =
    isMoney(key) && typeof inForce === 'number'
      ? Object.freeze<Money>(isAmount(value) ? value : {amount: inForce, currency: 'USD'})
      : inForce;
  draft.origins[key] = Object.freeze(origin);
}

/** The figures that a layer's rule set and rig fill in. */
const expandPresets = ({rules, rig}: Entries): readonly PresetFigure[] => [
  ...(rules ? figuresOfRules(rules.value as RulesId) : []),
  ...(rig ? figuresOfRig(rig.value as RigId | 'none') : []),
];

/** A fleet is no longer in force once a layer replaces one of its figures. `given` keeps it. */
function unsetFleet(draft: PartialResolution, layer: GivenLayerName): void {
  if (draft.inputs.fleet === null) return;
  draft.inputs.fleet = null;
  draft.origins.fleet = Object.freeze({layer, source: layer});
}

/** Puts the figures of a layer's fleet in force. They beat those of the same layer's rig. */
function applyFleet(draft: PartialResolution, layer: GivenLayerName, fleet: Fleet, kztPerUsd: number): void {
  const origin: Origin = {layer, source: layer};
  const figures = figuresOfFleet(fleet);
  for (const key of FLEET_KEYS) setValue(draft, key, figures[key], origin, kztPerUsd);
}

/** Puts the values of a layer in force, except its basis. Returns the keys of the values that were used. */
function applyValues(
  draft: PartialResolution,
  layer: GivenLayerName,
  entries: Entries,
  kztPerUsd: number,
): ReadonlySet<Key> {
  const used = new Set<Key>();
  for (const {key, value, source} of expandPresets(entries)) setValue(draft, key, value, {layer, source}, kztPerUsd);
  if (entries.rig && entries.rig.value !== 'none') unsetFleet(draft, layer);
  if (entries.fleet) applyFleet(draft, layer, entries.fleet.value as Fleet, kztPerUsd);
  for (const key of KEYS) {
    const entry = entries[key];
    if (!entry || key === 'basis') continue;
    const {value, raw} = entry;
    if (isAmount(value) && !isInRange(key, toDollars(value, kztPerUsd))) {
      const shown = Object(raw) === raw ? `${value.amount} ${value.currency}` : raw;
      draft.problems.push(problem(key, layer, shown, 'range'));
      continue;
    }
    setValue(draft, key, value, {layer, source: layer}, kztPerUsd);
    used.add(key);
  }
  // A figure or a fleet given in the same layer as a rig, or in a higher one, replaces the rig's own, so the rig is no
  // longer in force. `given` keeps the choice.
  if (used.has('fleet') || PRESET_KEYS.rig.some((key) => used.has(key))) {
    draft.inputs.rig = 'none';
    draft.origins.rig = Object.freeze({layer, source: layer});
  }
  if (FLEET_KEYS.some((key) => used.has(key))) unsetFleet(draft, layer);
  return used;
}

/** Puts a basis in force. If no layer gives the figure that it needs, the basis below stays and a problem is added. */
function applyBasis(draft: PartialResolution, layer: GivenLayerName, basis: Basis): void {
  draft.given.basis = basis;
  const missing = missingFigure(basis, draft.inputs);
  if (missing) {
    draft.problems.push(problem(missing, layer, null, 'missing'));
    return;
  }
  draft.inputs.basis = basis;
  draft.origins.basis = Object.freeze({layer, source: layer});
}

/** The resolution without any layer: all inputs have their defaults. */
function defaults(): PartialResolution {
  const draft: PartialResolution = {inputs: {}, given: {}, origins: {}, problems: []};
  for (const key of KEYS) {
    const {default: value, source} = PARAMETERS[key];
    setValue(draft, key, value, {layer: 'default', source: source ?? 'default'}, PARAMETERS.kztPerUsd.default);
  }
  return draft;
}

/**
 * Folds the layers into one set of inputs with their origins. It never throws: a value that cannot be used is a
 * problem, and the value of the layer below stays in force.
 */
export function resolve(layers: Layers = {}): Resolution {
  const draft = defaults();
  const given = LAYERS.map((layer) => ({layer, entries: readLayer(layer, layers[layer], draft.problems)}));
  const kztPerUsd = rateIn(given.map(({entries}) => entries));
  const bases = given.map(({layer, entries}) => {
    const used = applyValues(draft, layer, entries, kztPerUsd);
    const basis = entries.basis?.value as Basis | undefined;
    return {layer, basis: basis ?? impliedBasis((figure) => used.has(figure))};
  });
  // Bases come after all values, because any layer may give the figure that a basis needs.
  for (const {layer, basis} of bases) if (basis) applyBasis(draft, layer, basis);

  return Object.freeze({
    inputs: Object.freeze(draft.inputs) as unknown as Inputs,
    given: Object.freeze(draft.given) as unknown as Resolution['given'],
    origins: Object.freeze(draft.origins) as Resolution['origins'],
    problems: Object.freeze(draft.problems),
  });
}
