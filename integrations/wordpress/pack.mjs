import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {ONE_FILE_BUILDS, withoutSourceMap} from '../../tools/one-file-builds.mjs';
import {zip} from '../../tools/zip.mjs';
import {fallbackData} from './fallback-data.mjs';

const root = new URL('../../', import.meta.url);
const SOURCES = 'integrations/wordpress';

/** The PHP that writes the figures into the page. */
const FALLBACK = [
  'fallback',
  'fallback-values',
  'fallback-fleet',
  'fallback-day',
  'fallback-totals',
  'fallback-numbers',
];

const text = (path) => readFile(new URL(path, root), 'utf8');
const {name, version} = JSON.parse(await text('package.json'));

const withVersion = async (path) => (await text(path)).replaceAll('{{version}}', version);

/** The choices of an attribute, where its type is a union of texts or a switch. */
const choicesOf = (type) =>
  type === 'boolean' ? ['on', 'off'] : [...type.matchAll(/'([^']*)'/g)].map(([, choice]) => choice);

/**
 * An attribute as block.json describes it. It has no default, because WordPress would write that into every page, and
 * it would count as the page's own value.
 */
function blockAttribute({type, description, default: initial}) {
  const choices = choicesOf(type.text);
  const text = description.replaceAll('`', '');
  return {
    type: 'string',
    ...(choices.length > 0 && {enum: choices}),
    description: initial === undefined ? text : `${text} Default: ${initial}.`,
  };
}

async function block() {
  const {modules} = JSON.parse(await text('custom-elements.json'));
  const {attributes} = modules
    .flatMap(({declarations = []}) => declarations)
    .find(({tagName, attributes}) => tagName === name && attributes);
  const source = JSON.parse(await withVersion(`${SOURCES}/block.json`));
  const taken = attributes.find((attribute) => source.attributes[attribute.name]);
  if (taken) throw new Error(`The plugin and the element both have an attribute ${taken.name}`);
  source.attributes = {
    ...Object.fromEntries(attributes.map((attribute) => [attribute.name, blockAttribute(attribute)])),
    ...source.attributes,
  };
  return `${JSON.stringify(source, null, 2)}\n`;
}

/** Writes the plugin into a folder of the build, as a zip that the dashboard installs. Reads the manifest too. */
export async function packWordPress(dist) {
  const files = {
    'kz-mining-calculator.php': await withVersion(`${SOURCES}/kz-mining-calculator.php`),
    'block.json': await block(),
    'editor.js': await text(`${SOURCES}/editor.js`),
    'readme.txt': await withVersion(`${SOURCES}/readme.txt`),
    LICENSE: await text('LICENSE'),
    'fallback.json': await fallbackData(dist),
  };
  for (const file of FALLBACK) files[`${file}.php`] = await text(`${SOURCES}/${file}.php`);
  for (const {file} of ONE_FILE_BUILDS) files[file] = withoutSourceMap(await readFile(join(dist, file), 'utf8'));
  await writeFile(join(dist, `${name}-wordpress.zip`), zip(name, files));
}
