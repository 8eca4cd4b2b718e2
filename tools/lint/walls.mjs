import {dirname, join, relative, sep} from 'node:path';

const ENTRIES = ['index.ts', 'define.ts', 'mount.ts', 'cdn.ts', 'cdn-full.ts'];
const THE_ELEMENT = 'element/kz-mining-calculator.ts';

/**
 * Who may import whom in `src/`. The first row whose `within` holds the file decides.
 *
 * - `may`: the only files and folders of `src/` it may import; without it, all that `never` does not name
 * - `mayTypes`: those of which it may import types besides
 * - `never`: files and folders of `src/` it may not import
 * - `packages`: the only packages, with the only values, it may import (types of them are free); without it, all
 * - `siblings`: false where each folder inside stands alone
 */
const WALLS = [
  {within: 'core', may: ['core'], packages: {}},
  {within: 'state', may: ['state', 'core'], packages: {}},
  {within: 'charts', may: ['charts'], packages: {lit: ['html', 'svg', 'nothing']}},
  {within: 'exchange', may: ['exchange', 'core/parameters.ts'], mayTypes: ['core'], packages: {}},
  {within: 'i18n', may: ['i18n'], mayTypes: [''], packages: {}},
  {within: 'element/views', never: [...ENTRIES, THE_ELEMENT, 'element/controllers', 'sections']},
  {within: 'sections', never: [...ENTRIES, THE_ELEMENT], siblings: false},
  {within: 'element', never: [...ENTRIES, 'sections']},
  {
    within: 'frameworks',
    may: ['frameworks'],
    mayTypes: [''],
    packages: {react: [], vue: [], 'svelte/elements': [], lit: []},
  },
  {within: 'index.ts', never: [...ENTRIES, 'sections']},
  {within: 'define.ts', never: ['mount.ts', 'cdn.ts', 'cdn-full.ts', 'sections']},
  {within: 'mount.ts', never: [...ENTRIES, 'sections']},
];

const isWithin = (file, place) => place === '' || file === place || file.startsWith(`${place}/`);

const isWithinAny = (file, places) => places.some((place) => isWithin(file, place));

const slashed = (path) => path.split(sep).join('/');

function mayImportFile(wall, file, target, onlyTypes) {
  if (wall.may && !isWithinAny(target, wall.may)) return onlyTypes && isWithinAny(target, wall.mayTypes ?? []);
  if (isWithinAny(target, wall.never ?? [])) return false;
  const alone = wall.siblings === false && isWithin(target, wall.within);
  return !alone || file.split('/')[1] === target.split('/')[1];
}

function mayImportPackage(wall, name, values) {
  if (!wall.packages) return true;
  const allowed = wall.packages[name];
  return allowed !== undefined && values.every((value) => allowed.includes(value));
}

/** What a specifier takes from the other module, whichever way it goes. */
function valueOf({type, imported, local}) {
  if (type === 'ImportNamespaceSpecifier') return '*';
  if (type === 'ImportDefaultSpecifier') return 'default';
  return (imported ?? local).name;
}

/** The names of the values that a declaration imports: `*` where it takes them all. */
function valuesOf(node) {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return [];
  if (node.type === 'ImportExpression' || node.type === 'ExportAllDeclaration') return ['*'];
  // Imported for its side effect.
  if (node.specifiers.length === 0) return ['*'];
  return node.specifiers
    .filter((specifier) => specifier.importKind !== 'type' && specifier.exportKind !== 'type')
    .map(valueOf);
}

const noImportThrough = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {wall: 'src/{{file}} may not import {{target}}: see the table in tools/lint/walls.mjs'},
  },
  create(context) {
    const file = slashed(relative(join(context.cwd, 'src'), context.filename));
    const wall = WALLS.find(({within}) => isWithin(file, within));
    if (!wall) return {};

    const check = (node) => {
      const specifier = (node.type === 'TSImportType' ? (node.source ?? node.argument.literal) : node.source)?.value;
      if (typeof specifier !== 'string') return;
      const values = valuesOf(node);
      const target = specifier.startsWith('.')
        ? slashed(join(dirname(file), specifier)).replace(/\.js$/, '.ts')
        : undefined;
      const allowed =
        target === undefined
          ? mayImportPackage(wall, specifier, values)
          : mayImportFile(wall, file, target, values.length === 0);
      if (!allowed) context.report({node, messageId: 'wall', data: {file, target: target ?? specifier}});
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export const walls = {meta: {name: 'walls'}, rules: {'no-import-through': noImportThrough}};
