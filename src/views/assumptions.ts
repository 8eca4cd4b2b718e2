import {html, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {ASSUMED_ABOVE, ASSUMED_HERE, type FieldKey} from '../ui/fields.js';
import {articleLink} from '../ui/article-link.js';
import {badge} from '../ui/badge.js';
import {type Option, select} from '../ui/choice.js';
import {capitalised} from '../i18n/format.js';
import {field, valueText} from '../ui/field.js';
import {withUnit} from '../ui/units.js';

/** The rule sets under their names. */
export const rulesOptions = ({t}: Pick<Context, 't'>): readonly Option[] => [
  ['article', capitalised(t('article'))],
  ['article-2024', `${capitalised(t('article'))}, 2024`],
  ['law-2026', `${capitalised(t('law'))}, 2026`],
];

/** An assumption that is edited among the first inputs: its value leads there. */
const reference = (context: Context, key: FieldKey): TemplateResult =>
  html`<div class="field">
    <button type="button" class="lead" @click=${() => context.focus(key)}>
      ${context.t(key)} <b>${withUnit(context, key, valueText(context, key))}</b>
    </button>
    ${badge(context, key, `${key}-assumed`)}
  </div>`;

/** What the result rests on, headed as the article's only while all of it is. */
export function assumptions(context: Context): TemplateResult {
  const {origins, options, t} = context;
  const ofArticle = [...ASSUMED_ABOVE, ...ASSUMED_HERE].every((key) => origins[key].source === 'article');
  return html`<section class="assumptions" part="assumptions" aria-labelledby="assumptions-label">
    <div id="assumptions-label" role="heading" aria-level=${options.headingLevel + 1}>
      ${t(ofArticle ? 'basedOnArticle' : 'assumptions')}
    </div>
    ${articleLink(context)}
    <div class="grid">
      ${select(context, 'rules', context.inputs.rules, [[null, rulesOptions(context)]])}
      ${ASSUMED_HERE.map((key) => field(context, key))} ${ASSUMED_ABOVE.map((key) => reference(context, key))}
    </div>
  </section>`;
}
