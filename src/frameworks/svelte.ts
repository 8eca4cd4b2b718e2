/**
 * The tag's types for Svelte 5: `import type {} from 'kz-mining-calculator/svelte'` once in the project. It has types
 * only; `kz-mining-calculator/define` registers the tag.
 */
import type {HTMLAttributes} from 'svelte/elements';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, Props} from './props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** The attributes of `<kz-mining-calculator>` in a template. */
export type KzMiningCalculatorAttributes = Props & Listeners & Omit<HTMLAttributes<KzMiningCalculator>, keyof Props>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'kz-mining-calculator': KzMiningCalculatorAttributes;
  }
}
