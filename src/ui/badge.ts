import {html, nothing, type TemplateResult} from 'lit';
import {isUsedBy} from '../core/basis.js';
import {type Currency, type Key, type NumberKey, PARAMETERS} from '../core/parameters.js';
import {ARTICLE_RATE, CHECKED, type Reference, REFERENCES} from '../data/references.js';
import {type RuleKey, RULES, type RuleSet} from '../data/rules.js';
import {SNAPSHOT} from '../data/snapshot.js';
import type {CompactTexts} from '../i18n/en.js';
import type {StringKey} from '../i18n/text-table.js';
import type {Context} from './context.js';
import {withUnit} from './units.js';

/** A word with a date. */
export const dated = ({format, t}: Context['wording'], word: StringKey<CompactTexts>, date: string): string =>
  `${t(word)}, ${format.date(date)}`;

/** The origin of a figure in force, in a word or two; empty where it has none. */
export function originText({model, wording}: Context, key: Key): string {
  const {inputs, given, origins} = model;
  const {source} = origins[key];
  if (!isUsedBy(key, given.basis)) return wording.t('noEffect');
  if (source === 'default') return '';
  if (source === 'snapshot') return dated(wording, source, key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date);
  const rules: RuleSet = RULES[inputs.rules];
  const text = wording.t(source);
  return source === 'law' && !rules[key as RuleKey].confirmed ? `${text}, ${wording.t('unverified')}` : text;
}

/** A figure or range of an input with its unit, money in the given currency. */
function figuresText(context: Context, key: NumberKey, values: readonly number[], currency: Currency): string {
  const {number} = context.wording.format;
  return withUnit(context, key, values.map((value) => number(value, 8)).join('–'), currency);
}

/** The article's figure for an input; null where the article has none. */
function articleFigure(key: NumberKey): number | null {
  const {source, default: initial} = PARAMETERS[key];
  return source === 'article' ? initial : key === 'kztPerUsd' ? ARTICLE_RATE : null;
}

/** The article's figure, the figure of another source, and whether and when that was confirmed. */
function sourceLine(context: Context, key: NumberKey, reference: Reference | undefined): string {
  const {wording} = context;
  const {t} = wording;
  const figure = articleFigure(key);
  const article = figure === null ? t('unstated') : `${t('article')}: ${figuresText(context, key, [figure], 'USD')}`;
  if (!reference)
    return [article, t(PARAMETERS[key].source === 'illustration' ? 'illustration' : 'nothingElse')].join(' · ');
  const {source, range, since, confirmed, inTenge} = reference;
  return [
    article,
    `${dated(wording, source, since ?? CHECKED)}: ${figuresText(context, key, range, inTenge ? 'KZT' : 'USD')}`,
    dated(wording, confirmed ? 'verified' : 'unverified', CHECKED),
  ].join(' · ');
}

/**
 * A button with the origin of an input's figure. When pressed, it shows the article's figure and that of another
 * source.
 */
export function badge(context: Context, key: NumberKey, id = `${key}-origin`): TemplateResult | typeof nothing {
  const {model, wording, actions} = context;
  const text = originText(context, key);
  if (!text) return nothing;
  const open = model.view.openBadge === id;
  const reference = REFERENCES[key];
  const address = reference?.address;
  return html`<button
      type="button"
      class="badge"
      part="badge"
      id=${id}
      data-source=${model.origins[key].source}
      aria-expanded=${open}
      @click=${() => {
        actions.setView({openBadge: open ? null : id});
      }}
    >
      ${text}</button
    >${
      open
        ? html`<p class="source">
            ${sourceLine(context, key, reference)}
            <a href=${address ? `https://${address}` : model.options.articleUrl} target="_blank" rel="noreferrer"
              >${address?.split('/')[0] ?? wording.t('article')}</a
            >
          </p>`
        : nothing
    }`;
}
