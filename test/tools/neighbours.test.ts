import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';
import {neighbours} from '../../tools/bundle/neighbours.mjs';

const MODULES = [
  'charts/line.js',
  'core/index.js',
  'element/styles/layout.js',
  'i18n/en.js',
  'i18n/ru.js',
  'i18n/kk.js',
  'sections/aifc/index.js',
  'sections/aifc/en.js',
  'sections/aifc/ru.js',
  'sections/aifc/kk.js',
  'sections/aifc/view.js',
];

/** The modules that the build of an entry beside these sees first. */
async function gathered(isEntry: boolean): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'neighbours-'));
  for (const module of MODULES) {
    await mkdir(dirname(join(folder, module)), {recursive: true});
    await writeFile(join(folder, module), '');
  }
  const build = {getModuleInfo: () => ({isEntry})};
  const moved = neighbours.transform.call(build, 'run();', join(folder, 'cdn.js'));
  await rm(folder, {recursive: true});
  return [...(moved?.code ?? '').matchAll(/"\.\/(.+?)"/g)].map(([, module = '']) => module);
}

test('what is alike stands together, a language after the other', async () => {
  const texts = ['en', 'ru', 'kk'].flatMap((language) => [`i18n/${language}.js`, `sections/aifc/${language}.js`]);
  const modules = await gathered(true);
  assert.deepEqual(modules.slice(0, texts.length), texts);
  assert.equal(modules[texts.length], 'element/styles/layout.js');
  assert.equal(modules.at(-1), 'core/index.js');
});

test('only the entry gathers, and what registers a section stays where it is', async () => {
  assert.deepEqual(await gathered(false), []);
  assert.ok(!(await gathered(true)).includes('sections/aifc/index.js'));
});
