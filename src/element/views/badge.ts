import {html, nothing, type TemplateResult} from 'lit';
import type {NumberKey} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../core/rules.js';
import {SNAPSHOT} from '../../core/snapshot.js';
import type {Context} from '../context.js';
import {FIELDS} from '../fields.js';

/** Whether the basis that was chosen, in force or not, makes the field count. */
export const counts = ({given}: Context, key: NumberKey): boolean => FIELDS[key]?.bases?.includes(given.basis) ?? true;

function originText(context: Context, key: NumberKey): string {
  const {inputs, origins, format, t} = context;
  const {source} = origins[key];
  if (!counts(context, key)) return t('noEffect');
  if (source === 'default') return '';
  if (source === 'snapshot') return t(source, format.date(key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date));
  const rules: RuleSet = RULES[inputs.rules];
  return t(source === 'law' && !rules[key as RuleKey].confirmed ? 'unconfirmed' : source);
}

/** Where the figure in force comes from, in a word. */
export function badge(context: Context, key: NumberKey, id = `${key}-origin`): TemplateResult | typeof nothing {
  const text = originText(context, key);
  return text
    ? html`<span class="badge" part="badge" id=${id} data-source=${context.origins[key].source}>${text}</span>`
    : nothing;
}
