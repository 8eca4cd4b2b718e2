import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Suites that need another large program or many minutes. Each has a script of its own. */
export const ON_DEMAND = ['build', 'frameworks', 'leaks', 'libreoffice', 'release', 'visual', 'wordpress'];

/** Suites of the source alone; any other may open the built files. */
const OF_SOURCE = [
  ...['access', 'charts', 'commands', 'core', 'data', 'element', 'exchange', 'figures', 'hostile', 'i18n'],
  ...['lint', 'oracle', 'picture', 'sections', 'sessions', 'store', 'visual'],
];

/** The folder of a suite: `core` for `test/core/layers.test.ts`. */
const suiteOf = (file) => file.split(/[\\/]/)[1];

export const needsBuild = (file) => !OF_SOURCE.includes(suiteOf(file));

/**
 * Test files, by the runner that they import their functions from: Node's own, or else the one in a browser.
 *
 * @param {readonly string[]} files
 * @returns {{node: string[], browser: string[]}}
 */
export function byRunner(files) {
  const inNode = (file) => readFileSync(join(root, file), 'utf8').includes("from 'node:test'");
  return {node: files.filter(inNode), browser: files.filter((file) => !inNode(file))};
}

/**
 * The test files at a path: a file, all in a folder, or none.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function testFilesAt(path) {
  const file = relative(root, resolve(path));
  const stat = statSync(join(root, file), {throwIfNoEntry: false});
  if (stat?.isFile()) return [file];
  const all = [...testFiles(), ...testFiles(ON_DEMAND)];
  return stat ? all.filter((each) => each.startsWith(file + sep)) : [];
}

/**
 * Every test file under `test/`, those of the suites on demand only where their folders are named.
 *
 * @param {readonly string[]} [folders]
 * @returns {string[]}
 */
export const testFiles = (folders) =>
  readdirSync(join(root, 'test'), {recursive: true})
    .filter((path) => path.endsWith('.test.ts') && !path.includes(`${sep}fixtures${sep}`))
    .map((path) => join('test', path))
    .filter((file) => (folders ? folders.includes(suiteOf(file)) : !ON_DEMAND.includes(suiteOf(file))))
    .sort();
