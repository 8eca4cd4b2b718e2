import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {optionGroups} from '../../ui/choice.js';
import type {OptionGroup} from '../../ui/choice-options.js';
import {shortMonth} from './month-names.js';
import {newestModel} from './models.js';
import {type HistoryContext, OPENING, OPENING_START, STARTS} from './past.js';

const yearOf = (month: string): string => month.slice(0, 4);

/** All months of the history by their years. */
function monthOptions(context: HistoryContext): readonly OptionGroup[] {
  const years = [...new Set(STARTS.map(yearOf))];
  return years.map((year) => [
    year,
    STARTS.filter((month) => yearOf(month) === year).map((month) => [month, shortMonth(context, month)] as const),
  ]);
}

/** Starts that a reader is likely to want, each with the text of its button. No start is there twice. */
function likelyStarts(context: HistoryContext): ReadonlyMap<string, string> {
  const {own} = context;
  const first = STARTS[0] ?? '';
  const starts = new Map([
    [OPENING_START, own('lastMonths', String(OPENING))],
    [first, own('allMonths', yearOf(first))],
  ]);
  const newest = newestModel(context);
  const release = `${newest?.released}-01`;
  if (newest && STARTS.includes(release) && !starts.has(release))
    starts.set(release, own('sinceModel', newest.name, String(newest.released)));
  return starts;
}

/** The list of the months that the look back can begin with, and beside it buttons for a few of them. */
export function startControls(context: HistoryContext, from: string): TemplateResult {
  const {actions, own, wording} = context;
  const take = (month: string): void => {
    actions.setView({historyFrom: month === OPENING_START ? null : month, historyMonth: null});
  };
  return html`<div class="field" part="field">
      <label for="history-from">${own('start')}</label>
      <select
        id="history-from"
        part="input"
        @change=${({currentTarget}: Event) => {
          take((currentTarget as HTMLSelectElement).value);
        }}
      >
        ${guard([from, wording.language], () => optionGroups(monthOptions(context), from))}
      </select>
    </div>
    <div class="switches history-starts" role="group" aria-label=${own('starts')}>
      ${[...likelyStarts(context)].map(
        ([month, text]) =>
          html`<button
            type="button"
            aria-pressed=${month === from}
            @click=${() => {
              take(month);
            }}
          >
            ${text}
          </button>`,
      )}
    </div>`;
}
