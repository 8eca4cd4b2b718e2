import {RIGS, type RigId} from '../data/rigs.js';
import {RULES, type RulesId} from '../data/rules.js';
import {SNAPSHOT} from '../data/snapshot.js';
import type {Source} from '../data/sources.js';
import {type Basis, BASES} from './basis.js';

export type Currency = 'USD' | 'KZT';
export type Period = 'day' | 'month' | 'year';

export interface NumberParameter<Unit extends string = string, Default extends number | null = number | null> {
  readonly kind: 'number';
  readonly unit: Unit;
  /** Null: unset. */
  readonly default: Default;
  readonly min: number;
  readonly max: number;
  /** Where the default comes from; null where it is unset. */
  readonly source: Default extends number ? Source : null;
  readonly whole: boolean;
}

export interface SwitchParameter {
  readonly kind: 'switch';
  readonly default: boolean;
  readonly source: Source;
}

export interface ChoiceParameter<Option extends string = string> {
  readonly kind: 'choice';
  readonly default: Option;
  readonly options: readonly Option[];
  readonly source: null;
}

export type Parameter = NumberParameter | SwitchParameter | ChoiceParameter;

const number = <const Unit extends string>(
  unit: Unit,
  initial: number,
  [min, max]: readonly [min: number, max: number],
  source: Source = 'illustration',
  whole = false,
): NumberParameter<Unit, number> => ({kind: 'number', unit, default: initial, min, max, source, whole});

