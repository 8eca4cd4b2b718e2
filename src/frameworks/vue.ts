/**
 * The tag's types for the templates of Vue 3: `import type {} from 'kz-mining-calculator/vue'` once in the project. It
 * has types only; `kz-mining-calculator/define` registers the tag.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, Props} from './props.js';

/** `<kz-mining-calculator>` as a component for Vue's type checker. A ref to it is the element. */
export type KzMiningCalculatorComponent = new () => KzMiningCalculator & {
  /** For the type checker only; it does not exist at run time. */
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  /** For the type checker only; it does not exist at run time. */
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

declare module 'vue' {
  interface GlobalComponents {
    'kz-mining-calculator': KzMiningCalculatorComponent;
  }
}
