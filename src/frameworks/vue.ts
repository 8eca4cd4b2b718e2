/**
 * The tag's types for the templates of Vue 3: `import type {} from 'kz-mining-calculator/vue'` once in the project. Types
 * alone; `kz-mining-calculator/define` registers the tag.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, Props} from './props.js';

/** `<kz-mining-calculator>` as Vue's type checker sees a component: a ref to it is the element. */
export type KzMiningCalculatorComponent = new () => KzMiningCalculator & {
  /** Not there when the page runs: for the type checker alone. */
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  /** Not there when the page runs: for the type checker alone. */
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
    'kz-mining-calculator': KzMiningCalculatorComponent;
  }
}
