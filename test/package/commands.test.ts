import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ENGLISH, KAZAKH, RUSSIAN} from '../commands/pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shell = process.platform === 'win32';

/** A site's project with the packed tarball and the HTML parser, but without Lit. */
describe('the commands of the package', () => {
  const project = mkdtempSync(join(tmpdir(), 'kz-mining-calculator-commands-'));
  const installed = join(project, 'node_modules', 'kz-mining-calculator');

  /** Runs a command by the file that package.json names, as its link in `.bin` does. */
  function run(name: string, args: readonly string[], input = '') {
    const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {bin: Record<string, string>};
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(installed, bin[name] ?? ''), ...args], {
      cwd: project,
      encoding: 'utf8',
      input,
    });
    return {status, stdout, stderr};
  }

  const snippets = (language: string): string[] =>
    [...readFileSync(join(installed, 'docs/commands.md'), 'utf8').matchAll(/^```(\w*)\n([^]*?)^```/gm)]
      .filter(([, found]) => found === language)
      .map(([, , code = '']) => code);

  before(() => {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', project], {cwd: root, shell});
    const packed = readdirSync(project).find((name) => name.endsWith('.tgz'));
    assert.ok(packed);
    execFileSync('tar', ['-xzf', packed], {cwd: project});
    mkdirSync(join(project, 'node_modules'));
    symlinkSync(join(project, 'package'), installed, 'junction');
    symlinkSync(join(root, 'node_modules', 'parse5'), join(project, 'node_modules', 'parse5'), 'junction');
    for (const [name, page] of Object.entries({en: ENGLISH, ru: RUSSIAN, kk: KAZAKH}))
      writeFileSync(join(project, `${name}.html`), page);
  });

  after(() => {
    rmSync(project, {recursive: true});
  });

  test('begin with the line by which a shell finds Node', () => {
    const {bin} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {bin: Record<string, string>};
    assert.deepEqual(Object.keys(bin), ['kz-check', 'kz-fallback', 'kz-market-proxy']);
    for (const file of Object.values(bin))
      assert.match(readFileSync(join(installed, file), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  test('check pages in three languages', () => {
    assert.deepEqual(run('kz-check', ['en.html', 'ru.html', 'kk.html']), {
      status: 0,
      stdout: '3 pages, 12 figures, 2 inputs, 4 conditions, 0 faults\n',
      stderr: '',
    });
  });

  test('check what is piped in, and print plain text', () => {
    assert.deepEqual(run('kz-check', ['-'], ENGLISH.replace('"rigs">1,000', '"rigs">7')), {
      status: 1,
      stdout: '<stdin>:5:38  7 → 1,000\n1 page, 7 figures, 1 input, 3 conditions, 1 fault\n',
      stderr: '',
    });
  });

  test('print what docs/commands.md shows', () => {
    // It has wrong numbers on purpose, so it is no HTML that a page may copy.
    const [article = ''] = snippets('text');
    const [faults, fixes, fallback] = snippets('');
    writeFileSync(join(project, 'article.html'), article);
    assert.equal(run('kz-check', ['article.html']).stdout, faults);
    assert.equal(run('kz-check', ['--fix', 'article.html']).stdout, fixes);
    assert.equal(run('kz-check', ['article.html']).status, 0);
    const [, tag = ''] =
      /^npx --package=kz-mining-calculator kz-fallback '(.*)'$/.exec(snippets('sh')[2]?.trim() ?? '') ?? [];
    assert.equal(run('kz-fallback', [tag]).stdout, fallback);
  });

  test('are named in docs/commands.md with the package that npx has to take them from', () => {
    const text = readFileSync(join(installed, 'docs/commands.md'), 'utf8').replace(/^## Where to run it[^]*?^## /m, '');
    const [alone, ...others] = [...text.matchAll(/^.*npx kz-.*$/gm)].map(([line]) => line);
    assert.match(alone ?? '', /^In a project that has the package, .*plain `npx kz-check article\.html` is enough/);
    assert.deepEqual(others, []);
  });

  test('have the exit status and the message of a wrong use', () => {
    for (const name of ['kz-check', 'kz-fallback']) {
      const {status, stdout, stderr} = run(name, ['--no-such-option']);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^${name}: there is no option --no-such-option`));
      assert.doesNotMatch(stderr, /^ +at /m);
    }
  });

  test('end quietly when nobody reads on', () => {
    const many = Array.from({length: 3000}, () => '<kz-figure value="rigs">7</kz-figure>').join('\n');
    writeFileSync(join(project, 'many.html'), `<kz-mining-calculator>Numbers</kz-mining-calculator>${many}`);
    const command = `"${process.execPath}" "${join(installed, 'dist/commands/kz-check.js')}" many.html`;
    const reader = `"${process.execPath}" -e "process.stdin.once('data', () => process.exit(0))"`;
    const {stderr} = spawnSync(`${command} | ${reader}`, {cwd: project, encoding: 'utf8', shell: true});
    assert.equal(stderr, '');
  });
});
