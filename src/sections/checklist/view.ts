import {html, type TemplateResult} from 'lit';
import {CHECKED} from '../../data/references.js';
import type {Context} from '../../ui/context.js';
import {articleLink} from '../../ui/article-link.js';
import {CONDITIONS, type Figure, POOLS} from './conditions.js';
import type {ChecklistText} from './en.js';
import {tick, ticksOf} from './ticks.js';

/** What a source says: the figure, whose it is, of when, and whether it could be confirmed. */
function line(
  {format, t}: Context<ChecklistText>,
  {value, unit, source, since = '', confirmed}: Figure,
): TemplateResult {
  const number = value === null ? '–' : unit === '%' ? format.percent(value, 0) : format.number(value);
  const named = unit && unit !== '%' ? `\u00a0${t(unit)}` : '';
  // A year alone is the same everywhere.
  const date = since[4] ? format.date(since) : since;
  const origin = [t(source), date, confirmed ? '' : t('unverified')].filter(Boolean).join(', ');
  return html`<b>${number}${named}</b> <span class="badge" part="badge">${origin}</span>`;
}

/** The article's conditions of legal mining, for the reader to tick. */
export function checklist(context: Context<ChecklistText>): TemplateResult {
  const {format, t} = context;
  const ticks = ticksOf(context);
  const count = ticks.filter(Boolean).length;
  const titles = t('checklistTitles').split('|');
  const sentences = t('checklistSentences').split('|');
  return html`<div>
    <p>${t('checklistAbout', format.date(CHECKED))} ${articleLink(context)}</p>
    <ul class="conditions grid">
      ${CONDITIONS.map(
        (figures, index) =>
          html`<li>
            <label class="switch"
              ><input
                type="checkbox"
                .checked=${!!ticks[index]}
                aria-describedby="condition-${index}"
                @change=${({target}: Event) => tick(context, index, (target as HTMLInputElement).checked)}
              />${titles[index]}</label
            >
            <div id="condition-${index}">
              <p>${sentences[index]}</p>
              ${figures.map((figure) => html`<p>${line(context, figure)}</p>`)}
            </div>
          </li>`,
      )}
    </ul>
    <p role="status">${t('checklistCount', `${count}`, `${CONDITIONS.length}`)}</p>
    <p>${t('checklistPools')}: ${line(context, POOLS)}</p>
    <p>${t('checklistStay')} ${t('disclaimer')}</p>
  </div>`;
}
