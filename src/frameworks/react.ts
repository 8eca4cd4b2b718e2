/**
 * The tag's types for React 19: `import type {} from 'kz-mining-calculator/react'` once in the project. It has types
 * only; `kz-mining-calculator/define` registers the tag.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, Props} from './props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** The props of `<kz-mining-calculator>` in JSX. */
export type KzMiningCalculatorProps = Props &
  Listeners &
  Omit<DetailedHTMLProps<HTMLAttributes<KzMiningCalculator>, KzMiningCalculator>, keyof Props>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React looks tags up there
  namespace JSX {
    interface IntrinsicElements {
      'kz-mining-calculator': KzMiningCalculatorProps;
    }
  }
}
