/**
 * The entry of the package: the class, its events and the types. It has no side effect; `define.js` registers the tag.
 */
export {
  KzChangeEvent,
  KzProblemEvent,
  KzResetEvent,
  KzResultEvent,
  KzScenariosEvent,
  type ResultDetail,
} from './element/events.js';
export {KzMiningCalculator} from './element/kz-mining-calculator.js';
export type {ParameterProperties} from './element/properties.js';
export type * from './core/index.js';
export type {Scenario} from './store/scenarios.js';
export type {Cause, Commit} from './store/store.js';
export type {Strings} from './i18n/translate.js';
