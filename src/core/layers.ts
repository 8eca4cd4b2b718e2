import {
  accepts,
  type Basis,
  describeRange,
  type Inputs,
  isKey,
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
import {type Money, read, type Reason} from './read.js';
import {RIGS} from '../data/rigs.js';
import {type Rule, type RuleKey, RULES, type RulesId} from '../data/rules.js';
import type {Source} from '../data/sources.js';

/** Above the defaults, lowest first; what a higher layer says beats every lower one. */
export const LAYERS = ['host', 'market', 'link', 'reader'] as const;
export type LayerName = 'default' | (typeof LAYERS)[number];

/** A value as given: money keeps its amount and currency. */
export type GivenValue<K extends Key> = K extends MoneyKey ? Exclude<Money | Value<K>, number> : Value<K>;

/** What may be said of an input: its value, or a text to be read. */
export type LayerValue<K extends Key> =
  (K extends MoneyKey ? Money : never) | (Table[K] extends NumberParameter ? number | string : Value<K>);

/** Values of some inputs, as one of the sources of values says them. */
export type Layer = {readonly [K in Key]?: LayerValue<K> | undefined};
export type Layers = {readonly [Name in (typeof LAYERS)[number]]?: Layer | undefined};

/** Which layer a value in force comes from; `source` is the figure's own where a default, rule set or rig gives it. */
export interface Origin {
  readonly layer: LayerName;
  readonly source: Source | LayerName;
}

/** A value that was not used: the layer below stands. */
export interface Problem {
  /** An input's key, or the unknown key that was given. */
  readonly key: string;
  readonly layer: LayerName;
  /** What was given; texts are cut at 100 characters, objects told by their type. */
  readonly value: string | number | boolean | null;
  readonly reason: Reason;
  /** English, for the page's author. */
  readonly message: string;
}

export interface Resolution {
  readonly inputs: Inputs;
  /** Amounts and currencies as given, choices as chosen: where another value stands over one, `inputs` tells. */
  readonly given: {readonly [K in Key]: GivenValue<K>};
  readonly origins: {readonly [K in Key]: Origin};
  readonly problems: readonly Problem[];
}

type Values = Partial<Record<Key, number | boolean | string | Money | null>>;

/** A value that can be kept, sent and shown, whatever was given. */
const plain = (value: unknown): Problem['value'] =>
  typeof value === 'string'
    ? value.slice(0, 100)
    : Number.isFinite(value) || typeof value === 'boolean' || value === null
      ? (value as Problem['value'])
      : typeof value === 'number'
        ? String(value)
        : typeof value;

/** What an object's own code returns, or something else where it throws. */
const attempt = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

/** What an author is told beside the reason's own word. */
const HINTS: Partial<Record<Reason, string>> = {ambiguous: 'write it without a comma', missing: 'the basis needs it'};

export function problem(key: string, layer: LayerName, given: unknown, reason: Reason): Problem {
  const value = plain(given);
  const expected = HINTS[reason] ?? (isKey(key) ? `expected ${describeRange(PARAMETERS[key])}` : 'not used');
  return Object.freeze({key, layer, value, reason, message: `${key}=${JSON.stringify(value)}, ${reason}: ${expected}`});
}

/** The figure each basis follows. */
const FIGURE: Partial<Record<Basis, 'hashprice' | 'rigRevenue'>> = {
  hashprice: 'hashprice',
  'rig-revenue': 'rigRevenue',
};

/** The basis that a figure sets where its layer names none; of two the later row of the table, the rig's revenue, wins. */
const IMPLIED: Partial<Record<Key, Basis>> = {hashprice: 'hashprice', rigRevenue: 'rig-revenue'};

const isAmount = (value: unknown): value is Money => typeof value === 'object' && value !== null;

/** An amount in US dollars, at a rate in KZT per USD. */
export const toDollars = ({amount, currency}: Money, kztPerUsd: number): number =>
  currency === 'KZT' ? amount / kztPerUsd : amount;

/**
 * Folds the layers into one set of inputs that know their origin. Never throws: what cannot be used is a problem, and
 * the layer below stands.
 */
export function resolve(layers: Layers = {}): Resolution {
  const problems: Problem[] = [];
  const inputs: Values = {};
  const given: Values = {};
  const origins: Partial<Record<Key, Origin>> = {};
  const bases: {basis: Basis; layer: LayerName}[] = [];

  const readLayer = (layer: (typeof LAYERS)[number]): Values => {
    const values: Values = {};
    const members = Object(layers[layer] ?? {}) as Readonly<Record<string, unknown>>;
    for (const key of attempt(() => Object.keys(members), [])) {
      const raw = attempt(() => members[key], {});
      // A feed may replace what the bundled snapshot says, and nothing else.
      if (!isKey(key) || (layer === 'market' && PARAMETERS[key].source !== 'snapshot')) {
        problems.push(problem(key, layer, raw, 'unknown'));
        continue;
      }
      const said = read(key, raw);
      if (!said) continue;
      const row = PARAMETERS[key];
      if ('reason' in said) problems.push(problem(key, layer, raw, said.reason));
      else if (typeof said.value === 'number' && row.kind === 'number' && !accepts(row, said.value))
        problems.push(problem(key, layer, raw, 'range'));
      else values[key] = said.value;
    }
    return values;
  };

  const said = LAYERS.map((layer) => ({layer, values: readLayer(layer)}));
  let kztPerUsd: number = PARAMETERS.kztPerUsd.default;
  for (const {values} of said) kztPerUsd = Number(values.kztPerUsd ?? kztPerUsd);

  /** Whether it could be used: an amount's range is known only now that the rate is. */
  const put = (key: Key, value: Values[Key], layer: LayerName, source: Origin['source'] | null = layer): boolean => {
    const row: Parameter = PARAMETERS[key];
    const number = isAmount(value) ? toDollars(value, kztPerUsd) : (value ?? null);
    if (isAmount(value) && row.kind === 'number' && !accepts(row, number as number)) {
      const raw = attempt(() => (layers as Partial<Record<LayerName, Layer>>)[layer]?.[key], undefined);
      problems.push(problem(key, layer, Object(raw) === raw ? `${value.amount} ${value.currency}` : raw, 'range'));
      return false;
    }
    inputs[key] = number;
    given[key] =
      isMoney(key) && typeof number === 'number'
        ? Object.freeze<Money>(isAmount(value) ? value : {amount: number, currency: 'USD'})
        : number;
    origins[key] = Object.freeze({layer, source: source ?? layer});
    return true;
  };

  for (const key of KEYS) put(key, PARAMETERS[key].default, 'default', PARAMETERS[key].source);
  for (const {layer, values} of said) {
    let basis = values.basis as Basis | undefined;
    let implied: Basis | undefined;
    if (values.rules)
      for (const [key, {value, source}] of Object.entries<Rule>({...RULES[values.rules as RulesId]}))
        put(key as RuleKey, value, layer, source);
    const rig = RIGS.find(({id}) => id === values.rig);
    if (rig) {
      put('rigPower', rig.power, layer, rig.maker ? 'nameplate' : PARAMETERS.rigPower.source);
      put('rigHashrate', rig.hashrate, layer, rig.maker ? 'nameplate' : PARAMETERS.rigHashrate.source);
    }
    for (const key of KEYS)
      if (key !== 'basis' && values[key] !== undefined && put(key, values[key], layer))
        implied = IMPLIED[key] ?? implied;
    if ((values.rigPower ?? values.rigHashrate) !== undefined) {
      inputs.rig = 'none';
      origins.rig = Object.freeze({layer, source: layer});
    }
    basis ??= implied;
    if (basis) bases.push({basis, layer});
  }

  for (const {basis, layer} of bases) {
    given.basis = basis;
    const figure = FIGURE[basis];
    if (figure && inputs[figure] === null) problems.push(problem(figure, layer, null, 'missing'));
    else {
      inputs.basis = basis;
      origins.basis = Object.freeze({layer, source: layer});
    }
  }

  return Object.freeze({
    inputs: Object.freeze(inputs) as unknown as Inputs,
    given: Object.freeze(given) as unknown as Resolution['given'],
    origins: Object.freeze(origins) as Resolution['origins'],
    problems: Object.freeze(problems),
  });
}
