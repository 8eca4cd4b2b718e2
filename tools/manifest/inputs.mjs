import {isMoney, PARAMETERS} from '../../dist/core/parameters.js';
import {SNAPSHOT} from '../../dist/data/snapshot.js';
import {attributeOf} from '../../dist/core/attributes.js';
import {rangeText, unitOf} from '../row-words.mjs';

/** Short texts for the sources of defaults, which `src/data/sources.ts` explains. */
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
  return isMoney(key) ? 'number | string' : 'number';
}

/** A description: the comment of the row, then the facts of the row. */
function describe(key, row, comment) {
  const facts = [comment];
  const unit = unitOf(row);
  if (unit) facts.push(`Unit: ${unit}${isMoney(key) ? ', or KZT where the amount says so, as in `33 KZT`' : ''}.`);
  if (row.kind === 'number') facts.push(`Range: ${rangeText(row)}.`);
  if (row.default === null) facts.push('Unset until it is given.');
  const date = key === 'kztPerUsd' ? SNAPSHOT.rateDate : SNAPSHOT.date;
  if (row.source) facts.push(`The default is ${SOURCES[row.source]}${row.source === 'snapshot' ? ` of ${date}` : ''}.`);
  return facts.join(' ');
}

/** Facts about a number for programs, such as a form that checks its fields. They are not part of the schema. */
const factsOf = ({unit, min, max, whole, source}) => ({unit, min, max, whole, source});

/** The attribute and the property of a row, with the comment above the row in the table. */
function rowsOf(key, row, comment) {
  if (!comment) throw new Error(`${key} has no comment in src/core/parameters.ts`);
  if (row.source && !SOURCES[row.source]) throw new Error(`No words for the source ${row.source}`);
  const type = typeOf(key, row);
  const description = describe(key, row, comment);
  const asText = row.kind === 'switch' ? (row.default ? 'on' : 'off') : String(row.default);
  const asCode = row.kind === 'choice' ? `'${row.default}'` : String(row.default);
  const name = attributeOf(key);
  return {
    attribute: {
      name,
      fieldName: key,
      type: {text: type},
      ...(row.default !== null && {default: asText}),
      description,
      ...(row.kind === 'number' && {number: factsOf(row)}),
    },
    property: {
      kind: 'field',
      name: key,
      privacy: 'public',
      attribute: name,
      type: {text: `${type}${isMoney(key) ? ' | Money' : ''} | undefined`},
      ...(row.default !== null && {default: asCode}),
      description,
    },
  };
}

/**
 * Adds the properties that the element makes from the table of inputs to `context.inputs`, because the analyzer does
 * not find them. Figures come from the table, descriptions from the comments above its rows.
 */
export const inputs = {
  name: 'inputs',
  analyzePhase({ts, node, context}) {
    if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'PARAMETERS') return;
    let table = node.initializer;
    while (!ts.isObjectLiteralExpression(table)) table = table.expression;
    const comments = new Map(
      table.properties.map((property) => [property.name.getText(), property.jsDoc?.at(-1)?.comment]),
    );
    context.inputs = Object.entries(PARAMETERS).map(([key, row]) => rowsOf(key, row, comments.get(key)));
  },
};
