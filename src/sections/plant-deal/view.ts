import {html, type TemplateResult} from 'lit';
import {nextHalvingMonth} from '../../core/calendar.js';
import {capitalised} from '../../i18n/format.js';
import {forPeriod} from '../../store/statement.js';
import {articleLink} from '../../ui/article-link.js';
import type {SectionContext} from '../../ui/context.js';
import {durationText} from '../../ui/duration.js';
import {field} from '../../ui/field.js';
import {explainedRow} from '../../ui/figure-row.js';
import {periodText} from '../../ui/period-text.js';
import {roundedDeal} from './deal.js';
import {PLANT_FIELDS} from './fields.js';
import type {texts} from './texts.js';

/** The figures of a power plant of one's own under the 70/30 proposal. */
export function plantDealView(context: SectionContext<typeof texts.en>): TemplateResult {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format, t, money} = wording;
  const {deal, mining, grid, tax, net} = roundedDeal(context);
  const number = (value: number | null, decimals: number): string =>
    value === null ? '–' : format.number(value, decimals);
  const energy = (kwh: number | null): string =>
    kwh === null ? '–' : `${format.number(forPeriod(kwh, inputs.period) / 1000, 1)}\u00a0${t('MWh')}`;
  const amount = (value: number): string => (Number.isNaN(value) ? '–' : money(value));
  const each = capitalised(own('each', wording.periodEntry('perPeriod')));
  const row = (
    name: string,
    value: unknown,
    id: 'mining' | 'grid' | 'rigs' | 'tax' | 'net' | 'payback',
  ): TemplateResult =>
    explainedRow(context, name, value, {
      id: `plant-${id}`,
      definition: own(`${id}Is`),
      derivation: () => (id === 'net' ? `${amount(mining)} + ${amount(grid)} − ${amount(tax)} = ${amount(net)}` : ''),
    });
  const side = (name: 'mining' | 'grid', kwh: number | null, profit: number): TemplateResult =>
    row(own(name), html`${energy(kwh)}<br />${amount(profit)}`, name);
  return html`<div>
    <p>${own('about')} ${articleLink(context)}</p>
    <div class="grid">${PLANT_FIELDS.map((key) => field(context, key))}</div>
    <p>${each}:</p>
    <dl class="formulas">${side('mining', deal.miningEnergy, mining)} ${side('grid', deal.gridEnergy, grid)}</dl>
    <dl>
      ${row(t('rigs'), number(deal.rigs, 0), 'rigs')} ${row(own('tax'), amount(tax), 'tax')}
      ${row(periodText(context, 'net'), amount(net), 'net')}
      ${row(own('payback'), deal.payback === null ? '–' : durationText(context, 12 * deal.payback), 'payback')}
    </dl>
    <p>${own('note')} ${own('halving', format.date(nextHalvingMonth(inputs.blockHeight)))}</p>
  </div>`;
}
