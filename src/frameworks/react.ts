/**
 * The tags' types for React 19: `import type {} from 'kz-mining-calculator/react'` once in the project. It has types
 * only; `kz-mining-calculator/define` and `kz-mining-calculator/figures` register the tags.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, FigureElements, FigureProps, FigureTag, Props} from './props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** The props of `<kz-mining-calculator>` in JSX. */
export type KzMiningCalculatorProps = Props &
  Listeners &
  Omit<DetailedHTMLProps<HTMLAttributes<KzMiningCalculator>, KzMiningCalculator>, keyof Props>;

/** The props of `<kz-figure>`, `<kz-input>` and `<kz-when>` in JSX, by their tags. */
export type KzFigureProps = {
  [Tag in FigureTag]: FigureProps<Tag> &
    Pick<Listeners, 'onkz-problem'> &
    DetailedHTMLProps<HTMLAttributes<FigureElements[Tag]>, FigureElements[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React looks tags up there
  namespace JSX {
    interface IntrinsicElements extends KzFigureProps {
      'kz-mining-calculator': KzMiningCalculatorProps;
    }
  }
}
