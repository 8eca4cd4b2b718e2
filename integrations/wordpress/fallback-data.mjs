import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** The compiled modules of a build from which the plugin's PHP has its figures, names and texts. */
async function modulesOf(dist) {
  const load = (path) => import(pathToFileURL(join(dist, path)).href);
  const modules = await Promise.all([
    load('core/index.js'),
    ...['parameters', 'attributes', 'presets', 'basis', 'day', 'finite', 'mining', 'fleet', 'read-fleet'].map((name) =>
      load(`core/${name}.js`),
    ),
    ...['data/rules', 'store/statement', 'ui/field-lists', 'ui/break-even-text'].map((path) => load(`${path}.js`)),
    ...['languages', 'translate', 'format', 'numerals'].map((name) => load(`i18n/${name}.js`)),
  ]);
  return Object.assign({}, ...modules);
}

/** Texts of the fallback that are taken as they are, or whose places PHP fills. */
const TEXTS = [
  ...['heading', 'rigs', 'electricityPrice', 'margin', 'underLaw', 'underArticle'],
  ...['stopsBoth', 'stopsAbove', 'stopsBelow', 'wouldBoth', 'wouldAbove'],
  ...['notEvenFree', 'neverPays', 'earnsNothing', 'alwaysPays', 'evenNow'],
];

/** A number of one digit, whose place in a text is where PHP puts another. */
const DIGIT = 7;

const template = (text) => {
  const parts = text.split(String(DIGIT));
  if (parts.length !== 2) throw new Error(`${text} has no single place for a number`);
  return parts.join('{0}');
};

/** What the fallback says in a language, and how the language writes numbers. */
function wordingOf(language, {LANGUAGES, PARAMETERS, SNAPSHOT, BREAK_EVEN_PRICES, ...from}) {
  const t = from.translate(language, LANGUAGES);
  const format = from.formatFor(language);
  const {decimalMark, groupMark} = from.NUMERALS.get(language);
  const entries = (keys, valueOf) => Object.fromEntries(keys.map((key, index) => [key, valueOf(key, index)]));
  return {
    texts: entries(TEXTS, (key) => t(key)),
    periods: entries(PARAMETERS.period.options, (_, index) => ({
      ...entries(['revenue', 'costs', 'net'], (key) => from.capitalised(t(key, t.list('perPeriod')[index]))),
      per: t.list('per')[index],
    })),
    prices: entries(BREAK_EVEN_PRICES, (key) => from.priceInSentence({wording: {t}}, key, '{0}')),
    pricesOf: t('pricesOf', format.date(SNAPSHOT.date)),
    decimalMark,
    groupMark,
    percent: template(format.asPercent(String(DIGIT))),
    currencies: entries(PARAMETERS.currency.options, (currency) => template(format.money(DIGIT, currency, 0))),
  };
}

/** The row of an input, as PHP reads its values. */
function rowOf(key, {PARAMETERS, isMoney, rigIds, ...from}) {
  const {kind, unit, default: initial, min, max, whole, options} = PARAMETERS[key];
  if (kind === 'number')
    return {kind, default: initial, min, max, whole, isMoney: isMoney(key), isPercent: unit.startsWith('%')};
  if (kind === 'fleet')
    return {
      kind,
      default: initial,
      mostEntries: from.MOST_ENTRIES,
      mostRefused: from.MOST_REFUSED,
      maxLength: from.MAX_FLEET_LENGTH,
    };
  const lower = options.map((option) => [option.toLowerCase(), option]);
  return {
    kind,
    default: initial,
    options: Object.fromEntries(lower),
    names: key === 'rig' ? Object.fromEntries(rigIds()) : {},
  };
}

/**
 * All that the PHP of the fallback knows of the calculator, as text of a JSON file: inputs, presets, constants, texts and
 * the forms of numbers, from the modules of a build.
 */
export async function fallbackData(dist) {
  const from = await modulesOf(dist);
  const {PARAMETERS, RULES, RIGS, DECIMALS, attributeOf, decimalsOf, figuresOfRules, figuresOfRig, forPeriod} = from;
  const figures = (preset) => Object.fromEntries(preset.map(({key, value}) => [key, value]));
  // A switch changes the projection alone.
  const keys = Object.keys(PARAMETERS).filter((key) => PARAMETERS[key].kind !== 'switch');
  const shown = ['rigs', ...from.BREAK_EVEN_PRICES];
  const data = {
    keys: Object.fromEntries(keys.map((key) => [attributeOf(key), key])),
    inputs: Object.fromEntries(keys.map((key) => [key, rowOf(key, from)])),
    presets: {
      rules: Object.fromEntries(Object.keys(RULES).map((id) => [id, figures(figuresOfRules(id))])),
      rig: Object.fromEntries(RIGS.map(({id}) => [id, figures(figuresOfRig(id))])),
    },
    presentLaw: from.PRESENT_LAW,
    priceKeys: Object.fromEntries(from.BASES.map((basis) => [basis, from.priceKeyOf(basis)])),
    blocksPerEra: from.BLOCKS_PER_ERA,
    daysPerMonth: from.DAYS_PER_MONTH,
    roundingTolerance: from.ROUNDING_TOLERANCE,
    days: Object.fromEntries(PARAMETERS.period.options.map((period) => [period, forPeriod(1, period)])),
    decimalsOfTotals: DECIMALS,
    decimals: Object.fromEntries(
      PARAMETERS.currency.options.map((currency) => [
        currency,
        Object.fromEntries(shown.map((key) => [key, decimalsOf(key, from.isMoney(key) ? currency : undefined)])),
      ]),
    ),
    minus: from.MINUS,
    languages: Object.fromEntries(Object.keys(from.LANGUAGES).map((language) => [language, wordingOf(language, from)])),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
