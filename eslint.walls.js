import boundaries from 'eslint-plugin-boundaries';

const LIT = ['lit'];

/**
 * The rooms of `src/`, and what each may import besides itself: other rooms, rooms of which it may import only types,
 * packages, packages of which it may import only types, and modules of Node's. A file that stands in no room may import nothing.
 */
const ROOMS = {
  core: {rooms: ['data']},
  data: {types: ['core']},
  store: {rooms: ['core'], types: ['data']},
  charts: {packages: LIT},
  exchange: {rooms: ['core', 'i18n/format.ts']},
  i18n: {types: ['core', 'data']},
  ui: {rooms: ['core', 'data', 'store', 'i18n', 'charts'], types: ['exchange'], packages: LIT},
  // Pictures of the result and of charts, drawn on a canvas.
  picture: {rooms: ['core', 'data', 'store', 'i18n', 'exchange', 'ui', 'charts'], packages: LIT},
  // The calculator's numbers in the prose. What is read before the script runs, and by commands, knows no element.
  figures: {rooms: ['core', 'data', 'store', 'exchange', 'i18n', 'ui', 'element'], packages: LIT},
  views: {rooms: ['core', 'data', 'exchange', 'picture', 'ui'], packages: LIT},
  // The registry, which every section shares. A section's own folder is the room below.
  'sections/*.ts': {rooms: ['core', 'i18n', 'ui'], types: ['exchange', 'picture'], packages: LIT},
  'sections/*': {
    own: 'sections/{{from.file.captured.section}}',
    rooms: ['core', 'data', 'store', 'i18n', 'charts', 'exchange', 'picture', 'ui', 'sections/*.ts'],
    packages: LIT,
  },
  element: {
    rooms: ['core', 'store', 'i18n', 'exchange', 'picture', 'ui', 'views', 'sections/registry.ts', 'version.ts'],
    packages: LIT,
  },
  // The commands of the package, which run in Node, without an element.
  commands: {
    rooms: ['core', 'data', 'exchange', 'figures', 'i18n', 'ui/options.ts', 'sections/names.ts', 'version.ts'],
    packages: ['parse5'],
    ofNode: ['node:fs', 'node:path', 'node:process'],
  },
  frameworks: {types: ['element', 'figures'], typesOfPackages: ['lit', 'preact', 'react', 'solid-js', 'svelte', 'vue']},
  'index.ts': {rooms: ['element'], types: ['core', 'store', 'i18n']},
  'define.ts': {rooms: ['index.ts', 'element']},
  'define-figures.ts': {rooms: ['figures']},
  'fallback.ts': {rooms: ['figures']},
  'mount.ts': {rooms: ['element', 'figures', 'ui/document-members.ts']},
  'lit-platform.ts': {rooms: ['ui/document-members.ts']},
  'cdn.ts': {rooms: ['lit-platform.ts', 'define.ts', 'define-figures.ts', 'mount.ts']},
  'cdn-full.ts': {rooms: ['lit-platform.ts', 'define.ts', 'define-figures.ts', 'mount.ts', 'sections/*']},
};

const within = (room) => `src/${room}${room.endsWith('.ts') ? '' : '/**/*'}`;
const files = (rooms) => ({file: {path: rooms.map((room) => `**/${within(room)}`)}});
const modules = (packages) => ({module: {origin: 'external', source: packages}});
const modulesOfNode = (names) => ({module: {origin: 'core', source: names}});

const rule = (...allow) => ({
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      policies: [{allow}],
      // Else the rule passes packages, and files outside of src/.
      checkAllOrigins: true,
      checkUnknownLocals: true,
      message: '{{from.file.path}} may not import {{dependency.source}} ({{dependency.kind}}): see eslint.walls.js',
    },
  ],
});

const wallOf = ([room, {own = room, rooms = [], types = [], packages = [], typesOfPackages = [], ofNode = []}]) => ({
  files: [within(room)],
  rules: rule(
    {to: files([own, ...rooms])},
    {to: modules(packages)},
    {to: modulesOfNode(ofNode)},
    {to: files(types), dependency: {kind: 'type'}},
    {to: modules(typesOfPackages), dependency: {kind: 'type'}},
  ),
});

/** A part of ESLint's configuration for each room, because a rule with the policies of all rooms takes four times as long. */
export const walls = [
  {
    files: ['src/**/*.ts'],
    plugins: {boundaries},
    settings: {
      'boundaries/files': [
        {category: 'section', pattern: '**/src/sections/*/**/*', capture: ['root', 'section']},
        {category: 'source', pattern: '**/src/**/*'},
      ],
      // The rule finds files the way that eslint-plugin-import does.
      'import/resolver': {typescript: true},
    },
    rules: rule({to: files([])}),
  },
  ...Object.entries(ROOMS).map(wallOf),
];
