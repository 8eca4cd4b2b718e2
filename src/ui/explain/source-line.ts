import {html, nothing, type TemplateResult} from 'lit';
import {bundledDay} from '../../core/market.js';
import {type Currency, isNumber, type Key, type NumberKey, PARAMETERS} from '../../core/parameters.js';
import {ARTICLE_RATE, type Reference, REFERENCES} from '../../data/references.js';
import {type RuleKey, RULES} from '../../data/rules.js';
import type {ExplainedKey} from '../../i18n/definitions/index.js';
import type {CompactTexts} from '../../i18n/en.js';
import {capitalised} from '../../i18n/format.js';
import type {StringKey} from '../../i18n/text-table.js';
import {isCautiousValue, marketField} from './origin-text.js';
import {marketPlace} from '../market-place.js';
import {rigName, rulesOptions} from '../choice-options.js';
import type {Context} from '../context.js';
import {toDisplayCurrency} from '../../store/statement.js';
import {decimalsOf} from '../field-lists.js';
import {inForceText} from '../value-text.js';
import {withUnit} from '../units.js';

/** A figure or range of another source with its unit, as that source has it. */
function asPrinted(context: Context, key: NumberKey, values: readonly number[], currency: Currency): string {
  const {number} = context.wording.format;
  return withUnit(context, key, values.map((value) => number(value, 8)).join('–'), currency);
}

/**
 * A figure or range with its unit, money in the display currency. A figure that was printed in the other currency follows
 * in brackets as it was printed.
 */
function figureText(context: Context, key: NumberKey, values: readonly number[], inTenge = false): string {
  const {model, wording} = context;
  const {currency, kztPerUsd} = model.inputs;
  const isAmount = PARAMETERS[key].unit.startsWith('USD');
  const printed = asPrinted(context, key, values, inTenge ? 'KZT' : 'USD');
  if (!isAmount || (currency === 'KZT') === inTenge) return printed;
  const converted = values
    .map((value) => toDisplayCurrency(inTenge ? value / kztPerUsd : value, model.inputs))
    .map((value) => wording.format.number(value, Math.abs(value) < 1000 ? decimalsOf(key, currency) : 0))
    .join('–');
  return `${withUnit(context, key, converted)} (${printed})`;
}

/** The article's figure for an input; null where the article has none. */
function articleFigure(key: NumberKey): number | null {
  const {source, default: initial} = PARAMETERS[key];
  return source === 'article' ? initial : null;
}

const isRuleKey = (key: Key): key is RuleKey => Object.hasOwn(RULES.article, key);

/** Of when a figure of the market feed is, and why it stands where it is not of the last answer. */
function marketSentence(context: Context, key: Key, value: string): string {
  const {t, format} = context.wording;
  const field = marketField(context, key);
  if (!field) return t('fromMarket', value);
  return t('fromMarketAt', value, format.moment(field.asOf, new Date()));
}

/** Where the value in force comes from, in one sentence. */
function originSentence(context: Context, key: Key): string {
  const {model, wording} = context;
  const {inputs, given, origins} = model;
  const {format, t} = wording;
  const {layer, source} = origins[key];
  const value = inForceText(context, key);
  if (value === '') return t('fromNobody');
  if (isCautiousValue(model, key)) return t('fromCautious', value);
  const isOfPreset = layer !== 'default' && source !== layer;
  if (isOfPreset && isRuleKey(key)) {
    const rules = rulesOptions(context).find(([id]) => id === inputs.rules)?.[1] ?? '';
    return t('fromRules', value, rules);
  }
  // `given` keeps the rig whose other figure was replaced.
  if (isOfPreset && source === 'nameplate') return t('fromNameplate', value, rigName(context, given.rig));
  switch (source) {
    case 'article':
      return t('fromArticle', value);
    case 'unstated':
      return t('fromUnstated', value);
    case 'illustration':
      return t('fromExample', value);
    case 'snapshot':
      return t('fromSnapshot', value, format.date(bundledDay(key)));
    case 'host':
      return t('fromHost', value);
    case 'market':
      return marketSentence(context, key, value);
    case 'link':
      return t('fromLink', value);
    case 'reader':
      return t(isNumber(key) ? 'fromReader' : 'fromReaderChoice', value);
    default:
      return t('fromDefault', value);
  }
}

