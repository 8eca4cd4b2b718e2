import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, isAbsolute, join, normalize, sep} from 'node:path';
import {describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type OutputOptions, rollup, type RollupOptions} from 'rollup';
import config from '../../rollup.config.mjs';

const builds = config as (RollupOptions & {output: OutputOptions & {file: string}})[];

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('The build', () => {
  for (const {output, ...input} of builds)
    test(`gives the same bytes again: ${output.file}`, async () => {
      const bundle = await rollup(input);
      // As if it went to its place, where the last build stays.
      const {output: files} = await bundle.generate(output);
      await bundle.close();
      assert.equal(files.length, 2);
      for (const file of files) {
        const text = file.type === 'chunk' ? file.code : file.source;
        assert.ok(text === readFileSync(join(root, dirname(output.file), file.fileName), 'utf8'), file.fileName);
      }
    });

  test('writes source maps that name no path of the machine', () => {
    const maps = readdirSync(join(root, 'dist'), {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.map'),
    );
    assert.ok(maps.length > builds.length);
    for (const path of maps) {
      const text = readFileSync(join(root, 'dist', path), 'utf8');
      assert.ok(!text.includes(root) && !text.includes('file:'), path);
      const {sources, sourceRoot = ''} = JSON.parse(text) as {sources: string[]; sourceRoot?: string};
      assert.equal(sourceRoot, '', path);
      for (const source of sources) {
        assert.ok(!isAbsolute(source), `${path}: ${source}`);
        const place = normalize(join('dist', dirname(path), source)).split(sep)[0];
        assert.ok(place === 'src' || place === 'node_modules', `${path}: ${source}`);
      }
    }
  });
});
