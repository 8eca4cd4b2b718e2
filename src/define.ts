import {KzMiningCalculator} from './element/kz-mining-calculator.js';
import {TAG} from './element/tag.js';

/** Registers the tag. It exports the class and the types too, so that one import also types the tag and its events. */
export * from './index.js';

// A page may load the script twice, and a second definition would throw.
const defined = customElements.get(TAG) as {version?: string} | undefined;
if (!defined) {
  customElements.define(TAG, KzMiningCalculator);
} else if (defined.version !== KzMiningCalculator.version) {
  console.debug(`${TAG}: another version is already defined`);
}
