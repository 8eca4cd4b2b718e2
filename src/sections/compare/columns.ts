import type {ResolvedValues} from '../../core/layers.js';
import {sameInputs} from '../../store/same-inputs.js';
import {resolveScenario} from '../../store/scenarios.js';
import {type Context, type SectionContext, withInputs} from '../../ui/context.js';
import type {texts} from './texts.js';

/** A column of the comparison: its name, and a complete context for its inputs. */
export interface Column {
  readonly name: string;
  readonly context: Context;
}

/** A column for each kept scenario. The present inputs come first, unless they equal a scenario's. */
export function comparedColumns(context: SectionContext<typeof texts.en>): readonly Column[] {
  const {inputs, scenarios} = context.model;
  const columnFor = (name: string, values: ResolvedValues): Column => ({name, context: withInputs(context, values)});
  const kept = scenarios.map((scenario) => columnFor(scenario.name, resolveScenario(scenario, inputs)));
  const isKept = kept.some((column) => sameInputs(column.context.model.inputs, inputs));
  return isKept ? kept : [columnFor(context.own('now'), context.model), ...kept];
}
