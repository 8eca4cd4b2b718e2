import {html, type TemplateResult} from 'lit';
import type {SectionContext} from '../../ui/context.js';
import {disclosure} from '../../ui/disclosure.js';
import {figureRow} from '../../ui/figure-row.js';
import {COST_TEXTS, revenueBar} from '../../ui/revenue-bar.js';
import {table} from '../../ui/table.js';
import {baseSentence, legalBurden} from './legal-burden.js';
import {steps} from './steps.js';
import type {texts} from './texts.js';

/** From the revenue to the net profit: as a bar, as a table, and step by step; and what staying legal costs. */
export function breakdown(context: SectionContext<typeof texts.en>): TemplateResult {
  const {model, wording, own} = context;
  const {t, format, money} = wording;
  const {revenue, net, netPercent, shares} = model.statement;
  const percent = (share: number | null): string => (share === null ? '–' : format.percent(share));
  return html`<div>
    ${revenueBar(context)}
    ${table(
      own('title'),
      [own('item'), own('amount'), own('share')],
      [
        [own('revenue'), money(revenue), percent(netPercent === null ? null : 100)],
        ...shares.map(
          ({part, amount, percent: share}) =>
            [t(COST_TEXTS[part]), money(-amount), percent(share === null ? null : -share)] as const,
        ),
        [own('net'), money(net), percent(netPercent)],
      ],
    )}
    ${legalBurden(context)}
    ${disclosure(context, {
      name: 'breakdownHow',
      summary: own('how'),
      content: () =>
        html`<p>${baseSentence(context)}</p>
          <dl class="formulas">${steps(context).map(([name, equation]) => figureRow(name, equation))}</dl>`,
    })}
  </div>`;
}
