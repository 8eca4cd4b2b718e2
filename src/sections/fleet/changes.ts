import {type Fleet, type FleetEntry, isSameFleet} from '../../core/fleet.js';
import type {Layer} from '../../core/layers.js';
import type {Context} from '../../ui/context.js';
import type {FleetTexts} from '../../ui/desk-state.js';
import {entriesOf} from './rows.js';

/** Steps back that are kept. */
const MOST_STEPS = 50;

/** Ids of the cells of a row begin with this, so that their drafts go where the rows change. */
const CELL = 'fleet-';

/** The id of a cell of a row. */
export const cellId = (row: number, what: 'count' | 'power' | 'hashrate'): string => `${CELL}${what}-${row}`;

/** Says something about what was done, and changes the texts of the fields. */
export function setTexts({actions}: Context, texts: Partial<FleetTexts>): void {
  actions.setView({fleetTexts: {...actions.currentView().fleetTexts, ...texts}});
}

/** Puts what was in force before a change on the stack of undo. */
function remember({actions}: Context, before: Layer): void {
  const history = [...actions.currentView().fleetHistory, before];
  actions.setView({fleetHistory: history.slice(-MOST_STEPS)});
}

/** Forgets what is being typed in the rows, because they are about to become others. */
function endEdits({actions}: Context): void {
  const cells = [...actions.currentView().cells].filter(([id]) => !id.startsWith(CELL));
  actions.setView({cells: new Map(cells), fleetEdit: null});
}

/** Puts other entries in force, in one step that can be undone, and says what was done. */
export function changeEntries(context: Context, entries: Fleet, note = ''): void {
  const {actions} = context;
  endEdits(context);
  remember(context, actions.fleetValues());
  actions.takeFleet(entries);
  setTexts(context, {note});
}

/** The entries with another one in a place. */
export const withEntry = (entries: Fleet, place: number, changes: Partial<FleetEntry>): Fleet =>
  entries.map((entry, index) => (index === place ? {...entry, ...changes} : entry));

/** Takes what is typed in a cell. All keystrokes of an edit are one step of undo; one that is taken back is none. */
export function typeEntry(context: Context, id: string, entries: Fleet, isCommitted: boolean): void {
  const {actions, model} = context;
  const {cells, fleetEdit: open} = actions.currentView();
  const edit =
    open?.id === id && model.view.cells.has(id)
      ? open
      : {id, before: actions.fleetValues(), entries: entriesOf(model.inputs)};
  actions.setView({fleetEdit: isCommitted || !cells.has(id) ? null : edit});
  if (isSameFleet(entries, edit.entries)) actions.restoreFleet(edit.before, {isCommitted: false});
  else {
    if (isCommitted) remember(context, edit.before);
    actions.takeFleet(entries, {isCommitted});
  }
}

/** Takes the last change back. */
export function undo(context: Context, note: string): void {
  const {actions} = context;
  const {fleetHistory} = actions.currentView();
  const before = fleetHistory.at(-1);
  if (!before) return;
  endEdits(context);
  actions.setView({fleetHistory: fleetHistory.slice(0, -1)});
  actions.restoreFleet(before);
  setTexts(context, {note});
}

/** Moves the focus once the change is drawn, to the first of these that is there. */
export function focusLater({currentTarget}: Event, ...selectors: readonly string[]): void {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  // The render follows in this task's microtasks.
  setTimeout(() => {
    selectors.flatMap((selector) => root.querySelector<HTMLElement>(selector) ?? [])[0]?.focus();
  });
}
