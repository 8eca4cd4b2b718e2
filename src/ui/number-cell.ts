import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {steppedValue} from '../core/axis.js';
import {toDollars} from '../core/layers.js';
import {accepts, type NumberParameter} from '../core/parameters.js';
import type {Money} from '../core/read.js';
import {LONGEST_TYPED, parseTyped} from '../i18n/parse.js';
import {toDisplayCurrency} from '../store/statement.js';
import type {Context} from './context.js';
import type {CellDraft} from './desk-state.js';
import {stepsOf} from './step-keys.js';
import type {ViewState} from './view-state.js';

/** A value of a cell: a number in the unit of its row, or for amounts of money a number with its currency. */
export type CellValue = number | Money | null;

/**
 * A field for a number that is no input of the table, such as the count of a fleet's entry or the price of an hour. It is
 * typed like any field of the calculator; its user keeps the value.
 */
export interface NumberCell {
  /** Id of the control, and of its draft in the view state. */
  readonly id: string;
  /** The accessible name. */
  readonly name: string;
  /** The unit in which a reader may type, and the range. An amount of money has a unit that begins with USD. */
  readonly row: NumberParameter;
  /** The unit as messages show it; empty where it needs none. */
  readonly unit: string;
  readonly value: CellValue;
  /** Decimals of an amount that was given in the other currency, or computed. */
  readonly decimals: number;
  /** What applies while the cell is empty. */
  readonly placeholder?: string | undefined;
  /** Whether an empty cell is a value: null. Elsewhere the value before the edit comes back. */
  readonly canBeEmpty?: boolean;
  /**
   * Takes a value at each keystroke. `isCommitted`: the reader pressed Enter, left the cell, or stepped it by a key. An
   * edit that is taken back comes with the value before it.
   */
  readonly onTake: (value: CellValue, isCommitted: boolean) => void;
}

const isMoneyRow = ({unit}: NumberParameter): boolean => unit.startsWith('USD');

/** The number that a cell shows, in the display currency. */
function shownNumber({model: {inputs}}: Context, value: CellValue): number | null {
  if (value === null || typeof value === 'number') return value;
  const isShown = value.currency === inputs.currency;
  return Number(
    (isShown ? value.amount : toDisplayCurrency(toDollars(value, inputs.kztPerUsd), inputs)).toPrecision(15),
  );
}

/** All digits of what was typed; the cell's decimals for an amount that was converted. */
function shownText(context: Context, {value, decimals}: NumberCell): string {
  const number = shownNumber(context, value);
  if (number === null) return '';
  const isGiven = typeof value === 'object' && value?.currency === context.model.inputs.currency;
  return context.wording.format.number(number, isGiven ? 15 : decimals, {useGrouping: false});
}

/** The draft of a text. */
function readText(
  {model: {inputs}, wording: {format}}: Context,
  {row}: NumberCell,
  text: string,
  before: CellValue,
): CellDraft {
  const typed = parseTyped(text, {unit: row.unit, commaIsDecimal: format.commaIsDecimal});
  const draft: CellDraft = {
    text,
    before,
    reason: undefined,
    value: undefined,
    couldBeGrouped: false,
    isEmpty: typed === undefined,
    currency: isMoneyRow(row) ? inputs.currency : null,
  };
  if (!typed) return draft;
  if ('reason' in typed) return {...draft, reason: typed.reason};
  const money = {amount: typed.amount, currency: typed.currency ?? inputs.currency};
  const number = isMoneyRow(row) ? toDollars(money, inputs.kztPerUsd) : typed.amount;
  return accepts(row, number)
    ? {...draft, couldBeGrouped: typed.couldBeGrouped, value: isMoneyRow(row) ? money : number}
    : {...draft, reason: 'range'};
}

const isSame = (a: CellValue, b: CellValue): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a?.amount === b?.amount && a?.currency === b?.currency : a === b;

