import {html, type TemplateResult} from 'lit';
import {checkedWhen} from '../../ui/checked-when.js';
import {MAKERS, type Option} from '../../ui/choice-options.js';
import {RANKING_ORDERS} from '../../ui/view-state.js';
import type {RankingContext} from './ranking-words.js';

interface List {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** A list of the view. It has no name, because it is the control of no input. */
const listField = ({id, label, options, chosen, onChoose}: List): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({currentTarget}: Event) => {
        onChoose((currentTarget as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([value, text]) => html`<option value=${value} .selected=${checkedWhen(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;

/** The lists that order and filter the ranking. */
export function rankingControls({model, actions, own}: RankingContext): TemplateResult {
  const {rankingOrder, rankingMaker} = model.view;
  const names = own.list('rankingOrders');
  return html`<div class="ranking-lists">
    ${listField({
      id: 'ranking-order',
      label: own('rankingOrder'),
      options: RANKING_ORDERS.map((order, index) => [order, names[index] ?? ''] as const),
      chosen: rankingOrder,
      onChoose: (value) => {
        actions.setView({rankingOrder: RANKING_ORDERS.find((order) => order === value) ?? rankingOrder});
      },
    })}
    ${listField({
      id: 'ranking-maker',
      label: own('rankingMaker'),
      options: [['', own('rankingAnyMaker')], ...MAKERS.map((maker) => [maker, maker] as const)],
      chosen: rankingMaker ?? '',
      onChoose: (value) => {
        actions.setView({rankingMaker: value || null});
      },
    })}
  </div>`;
}
