import assert from 'node:assert/strict';
import {relative, sep} from 'node:path';
import {before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ESLint} from 'eslint';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

/** What each fixture breaks. A fixture that is not listed is innocent. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'core/imports-state.ts': ['walls/no-import-through'],
  'core/imports-a-type-of-state.ts': ['walls/no-import-through'],
  'core/imports-lit.ts': ['walls/no-import-through'],
  'core/uses-the-document.ts': ['no-restricted-globals'],
  'core/uses-the-clock.ts': ['no-restricted-globals'],
  'core/uses-chance.ts': ['no-restricted-properties'],
  'core/uses-the-network.ts': ['no-restricted-globals'],
  'core/cycle.ts': ['import-x/no-cycle'],
  'core/cycle-back.ts': ['import-x/no-cycle'],
  'state/imports-texts.ts': ['walls/no-import-through'],
  'state/uses-storage.ts': ['no-restricted-globals'],
  'charts/imports-core.ts': ['walls/no-import-through'],
  'charts/imports-render.ts': ['walls/no-import-through'],
  'charts/imports-a-directive.ts': ['walls/no-import-through'],
  'exchange/imports-a-value-of-core.ts': ['walls/no-import-through'],
  'i18n/imports-a-value-of-core.ts': ['walls/no-import-through'],
  'element/imports-a-section.ts': ['walls/no-import-through'],
  'element/defines-the-tag.ts': ['no-restricted-globals'],
  'element/defines-by-decorator.ts': ['no-restricted-imports'],
  'element/observes-the-document.ts': ['no-restricted-globals'],
  'element/views/imports-the-type-of-the-element.ts': ['walls/no-import-through'],
  'element/views/imports-a-section.ts': ['walls/no-import-through'],
  'sections/costs/imports-the-element.ts': ['walls/no-import-through'],
  'sections/plan/imports-another-section.ts': ['walls/no-import-through'],
  'index.ts': ['no-restricted-syntax', 'walls/no-import-through'],
};

describe('lint', () => {
  const reported = new Map<string, readonly string[]>();

  before(async () => {
    const eslint = new ESLint({
      cwd: fixtures,
      overrideConfigFile: fileURLToPath(new URL('../../eslint.config.js', import.meta.url)),
    });
    for (const {filePath, messages} of await eslint.lintFiles('src')) {
      const file = relative(fixtures, filePath).split(sep).slice(1).join('/');
      reported.set(file, [...new Set(messages.map(({ruleId, message}) => ruleId ?? message))].sort());
    }
  });

  for (const [file, rules] of Object.entries(BROKEN)) {
    test(`reports ${rules.join(' and ')} in ${file}`, () => {
      assert.deepEqual(reported.get(file), rules);
    });
  }

  test('leaves innocent files in peace', () => {
    const innocent = [...reported].filter(([file]) => !(file in BROKEN));
    assert.ok(innocent.length > 0);
    for (const [file, rules] of innocent) assert.deepEqual(rules, [], file);
  });
});
