import type {ResolvedValues} from '../../core/layers.js';
import {computeResult, type Result} from '../../core/result.js';
import type {Context} from '../../ui/context.js';
import {type Scenario, resolveScenario} from '../../store/scenarios.js';
import {type Statement, statement} from '../../store/statement.js';
import {sameInputs} from '../../store/store.js';
import type {CompareText} from './en.js';

/** One side of the comparison. */
export interface Column extends ResolvedValues {
  readonly name: string;
  readonly result: Result;
  readonly statement: Statement;
}

function column(name: string, {inputs, given, origins}: ResolvedValues): Column {
  const result = computeResult(inputs);
  return {name, inputs, given, origins, result, statement: statement(result, inputs)};
}

/** The kept scenarios, and before them the present inputs unless they are one of them. */
export function columns(context: Context<CompareText>, kept: readonly Scenario[]): readonly Column[] {
  const {inputs, t} = context;
  const all = kept.map((one) => column(one.name, resolveScenario(one, inputs)));
  const isKept = all.some((one) => sameInputs(one.inputs, inputs));
  return isKept ? all : [column(t('compareNow'), context), ...all];
}
