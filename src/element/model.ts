import type {Key} from '../core/parameters.js';
import {namesOfSectionsShown, openSectionFields, sectionFields} from '../sections/registry.js';
import type {MarketState} from '../store/market.js';
import type {Store} from '../store/store.js';
import {type Drag, figuresOf, type Model} from '../ui/context.js';
import {fieldsWith} from '../ui/field-lists.js';
import type {Options} from '../ui/options.js';
import type {ViewState} from '../ui/view-state.js';

/** What an element has beside its store. */
interface ElementState {
  readonly options: Options;
  readonly view: ViewState;
  readonly drag: Drag | undefined;
  readonly market: MarketState;
  readonly isComplete: boolean;
  readonly isAnswerAbove: boolean;
  /** The field that has the focus. */
  readonly editing: Key | undefined;
}

/** Everything that views draw, as it is at this render. */
export function createModel(store: Store, state: ElementState): Model {
  const {inputs, given, origins} = store.resolution;
  return {
    inputs,
    given,
    origins,
    ...figuresOf(inputs, store.result),
    ...state,
    example: store.example,
    cautiousKeys: store.cautiousKeys,
    scenarios: store.scenarios,
    linked: store.linked,
    sectionNames: namesOfSectionsShown(state),
    fields: fieldsWith(sectionFields()),
    fieldsElsewhere: openSectionFields(state),
    draft: (key) => store.draft(key),
  };
}
