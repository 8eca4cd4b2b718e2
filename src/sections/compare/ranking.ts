import {cached} from '../../ui/cached.js';
import type {SectionContext} from '../../ui/context.js';
import {type Column, comparedColumns} from './columns.js';
import type {texts} from './texts.js';

type CompareContext = SectionContext<typeof texts.en>;

/** The columns of a render, which its summary and its view share. */
export const columnsOf = cached((context: CompareContext): readonly Column[] => comparedColumns(context));

/** The names of the columns with the same net profit, and that profit as shown. */
interface Place {
  readonly names: string;
  readonly net: number;
}

/** The best columns and the next ones; undefined where there are no such. */
export function ranking(columns: readonly Column[]): readonly [best: Place | undefined, second: Place | undefined] {
  const netOf = (column: Column): number => column.context.model.statement.net;
  const [best, second] = [...new Set(columns.map(netOf))]
    .sort((a, b) => b - a)
    .map((net): Place => ({
      net,
      names: columns.flatMap((column) => (netOf(column) === net ? column.name : [])).join(', '),
    }));
  return [best, second];
}
