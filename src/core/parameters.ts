import {RIGS, type RigId} from '../data/rigs.js';
import {RULES, type RulesId} from '../data/rules.js';
import {SNAPSHOT} from '../data/snapshot.js';
import type {Source} from '../data/sources.js';
import {type Basis, BASES} from './basis.js';
import {type Fleet, MOST_ENTRIES} from './fleet.js';

export type Currency = 'USD' | 'KZT';
export type Period = 'day' | 'month' | 'year';

/** A row of the table for an input that is a number; an amount in USD if its unit begins with USD. */
export interface NumberParameter<Unit extends string = string, Default extends number | null = number | null> {
  readonly kind: 'number';
  readonly unit: Unit;
  /** Null for an input that is unset until it is given. */
  readonly default: Default;
  readonly min: number;
  readonly max: number;
  /** Where the default comes from; null where it is unset. */
  readonly source: Default extends number ? Source : null;
  /** Whether only whole numbers are accepted. */
  readonly whole: boolean;
}

/** A row for an input that is on or off. */
export interface SwitchParameter {
  readonly kind: 'switch';
  readonly default: boolean;
  readonly source: Source;
}

/** A row for an input with a fixed list of options. */
export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice';
  readonly default: Option;
  readonly options: readonly Option[];
  readonly source: null;
}

/** A row for a list of rig models with their counts, which is unset until it is given. */
export interface FleetParameter {
  readonly kind: 'fleet';
  readonly default: null;
  readonly source: null;
}

/** A row of the table of inputs. */
export type Parameter = NumberParameter | SwitchParameter | ChoiceParameter | FleetParameter;

const number = <const Unit extends string>(
  unit: Unit,
  initial: number,
  [min, max]: readonly [min: number, max: number],
  source: Source = 'illustration',
  whole = false,
): NumberParameter<Unit, number> => ({kind: 'number', unit, default: initial, min, max, source, whole});

/** A row of a number that is unset until it is given. */
const unset = <const Unit extends string>(unit: Unit, max = 1_000_000): NumberParameter<Unit> => ({
  ...number(unit, 0, [0, max]),
  default: null,
  source: null,
});

const percent = (initial: number, source?: Source) => number('%', initial, [0, 100], source);

const choice = <const Option extends string>(
  options: readonly Option[],
  initial: NoInfer<Option>,
): ChoiceParameter<Option> => ({kind: 'choice', default: initial, options, source: null});

const [ARTICLE_RIG] = RIGS;
const {taxRate, complianceRate, aifcShare, miningLevy} = RULES.article;

/**
 * The one table of inputs. Types, attributes, properties, checks, form fields, share-link keys, CSV rows and the table
 * in the documents are made from it. So is the manifest, which takes each description from the comment above the row.
 */
