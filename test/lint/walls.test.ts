import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';
import {configs} from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'test', 'lint', 'fixtures');

const WALL = 'boundaries/dependencies';
const EACH_LINE_BREAKS_A_WALL = 'forbidden-imports.ts';

const at = (rule: string, ...lines: readonly number[]): string[] => lines.map((line) => `${String(line)} ${rule}`);

/** What is reported of a fixture, by line. A fixture that neither stands here nor is a file of forbidden imports is innocent. */
const REPORTS: Readonly<Record<string, readonly string[]>> = {
  'index.ts': [...at(WALL, 1), ...at('no-restricted-syntax', 1), ...at(WALL, 5, 6), ...at('no-restricted-syntax', 8)],
  'define.ts': at(WALL, 6, 7),
  'define-figures.ts': at(WALL, 7, 8),
  'fallback.ts': at(WALL, 4, 5),
  'mount.ts': at(WALL, 9, 10),
  'cdn.ts': at(WALL, 4),
  'cdn-full.ts': at(WALL, 5),
  'stands-in-no-room.ts': at(WALL, 1),
  'core/imports-a-type-of-the-store.ts': at(WALL, 1),
  'core/imports-from-outside.ts': at(WALL, 1),
  'core/imports-while-it-runs.ts': at(WALL, 1),
  'core/imports-within-a-type.ts': at('@typescript-eslint/consistent-type-imports', 1),
  'core/uses-the-document.ts': at('no-restricted-globals', 1),
  'core/uses-the-clock.ts': at('no-restricted-globals', 1),
  'core/uses-chance.ts': at('no-restricted-properties', 1),
  'core/uses-the-network.ts': at('no-restricted-globals', 1),
  'core/cycle.ts': at('import-x/no-cycle', 1),
  'core/cycle-back.ts': at('import-x/no-cycle', 1),
  'data/imports-a-type-of-the-store.ts': at(WALL, 1),
  'store/uses-storage.ts': at('no-restricted-globals', 1),
  'charts/imports-render.ts': at('@typescript-eslint/no-restricted-imports', 1),
  'charts/imports-a-directive.ts': at('@typescript-eslint/no-restricted-imports', 1),
  'ui/imports-a-development-package.ts': [...at(WALL, 1), ...at('import-x/no-extraneous-dependencies', 1)],
  'ui/prose-names.ts': at('id-denylist', 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17),
  'views/imports-the-type-of-the-element.ts': at(WALL, 1),
  'element/defines-the-tag.ts': at('no-restricted-globals', 3),
  'element/defines-by-decorator.ts': at('no-restricted-imports', 1),
  'element/controllers/lang-observer.ts': at('no-restricted-globals', 6),
  'element/observes-the-document.ts': at('no-restricted-globals', 2),
};

const foldersIn = (path: string): string[] =>
  readdirSync(path, {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() ? entry.name : []));

const linesOf = (file: string): number[] =>
  readFileSync(join(fixtures, 'src', file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((_, index) => index + 1);

describe('lint', () => {
  const reports = new Map<string, readonly string[]>();
  const isWallBreaker = (file: string): boolean => file.endsWith(EACH_LINE_BREAKS_A_WALL);
  const innocents = (): string[] => [...reports.keys()].filter((file) => !(file in REPORTS) && !isWallBreaker(file));

  before(async () => {
    const eslint = new ESLint({
      cwd: fixtures,
      overrideConfigFile: join(root, 'eslint.config.js'),
      // No wall needs the types of a fixture, and the compiler takes most of the time to find them.
      overrideConfig: {files: ['**/*.ts'], ...configs.disableTypeChecked},
    });
    for (const {filePath, messages} of await eslint.lintFiles('src')) {
      const file = relative(fixtures, filePath).split(sep).slice(1).join('/');
      const byLine = messages.map(({line, ruleId, message}) => `${String(line)} ${ruleId ?? message}`);
      reports.set(file, [...new Set(byLine)]);
    }
  });

  for (const [file, expected] of Object.entries(REPORTS)) {
    test(`reports what ${file} breaks, and nothing else of it`, () => {
      assert.deepEqual([...(reports.get(file) ?? [])].sort(), [...expected].sort());
    });
  }

  for (const room of foldersIn(join(root, 'src'))) {
    test(`reports each import that ${room}/ may not have, and none of those that it may`, () => {
      const breakers = [...reports.keys()].filter((file) => file.startsWith(`${room}/`) && isWallBreaker(file));
      assert.notDeepEqual(breakers, [], 'no fixture breaks the walls of this room');
      for (const file of breakers) assert.deepEqual(reports.get(file), at(WALL, ...linesOf(file)), file);
      assert.ok(innocents().some((file) => file.startsWith(`${room}/`)));
    });
  }

  test('leaves innocent files in peace', () => {
    for (const file of innocents()) assert.deepEqual(reports.get(file), [], file);
  });
});
