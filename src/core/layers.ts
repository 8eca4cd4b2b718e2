import {
  accepts,
  type Basis,
  expectation,
  type Inputs,
  isKey,
  isMoney,
  type Key,
  KEYS,
  type MoneyKey,
  type NumberParameter,
  PARAMETERS,
  type Table,
  type Value,
} from './parameters.js';
import {type Money, read, type Reason} from './read.js';
import {RIGS} from './rigs.js';
import {type RuleKey, RULES, type RulesId} from './rules.js';
import type {Source} from './sources.js';

/** Lowest first; what a higher layer says beats every lower one. */
export const LAYERS = ['default', 'host', 'market', 'link', 'reader'] as const;
export type LayerName = (typeof LAYERS)[number];

/** What a market feed may say. */
export const MARKET_KEYS: readonly Key[] = ['btcPrice', 'difficulty', 'blockHeight', 'blockFees', 'kztPerUsd'];

/** A value as given: money keeps its amount and currency. */
export type GivenValue<K extends Key> = K extends MoneyKey ? Exclude<Money | Value<K>, number> : Value<K>;

/** What may be said of an input: its value, or a text to be read. */
export type Sayable<K extends Key> =
  | (K extends MoneyKey ? Money : never)
  | (Table[K] extends NumberParameter ? number | string : Value<K>);

/** Values of some inputs, as one of the sources of values says them. */
export type Layer = {readonly [K in Key]?: Sayable<K> | undefined};
export type Layers = {readonly [Name in Exclude<LayerName, 'default'>]?: Layer | undefined};

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

const MESSAGES: Record<Reason, string> = {
  range: 'is out of range',
  syntax: 'cannot be read',
  ambiguous: 'has a comma, which could be a decimal mark or grouping: write a point',
  unknown: 'is unknown',
  missing: 'is not given, but the basis needs it',
};

export function problem(key: string, layer: LayerName, given: unknown, reason: Reason): Problem {
  const value = plain(given);
  const expected = isKey(key) ? `; expected ${expectation(PARAMETERS[key])}` : '';
  const said = reason === 'missing' ? '' : ` ${JSON.stringify(value)}`;
  return Object.freeze({key, layer, value, reason, message: `${key}:${said} ${MESSAGES[reason]}${expected}`});
}

/** The figure each basis follows. */
export const BASIS_FIGURE = {'rig-revenue': 'rigRevenue', hashprice: 'hashprice', network: null} as const satisfies Record<
  Basis,
  Key | null
>;

const isAmount = (value: unknown): value is Money => typeof value === 'object' && value !== null;

/** An amount in US dollars, at a rate in KZT per USD. */
export const inDollars = ({amount, currency}: Money, kztPerUsd: number): number =>
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

  const readLayer = (layer: Exclude<LayerName, 'default'>): Values => {
    const values: Values = {};
    for (const [key, raw] of Object.entries(layers[layer] ?? {})) {
      if (!isKey(key) || (layer === 'market' && !MARKET_KEYS.includes(key))) {
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

  const said = LAYERS.map((layer) => ({layer, values: layer === 'default' ? {} : readLayer(layer)}));
  const kztPerUsd = Number(
    said.reduce((rate, {values}) => values.kztPerUsd ?? rate, PARAMETERS.kztPerUsd.default as Values['kztPerUsd']),
  );

  const put = (key: Key, value: Values[Key], layer: LayerName, source: Origin['source'] = layer): void => {
    const row = PARAMETERS[key];
    const number = isAmount(value) ? inDollars(value, kztPerUsd) : (value ?? null);
    if (isAmount(value) && row.kind === 'number' && !accepts(row, number as number)) {
      problems.push(problem(key, layer, `${value.amount} ${value.currency}`, 'range'));
      return;
    }
    inputs[key] = number;
    given[key] =
      isMoney(key) && typeof number === 'number'
        ? Object.freeze<Money>(isAmount(value) ? value : {amount: number, currency: 'USD'})
        : number;
    origins[key] = Object.freeze({layer, source});
  };

  for (const {layer, values} of said) {
    if (layer === 'default') for (const key of KEYS) put(key, PARAMETERS[key].default, layer, PARAMETERS[key].source);
    if (values.rules)
      for (const [key, {value, source}] of Object.entries(RULES[values.rules as RulesId]))
        put(key as RuleKey, value, layer, source);
    const rig = RIGS.find(({id}) => id === values.rig);
    if (rig) {
      const article = rig.id === 'article';
      put('rigPower', rig.power, layer, article ? 'article' : 'nameplate');
      put('rigHashrate', rig.hashrate, layer, article ? 'illustration' : 'nameplate');
    }
    for (const key of KEYS) if (key !== 'basis' && values[key] !== undefined) put(key, values[key], layer);
    if (values.rigPower !== undefined || values.rigHashrate !== undefined) {
      inputs.rig = 'none';
      origins.rig = Object.freeze({layer, source: layer});
    }
    const figures = {
      'rig-revenue': origins.rigRevenue?.layer === layer && inputs.rigRevenue !== null,
      hashprice: origins.hashprice?.layer === layer && inputs.hashprice !== null,
    };
    const basis = (values.basis ?? (figures['rig-revenue'] ? 'rig-revenue' : figures.hashprice && 'hashprice')) as
      | Basis
      | false;
    if (basis) bases.push({basis, layer});
  }

  given.basis = bases.at(-1)?.basis ?? 'network';
  for (const {basis, layer} of bases) {
    const figure = BASIS_FIGURE[basis];
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
