import type {ResolvedValues} from '../../src/core/layers.js';
import {KEYS} from '../../src/core/parameters.js';
import {computeResult} from '../../src/core/result.js';
import {NO_MARKET} from '../../src/store/market.js';
import {type Context, figuresOf, wordingFor} from '../../src/ui/context.js';
import {readOptions} from '../../src/ui/options.js';
import {INITIAL_VIEW_STATE} from '../../src/ui/view-state.js';

/** What a view gets while these values are in force, all of it drawn and nothing being edited. Its actions do nothing. */
export function contextOf(values: ResolvedValues, language = 'en'): Context {
  const {inputs, given, origins} = values;
  const model: Context['model'] = {
    inputs,
    given,
    origins,
    ...figuresOf(inputs, computeResult(inputs)),
    options: readOptions({}).options,
    view: INITIAL_VIEW_STATE,
    scenarios: [],
    market: NO_MARKET,
    linked: false,
    example: values,
    cautiousKeys: [],
    drag: undefined,
    isComplete: true,
    isAnswerAbove: false,
    editing: undefined,
    fieldsElsewhere: [],
    sectionNames: [],
    fields: KEYS,
    draft: () => undefined,
  };
  return {model, wording: wordingFor(language, model), actions: {} as Context['actions']};
}
