import {MOST_ENTRIES} from '../../src/core/fleet.js';
import {isMoney, PARAMETERS} from '../../src/core/parameters.js';
import {SNAPSHOT} from '../../src/data/snapshot.js';
import {rangeText, unitOf} from '../parameter-text.mjs';

/** Texts for the sources of defaults. */
const SOURCES = {
  article: 'stated in the article',
  law: 'stated by a law',
  snapshot: 'a market figure',
  nameplate: 'a rig maker’s figure',
  illustration: 'an example',
  unstated: 'zero, because the article is silent',
};

function typeOf(key, row) {
  if (row.kind === 'switch') return 'boolean';
  if (row.kind === 'choice') return row.options.map((option) => `'${option}'`).join(' | ');
  if (row.kind === 'fleet') return 'string | readonly (string | GivenFleetEntry)[]';
  return isMoney(key) ? 'number | string | Money' : 'number';
}

/** The comment above the row in the table, then the facts of the row. */
function describe(key, row, comment) {
  const facts = [comment];
  const unit = unitOf(row);
  if (unit) facts.push(`Unit: ${unit}${isMoney(key) ? ', or KZT where the amount says so, as in `33 KZT`' : ''}.`);
  if (row.kind === 'number') facts.push(`Range: ${rangeText(row)}.`);
  if (row.kind === 'fleet') facts.push(`At most ${MOST_ENTRIES} entries.`);
  if (row.default === null) facts.push('Unset until it is given.');
  const date = key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date;
  if (row.source) facts.push(`The default is ${SOURCES[row.source]}${row.source === 'snapshot' ? ` of ${date}` : ''}.`);
  return facts.join(' ');
}

/** The property of an input, from its row in the table and the comment above the row. */
export function inputOf(key, comment) {
  if (!comment) throw new Error(`${key} has no comment in src/core/parameters.ts`);
  const row = PARAMETERS[key];
  const {unit, min, max, whole, source} = row;
  return {
    kind: 'field',
    name: key,
    privacy: 'public',
    type: {text: `${typeOf(key, row)} | undefined`},
    description: describe(key, row, comment),
    initial: row.default ?? undefined,
    // For programs, such as a form that checks its fields. It is not part of the schema.
    number: row.kind === 'number' ? {unit, min, max, whole, source} : undefined,
  };
}
