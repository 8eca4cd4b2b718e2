/**
 * The tags' types for Solid: `import type {} from 'kz-mining-calculator/solid'` once in the project. It has types only;
 * `kz-mining-calculator/define` and `kz-mining-calculator/figures` register the tags.
 */
import type {JSX} from 'solid-js';
import type {KzMiningCalculator} from '../element/kz-mining-calculator.js';
import type {Events, FigureElements, FigureProps, FigureTag, Props} from './props.js';

type Listeners<Target> = {
  [Name in keyof Events as `on:${Name}`]?: JSX.EventHandlerWithOptionsUnion<Target, Events[Name]> | undefined;
};

/** What Solid sets as a property where it would set an attribute, or as an attribute where it would set a property. */
type Forced<Given> = {[Name in keyof Given & string as `prop:${Name}` | `attr:${Name}`]?: Given[Name]};

/** The props of `<kz-mining-calculator>` in JSX. */
export type KzMiningCalculatorProps = Props &
  Forced<Props> &
  Listeners<KzMiningCalculator> &
  Omit<JSX.HTMLAttributes<KzMiningCalculator>, keyof Props>;

/** The props of `<kz-figure>`, `<kz-input>` and `<kz-when>` in JSX, by their tags. */
export type KzFigureProps = {
  [Tag in FigureTag]: FigureProps<Tag> &
    Forced<FigureProps<Tag>> &
    Pick<Listeners<FigureElements[Tag]>, 'on:kz-problem'> &
    Omit<JSX.HTMLAttributes<FigureElements[Tag]>, keyof FigureProps<Tag>>;
};

declare module 'solid-js' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Solid looks tags up there
  namespace JSX {
    interface IntrinsicElements extends KzFigureProps {
      'kz-mining-calculator': KzMiningCalculatorProps;
    }
  }
}