/** What the article has on an input whose value in force is somebody else's. */
function articleSentence(context: Context, key: NumberKey): string {
  const {t} = context.wording;
  const {source} = context.model.origins[key];
  if (key === 'kztPerUsd') return t('articleImplies', asPrinted(context, key, [ARTICLE_RATE], 'USD'));
  if (source === 'article' && context.model.origins[key].layer === 'default') return '';
  const figure = articleFigure(key);
  if (figure !== null)
    return source === 'article' && figure === context.model.inputs[key]
      ? ''
      : t('fromArticle', figureText(context, key, [figure]));
  // The sentence on the value in force has said so already.
  return source === 'unstated' || source === 'illustration' ? '' : t('articleSilent');
}

/** The example's figure, where the reader or the page has replaced it. */
function exampleSentence(context: Context, key: NumberKey): string {
  const {source, default: initial} = PARAMETERS[key];
  const isReplaced = context.model.origins[key].source !== 'illustration';
  return source === 'illustration' && isReplaced && initial !== null
    ? context.wording.t('exampleIs', figureText(context, key, [Number(initial.toPrecision(6))]))
    : '';
}

/** What another source has on an input, and since when. */
function referenceSentence(context: Context, key: NumberKey, reference: Reference): string {
  const {format, t} = context.wording;
  const {source, range, inTenge, since, confirmed, withoutVat} = reference;
  const bare = figureText(context, key, range, inTenge);
  const figure = withoutVat ? t('withoutVat', bare) : bare;
  const sentences: Readonly<Record<Reference['source'], StringKey<CompactTexts>>> = {
    law: 'lawSays',
    press: 'pressSays',
    snapshot: 'marketSays',
    nameplate: 'nameplatesSay',
  };
  const sentence = t(sentences[source], figure, since === undefined ? '' : format.date(since));
  if (confirmed === undefined) return sentence;
  return `${sentence} ${t(confirmed ? 'isConfirmed' : 'isNotConfirmed')}`;
}

/** A link in brackets, which opens beside the reader's own numbers. */
const linkTo = (address: string, name: string): TemplateResult =>
  html`(<a href=${address} target="_blank" rel="noreferrer">${name}</a>)`;

/** Where a source's figure was found: a link to the page that has it, or only the name of the place. */
function place({page, site}: Pick<Reference, 'page' | 'site'>): TemplateResult | string | typeof nothing {
  if (page === undefined) return site === undefined ? nothing : `(${site})`;
  return linkTo(`https://${page}`, page.split('/')[0] ?? '');
}

/** Further words on the sources of an input, by the name of their text. */
const NOTES: Partial<Record<Key, StringKey<CompactTexts>>> = {
  taxRate: 'noteTaxRate',
  miningLevy: 'noteMiningLevy',
  electricityVat: 'noteElectricityVat',
  purchaseCap: 'notePurchaseCap',
  aifcShare: 'noteAifcShare',
  complianceRate: 'noteComplianceRate',
  complianceFixed: 'noteComplianceFixed',
  rigPower: 'noteRigPower',
  miningShare: 'noteMiningShare',
};

/** Whether a sentence speaks of the article, so that a link to it belongs there. */
const citesArticle = (context: Context, key: ExplainedKey): boolean =>
  context.model.origins[key].source === 'article' ||
  key === 'kztPerUsd' ||
  (isNumber(key) && articleFigure(key) !== null);

/** Where the value in force comes from, and what the article, laws, press and markets have on it, each with its place. */
export function sourceLine(context: Context, key: ExplainedKey): TemplateResult {
  const {t} = context.wording;
  const note = NOTES[key];
  const {source} = context.model.origins[key];
  // The snapshot's figure in force is the market's own, which needs to be said once.
  const references = (REFERENCES[key] ?? []).filter(
    (reference) => reference.source !== 'snapshot' || source !== 'snapshot',
  );
  const isMarket = source === 'market';
  const ownPlace = isMarket ? marketPlace(context, key) : source === 'snapshot' ? REFERENCES[key]?.[0] : undefined;
  const isKept = isMarket && marketField(context, key)?.state === 'kept';
  const number = isNumber(key) ? key : undefined;
  const sentences: readonly unknown[] = [
    capitalised(originSentence(context, key)),
    ownPlace ? place(ownPlace) : nothing,
    isKept ? t('nothingNewer') : '',
    number ? articleSentence(context, number) : '',
    number ? exampleSentence(context, number) : '',
    citesArticle(context, key) ? linkTo(context.model.options.articleUrl, t('article')) : nothing,
    ...(number
      ? references.flatMap((reference) => [referenceSentence(context, number, reference), place(reference)])
      : []),
    note ? t(note) : '',
  ];
  // The spaces stand in bindings, because those at the ends of a template are removed from the built files.
  return html`${sentences.filter((sentence) => sentence !== nothing && sentence !== '').map((sentence) => [sentence, ' '])}`;
}