/** A figure that has no default. */
const unset = <const Unit extends string>(unit: Unit): NumberParameter<Unit> => ({
  ...number(unit, 0, [0, 1_000_000]),
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
 * The one table of inputs. Types, attributes and properties, validation, form fields, share-link keys, CSV rows and the
 * README's table are made from it; so is the manifest, which says what a row's comment says.
 */
export const PARAMETERS = {
  /** Machines on the farm. */
  rigs: number('rigs', 1000, [0, 10_000_000], 'illustration', true),
  /** What one rig draws at the wall. */
  rigPower: number('kW', ARTICLE_RIG.power, [0, 50], 'article'),
  /** What one rig computes. */
  rigHashrate: number('TH/s', ARTICLE_RIG.hashrate, [0, 100_000]),
  /** Share of the day that the rigs run if power never runs short. */
  uptime: percent(100),
  /** Price of a bitcoin. */
  btcPrice: number('USD/BTC', SNAPSHOT.btcPrice, [0.01, 100_000_000], 'snapshot'),
  /** Difficulty of the network. */
  difficulty: number('difficulty', SNAPSHOT.difficulty, [1, 1e18], 'snapshot'),
  /** Height of the next block, which settles the subsidy. */
  blockHeight: number('block', SNAPSHOT.blockHeight, [0, 6_929_999], 'snapshot', true),
  /** Transaction fees of a block. */
  blockFees: number('BTC/block', SNAPSHOT.blockFees, [0, 50], 'snapshot'),
  /** What the pool keeps of the revenue. */
  poolFee: percent(0, 'unstated'),
  /** Market rate that revenue follows with the basis `hashprice`; given without a basis, it chooses that one. */
  hashprice: unset('USD/PH/day'),
  /** What a rig brings in with the basis `rig-revenue`; given without a basis, it chooses that one. */
  rigRevenue: unset('USD/rig/day'),
  /** Rate at which amounts in tenge are converted. */
  kztPerUsd: number('KZT/USD', SNAPSHOT.kztPerUsd, [1, 100_000], 'snapshot'),
  /** Price of electricity. */
  electricityPrice: number('USD/kWh', 0.08, [0, 100], 'article'),
  /** Levy on the electricity used. */
  miningLevy: number('KZT/kWh', miningLevy.value, [0, 1_000], miningLevy.source),
  /** Most that one purchase of power may be. */
  purchaseCap: number('MWh', 1, [0.001, 1_000_000], 'article'),
  /** How long the approval of a purchase takes. */
  approvalDelay: number('min', 0, [0, 10_080]),
  /** How many purchases can be in approval at once. */
  purchasesAhead: number('purchases', 1, [1, 10_000], 'illustration', true),
  /** Compliance, as a share of revenue. */
  complianceRate: percent(complianceRate.value, complianceRate.source),
  /** Compliance that costs the same whatever the revenue. */
  complianceFixed: number('USD/month', 0, [0, 1e9]),
  /** Tax on profit. */
  taxRate: percent(taxRate.value, taxRate.source),
  /** Share of the coins that has to be sold on an exchange of the AIFC. */
  aifcShare: percent(aifcShare.value, aifcShare.source),
  /** Fee of that exchange on what is sold there. */
  aifcFee: percent(0, 'unstated'),
  /** Staff, rent, repair. */
  fixedCosts: number('USD/month', 0, [0, 1e9]),
  /** Price of a rig, for the months ahead. */
  rigPrice: number('USD/rig', 340, [0, 10_000_000]),
  /** Share of its price that a rig brings at the end of the months ahead. */
  rigResale: percent(0),
  /** How many months ahead. */
  horizon: number('months', 36, [1, 120], 'illustration', true),
  /** Growth of the difficulty in the months ahead. */
  difficultyGrowth: number('%/month', 0, [-50, 50]),
  /** Growth of the bitcoin price in the months ahead. */
  priceGrowth: number('%/month', 0, [-50, 50]),
  /** Rate at which the months ahead are discounted. */
  discountRate: number('%/year', 10, [0, 1_000]),
  /** Whether the rigs stand still in months ahead that do not pay for their power. */
  curtail: {kind: 'switch', default: false, source: 'illustration'},
  /** Power of the plant in the 70/30 proposal, which this and the next five inputs are about. */
  plantPower: number('MW', 10, [0, 10_000]),
  /** Mean output of that plant, as a share of its power. */
  plantFactor: percent(80),
  /** What that plant costs to build, for each kW of its power. */
  plantCost: number('USD/kW', 1_500, [0, 100_000]),
  /** What the power of that plant costs to make. */
  generationCost: number('USD/MWh', 25, [0, 10_000]),
  /** Share of the plant's output that may mine; the rest is the grid's. */
  miningShare: percent(30, 'article'),
  /** What the grid pays for the plant's power. */
  gridTariff: number('USD/kWh', 0.03, [0, 100]),
  /** What revenue follows: the network, a hashprice, or a figure per rig. */
  basis: choice<Basis>(BASES, 'network'),
  /** Rule set that gives tax, compliance rate, forced sale and levy. */
  rules: choice<RulesId>(Object.keys(RULES) as RulesId[], 'article'),
  /** Rig model that gives power and hashrate; `none` where they are given themselves. */
  rig: choice<RigId | 'none'>([...RIGS.map(({id}) => id), 'none'], 'article'),
  /** Currency of the amounts on the screen. */
  currency: choice<Currency>(['USD', 'KZT'], 'USD'),
  /** Time that the amounts on the screen are for. */
  period: choice<Period>(['day', 'month', 'year'], 'day'),
} as const satisfies Record<string, Parameter>;

export type Table = typeof PARAMETERS;
export type Key = keyof Table;
/** Keys of the inputs that are numbers; among them those whose unit is USD take amounts in USD or KZT. */
export type NumberKey = {[K in Key]: Table[K] extends NumberParameter ? K : never}[Key];
export type MoneyKey = {[K in Key]: Table[K] extends NumberParameter<`USD${string}`> ? K : never}[Key];
export type ChoiceKey = {[K in Key]: Table[K] extends ChoiceParameter ? K : never}[Key];

/** The value of an input, in the unit of its row; `null` only where a row may be unset. */
export type Value<K extends Key> =
  Table[K] extends ChoiceParameter<infer Option>
    ? Option
    : Table[K] extends NumberParameter<string, infer Default>
      ? Default
      : boolean;

/** Every input with its value: US dollars, percent as percent, units as in the table. */
export type Inputs = {readonly [K in Key]: Value<K>};

export const KEYS = Object.keys(PARAMETERS) as readonly Key[];

export const isKey = (key: string): key is Key => Object.hasOwn(PARAMETERS, key);

export const isMoney = (key: Key): key is MoneyKey => {
  const row: Parameter = PARAMETERS[key];
  return row.kind === 'number' && row.unit.startsWith('USD');
};

/** Whether the bundled market figures have this input, and so whether a feed may give it. */
export const isMarketFigure = (key: Key): boolean => PARAMETERS[key].source === 'snapshot';

/** Whether a number is one that this row takes. */
export const accepts = (row: NumberParameter, value: number): boolean =>
  value >= row.min && value <= row.max && (!row.whole || Number.isInteger(value));

/** What a row takes, for messages to programmers. */
export const describeRange = (row: Parameter): string =>
  row.kind === 'number'
    ? `a ${row.whole ? 'whole ' : ''}number from ${row.min} to ${row.max} ${row.unit}`
    : row.kind === 'choice'
      ? `one of ${row.options.join(', ')}`
      : 'on (true) or off (false)';
