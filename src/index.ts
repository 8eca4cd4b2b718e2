/**
 * The entry of the package: the class, its events and the types. It has no side effect; `define.js` registers the tag.
 */
export {
  KzChangeEvent,
  KzMarketEvent,
  KzProblemEvent,
  KzResetEvent,
  KzResultEvent,
  KzScenariosEvent,
  type MarketDetail,
  type ResultDetail,
} from './element/events.js';
export {KzMiningCalculator} from './element/kz-mining-calculator.js';
export type {ParameterProperties} from './element/properties.js';
export type * from './core/index.js';
export type {MarketFault, MarketKey} from './core/market.js';
export type {MarketField, MarketState} from './store/market.js';
export type {Scenario} from './store/scenarios.js';
export type {Cause, Commit} from './store/store.js';
export type {Strings} from './i18n/translate.js';
