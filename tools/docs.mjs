import {readFile, writeFile} from 'node:fs/promises';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {PARAMETERS, RIGS, RULES} from '../dist/core/index.js';
import {attributeOf} from '../dist/core/attributes.js';
import {numberText as number, rangeText, unitOf} from './row-words.mjs';

/**
 * Writes the tables that the documents take from the code, each between `<!-- name -->` and `<!-- /name -->`. With
 * `--check` it writes nothing and fails where a document is out of date. Reads the build, so build first.
 */
const DOCUMENTS = ['README.md', 'docs/model.md'].map((path) => fileURLToPath(new URL(`../${path}`, import.meta.url)));

const NONE = '–';
const DIFFERENCES_SHOWN = 5;

const code = (text) => `\`${text}\``;

/** Padded as Prettier pads it. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column], fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

const valueOf = ({kind, default: value}) =>
  value === null ? NONE : kind === 'number' ? number(value) : code(kind === 'switch' ? (value ? 'on' : 'off') : value);

function rangeOf(key, row) {
  if (row.kind === 'number') return rangeText(row);
  if (row.kind === 'switch') return 'on, off';
  return key === 'rig' ? "a rig's id, `none`" : row.options.map(code).join(', ');
}

const parameters = () =>
  table(
    ['attribute', 'property', 'unit', 'default', 'range or choices', 'source of the default'],
    Object.entries(PARAMETERS).map(([key, row]) => [
      code(attributeOf(key)),
      code(key),
      unitOf(row) ?? NONE,
      valueOf(row),
      rangeOf(key, row),
      row.source ?? NONE,
    ]),
  );

const rule = ({value, source, confirmed}) => `${number(value)} (${source}${confirmed ? '' : ', unconfirmed'})`;

const rules = () =>
  table(
    ['rule set', ...Object.keys(RULES.article).map(code)],
    Object.entries(RULES).map(([id, set]) => [code(id), ...Object.keys(RULES.article).map((key) => rule(set[key]))]),
  );

const rigs = () =>
  table(
    ['id', 'rig', 'TH/s', 'kW', 'J/TH', 'released'],
    RIGS.map(({id, name, hashrate, power, released}) => [
      code(id),
      name,
      number(Number(hashrate.toPrecision(4))),
      number(power),
      number(Number(((1000 * power) / hashrate).toFixed(1))),
      released === null ? NONE : String(released),
    ]),
  );

const TABLES = {parameters, rules, rigs};

const PLACE = /(<!-- (\w+) -->)[^]*?(<!-- \/\2 -->)/g;

const written = (text) => text.replace(PLACE, (_, before, name, after) => `${before}\n\n${TABLES[name]()}\n\n${after}`);

function differences(before, after) {
  const [old, current] = [before.split('\n'), after.split('\n')];
  return Array.from({length: Math.max(old.length, current.length)}, (_, index) => index)
    .filter((index) => old[index] !== current[index])
    .slice(0, DIFFERENCES_SHOWN)
    .flatMap((index) => [
      `${index + 1}`,
      ...(old[index] === undefined ? [] : [`  - ${old[index]}`]),
      ...(current[index] === undefined ? [] : [`  + ${current[index]}`]),
    ]);
}

const check = argv.includes('--check');
const given = argv.slice(2).filter((argument) => !argument.startsWith('--'));

for (const file of given.length > 0 ? given : DOCUMENTS) {
  const before = await readFile(file, 'utf8');
  if (before.search(PLACE) === -1) throw new Error(`${file} has no place for a table, such as <!-- parameters -->`);
  const after = written(before);
  if (before === after) continue;
  if (check) {
    console.error(
      [`${file} is out of date. To write it: npm run build && npm run docs`, ...differences(before, after)].join('\n'),
    );
    process.exitCode = 1;
  } else {
    await writeFile(file, after);
    console.log(`Wrote ${file}`);
  }
}
