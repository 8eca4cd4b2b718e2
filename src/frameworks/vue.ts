/**
 * The tags' types for the templates of Vue 3: `import type {} from 'kz-mining-calculator/vue'` once in the project. It
 * has types only; `kz-mining-calculator/define` and `kz-mining-calculator/figures` register the tags.
 */
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, FigureElements, FigureProps, FigureTag, Props} from './props.js';

/** `<kz-mining-calculator>` as a component for Vue's type checker. A ref to it is the element. */
export type KzMiningCalculatorComponent = new () => KzMiningCalculator & {
  /** For the type checker only; it does not exist at run time. */
  $props: Props & Omit<HTMLAttributes, keyof Props> & PublicProps;
  /** For the type checker only; it does not exist at run time. */
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

/** `<kz-figure>`, `<kz-input>` and `<kz-when>` as components for Vue's type checker, by their tags. */
export type KzFigureComponents = {
  [Tag in FigureTag]: new () => FigureElements[Tag] & {
    /** For the type checker only; it does not exist at run time. */
    $props: FigureProps<Tag> & HTMLAttributes & PublicProps;
    /** For the type checker only; it does not exist at run time. */
    $emit: EmitFn<{'kz-problem': (event: Events['kz-problem']) => void}>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KzFigureComponents {
    'kz-mining-calculator': KzMiningCalculatorComponent;
  }
}
