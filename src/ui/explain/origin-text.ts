import {bundledDay} from '../../core/market.js';
import {isNumber, type Key} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../data/rules.js';
import type {CompactTexts} from '../../i18n/en.js';
import type {StringKey} from '../../i18n/text-table.js';
import type {MarketField} from '../../store/market.js';
import type {Context} from '../context.js';

/** A word with a date. */
export const dated = ({format, t}: Context['wording'], word: StringKey<CompactTexts>, date: string): string =>
  `${t(word)}, ${format.date(date)}`;

/** Whether a value is in force because the reader took the cautious set. */
export const isCautiousValue = ({cautiousKeys}: Context['model'], key: Key): boolean => cautiousKeys.includes(key);

/** What is known of a figure of the market feed; undefined where it gave none. */
export function marketField({model}: Context, key: Key): MarketField | undefined {
  const fields: Readonly<Partial<Record<Key, MarketField>>> = model.market.fields;
  return fields[key];
}

/** Whether a figure of the feed is of its last answer, and of when it is. */
function marketText(context: Context, key: Key, now?: Date): string {
  const {t, format} = context.wording;
  const field = marketField(context, key);
  return field
    ? `${t(field.state === 'kept' ? 'marketKept' : 'market')}, ${format.moment(field.asOf, now)}`
    : t('market');
}

/**
 * The origin of a value in force, in a word or two. A time has its date too unless it is the day of `now`; without `now` it
 * always has, for what is read on another day.
 */
export function originText(context: Context, key: Key, now?: Date): string {
  const {model, wording} = context;
  const {inputs, origins} = model;
  const {source} = origins[key];
  if (isCautiousValue(model, key)) return wording.t('cautious');
  if (source === 'market') return marketText(context, key, now);
  if (source === 'default') return wording.t(isNumber(key) ? 'unset' : 'default');
  if (source === 'snapshot') return dated(wording, source, bundledDay(key));
  const rules: RuleSet = RULES[inputs.rules];
  const text = wording.t(source);
  return source === 'law' && !rules[key as RuleKey].confirmed ? `${text}, ${wording.t('unverified')}` : text;
}
