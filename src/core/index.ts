/**
 * The calculator without a screen: pure functions and data that use no DOM, no network and no clock. Money is in US
 * dollars, energy in kWh, hashrate in TH/s, coins in BTC. Shares are per cent in inputs and fractions in results.
 */
export {
  around,
  backtest,
  calculate,
  coinsPerDay,
  hashpriceOf,
  outlook,
  planHours,
  plantDeal,
  project,
  purchasePlan,
  rankRigs,
  sensitivity,
  subsidyAt,
} from './api.js';
export type {Axis} from './axis.js';
export type {Basis} from './basis.js';
export type {BreakEvens} from './break-even.js';
export type {Costs} from './day.js';
export type {Fleet, FleetEntry} from './fleet.js';
export type {Backtest, PastMonth, PastSpan} from './history.js';
export type {HourOffer, HoursPlan, HoursTotal, PlannedHour} from './hours.js';
export {
  type GivenValue,
  type Layer,
  type LayerName,
  type Layers,
  type LayerValue,
  type Origin,
  type Resolution,
  resolve,
} from './layers.js';
export type {Network} from './mining.js';
export {
  type ChoiceParameter,
  type Currency,
  type FleetKey,
  type FleetParameter,
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
export type {PlantDeal} from './plant-deal.js';
export type {Problem} from './problem.js';
export type {Outlook, OutlookMonth, OutlookOptions, Percentiles} from './outlook.js';
export type {Month, Projection} from './projection.js';
export type {Purchase, PurchaseWindow} from './purchase-plan.js';
export type {Reason} from './numeral.js';
export type {Money} from './read.js';
export type {GivenFleetEntry} from './read-fleet.js';
export type {Result} from './result.js';
export type {RankedRig, RigMargin, RigRank} from './rigs.js';
export type {Grid, GridAxes, Metric} from './sensitivity.js';
export {HISTORY, type HistoryMonth} from '../data/history.js';
export {type Rig, type RigId, RIGS} from '../data/rigs.js';
export {type Rule, RULES, type RuleSet, type RulesId} from '../data/rules.js';
export {SNAPSHOT} from '../data/snapshot.js';
export type {Source} from '../data/sources.js';
