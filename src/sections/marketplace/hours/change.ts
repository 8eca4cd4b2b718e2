import type {Context} from '../../../ui/context.js';
import type {HourEntry, HoursDesk} from '../../../ui/desk-state.js';
import type {ViewState} from '../../../ui/view-state.js';
import {NO_HOURS} from './plan.js';

/** Beginning of the ids of the cells of hours. */
export const HOUR_CELL = 'hour-';

/** The hours to keep; null where the reader has said nothing of any. */
const orNull = (hours: readonly HourEntry[] | null): readonly HourEntry[] | null =>
  hours?.some(({price, available}) => price !== null || available !== null) ? hours : null;

/** Changes what belongs to the hours. */
export function changeDesk({actions}: Context, changes: Partial<HoursDesk>): void {
  actions.setView({hoursDesk: {...actions.currentView().hoursDesk, ...changes}});
}

/** What is typed in a cell of an hour is gone where the hours are replaced. */
const otherCells = ({cells}: ViewState): ViewState['cells'] =>
  new Map([...cells].filter(([id]) => !id.startsWith(HOUR_CELL)));

/** Replaces all hours. What was there before can be brought back. */
export function replaceHours(
  context: Context,
  hours: readonly HourEntry[] | null,
  changes: Pick<HoursDesk, 'done'> & Partial<HoursDesk>,
): void {
  const view = context.actions.currentView();
  context.actions.setView({hours: orNull(hours), hour: null, cells: otherCells(view)});
  changeDesk(context, {history: [...view.hoursDesk.history, view.hours], ...changes});
}

/** Brings back the hours before the last time that all of them were replaced. */
export function undoHours(context: Context): void {
  const view = context.actions.currentView();
  const {history} = view.hoursDesk;
  if (history.length === 0) return;
  context.actions.setView({hours: history.at(-1) ?? null, hour: null, cells: otherCells(view)});
  changeDesk(context, {history: history.slice(0, -1), done: 'undone'});
}

/** Changes one hour. Of the changes before it none can be taken back any more, for that would take this one too. */
export function changeHour(context: Context, hour: number, change: Partial<HourEntry>): void {
  const {hours} = context.actions.currentView();
  const changed = (hours ?? NO_HOURS).map((entry, place) => (place === hour ? {...entry, ...change} : entry));
  context.actions.setView({hours: orNull(changed)});
  changeDesk(context, {history: [], done: null});
}
