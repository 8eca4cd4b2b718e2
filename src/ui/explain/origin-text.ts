import {isNumber, type Key} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../data/rules.js';
import {SNAPSHOT} from '../../data/snapshot.js';
import type {CompactTexts} from '../../i18n/en.js';
import type {StringKey} from '../../i18n/text-table.js';
import type {Context} from '../context.js';

/** A word with a date. */
export const dated = ({format, t}: Context['wording'], word: StringKey<CompactTexts>, date: string): string =>
  `${t(word)}, ${format.date(date)}`;

/** Whether a value is in force because the reader took the cautious set. */
export const isCautiousValue = ({cautiousKeys}: Context['model'], key: Key): boolean => cautiousKeys.includes(key);

/** The origin of a value in force, in a word or two. */
export function originText({model, wording}: Context, key: Key): string {
  const {inputs, origins} = model;
  const {source} = origins[key];
  if (isCautiousValue(model, key)) return wording.t('cautious');
  if (source === 'default') return wording.t(isNumber(key) ? 'unset' : 'default');
  if (source === 'snapshot') return dated(wording, source, key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date);
  const rules: RuleSet = RULES[inputs.rules];
  const text = wording.t(source);
  return source === 'law' && !rules[key as RuleKey].confirmed ? `${text}, ${wording.t('unverified')}` : text;
}
