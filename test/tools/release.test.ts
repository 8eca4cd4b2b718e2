import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {env, execPath} from 'node:process';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const CHANGES = `# Changelog

## [1.2.3] - 2026-12-01

### Fixed

- A fault.

## [1.2.2] - 2026-11-01

### Added

- Something older.
`;

interface Entry {
  readonly bytes: number;
  readonly integrity?: string;
  readonly snippet?: string;
  readonly jsdelivr?: string;
  readonly unpkg?: string;
  readonly download: string;
}

interface Embed {
  readonly version: string;
  readonly files: Readonly<Record<string, Entry>>;
  readonly archives: Readonly<Record<string, Entry>>;
}

const SCRIPTS = ['kz-mining-calculator.full.min.js', 'kz-mining-calculator.min.js'];
const ARCHIVES = ['kz-mining-calculator-iframe.zip', 'kz-mining-calculator-wordpress.zip'];

/** A built project of the version 1.2.3. */
describe('The script for releases', () => {
  const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-release-'));
  const read = (path: string): string => readFileSync(join(project, path), 'utf8');
  const manifest = (): Record<string, unknown> => JSON.parse(read('package.json')) as Record<string, unknown>;

  const release = (args: readonly string[], variables: Readonly<Record<string, string | undefined>> = {}) =>
    spawnSync(execPath, ['tools/release.mjs', ...args], {
      cwd: project,
      encoding: 'utf8',
      env: {
        ...env,
        GITHUB_REPOSITORY: 'someone/calculator',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REF_NAME: 'v1.2.3',
        ...variables,
      },
    });

  /** What tells the version that the build in `dist/` is of. */
  const writeBuild = (version: string): void => {
    writeFileSync(join(project, 'dist/embed.json'), JSON.stringify({version}));
  };

  before(() => {
    for (const path of ['tools', 'dist']) cpSync(join(root, path), join(project, path), {recursive: true});
    const original = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as object;
    writeFileSync(join(project, 'package.json'), JSON.stringify({...original, version: '1.2.3'}));
    writeFileSync(join(project, 'CHANGELOG.md'), CHANGES);
    writeBuild('1.2.3');
  });

  after(() => {
    rmSync(project, {recursive: true});
  });

  for (const args of [['--check'], []]) {
    const name = ['tools/release.mjs', ...args].join(' ');

    test(`${name} refuses a tag of another version`, () => {
      const {status, stderr} = release(['v1.2.4', ...args]);
      assert.equal(status, 1);
      assert.equal(stderr, 'The tag is v1.2.4, and package.json has the version 1.2.3.\n');
    });

    test(`${name} refuses a version that the changelog does not describe`, () => {
      writeFileSync(join(project, 'CHANGELOG.md'), CHANGES.replace('- A fault.', '').replace('### Fixed', ''));
      const empty = release(args);
      writeFileSync(join(project, 'CHANGELOG.md'), CHANGES.replace('[1.2.3]', '[1x2.3]'));
      const missing = release(args);
      writeFileSync(join(project, 'CHANGELOG.md'), CHANGES);
      for (const {status, stderr} of [empty, missing]) {
        assert.equal(status, 1);
        assert.equal(stderr, 'CHANGELOG.md has nothing under ## [1.2.3].\n');
      }
    });

    test(`${name} refuses to guess the repository`, () => {
      const {status, stderr} = release(args, {GITHUB_REPOSITORY: undefined});
      assert.equal(status, 1);
      assert.match(stderr, /^GITHUB_REPOSITORY does not say which repository this is/);
    });
  }

  test('writes nothing while it refuses or checks', () => {
    const {status, stdout} = release(['--check']);
    assert.equal(status, 0);
    assert.equal(stdout, 'v1.2.3 can be released.\n');
    assert.deepEqual(readdirSync(project).sort(), ['CHANGELOG.md', 'dist', 'package.json', 'tools']);
    assert.deepEqual(readdirSync(join(project, 'dist')).sort(), readdirSync(join(root, 'dist')).sort());
    assert.equal(read('dist/embed.json'), '{"version":"1.2.3"}');
    assert.equal(manifest()['repository'], undefined);
  });

  test('refuses to release without a build of the version, which a check does not need', () => {
    const message = 'dist/ has no build of the version 1.2.3; npm run build makes it.\n';
    rmSync(join(project, 'dist/embed.json'));
    const missing = release([]);
    assert.equal(release(['--check']).status, 0);
    writeBuild('1.2.2');
    const older = release([]);
    writeBuild('1.2.3');
    for (const {status, stderr} of [missing, older]) {
      assert.equal(stderr, message);
      assert.equal(status, 1);
    }
    assert.ok(!readdirSync(project).includes('release'));
    assert.equal(manifest()['repository'], undefined);
  });

  test('writes the files to attach, the notes, and the addresses', () => {
    const {status, stderr} = release([]);
    assert.equal(status, 0, stderr);
    assert.equal(read('release/notes.md'), '### Fixed\n\n- A fault.\n');
    assert.deepEqual(
      readdirSync(join(project, 'release/files')).sort(),
      ['embed.json', ...SCRIPTS, ...ARCHIVES].sort(),
    );
    const {repository, bugs, homepage} = manifest();
    assert.deepEqual(repository, {type: 'git', url: 'git+https://github.com/someone/calculator.git'});
    assert.equal(bugs, 'https://github.com/someone/calculator/issues');
    assert.equal(homepage, 'https://github.com/someone/calculator#readme');
  });

  test('gives each file its addresses in embed.json, and a snippet that names one of a CDN', () => {
    assert.equal(read('release/files/embed.json'), read('dist/embed.json'));
    const {version, files, archives} = JSON.parse(read('dist/embed.json')) as Embed;
    assert.equal(version, '1.2.3');
    assert.deepEqual(Object.keys(files).sort(), SCRIPTS);
    assert.deepEqual(Object.keys(archives), ARCHIVES);
    for (const [file, {jsdelivr, unpkg, snippet}] of Object.entries(files)) {
      const place = `kz-mining-calculator@1.2.3/dist/${file}`;
      assert.equal(jsdelivr, `https://cdn.jsdelivr.net/npm/${place}`);
      assert.equal(unpkg, `https://unpkg.com/${place}`);
      assert.ok(snippet?.startsWith(`<script src="${jsdelivr}" integrity="sha384-`), snippet);
      assert.match(snippet ?? '', /<kz-mining-calculator><span data-kz-fallback>.*\$63\.55.*<\/kz-mining-calculator>$/);
    }
    for (const [file, {bytes, download}] of Object.entries({...files, ...archives})) {
      assert.equal(download, `https://github.com/someone/calculator/releases/download/v1.2.3/${file}`);
      assert.equal(bytes, readFileSync(join(project, 'release/files', file)).length);
    }
  });
});
