import {html, nothing, type TemplateResult} from 'lit';
import {ARTICLE_RATE, CHECKED, type Reference, REFERENCES} from '../data/references.js';
import {type Currency, type NumberKey, PARAMETERS} from '../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../data/rules.js';
import {SNAPSHOT} from '../data/snapshot.js';
import type {TextKey} from '../i18n/en.js';
import {isUsedBy} from '../core/basis.js';
import type {Context} from './context.js';
import {withUnit} from './units.js';

/** A word with a day or month. */
export const dated = ({format, t}: Pick<Context, 'format' | 't'>, word: TextKey, date: string): string =>
  `${t(word)}, ${format.date(date)}`;

/** Where the figure in force comes from, in a word. */
export function originText(context: Context, key: NumberKey): string {
  const {inputs, given, origins, t} = context;
  const {source} = origins[key];
  if (!isUsedBy(key, given.basis)) return t('noEffect');
  if (source === 'default') return '';
  if (source === 'snapshot') return dated(context, source, key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date);
  const rules: RuleSet = RULES[inputs.rules];
  return source === 'law' && !rules[key as RuleKey].confirmed ? `${t(source)}, ${t('unverified')}` : t(source);
}

/** What the article says, what others say, when that was checked and whether it was confirmed. */
function sourceLine(
  context: Context,
  article: string | null,
  otherwise: TextKey,
  finding: Reference | undefined,
  found = '',
): string {
  const {t} = context;
  return [
    article === null ? t('unstated') : `${t('article')}: ${article}`,
    ...(finding
      ? [
          `${dated(context, finding.source, finding.since ?? CHECKED)}: ${found}`,
          dated(context, finding.confirmed ? 'verified' : 'unverified', CHECKED),
        ]
      : [t(otherwise)]),
  ].join(' · ');
}

const OPEN = 'source';

/**
 * The origin's word as a button; tapped, what is known: what the article says (null where it is silent), what others
 * found and the figure as they have it, or what is said where nobody else has one.
 */
export function sourceBadge(
  context: Context,
  [id, origin, text]: readonly [id: string, origin: string, text: string],
  ...known: readonly [article: string | null, otherwise: TextKey, finding?: Reference | undefined, found?: string]
): TemplateResult {
  const {memory, options, refresh, t} = context;
  const open = memory.get(OPEN) === id;
  const place = known[2]?.address;
  const toggle = (): void => {
    memory.set(OPEN, open ? '' : id);
    refresh();
  };
  return html`<button
      type="button"
      class="badge"
      part="badge"
      id=${id}
      data-source=${origin}
      aria-expanded=${open}
      @click=${toggle}
    >
      ${text}</button
    >${
      open
        ? html`<p class="source">
            ${sourceLine(context, ...known)}
            <a href=${place ? `https://${place}` : options.articleUrl} target="_blank" rel="noreferrer"
              >${place?.split('/')[0] ?? t('article')}</a
            >
          </p>`
        : nothing
    }`;
}

/** The badge of an input. */
export function badge(context: Context, key: NumberKey, id = `${key}-origin`): TemplateResult | typeof nothing {
  const {format, inputs, origins} = context;
  const text = originText(context, key);
  if (!text) return nothing;
  const {source, default: initial} = PARAMETERS[key];
  const said = source === 'article' ? initial : key === 'kztPerUsd' ? ARTICLE_RATE : null;
  const finding = REFERENCES[key];
  const amount = (values: readonly number[], currency: Currency): string =>
    withUnit(
      {...context, inputs: {...inputs, currency}},
      key,
      values.map((value) => format.number(value, 8)).join('–'),
    );
  return sourceBadge(
    context,
    [id, origins[key].source, text],
    said === null ? null : amount([said], 'USD'),
    source === 'illustration' ? source : 'nothingElse',
    finding,
    finding && amount(finding.range, finding.inTenge ? 'KZT' : 'USD'),
  );
}
