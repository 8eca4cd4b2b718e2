/**
 * The calculator without a screen: pure functions and data, no DOM, no request, no clock. US dollars, kilowatt-hours,
 * TH/s and bitcoin; percent as percent in inputs, as fractions in results.
 */
export {around, type Axis} from './axis.js';
export type {BreakEvens} from './break-even.js';
export {calculate} from './calculate.js';
export type {Costs} from './day.js';
export {
  type GivenValue,
  type Layer,
  type LayerName,
  type Layers,
  type Origin,
  type Problem,
  type Resolution,
  resolve,
  type LayerValue,
} from './layers.js';
export {coinsPerDay, hashpriceOf, type Network, subsidyAt} from './mining.js';
export {
  type Basis,
  type ChoiceParameter,
  type Currency,
  type Inputs,
  type Key,
  type MoneyKey,
  type NumberKey,
  type NumberParameter,
  type Parameter,
  PARAMETERS,
  type Period,
  type SwitchParameter,
  type Value,
} from './parameters.js';
export {type Deal, type DealKey, PLANT_DEAL, type PlantDeal, plantDeal} from './plant-deal.js';
export {type Month, project, type Projection} from './projection.js';
export {type Purchase, purchasePlan, type PurchaseWindow} from './purchase-plan.js';
export type {Money, Reason} from './read.js';
export type {Result} from './result.js';
export {type Rig, type RigId, RIGS} from '../data/rigs.js';
export {type Rule, RULES, type RuleSet, type RulesId} from '../data/rules.js';
export {type Grid, type GridAxes, type Metric, sensitivity} from './sensitivity.js';
export {SNAPSHOT} from '../data/snapshot.js';
export type {Source} from '../data/sources.js';
