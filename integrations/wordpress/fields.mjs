import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {GROUPS} from '../../demo/playground/controls.js';

/** The modules of a build that name the inputs and say what each of them is. */
async function modulesOf(dist) {
  const load = (path) => import(pathToFileURL(join(dist, path)).href);
  const paths = ['i18n/languages', 'i18n/translate', 'i18n/definitions/index', 'core/attributes', 'ui/choice-options'];
  const modules = await Promise.all([...paths, 'ui/units', 'core/parameters'].map((path) => load(`${path}.js`)));
  return Object.assign({}, ...modules);
}

/** What an editor sets before any number. */
const FIRST = ['file', 'lang', 'theme'];

/** Labels of attributes that are no inputs of the calculator, and what is said of them. The plugin translates these. */
const OTHERS = {
  file: [
    'Compact or full',
    'The full calculator adds folded sections on the whole model, for all calculators of the page.',
  ],
  lang: ['Language', 'The language that the calculator speaks.'],
  theme: ['Colors', 'The calculator follows the colors of the page, or is always light or dark.'],
  'heading-level': ['Heading level', 'The level of the calculator\u2019s heading, from 2 to 6.'],
  'article-url': ['Address of the article', 'The article that the calculator cites.'],
  'article-title': ['Title of the article', 'The text of the link to that article.'],
  sections: [
    'Sections to show',
    'Names in this order, such as break-even projection, or none. Empty: all sections of the full calculator.',
  ],
  share: ['Links with the reader\u2019s numbers', 'The calculator reads such a link and offers one to the reader.'],
  live: [
    'Market feed',
    'The word mempool, or the address of a feed. Empty: the calculator asks nobody, and its prices have a date.',
  ],
  'live-kzt': ['Tenge rate from the feed', 'The market feed is asked for the tenge rate too.'],
};

/** What can be chosen for them. Languages are called by themselves, so they need no translation. */
const CHOICES = {
  file: {compact: 'Compact: the calculator alone', full: 'Full: with all sections'},
  theme: {auto: 'Like the page', light: 'Light', dark: 'Dark'},
};
const LANGUAGE_NAMES = {en: 'English', ru: 'Русский', kk: 'Қазақша'};

/** An attribute whose absence is the choice of the site has a name for that. */
const ABSENT = {file: 'As the site\u2019s settings have it', lang: 'That of the site'};

/** A number may be typed into a field of digits. Money is text, because it comes with its currency. */
function kindOf({name, type: {text}}) {
  if (name === 'lang' || text.includes("'")) return 'choice';
  return {boolean: 'switch', number: 'number', 'number | string': 'money'}[text] ?? 'text';
}

/** A text in each language; the same in all of them where it is a name. */
const everywhere = (languages, textIn) => Object.fromEntries(languages.map((language) => [language, textIn(language)]));

/** The options of a choice, as the calculator's own list has them. */
function optionsOf({name, type}, context, {rulesOptions, basisOptions, rigName}) {
  const values = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  const lists = {
    rules: () => rulesOptions(context),
    basis: () => basisOptions(context),
    rig: () => values.map((value) => [value, rigName(context, value)]),
    period: () => values.map((value, index) => [value, context.wording.t.list('periods')[index]]),
  };
  return lists[name]?.() ?? values.map((value) => [value, value]);
}

/**
 * The groups of the inspector with their fields. A text is an English one of the plugin's own, or has the calculator's
 * words in each language.
 */
export async function fieldGroups(dist, attributes) {
  const from = await modulesOf(dist);
  const languages = Object.keys(from.LANGUAGES);
  const contexts = everywhere(languages, (language) => ({
    model: {inputs: {currency: 'USD'}},
    wording: {t: from.translate(language, from.LANGUAGES)},
  }));

  function choicesOf(attribute) {
    if (attribute.name === 'lang') return Object.entries(LANGUAGE_NAMES);
    if (attribute.name in CHOICES) return Object.entries(CHOICES[attribute.name]);
    const lists = everywhere(languages, (language) => optionsOf(attribute, contexts[language], from));
    return lists.en.map(([value], index) => [value, everywhere(languages, (language) => lists[language][index][1])]);
  }

  function field(attribute) {
    const {name, number, default: initial} = attribute;
    const kind = kindOf(attribute);
    const key = from.keyOfAttribute(name);
    const [label, help] = OTHERS[name] ?? [
      everywhere(languages, (language) => contexts[language].wording.t(key)),
      key in from.DEFINITIONS.en ? everywhere(languages, (language) => from.DEFINITIONS[language][key]) : '',
    ];
    const unit = number === undefined ? '' : everywhere(languages, (language) => from.unitOf(contexts[language], key));
    return {
      name,
      kind,
      label,
      ...(help !== '' && {help}),
      ...(unit.en && {unit}),
      ...(kind === 'number' && {min: number?.min ?? 2, max: number?.max ?? 6, isWhole: number?.whole ?? true}),
      ...(kind === 'choice' && {options: choicesOf(attribute)}),
      ...(kind === 'choice' && ABSENT[name] && {absent: ABSENT[name]}),
      ...(initial !== undefined && kind !== 'switch' && {initial}),
    };
  }

  const groups = [['', 'Calculator'], ...GROUPS].map(([first, title]) => ({first, title, fields: []}));
  let [, current] = groups;
  for (const attribute of attributes) {
    current = groups.find(({first}) => first === attribute.name) ?? current;
    const group = FIRST.includes(attribute.name) ? groups[0] : current;
    group.fields.push(field(attribute));
  }
  groups[0].fields.sort((a, b) => FIRST.indexOf(a.name) - FIRST.indexOf(b.name));
  return groups.map(({title, fields}) => ({title, fields}));
}
