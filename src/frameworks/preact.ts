/**
 * The tags' types for Preact: `import type {} from 'kz-mining-calculator/preact'` once in the project. It has types
 * only; `kz-mining-calculator/define` and `kz-mining-calculator/figures` register the tags.
 */
import type {HTMLAttributes} from 'preact';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, FigureElements, FigureProps, FigureTag, Props} from './props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined};

/** The props of `<kz-mining-calculator>` in JSX. */
export type KzMiningCalculatorProps = Props & Listeners & Omit<HTMLAttributes<KzMiningCalculator>, keyof Props>;

/** The props of `<kz-figure>`, `<kz-input>` and `<kz-when>` in JSX, by their tags. */
export type KzFigureProps = {
  [Tag in FigureTag]: FigureProps<Tag> &
    Pick<Listeners, 'onkz-problem'> &
    Omit<HTMLAttributes<FigureElements[Tag]>, keyof FigureProps<Tag>>;
};

declare module 'preact' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Preact looks tags up there
  namespace JSX {
    interface IntrinsicElements extends KzFigureProps {
      'kz-mining-calculator': KzMiningCalculatorProps;
    }
  }
}
