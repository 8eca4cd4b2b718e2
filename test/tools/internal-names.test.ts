import assert from 'node:assert/strict';
import {it} from 'node:test';
import {INTERNAL_NAMES} from '../../tools/bundle/internal-names.mjs';
import {calculate, PARAMETERS, resolve, RULES} from '../../src/core/index.js';
import {en} from '../../src/i18n/en.js';

/** Every key in some data, however deep. */
const keysIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null
    ? Object.entries(data).flatMap(([key, value]) => [key, ...keysIn(value)])
    : [];

it('shortens no name that a page or a text can say', () => {
  const row = Object.keys(PARAMETERS);
  const said = [
    en,
    calculate(),
    resolve({host: {rigs: 'many'}}),
    Object.keys(RULES.article).map((key) => ({[key]: 0})),
  ];
  for (const name of [...row, ...said.flatMap(keysIn)]) assert.doesNotMatch(name, INTERNAL_NAMES);
});
