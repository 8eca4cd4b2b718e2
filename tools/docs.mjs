import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {createPatch} from 'diff';
import {markdownTable} from 'markdown-table';
import {attributeOf} from '../src/core/attributes.js';
import {MOST_ENTRIES} from '../src/core/fleet.js';
import {PARAMETERS} from '../src/core/parameters.js';
import {RIGS} from '../src/data/rigs.js';
import {RULES} from '../src/data/rules.js';
import {figureText} from '../src/figures/figure-text.js';
import {pageFigures} from '../src/figures/page-figures.js';
import {figureNamed} from '../src/figures/quantities.js';
import {numberText, rangeText, unitOf} from './parameter-text.mjs';

/**
 * Writes the tables that the documents take from the code, each between `<!-- name -->` and `<!-- /name -->`. With
 * `--check` it writes nothing and fails where a document is out of date. Another folder than this project may be named.
 */
const {values: flags, positionals} = parseArgs({allowPositionals: true, options: {check: {type: 'boolean'}}});
const [root = fileURLToPath(new URL('..', import.meta.url))] = positionals;

const NONE = '–';

const code = (text) => `\`${text}\``;

function defaultOf({kind, default: value}) {
  if (value === null) return NONE;
  if (kind === 'switch') return value ? '`on`' : '`off`';
  return kind === 'number' ? numberText(value) : code(value);
}

function rangeOf(key, row) {
  if (row.kind === 'number') return rangeText(row);
  if (row.kind === 'switch') return 'on, off';
  if (row.kind === 'fleet') return `up to ${MOST_ENTRIES} entries`;
  return key === 'rig' ? "a rig's id, `none`" : row.options.map(code).join(', ');
}

const rule = ({value, source, confirmed}) => `${numberText(value)} (${source}${confirmed ? '' : ', unconfirmed'})`;

const RULE_KEYS = Object.keys(RULES.article);

const defaults = pageFigures({}, 'en');

/** The names of the numbers in a part of the result, such as `costs.tax`, that prose may show. */
const figureNames = (part, prefix = '') =>
  Object.entries(part).flatMap(([key, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? figureNames(value, `${prefix}${key}.`)
      : [`${prefix}${key}`].filter(figureNamed),
  );

/** A number as a comparison reads it and has to be written in it, with the digits that matter. */
const rawText = (number) => (number === null ? NONE : String(Number(number.toPrecision(6))));

const figureRow = (name) => [
  code(name),
  figureText(defaults, name).replaceAll('\u00a0', ' '),
  rawText(figureNamed(name).raw(defaults)),
];

const TABLES = {
  parameters: [
    ['attribute', 'property', 'unit', 'default', 'range or choices', 'source of the default'],
    ...Object.entries(PARAMETERS).map(([key, row]) => [
      code(attributeOf(key)),
      code(key),
      unitOf(row) ?? NONE,
      defaultOf(row),
      rangeOf(key, row),
      row.source ?? NONE,
    ]),
  ],
  rules: [
    ['rule set', ...RULE_KEYS.map(code)],
    ...Object.entries(RULES).map(([id, set]) => [code(id), ...RULE_KEYS.map((key) => rule(set[key]))]),
  ],
  figures: [
    ['name', 'shows', 'in a comparison'],
    ...figureNames(defaults.context.model.result).map(figureRow),
    ...figureNames(defaults.projection, 'projection.').map(figureRow),
  ],
  rigs: [
    ['id', 'rig', 'TH/s', 'kW', 'J/TH', 'released'],
    ...RIGS.map(({id, name, hashrate, power, released}) => [
      code(id),
      name,
      numberText(Number(hashrate.toPrecision(4))),
      numberText(power),
      numberText(Number(((1000 * power) / hashrate).toFixed(1))),
      String(released ?? NONE),
    ]),
  ],
};

const PLACE = new RegExp(`(<!-- (${Object.keys(TABLES).join('|')}) -->)[^]*?(<!-- /\\2 -->)`, 'g');

const missing = new Set(Object.keys(TABLES));

const withTables = (document) =>
  document.replaceAll(PLACE, (_, start, name, end) => {
    missing.delete(name);
    return `${start}\n\n${markdownTable(TABLES[name])}\n\n${end}`;
  });

const documents = ['.', 'docs'].flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(folder, file)));

for (const name of documents.filter((file) => file.endsWith('.md'))) {
  const before = readFileSync(join(root, name), 'utf8');
  const after = withTables(before);
  if (before === after) continue;
  if (flags.check) {
    const patch = createPatch(name, before, after, 'as it is', 'as it should be', {context: 0});
    console.error(`${name} is out of date. To write it: npm run docs\n${patch}`);
    process.exitCode = 1;
  } else {
    writeFileSync(join(root, name), after);
    console.log(`Wrote ${name}`);
  }
}

for (const name of missing) {
  console.error(`No document has a place for the table ${name}: <!-- ${name} --> and <!-- /${name} -->`);
  process.exitCode = 1;
}
