import {html, nothing, type TemplateResult} from 'lit';
import type {NumberKey} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../core/rules.js';
import {SNAPSHOT} from '../../core/snapshot.js';
import {counts} from '../../state/effect.js';
import type {Context} from '../context.js';

function originText(context: Context, key: NumberKey): string {
  const {inputs, given, origins, format, t} = context;
  const {source} = origins[key];
  if (!counts(key, given.basis)) return t('noEffect');
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
