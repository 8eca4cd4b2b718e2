/**
 * The tags' types for Svelte 5: `import type {} from 'kz-mining-calculator/svelte'` once in the project. It has types
 * only; `kz-mining-calculator/define` and `kz-mining-calculator/figures` register the tags.
 */
import type {HTMLAttributes} from 'svelte/elements';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, FigureElements, FigureProps, FigureTag, Props} from './props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** The attributes of `<kz-mining-calculator>` in a template. */
export type KzMiningCalculatorAttributes = Props & Listeners & Omit<HTMLAttributes<KzMiningCalculator>, keyof Props>;

/** The attributes of `<kz-figure>`, `<kz-input>` and `<kz-when>` in a template, by their tags. */
export type KzFigureAttributes = {
  [Tag in FigureTag]: FigureProps<Tag> & Pick<Listeners, 'onkz-problem'> & HTMLAttributes<FigureElements[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KzFigureAttributes {
    'kz-mining-calculator': KzMiningCalculatorAttributes;
  }
}
