import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = process.platform === 'win32';

/** A page's project that has installed the packed tarball, and Lit. */
describe('the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-package-'));
  const installed = join(project, 'node_modules', 'kz-mining-calculator');

  const inNode = (script: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: project, encoding: 'utf8'}).trim();

  before(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {cwd: root, shell});
    const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'));
    assert.ok(tarball);
    execFileSync('tar', ['-xzf', tarball], {cwd: project});
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(join(project, 'package'), installed, 'junction');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  });

  after(() => {
    rmSync(project, {recursive: true});
  });

  test('holds the build, its documents, and nothing else', () => {
    assert.deepEqual(readdirSync(installed).sort(), ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json']);
    const kinds = /(?:\.js|\.js\.map|\.d\.ts|embed\.json)$/;
    const unexpected = readdirSync(join(installed, 'dist'), {recursive: true, encoding: 'utf8', withFileTypes: true})
      .filter((entry) => entry.isFile() && !kinds.test(entry.name))
      .map(({name}) => name);
    assert.deepEqual(unexpected, []);
  });

  test('has a file behind each of its exports', () => {
    const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    for (const target of Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? entry : Object.values(entry),
    ))
      for (const section of target.includes('*') ? readdirSync('src/sections') : ['']) {
        const file = target.replace('*', section);
        assert.ok(existsSync(join(installed, file)), file);
      }
  });

  test('calculates in Node, without a DOM', () => {
    const script = `const {calculate} = await import('kz-mining-calculator/core'); console.log(calculate({}).netProfit)`;
    assert.equal(Number(inNode(script)).toFixed(2), '63.55');
  });

  test('can be imported in Node without defining the tag', () => {
    const script = `const library = await import('kz-mining-calculator');
      console.log(typeof library.KzMiningCalculator, typeof globalThis.HTMLElement, library.KzMiningCalculator.version)`;
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    assert.equal(inNode(script), `function undefined ${version}`);
  });

  test('has source maps that carry their sources', () => {
    const maps = readdirSync(join(installed, 'dist'), {recursive: true, encoding: 'utf8'}).filter((path) =>
      path.endsWith('.map'),
    );
    assert.ok(maps.length > 0);
    for (const path of maps) {
      const map = JSON.parse(readFileSync(join(installed, 'dist', path), 'utf8')) as {
        sources: readonly string[];
        sourcesContent?: readonly (string | null)[];
      };
      assert.equal(map.sourcesContent?.filter((content) => content !== null).length, map.sources.length, path);
    }
  });
});
