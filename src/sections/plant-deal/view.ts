import {html, type TemplateResult} from 'lit';
import {computePlantDeal} from '../../core/plant-deal.js';
import type {Context} from '../../ui/context.js';
import {field} from '../../ui/field.js';
import {periodText, row} from '../../views/results.js';
import {capitalised} from '../../i18n/format.js';
import {DECIMALS, toDisplay} from '../../store/statement.js';
import type {PlantDealText} from './en.js';
import {PLANT_FIELDS} from './fields.js';

/** What an own power plant would leave if the proposal became law. */
export function plantDealView(context: Context<PlantDealText>): TemplateResult {
  const {inputs, options, format, t, money, perPeriod} = context;
  const deal = computePlantDeal(inputs);
  const scale = 10 ** DECIMALS[inputs.currency];
  const rounded = (value: number): number => Math.round(scale * value) / scale + 0;
  const amount = (value: number): string => (Number.isNaN(value) ? '–' : money(rounded(value)));
  const figure = (value: number | null, decimals: number): string =>
    value === null ? '–' : format.number(value, decimals);
  const energy = (kwh: number | null): string =>
    kwh === null ? '–' : `${figure(toDisplay(kwh, {...inputs, currency: 'USD'}) / 1000, 1)}\u00a0${t('MWh')}`;
  // Rounded as shown, so that the rows add up.
  const inPeriod = (usd: number | null): number => rounded(toDisplay(usd ?? NaN, inputs));
  const [mining, grid, tax] = [inPeriod(deal.miningProfit), inPeriod(deal.gridProfit), inPeriod(deal.tax)];
  const each = capitalised(t('plantDealEach', perPeriod('perPeriod')));
  const side = (name: PlantDealText, kwh: number | null, profit: number): TemplateResult =>
    html`<div>
      <dt>${t(name)}<br /><span class="badge">${each}</span></dt>
      <dd>${energy(kwh)}<br />${amount(profit)}</dd>
    </div>`;
  return html`<div>
    <p>${t('plantDealAbout')} <a href=${options.articleUrl}>${options.articleTitle}</a></p>
    <div class="grid">${PLANT_FIELDS.map((key) => field(context, key))}</div>
    <dl class="formulas">
      ${side('plantDealMining', deal.miningEnergy, mining)} ${side('plantDealGrid', deal.gridEnergy, grid)}
    </dl>
    <dl>
      ${row(t('rigs'), figure(deal.rigs, 0))} ${row(t('taxRate'), amount(tax))}
      ${row(periodText(context, 'net'), amount(mining + grid - tax))}
      ${row(t('plantDealPayback'), figure(deal.payback, 1))}
    </dl>
    <p>${t('plantDealNote')}</p>
  </div>`;
}
