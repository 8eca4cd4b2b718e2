import {html, type TemplateResult} from 'lit';
import type {NumberKey} from '../core/parameters.js';
import {articleLink} from '../ui/article-link.js';
import {badge, inputExplanation} from '../ui/explain/explanation.js';
import {select} from '../ui/choice.js';
import {rulesOptions} from '../ui/choice-options.js';
import type {Context} from '../ui/context.js';
import {field} from '../ui/field.js';
import {valueText} from '../ui/value-text.js';
import {ASSUMPTIONS_AMONG_FIRST, ASSUMPTION_FIELDS} from '../ui/field-lists.js';
import {withUnit} from '../ui/units.js';

/** An assumption whose field is among the first inputs: a button that moves the focus there. */
const reference = (context: Context, key: NumberKey): TemplateResult =>
  html`<div class="field">
    <button
      type="button"
      class="lead"
      @click=${() => {
        context.actions.focus(key);
      }}
    >
      ${context.wording.t(key)} <b>${withUnit(context, key, valueText(context, key))}</b>
    </button>
    ${badge(context, key, `${key}-assumed`)} ${inputExplanation(context, key, `${key}-assumed`)}
  </div>`;

/** The assumptions behind the result. The heading names the article only while all of them come from it. */
export function assumptions(context: Context): TemplateResult {
  const {inputs, origins, options} = context.model;
  const {t} = context.wording;
  const ofArticle = [...ASSUMPTIONS_AMONG_FIRST, ...ASSUMPTION_FIELDS].every(
    (key) => origins[key].source === 'article',
  );
  return html`<section class="assumptions" part="assumptions" aria-labelledby="assumptions-label">
    <div id="assumptions-label" role="heading" aria-level=${options.headingLevel + 1}>
      ${t(ofArticle ? 'basedOnArticle' : 'assumptions')}
    </div>
    ${articleLink(context)}
    <div class="grid">
      ${select(context, 'rules', inputs.rules, [[null, rulesOptions(context)]])}
      ${ASSUMPTION_FIELDS.map((key) => field(context, key))}
      ${ASSUMPTIONS_AMONG_FIRST.map((key) => reference(context, key))}
    </div>
  </section>`;
}
