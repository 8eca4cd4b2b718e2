import {createTypeScriptImportResolver} from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {walls} from './eslint.walls.js';

const TYPESCRIPT = ['src/**/*.ts', 'test/**/*.ts'];

/** Forbids globals, also as a property of the global object. */
const withoutGlobals = (names) => ({
  'no-restricted-globals': [
    'error',
    {globals: names.map((name) => ({name})), checkGlobalObject: true, globalObjects: ['window', 'self']},
  ],
});

/** Whatever a browser or Node adds to the language, and the clock. */
const HOST_GLOBALS = [
  ...Object.keys({...globals.browser, ...globals.node}).filter((name) => !(name in globals.builtin)),
  'Date',
];

/** Words that tell a story where a name is due. */
const NO_NAMES = [
  ...['said', 'told', 'heard', 'saying', 'claimed', 'witness', 'one', 'those', 'amiss'],
  ...['shelf', 'drawer', 'Ingredients', 'takeCause'],
];

const WHOLE_FILE_IS_EXPORTS = [
  'error',
  {
    selector: 'Program > :not(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration)',
    message: 'The library is imported without a side effect: only exports stand here.',
  },
  {selector: 'ImportDeclaration[specifiers.length=0]', message: 'This import has only a side effect.'},
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist.*',
      'coverage',
      'test-results',
      'test/lint/fixtures',
      'test/host/pages',
      'test/frameworks/plain',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['debug', 'warn']}],
    },
  },
  {
    files: TYPESCRIPT,
    plugins: {'import-x': importX},
    // Without the TypeScript parser and resolver, no-cycle looks into no file and passes whatever is there.
    settings: {
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': ['error', {ignoreExternal: true}],
      'import-x/no-self-import': 'error',
      'import-x/no-unresolved': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'test/{element,figures,host,charts,sections}/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: {globals: globals.browser},
    rules: {
      'import-x/no-extraneous-dependencies': ['error', {devDependencies: false}],
      'id-denylist': ['error', ...NO_NAMES],
      ...withoutGlobals(['customElements', 'MutationObserver']),
      // It would register the tag behind the back of define.ts.
      'no-restricted-imports': ['error', {patterns: [{group: ['lit/decorators*', 'lit/decorators/*']}]}],
    },
  },
  ...walls,
  {files: ['src/define.ts', 'src/define-figures.ts'], rules: withoutGlobals(['MutationObserver'])},
  // Only these observe the page's document: for divs that ask for a calculator, and for its language.
  {files: ['src/mount.ts', 'src/element/controllers/lang-observer.ts'], rules: withoutGlobals(['customElements'])},
  {
    files: ['src/core/**/*.ts', 'src/data/**/*.ts', 'src/store/**/*.ts'],
    rules: {
      ...withoutGlobals(HOST_GLOBALS),
      'no-restricted-properties': ['error', {object: 'Math', property: 'random'}],
    },
  },
  {
    // Charts draw, they neither render nor keep state: of Lit they take templates and style sheets.
    files: ['src/charts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{name: 'lit', allowImportNames: ['css', 'html', 'nothing', 'svg'], allowTypeImports: true}],
          patterns: [{group: ['lit/*'], allowTypeImports: true}],
        },
      ],
    },
  },
  {files: ['src/index.ts'], rules: {'no-restricted-syntax': WHOLE_FILE_IS_EXPORTS}},
  {
    files: ['test/**/*.ts'],
    rules: {
      // Mocha's and chai's way of speaking.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite', 'before', 'after']},
          ],
        },
      ],
    },
  },
  {
    files: ['test/{access,charts,element,figures,host,hostile,picture,sections,sessions}/**/*.ts'],
    rules: {
      // The DOM-comparing plugin types every assertion as a promise; only what is said of accessibility is one.
      '@typescript-eslint/no-floating-promises': 'off',
      // A fixture is what its markup says.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-restricted-syntax': [
        'error',
        {selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it.'},
      ],
    },
  },
);
