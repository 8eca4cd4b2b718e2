import assert from 'node:assert/strict';
import {test} from 'node:test';
import {unshownYears} from '../../tools/bundle/unshown-years.mjs';

const build = {
  error(message: string): never {
    throw new Error(message);
  },
};
const without = (code: string, id = '/dist/core/rigs.js'): string | undefined =>
  unshownYears.transform.call(build, code, id)?.code;

const TABLE = `const rigs = (rows) => rows.map(([model, power, released]) => ({ model, power, released }));
const ARTICLE = {
    id: 'article',
    released: null,
};
export const RIGS = [ARTICLE, ...rigs([['S9', 1.323, 2016], ['S17', 2.52, 2019]])];`;

test('the table of rigs loses its years and nothing else', () => {
  assert.equal(
    without(TABLE),
    `const rigs = (rows) => rows.map(([model, power]) => ({ model, power }));
const ARTICLE = {
    id: 'article',
};
export const RIGS = [ARTICLE, ...rigs([['S9', 1.323], ['S17', 2.52]])];`,
  );
});

test('a table written in another way, and a module that asks for the year, end the build', () => {
  assert.throws(() => without('export const RIGS = [];'), /no longer has/);
  assert.throws(() => without(TABLE.replace('ARTICLE,', '{year: 2016},')), /another way/);
  assert.throws(() => without('rig.released', '/dist/element/views/inputs.js'), /leave out/);
  assert.equal(without('rig.power', '/dist/element/views/inputs.js'), undefined);
});
