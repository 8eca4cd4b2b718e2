import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import {tables} from './tables.mjs';
import {webTypes} from './web-types.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The elements, their events and registration, and the table whose comments describe the inputs. */
const SOURCES = [
  'element/kz-mining-calculator.ts',
  'element/events.ts',
  'define.ts',
  ...['kz-figure', 'kz-input', 'kz-when'].map((name) => `figures/${name}.ts`),
  'core/parameters.ts',
];

function analyze() {
  const modules = SOURCES.map((file) => `src/${file}`).map((path) =>
    ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return create({modules, plugins: [...litPlugin(), tables()], context: {dev: false}});
}

/** The line breaks of a description are only those of the doc comment. */
const withoutLineBreaks = (key, value) => (key === 'description' ? value.replaceAll(/\s*\n\s*/g, ' ') : value);

/** VS Code's data about the tag. The library leaves out defaults, and that a switch needs no value. */
function editorData(manifest) {
  const {attributes} = manifest.modules[0].declarations.find(({customElement}) => customElement);
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {descriptionSrc: 'description'}));
  data.tags[0].attributes.forEach((row, index) => {
    const {type, default: initial} = attributes[index];
    if (initial !== undefined) row.description += `\n\nDefault: ${initial}`;
    // This name tells VS Code to complete the attribute without `=""`.
    if (type.text === 'boolean') row.valueSet = 'v';
  });
  return data;
}

/** Writes the manifest, and what editors make of it, into a folder, from the TypeScript in src/. */
export function writeManifest(folder = ROOT) {
  const manifest = JSON.parse(JSON.stringify(analyze(), withoutLineBreaks));
  const write = (file, data) => writeFileSync(join(folder, file), `${JSON.stringify(data, null, 2)}\n`);
  write('custom-elements.json', manifest);
  write('vscode.html-custom-data.json', editorData(manifest));
  write('web-types.json', webTypes(manifest, JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeManifest();
