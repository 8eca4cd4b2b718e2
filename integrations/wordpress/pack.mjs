import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ONE_FILE_BUILDS, withoutSourceMap} from '../../tools/one-file-builds.mjs';
import {zip} from '../../tools/zip.mjs';
import {fallbackData} from './fallback-data.mjs';
import {fieldGroups} from './fields.mjs';
import {fieldsScript} from './fields-script.mjs';
import {languageFiles, LOCALES} from './translations.mjs';

const root = new URL('../../', import.meta.url);
const SOURCES = 'integrations/wordpress';

/** What the plugin has as it is here, but for the version. */
const COPIED = [
  ...['kz-mining-calculator.php', 'scripts.php', 'settings.php', 'uninstall.php'],
  ...['fallback', 'fallback-values', 'fallback-fleet', 'fallback-day', 'fallback-totals', 'fallback-numbers'].map(
    (name) => `${name}.php`,
  ),
  ...['editor-shortcode.js', 'editor.js', 'watch.js', 'readme.txt'],
];

const text = (path) => readFile(new URL(path, root), 'utf8');
const {name, version} = JSON.parse(await text('package.json'));

const withVersion = async (path) => (await text(path)).replaceAll('{{version}}', version);

/** The choices of an attribute, where its type is a union of texts. */
const choicesOf = (type) => [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);

/**
 * The types that a block may give an attribute. Posts of older versions hold every value as text, and an amount of money
 * may have its currency.
 */
function typeOf({text}) {
  if (text === 'boolean') return ['boolean', 'string'];
  return text.startsWith('number') ? ['number', 'string'] : 'string';
}

/**
 * An attribute as block.json describes it. It has no default, because WordPress would write that into every page, and
 * it would count as the page's own value.
 */
function blockAttribute({type, description, default: initial}) {
  const choices = choicesOf(type.text);
  const about = description.replaceAll('`', '');
  return {
    type: typeOf(type),
    ...(choices.length > 0 && {enum: choices}),
    description: initial === undefined ? about : `${about} Default: ${initial}.`,
  };
}

/** The attributes of the element, from its manifest. */
async function elementAttributes() {
  const {modules} = JSON.parse(await text('custom-elements.json'));
  return modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName, attributes}) => tagName === name && attributes).attributes;
}

/** The attributes that the plugin has beside them, in the form of the manifest. */
const ownAttributes = (source) =>
  Object.entries(source.attributes).map(([own, {enum: choices}]) => ({
    name: own,
    type: {text: choices.map((choice) => `'${choice}'`).join(' | ')},
  }));

function block(source, attributes) {
  const taken = attributes.find((attribute) => source.attributes[attribute.name]);
  if (taken) throw new Error(`The plugin and the element both have an attribute ${taken.name}`);
  const described = Object.fromEntries(attributes.map((attribute) => [attribute.name, blockAttribute(attribute)]));
  return `${JSON.stringify({...source, attributes: {...described, ...source.attributes}}, null, 2)}\n`;
}

/** Writes the plugin into a folder of the build, as a zip that the dashboard installs. Reads the manifest too. */
export async function packWordPress(dist) {
  const source = JSON.parse(await withVersion(`${SOURCES}/block.json`));
  const attributes = await elementAttributes();
  const {script, words} = fieldsScript(await fieldGroups(dist, [...ownAttributes(source), ...attributes]));
  const files = {'block.json': block(source, attributes), 'editor-fields.js': script};
  for (const file of COPIED) files[file] = await withVersion(`${SOURCES}/${file}`);

  const catalogs = {};
  for (const locale of Object.keys(LOCALES)) catalogs[locale] = await text(`${SOURCES}/languages/${locale}.po`);
  Object.assign(files, languageFiles(files, words, catalogs, {name, version}));

  files.LICENSE = await text('LICENSE');
  files['fallback.json'] = await fallbackData(dist);
  for (const {file} of ONE_FILE_BUILDS) files[file] = withoutSourceMap(await readFile(join(dist, file), 'utf8'));
  await writeFile(join(dist, `${name}-wordpress.zip`), zip(name, files));
}
