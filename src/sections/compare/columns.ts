import {resultOf, type Result} from '../../core/result.js';
import type {Context} from '../../element/context.js';
import type {Given} from '../../state/saying.js';
import {type Scenario, scenarioInputs} from '../../state/scenarios.js';
import {type Statement, statement} from '../../state/statement.js';
import {sameInputs} from '../../state/store.js';
import type {CompareText} from './en.js';

/** One side of the comparison. */
export interface Column extends Given {
  readonly name: string;
  readonly result: Result;
  readonly statement: Statement;
}

function column(name: string, {inputs, given, origins}: Given): Column {
  const result = resultOf(inputs);
  return {name, inputs, given, origins, result, statement: statement(result, inputs)};
}

/** The kept scenarios, and before them the present inputs unless they are one of them. */
export function columns(context: Context<CompareText>, kept: readonly Scenario[]): readonly Column[] {
  const {inputs, t} = context;
  const all = kept.map((one) => column(one.name, scenarioInputs(one, inputs)));
  const isKept = all.some((one) => sameInputs(one.inputs, inputs));
  return isKept ? all : [column(t('compareNow'), context), ...all];
}