export const PARAMETERS = {
  /** Machines on the farm. */
  rigs: number('rigs', 1000, [0, 10_000_000], 'illustration', true),
  /** Power of one rig at the wall. */
  rigPower: number('kW', ARTICLE_RIG.power, [0, 50], 'article'),
  /** Hashrate of one rig. */
  rigHashrate: number('TH/s', ARTICLE_RIG.hashrate, [0, 100_000]),
  /**
   * Several rig models, each with its count, which fill in the number of rigs and the mean power and hashrate of one: a
   * model's id or kW/TH, a colon and a count, as in `antminer-s21:600, 3.4/150:25`.
   */
  fleet: {kind: 'fleet', default: null, source: null},
  /** Power of the cooling, on top of the rigs' own. */
  coolingOverhead: percent(0, 'unstated'),
  /** Share of the day that the rigs run while there is power. */
  uptime: percent(100),
  /** Share of the hours from November to March in which the grid has power for the rigs. It counts in the projection. */
  winterUptime: percent(100),
  /** Price of a bitcoin. */
  btcPrice: number('USD/BTC', SNAPSHOT.btcPrice, [0.01, 100_000_000], 'snapshot'),
  /** Difficulty of the network. */
  difficulty: number('difficulty', SNAPSHOT.difficulty, [1, 1e18], 'snapshot'),
  /** Height of the next block, on which the subsidy depends. */
  blockHeight: number('block', SNAPSHOT.blockHeight, [0, 6_929_999], 'snapshot', true),
  /** Mean transaction fees of a block. */
  blockFees: number('BTC/block', SNAPSHOT.blockFees, [0, 50], 'snapshot'),
  /** Share of the revenue that the pool keeps. */
  poolFee: percent(0, 'unstated'),
  /** Revenue per hashrate, which the basis `hashprice` needs. Given without a basis, it implies that one. */
  hashprice: unset('USD/PH/day'),
  /** Revenue of one rig, which the basis `rig-revenue` needs. Given without a basis, it implies that one. */
  rigRevenue: unset('USD/rig/day'),
  /** Rate at which amounts in tenge are converted. */
  kztPerUsd: number('KZT/USD', SNAPSHOT.kztPerUsd, [1, 100_000], 'snapshot'),
  /** Price of electricity. */
  electricityPrice: number('USD/kWh', 0.08, [0, 100], 'article'),
  /** Value-added tax on the price of electricity that the operator does not get back. */
  electricityVat: percent(0, 'unstated'),
  /** Levy on the electricity used. */
  miningLevy: number('KZT/kWh', miningLevy.value, [0, 1_000], miningLevy.source),
  /** Largest purchase of power that is allowed. */
  purchaseCap: number('MWh', 1, [0.001, 1_000_000], 'article'),
  /** Time until a purchase is approved. */
  approvalDelay: number('min', 0, [0, 10_080]),
  /** Number of purchases that can wait for approval at once. */
  purchasesAhead: number('purchases', 1, [1, 10_000], 'illustration', true),
  /** Costs of compliance, as a share of revenue. */
  complianceRate: percent(complianceRate.value, complianceRate.source),
  /** Costs of compliance that do not depend on revenue. */
  complianceFixed: number('USD/month', 0, [0, 1e9]),
  /** Tax on profit. */
  taxRate: percent(taxRate.value, taxRate.source),
  /** Share of the coins that must be sold on an exchange of the AIFC. */
  aifcShare: percent(aifcShare.value, aifcShare.source),
  /** Fee of the AIFC exchange, as a share of the value of the coins sold there. */
  aifcFee: percent(0, 'unstated'),
  /** Costs of staff, rent and repair. */
  fixedCosts: number('USD/month', 0, [0, 1e9]),
  /** Purchase price of the rigs per TH/s. A price of the whole rig replaces it. */
  rigPricePerTh: number('USD/TH', 15, [0, 100_000]),
  /** Purchase price of one rig. Where it is unset, the price follows from the hashrate and the price per TH/s. */
  rigPrice: unset('USD/rig', 10_000_000),
  /** Share of its purchase price that a rig is sold for at the end of the projection. */
  rigResale: percent(0),
  /** Length of the projection. */
  horizon: number('months', 36, [1, 120], 'illustration', true),
  /** Growth of the network difficulty in the projection. */
  difficultyGrowth: number('%/month', 0, [-50, 50]),
  /** Growth of the bitcoin price in the projection. */
  priceGrowth: number('%/month', 0, [-50, 50]),
  /** Discount rate of the projection's net present value. */
  discountRate: number('%/year', 10, [0, 1_000]),
  /** Whether the rigs are off in months of the projection whose revenue does not pay for the power. */
  curtail: {kind: 'switch', default: false, source: 'illustration'},
  /** Power of the power plant in the 70/30 proposal. */
  plantPower: number('MW', 10, [0, 10_000]),
  /** Mean output of the power plant in the 70/30 proposal, as a share of its power. */
  plantFactor: percent(80),
  /** Cost of building the power plant in the 70/30 proposal, per kW of its power. */
  plantCost: number('USD/kW', 1_500, [0, 100_000]),
  /** Cost of generating power in the plant of the 70/30 proposal. */
  generationCost: number('USD/MWh', 25, [0, 10_000]),
  /** Share of the plant's output that may be used for mining under the 70/30 proposal; the rest goes to the grid. */
  miningShare: percent(30, 'article'),
  /** Price that the grid pays for the plant's power under the 70/30 proposal. */
  gridTariff: number('USD/kWh', 0.03, [0, 100]),
  /** How revenue is computed: from the network, from a hashprice, or from a revenue per rig. */
  basis: choice<Basis>(BASES, 'network'),
  /** Rule set that fills in tax rate, compliance rate, forced sale and levy. */
  rules: choice<RulesId>(Object.keys(RULES) as RulesId[], 'article'),
  /** Rig model that fills in power and hashrate; `none` for a rig whose figures are given. */
  rig: choice<RigId | 'none'>([...RIGS.map(({id}) => id), 'none'], 'article'),
  /** Currency of the amounts shown. */
  currency: choice<Currency>(['USD', 'KZT'], 'USD'),
  /** Period of the amounts shown. */
  period: choice<Period>(['day', 'month', 'year'], 'day'),
} as const satisfies Record<string, Parameter>;

