import {KzMiningCalculator} from './element/kz-mining-calculator.js';

/** The class and the types, so that importing this module alone types the tag and its events. */
export * from './index.js';

const TAG = 'kz-mining-calculator';

const earlier = customElements.get(TAG) as {version?: string} | undefined;
if (!earlier) {
  customElements.define(TAG, KzMiningCalculator);
} else if (earlier.version !== KzMiningCalculator.version) {
  console.debug(`${TAG}: another version is already defined`);
}
