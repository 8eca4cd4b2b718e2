import type {Context} from '../../ui/context.js';

/** What readers enter that is no parameter's, of all sections; the element forgets it at reset. */
const ENTERED = 'entered';

interface Entered {
  /** Whether a condition is ticked, by its place in the list. */
  readonly checklist?: readonly (boolean | undefined)[];
}

const all = ({memory}: Context): Entered => memory.get(ENTERED) ?? {};

export const ticksOf = (context: Context): readonly (boolean | undefined)[] => all(context).checklist ?? [];

/** Ticks a condition, or takes the tick away. */
export function tick(context: Context, index: number, on: boolean): void {
  const checklist = [...ticksOf(context)];
  checklist[index] = on;
  // Other sections keep theirs beside.
  context.memory.set(ENTERED, {...all(context), checklist});
  context.refresh();
}
