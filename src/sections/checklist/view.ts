import {html, nothing, type TemplateResult} from 'lit';
import {CHECKED} from '../../data/references.js';
import {articleLink} from '../../ui/article-link.js';
import type {Context, SectionContext} from '../../ui/context.js';
import {answer} from './answer.js';
import {CONDITIONS, type Figure, POOLS} from './conditions.js';
import type {texts} from './texts.js';

/** A source's figure, with the source, its date, and whether it could be confirmed. */
function figureLine(
  {wording: {format, t}, own}: SectionContext<typeof texts.en>,
  {value, unit, source, since = '', confirmed}: Figure,
): TemplateResult {
  const number = value === null ? '–' : unit === '%' ? format.percent(value, 0) : format.number(value);
  const measured =
    unit === 'companies' ? own('companies', number) : unit === 'MWh' ? `${number}\u00a0${t(unit)}` : number;
  // A year alone needs no format.
  const date = since[4] ? format.date(since) : since;
  const origin = [t(source), date, confirmed ? '' : t('unverified')].filter(Boolean).join(', ');
  return html`<b>${measured}</b> <span class="badge" part="badge">${origin}</span>`;
}

/** Sets or removes the tick of a condition. */
function setTick({model, actions}: Context, index: number, on: boolean): void {
  const {ticks} = model.view;
  actions.setView({ticks: CONDITIONS.map((_, place) => (place === index ? on : (ticks[place] ?? false)))});
}

/** The article's conditions of legal mining, which the reader can tick. */
export function checklist(context: SectionContext<typeof texts.en>): TemplateResult {
  const {model, wording, own} = context;
  const {ticks} = model.view;
  const titles: readonly string[] = own.list('titles');
  const sentences: readonly string[] = own.list('sentences');
  const details: Readonly<Record<number, string>> = {0: own('licenceDetail'), 2: own('powerDetail')};
  return html`<div>
    <p>${own('about', wording.format.date(CHECKED))} ${articleLink(context)}</p>
    <ul class="conditions grid">
      ${CONDITIONS.map(
        (figures, index) =>
          html`<li>
            <label class="switch"
              ><input
                type="checkbox"
                .checked=${ticks[index] ?? false}
                aria-describedby="condition-${index}"
                @change=${({target}: Event) => {
                  setTick(context, index, (target as HTMLInputElement).checked);
                }}
              />${titles[index]}</label
            >
            <div id="condition-${index}">
              <p>${sentences[index]} ${details[index] ?? nothing}</p>
              ${figures.map((figure) => html`<p>${figureLine(context, figure)}</p>`)}
            </div>
          </li>`,
      )}
    </ul>
    <p role="status">${own('count', answer(context).text)}</p>
    <p>${own('pools')}: ${figureLine(context, POOLS)}</p>
    <p>${own('stay')} ${wording.t('disclaimer')}</p>
  </div>`;
}
