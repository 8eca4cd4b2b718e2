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

const BEFORE = 'export const answer = 42;\n';

describe('The build', () => {
  const folders: string[] = [];

  after(() => {
    for (const folder of folders) rmSync(folder, {recursive: true});
  });

  test('gives the same bytes again, archives included, and leaves nothing of the one before', () => {
    const again = join(root, 'dist.again');
    folders.push(again);
    mkdirSync(again);
    writeFileSync(join(again, 'earlier.js'), BEFORE);
    const {status, stdout, stderr} = build(root, 'dist.again');
    assert.equal(status, 0, stdout + stderr);
    const [first, second] = [contentsOf(dist), contentsOf(again)];
    assert.deepEqual([...second.keys()].sort(), [...first.keys()].sort());
    assert.ok(second.has('kz-mining-calculator-wordpress.zip'));
    for (const [file, content] of second) assert.ok(content.equals(first.get(file) ?? Buffer.of()), file);
    assert.deepEqual(
      readdirSync(root).filter((name) => name.startsWith('dist.again')),
      ['dist.again'],
    );
  });

  /** A small project with our tools and a build from before. */
  function projectWith(changes: Readonly<Record<string, string>>): string {
    const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-build-'));
    folders.push(project);
    for (const part of [
      'tools',
      'integrations',
      'package.json',
      'rollup.config.mjs',
      'tsconfig.json',
      'tsconfig.build.json',
      'custom-elements.json',
      'LICENSE',
    ])
      cpSync(join(root, part), join(project, part), {recursive: true});
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    for (const folder of ['src/sections', 'dist']) mkdirSync(join(project, folder), {recursive: true});
    const script = "import {html, render} from 'lit';\nrender(html`<p></p>`, document.body);\n";
    const files = {
      'src/cdn.ts': script,
      'src/cdn-full.ts': script,
      'src/fallback.ts': "export const fallbackHTML = (): string => '';\n",
      'dist/index.js': BEFORE,
      // The manifest, the plugin's data and the proxy are of sources that this project has not.
      'tools/manifest/write.mjs': '',
      'integrations/wordpress/pack.mjs': 'export const packWordPress = () => undefined;\n',
      'integrations/market-proxy/pack.mjs': 'export const packMarketProxy = () => undefined;\n',
      ...changes,
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), text);
    return project;
  }

  const filesOf = (project: string): string[] => [...contentsOf(join(project, 'dist')).keys()];

  const assertUntouched = (project: string): void => {
    assert.deepEqual(filesOf(project), ['index.js']);
    assert.equal(readFileSync(join(project, 'dist', 'index.js'), 'utf8'), BEFORE);
  };

  test('that fails in its first step says so, and leaves what was there', () => {
    const project = projectWith({'src/index.ts': 'export const answer: number = "text";\n'});
    const {status, stdout, stderr} = build(project);
    assert.equal(status, 1);
    assert.match(stdout, /index\.ts[^]*error/);
    assert.match(stderr, /The build failed; dist\/ is what it was before\./);
    assertUntouched(project);
  });

  test('that fails in its last step says so, and leaves what was there', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
    const project = projectWith({'package.json': JSON.stringify({...manifest, budgets: {}})});
    const {status, stdout, stderr} = build(project);
    assert.equal(status, 1);
    assert.match(stdout, /embed\.json/, stderr);
    assert.match(stderr, /The build failed; dist\/ is what it was before\./);
    assertUntouched(project);
  });

  test('writes source maps that name no path of the machine', () => {
    const maps = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.map'));
    assert.ok(maps.length > 50);
    for (const path of maps) {
      const text = readFileSync(join(dist, path), 'utf8');
      assert.ok(!text.includes(root) && !text.includes('file://'), path);
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
