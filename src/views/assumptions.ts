import {html, type TemplateResult} from 'lit';
import type {NumberKey} from '../core/parameters.js';
import {articleLink} from '../ui/article-link.js';
import {chip} from '../ui/chip.js';
import {rulesOptions} from '../ui/choice-options.js';
import {selectControl} from '../ui/choice.js';
import type {Context} from '../ui/context.js';
import {fieldMessages, numberControl} from '../ui/field.js';
import {ARTICLE_FIELDS, ASSUMPTION_FIELDS} from '../ui/field-lists.js';
import {unitOf} from '../ui/units.js';

/** An assumption as a chip: its name, and its number to be edited in place. */
const numberChip = (context: Context, key: NumberKey): TemplateResult =>
  chip(context, key, {
    control: html`${numberControl(context, key, context.wording.t(key))}<span class="unit" id="${key}-unit"
        >${unitOf(context, key)}</span
      >`,
    messages: fieldMessages(context, key),
  });

/** The assumptions behind the result. The heading names the article only while all of them come from it. */
export function assumptions(context: Context): TemplateResult {
  const {inputs, origins, options} = context.model;
  const {t} = context.wording;
  const ofArticle = ARTICLE_FIELDS.every((key) => origins[key].source === 'article');
  return html`<section class="assumptions" part="assumptions" aria-labelledby="assumptions-label">
    <p>
      <span id="assumptions-label" role="heading" aria-level=${options.headingLevel + 1}
        >${t(ofArticle ? 'basedOnArticle' : 'assumptions')}</span
      >: ${articleLink(context)}
    </p>
    <div class="chips">
      ${chip(context, 'rules', {
        control: selectControl('rules', {
          chosen: inputs.rules,
          groups: () => [[null, rulesOptions(context)]],
          name: t('rules'),
        }),
      })}
      ${ASSUMPTION_FIELDS.map((key) => numberChip(context, key))}
    </div>
  </section>`;
}
