import {html, nothing, type TemplateResult} from 'lit';
import {rankingChart} from '../../charts/ranking.js';
import {picturePanel} from '../../picture/panel.js';
import {disclosure, isOpen} from '../../ui/disclosure.js';
import {picture} from './picture.js';
import {rankingControls} from './ranking-controls.js';
import {groupsOf, MOST_ROWS, tariffToday} from './ranking-groups.js';
import {type RankingRow, rowsShown} from './ranking-rows.js';
import {rankingTable} from './ranking-table.js';
import {finding, type RankingContext} from './ranking-words.js';

/** Name of the whole ranking, among what is open. */
const WHOLE = 'rankingWhole';

/** The button that shows all rows, or only those that matter most. */
function wholeButton(context: RankingContext, count: number): TemplateResult {
  const {model, wording, actions, own} = context;
  const open = isOpen(context, WHOLE);
  const toggle = (): void => {
    const names = new Set(model.view.open);
    if (open) names.delete(WHOLE);
    else names.add(WHOLE);
    actions.setView({open: names});
  };
  return html`<p class="switches">
    <button type="button" aria-expanded=${open} @click=${toggle}>
      ${open ? own('rankingShowFewer') : own('rankingShowAll', wording.format.number(count, 0))}
    </button>
  </p>`;
}

/** The bars; only their sentence where no rig has a tariff. */
function bars(context: RankingContext, rows: readonly RankingRow[]): TemplateResult {
  const {own} = context;
  const sentence = finding(context, rows);
  if (rows.every(({breakEvenPrice}) => breakEvenPrice === null)) return html`<p>${sentence}</p>`;
  const isLong = rows.length > MOST_ROWS;
  return html`${rankingChart({
    sentence,
    subtitle: own('rankingBars'),
    reference: tariffToday(context),
    valueName: own('rankingUpTo'),
    foot: own('rankingWithout'),
    groups: groupsOf(context, rows, !isLong || isOpen(context, WHOLE)),
  })}
  ${isLong ? wholeButton(context, rows.length) : nothing}`;
}

/** Which rig models still pay for their power at these rates, as bars and as a table. */
export function ranking(context: RankingContext): TemplateResult {
  const {model, own} = context;
  const rows = rowsShown(model.inputs, model.view);
  return html`<p role="heading" aria-level=${model.options.headingLevel + 2}>${own('rankingTitle')}</p>
    ${rankingControls(context)} ${bars(context, rows)}
    ${disclosure(context, {
      name: 'rankingTable',
      summary: own('rankingTable'),
      content: () => rankingTable(context, rows),
    })}
    ${picturePanel(context, picture(context))}`;
}
