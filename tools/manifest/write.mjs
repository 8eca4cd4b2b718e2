import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {create, ts} from '@custom-elements-manifest/analyzer';
import {litPlugin} from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import {editorData} from './editor-data.mjs';
import {events} from './events.mjs';
import {inputs} from './inputs.mjs';
import {surface} from './surface.mjs';

/** Writes `custom-elements.json` and `vscode.html-custom-data.json`. Reads the build's table, so build first. */
const root = new URL('../../', import.meta.url);
const {name, version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const SOURCES = [
  'src/index.ts',
  'src/define.ts',
  'src/core/parameters.ts',
  ...readdirSync(new URL('src/element', root))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/element/${file}`),
];

const manifest = create({
  modules: SOURCES.map((path) =>
    ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2022, true),
  ),
  plugins: [...litPlugin(), inputs, events, surface],
  context: {dev: false, tag: name, version},
});

const write = (file, data) => writeFileSync(new URL(file, root), `${JSON.stringify(data, null, 2)}\n`);
write('custom-elements.json', manifest);
write('vscode.html-custom-data.json', editorData(manifest));
