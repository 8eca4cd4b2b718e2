/** The keys that change a number in a field, and the steps that each makes. */
const STEPS: Readonly<Record<string, number>> = {ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10};

/** How many steps of an arrow key one with Shift makes. */
const SHIFT_FACTOR = 10;

/** The steps that a key makes with Shift, or without it. */
export const withShift = (steps: number, {shiftKey}: Pick<KeyboardEvent, 'shiftKey'>): number =>
  shiftKey && Math.abs(steps) === 1 ? steps * SHIFT_FACTOR : steps;

/** The steps that a key asks for; undefined for other keys, and where a modifier gives the key another meaning. */
export function stepsOf(event: KeyboardEvent): number | undefined {
  const steps = STEPS[event.key];
  return steps === undefined || event.ctrlKey || event.altKey || event.metaKey ? undefined : withShift(steps, event);
}
