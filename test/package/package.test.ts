import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix, relative, sep} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import resolve from 'resolve';
import {ONE_FILE_BUILDS} from '../../tools/one-file-builds.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = process.platform === 'win32';

/** The files of a folder and of those in it, by their paths there. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8', withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({parentPath, name}) => relative(folder, join(parentPath, name)).split(sep).join('/'))
    .sort();

/** A page's project that has installed the packed tarball, and Lit. */
describe('the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-package-'));
  const installed = join(project, 'node_modules', 'kz-mining-calculator');
  let tarball: string;

  const inNode = (script: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: project, encoding: 'utf8'}).trim();

  const sections = readdirSync(join(root, 'src/sections'), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name);

  const exportNames = (): string[] => {
    const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {exports: object};
    return Object.keys(exports);
  };

  /** The file behind each export, the pattern for sections spelt out. */
  const exported = (): string[] => {
    const {exports} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      exports: Record<string, string | Record<string, string>>;
    };
    return Object.values(exports)
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
      .flatMap((target) => (target.includes('*') ? sections : ['']).map((section) => target.replace('*', section)));
  };

  /** The file behind each command. */
  const commands = (): Record<string, string> =>
    (JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {bin: Record<string, string>}).bin;

  before(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {cwd: root, shell});
    const packed = readdirSync(project).find((name) => name.endsWith('.tgz'));
    assert.ok(packed);
    tarball = join(project, packed);
    execFileSync('tar', ['-xzf', packed], {cwd: project});
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(join(project, 'package'), installed, 'junction');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit'])
      symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  });

  after(() => {
    rmSync(project, {recursive: true});
  });

  test('holds the build, what describes it, and nothing else', () => {
    const withoutFolder = ['.', './custom-elements.json', './package.json'];
    const folders = exportNames()
      .filter((entry) => !withoutFolder.includes(entry))
      .map((entry) => entry.split('/')[1]);
    assert.deepEqual(
      readdirSync(installed).sort(),
      [
        ...folders,
        'ACCESSIBILITY.md',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'custom-elements.json',
        'dist',
        'docs',
        'package.json',
        'vscode.html-custom-data.json',
        'web-types.json',
      ].sort(),
    );
    // The entries of the one-file builds have no use beside those.
    const modules = filesIn(join(root, 'src'))
      .filter((file) => !/^(cdn(-full)?|lit-platform)\.ts$/.test(file))
      .flatMap((file) => ['.js', '.js.map', '.d.ts'].map((ending) => file.replace(/\.ts$/, ending)));
    const oneFileBuilds = ONE_FILE_BUILDS.flatMap(({file}) => [file, `${file}.map`]);
    assert.deepEqual(
      filesIn(join(installed, 'dist')),
      [...modules, ...oneFileBuilds, 'embed.json', 'market-proxy.mjs'].sort(),
    );
  });

  test('holds no module that none of its exports and commands reaches', () => {
    const reached = new Set<string>();
    const reach = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      const code = readFileSync(file, 'utf8');
      for (const [, target = ''] of code.matchAll(/^(?:import|export) (?:[^'"]* from )?'(\..*?)'/gm))
        reach(join(dirname(file), target));
    };
    const entries = [...exported(), ...Object.values(commands())].filter((target) => target.endsWith('.js'));
    for (const file of entries) reach(join(installed, file));
    const modules = filesIn(join(installed, 'dist')).filter((file) => file.endsWith('.js'));
    // A module of types alone is an empty one.
    const unreached = modules
      .map((file) => join(installed, 'dist', file))
      .filter((file) => !reached.has(file) && !/^export \{\};$/m.test(readFileSync(file, 'utf8')));
    assert.deepEqual(unreached, []);
  });

  test('names only files that it holds', () => {
    const {customElements, main, types, unpkg, jsdelivr, sideEffects} = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    ) as Record<'customElements' | 'main' | 'types' | 'unpkg' | 'jsdelivr', string> & {sideEffects: readonly string[]};
    const manifest = JSON.parse(readFileSync(join(installed, customElements), 'utf8')) as {modules: {path: string}[]};
    for (const path of [...manifest.modules.map((module) => module.path), main, types, unpkg, jsdelivr, ...sideEffects])
      assert.ok(existsSync(join(installed, path.replace('*', 'breakdown'))), path);
  });

  test('holds whatever its documents link to and show', () => {
    const documents = filesIn(installed).filter((file) => /^(docs\/)?[\w-]+\.md$/.test(file));
    assert.ok(documents.includes('README.md') && documents.includes('docs/README.md'));
    for (const document of documents)
      for (const [, path = ''] of readFileSync(join(installed, document), 'utf8').matchAll(
        /\]\((?!https?:)([^)#\s]+)/g,
      ))
        assert.ok(existsSync(join(installed, dirname(document), path)), `${document}: ${path}`);
  });

  for (const name of ['net.mjs', 'ahead.mjs', 'past.mjs', 'tomorrow.mjs', 'fallback.mjs'])
    test(`prints what docs/javascript.md says of ${name}`, () => {
      const text = readFileSync(join(installed, 'docs/javascript.md'), 'utf8');
      const snippet = new RegExp(`this as \`${name}\`:\n\n\`\`\`js\n([^]*?)\`\`\``).exec(text)?.[1];
      const printed = new RegExp(`\`node ${name}\` prints:\n\n\`\`\`\n([^]*?)\`\`\``).exec(text)?.[1];
      assert.ok(snippet && printed);
      writeFileSync(join(project, name), snippet);
      assert.equal(execFileSync(process.execPath, [name], {cwd: project, encoding: 'utf8'}), printed);
    });

  test('is what bundlers and Node expect', async () => {
    const {messages, pkg} = await publint({pkgDir: installed, pack: false, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  test('leads tools that do not know `exports` to the same files', () => {
    const entries = exportNames()
      .filter((entry) => !entry.endsWith('.json'))
      .flatMap((entry) => (entry.includes('*') ? sections : ['']).map((section) => entry.replace('*', section)));
    const paths = entries.map((entry) => posix.join('kz-mining-calculator', entry));
    assert.ok(paths.includes('kz-mining-calculator/sections/projection'));
    const found = paths.map((path) => resolve.sync(path, {basedir: project, preserveSymlinks: true}));
    const withExports = paths.map((path) =>
      fileURLToPath(inNode(`console.log(import.meta.resolve(${JSON.stringify(path)}))`)),
    );
    assert.deepEqual(
      found.map((file) => realpathSync(file)),
      withExports.map((file) => realpathSync(file)),
    );
    for (const path of paths) {
      const {types} = JSON.parse(readFileSync(join(project, 'node_modules', path, 'package.json'), 'utf8')) as {
        types?: string;
      };
      assert.equal(types === undefined, /\/cdn(-full)?$/.test(path), path);
      if (types) assert.ok(existsSync(join(project, 'node_modules', path, types)), path);
    }
  });

  test('has types that TypeScript finds behind each of its exports', () => {
    const program = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const exclude = ['--exclude-entrypoints', 'cdn', 'cdn-full'];
    const args = [program, tarball, '--profile', 'esm-only', ...exclude, '--format', 'ascii'];
    const {status, stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    assert.equal(status, 0, stdout);
    assert.match(stdout, /"kz-mining-calculator\/sections\/\*"/);
  });

  test('has a file behind each of its exports', () => {
    for (const file of exported()) assert.ok(existsSync(join(installed, file)), file);
  });

  test('calculates in Node, without a DOM', () => {
    const script = `const {calculate} = await import('kz-mining-calculator/core'); console.log(calculate({}).netProfit)`;
    assert.equal(Number(inNode(script)).toFixed(2), '63.55');
  });

  test('can be imported in Node without defining the tag', () => {
    const script = `const library = await import('kz-mining-calculator');
      const {mount} = await import('kz-mining-calculator/mount');
      console.log(typeof mount, typeof library.KzMiningCalculator, typeof globalThis.HTMLElement, library.KzMiningCalculator.version)`;
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
    assert.equal(inNode(script), `function function undefined ${version}`);
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

describe('the lock file', () => {
  test('has the integrity of every package, and no address of a registry', () => {
    const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, {integrity?: string; resolved?: string}>;
    };
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    assert.ok(installed.length > 500);
    for (const [path, {integrity, resolved}] of installed) {
      assert.match(integrity ?? '', /^sha512-/, path);
      assert.equal(resolved, undefined, path);
    }
  });
});
