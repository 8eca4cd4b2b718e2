import {html, type TemplateResult} from 'lit';
import {priceOfRig} from '../../core/investment.js';
import {PARAMETERS} from '../../core/parameters.js';
import {DECIMALS, toDisplayCurrency} from '../../store/statement.js';
import {cellBox, cellNote} from '../../ui/cell-box.js';
import type {NumberCell} from '../../ui/number-cell.js';
import {unitOf} from '../../ui/units.js';
import type {HistoryContext, Past} from './past.js';
import {priceSentence} from './sentences.js';

/** The field for the price of a rig when the look back begins, and which price counted. */
export function rigPriceField(context: HistoryContext, past: Past): TemplateResult {
  const {model, wording, actions, own} = context;
  const {inputs, view} = model;
  const {hasOwnPrice} = past;
  const decimals = DECIMALS[inputs.currency];
  const unit = unitOf(context, 'rigPrice');
  const cell: NumberCell = {
    id: 'history-rig-price',
    name: own('rigPriceThen'),
    row: PARAMETERS.rigPrice,
    unit,
    value: hasOwnPrice ? view.historyRigPrice : null,
    decimals,
    placeholder: wording.format.number(toDisplayCurrency(priceOfRig(inputs), inputs), decimals),
    canBeEmpty: true,
    onTake: (price) => {
      if (typeof price !== 'number') actions.setView({historyRigPrice: price});
    },
  };
  return html`<div class="field" part="field">
      <label for=${cell.id}>${cell.name}</label>
      ${cellBox(context, cell, unit)} ${cellNote(context, cell)}
    </div>
    <p>${priceSentence(context, past)}${hasOwnPrice ? '' : ` ${own('enterThen')}`}</p>`;
}
