import assert from 'node:assert/strict';
import {spawnSync, type SpawnSyncReturns} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, isAbsolute, join, normalize, relative, sep} from 'node:path';
import {execPath} from 'node:process';
import {after, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

/** The files of a folder and of those in it, with what they hold. */
const contentsOf = (folder: string): Map<string, Buffer> =>
  new Map(
    readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path)]),
  );

const build = (project: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(execPath, ['tools/build.mjs', ...args], {cwd: project, encoding: 'utf8'});

describe('The build', () => {
  const folders: string[] = [];

  after(() => {
    for (const folder of folders) rmSync(folder, {recursive: true});
  });

  test('gives the same bytes again, archives included', () => {
    const again = join(root, 'dist.again');
    folders.push(again);
    const {status, stdout, stderr} = build(root, 'dist.again');
    assert.equal(status, 0, stdout + stderr);
    const [first, second] = [contentsOf(dist), contentsOf(again)];
    assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
    assert.ok(second.has('kz-mining-calculator-wordpress.zip'));
    for (const [file, content] of second) assert.ok(content.equals(first.get(file) ?? Buffer.of()), file);
  });

  test('that fails says so, and leaves what was there', () => {
    const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-build-'));
    folders.push(project);
    for (const part of [
      'tools',
      'integrations',
      'package.json',
      'rollup.config.mjs',
      'tsconfig.json',
      'tsconfig.build.json',
    ])
      cpSync(join(root, part), join(project, part), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    for (const folder of ['src', 'dist']) mkdirSync(join(project, folder));
    writeFileSync(join(project, 'src', 'index.ts'), 'export const answer: number = "text";\n');
    writeFileSync(join(project, 'dist', 'index.js'), 'export const answer = 42;\n');
    const {status, stdout, stderr} = build(project);
    assert.equal(status, 1);
    assert.match(stdout, /index\.ts[^]*error/);
    assert.match(stderr, /The build failed; dist\/ is what it was before\./);
    assert.deepEqual(
      [...contentsOf(join(project, 'dist'))].map(([file, content]) => `${file}: ${content.toString()}`),
      ['index.js: export const answer = 42;\n'],
    );
  });

  test('writes source maps that name no path of the machine', () => {
    const maps = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 50);
    for (const path of maps) {
      const text = readFileSync(join(dist, path), 'utf8');
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