export type Table = typeof PARAMETERS;
/** The key of an input, which is also the name of the element's property. */
export type Key = keyof Table;
/** Key of an input that is a number. */
export type NumberKey = {[K in Key]: Table[K] extends NumberParameter ? K : never}[Key];
/** Key of an input whose unit begins with USD. It accepts amounts in USD and in KZT. */
export type MoneyKey = {[K in Key]: Table[K] extends NumberParameter<`USD${string}`> ? K : never}[Key];
export type SwitchKey = {[K in Key]: Table[K] extends SwitchParameter ? K : never}[Key];
/** Key of the input that is a list of rig models. */
export type FleetKey = {[K in Key]: Table[K] extends FleetParameter ? K : never}[Key];
export type ChoiceKey = {[K in Key]: Table[K] extends ChoiceParameter ? K : never}[Key];

/** The value of an input in the unit of its row; null only for an input that can be unset. */
export type Value<K extends Key> =
  Table[K] extends ChoiceParameter<infer Option>
    ? Option
    : Table[K] extends NumberParameter<string, infer Default>
      ? Default
      : Table[K] extends FleetParameter
        ? Fleet | null
        : boolean;

/** The value of every input in the unit of its row: money in US dollars, shares in per cent. */
export type Inputs = {readonly [K in Key]: Value<K>};

export const KEYS = Object.keys(PARAMETERS) as readonly Key[];

export const isKey = (key: string): key is Key => Object.hasOwn(PARAMETERS, key);

export const isNumber = (key: Key): key is NumberKey => PARAMETERS[key].kind === 'number';

export const isMoney = (key: Key): key is MoneyKey => {
  const row: Parameter = PARAMETERS[key];
  return row.kind === 'number' && row.unit.startsWith('USD');
};

/** Whether the bundled snapshot has this input. A market feed may give these inputs and no others. */
export const isMarketFigure = (key: Key): boolean => PARAMETERS[key].source === 'snapshot';

/** Whether a number is in the range of a row, and whole where the row asks for it. */
export const accepts = (row: NumberParameter, value: number): boolean =>
  value >= row.min && value <= row.max && (!row.whole || Number.isInteger(value));

/** The values that a row accepts, in words, for messages to programmers. */
export const describeRange = (row: Parameter): string =>
  row.kind === 'number'
    ? `a ${row.whole ? 'whole ' : ''}number from ${row.min} to ${row.max} ${row.unit}`.trimEnd()
    : row.kind === 'choice'
      ? `one of ${row.options.join(', ')}`
      : row.kind === 'fleet'
        ? `up to ${MOST_ENTRIES} entries such as antminer-s21:600 or 3.4/150:25 (kW/TH of one rig), at most ${PARAMETERS.rigs.max} rigs in all`
        : 'on (true) or off (false)';