/** The draft of a cell; undefined where another value came under it meanwhile, such as a fleet that the page has set. */
function draftOf({id, value}: NumberCell, {cells}: Pick<ViewState, 'cells'>): CellDraft | undefined {
  const draft = cells.get(id);
  return draft && [draft.before, draft.value].some((known) => known !== undefined && isSame(known, value))
    ? draft
    : undefined;
}

/** What a reader can type, in words. */
function rangeText({model: {inputs}, wording: {format, t}}: Context, {row, unit}: NumberCell): string {
  const limit = (value: number): string => format.number(isMoneyRow(row) ? toDisplayCurrency(value, inputs) : value, 4);
  return t(
    row.whole ? 'wholeRange' : 'range',
    limit(row.min),
    unit ? `${limit(row.max)}\u00a0${unit}` : limit(row.max),
  );
}

/** What is wrong with the text of a cell, or how it was read; empty where there is no doubt. */
export function cellMessage(context: Context, cell: NumberCell): string {
  const draft = draftOf(cell, context.model.view);
  const {format, t} = context.wording;
  if (draft?.reason !== undefined) return rangeText(context, cell);
  const number = shownNumber(context, cell.value);
  if (!draft?.couldBeGrouped || number === null) return '';
  const grouped = Number((1000 * number).toPrecision(15));
  return t(
    'readAs',
    format.number(number, 3),
    format.number(grouped, 0),
    format.number(grouped, 0, {useGrouping: false}),
  );
}

/**
 * The control of a cell. A text takes effect at each keystroke; while it cannot be used, the value before the edit
 * stands; Escape takes the edit back; the arrow keys step.
 */
export function numberCell(context: Context, cell: NumberCell): TemplateResult {
  const {actions, model} = context;
  const {id, name, row, placeholder, canBeEmpty = false, onTake} = cell;
  const setDraft = (draft: CellDraft | undefined): void => {
    const cells = new Map(actions.currentView().cells);
    if (draft) cells.set(id, draft);
    else cells.delete(id);
    actions.setView({cells});
  };
  const take = (typed: string): void => {
    const text = typed.slice(0, LONGEST_TYPED);
    const open = draftOf(cell, actions.currentView());
    const draft = readText(context, cell, text, open ? open.before : cell.value);
    setDraft(draft);
    onTake(draft.value ?? draft.before, false);
  };
  const commit = (): void => {
    const draft = draftOf(cell, actions.currentView());
    if (!draft || draft.reason) return;
    setDraft(undefined);
    onTake(draft.value ?? (draft.isEmpty && canBeEmpty ? null : draft.before), true);
  };
  const step = (event: KeyboardEvent): void => {
    const steps = stepsOf(event);
    const shown = shownNumber(context, cell.value);
    if (steps === undefined || shown === null) return;
    event.preventDefault();
    const scale = isMoneyRow(row) && model.inputs.currency === 'KZT' ? model.inputs.kztPerUsd : 1;
    const amount = steppedValue(row, shown, steps, scale);
    setDraft(undefined);
    onTake(isMoneyRow(row) ? {amount, currency: model.inputs.currency} : amount, true);
  };
  const handleKeydown = (event: KeyboardEvent): void => {
    // An input method uses these keys itself.
    if (event.isComposing) return;
    const draft = draftOf(cell, actions.currentView());
    if (event.key === 'Enter') commit();
    else if (event.key !== 'Escape') step(event);
    else if (draft) {
      event.stopPropagation();
      setDraft(undefined);
      onTake(draft.before, false);
    }
  };
  const draft = draftOf(cell, model.view);
  const message = cellMessage(context, cell);
  return html`<input
    id=${id}
    part="input"
    inputmode=${row.min < 0 ? 'text' : 'decimal'}
    autocomplete="off"
    maxlength=${LONGEST_TYPED}
    aria-label=${name}
    aria-invalid=${draft?.reason !== undefined}
    aria-describedby=${message ? `${id}-message` : nothing}
    placeholder=${placeholder ?? nothing}
    .value=${live(draft?.text ?? shownText(context, cell))}
    @input=${({target}: Event) => {
      take((target as HTMLInputElement).value);
    }}
    @keydown=${handleKeydown}
    @blur=${commit}
  />`;
}
