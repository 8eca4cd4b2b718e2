import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {CLIENT, oneFile, renderExample, writePage} from './example.js';
import {type Reader, Visitor} from './visitor.js';

/** What each example does, however its page came about. */
async function works(reader: Reader): Promise<void> {
  await reader.reads('A day leaves $53.03.');
  await reader.press('More rigs');
  await reader.reads('A day leaves $63.64.');
  assert.equal(await reader.field('rigs'), '600');
  await reader.press('Cheaper power');
  await reader.reads('A day leaves $96.92.');
  await reader.type('rigs', '1200');
  await reader.reads('A day leaves $193.85.');
  assert.deepEqual(await reader.nets(), ['$193.85']);
  assert.deepEqual(reader.complaints, []);
}

describe('the examples', () => {
  let visitor: Visitor;

  before(async () => {
    visitor = await Visitor.start();
  });

  after(() => visitor.stop());

  for (const {name, extension} of [
    {name: 'react', extension: 'tsx'},
    {name: 'vue', extension: 'ts'},
    {name: 'svelte', extension: 'ts'},
  ])
    test(`${name} builds, renders on the server, hydrates without a warning, sets props from state and hears results`, async () => {
      const body = await renderExample(name, extension);
      assert.match(body, /<kz-mining-calculator lang="en" rigs="500".*<\/kz-mining-calculator>/);

      await works(await visitor.open(await writePage(name, 'hydrated', body, CLIENT)));
      // The element has drawn itself and told its result before the framework comes.
      await works(await visitor.open(await writePage(name, 'element-first', body, oneFile(), CLIENT)));
      if (name === 'react') await works(await visitor.open(await writePage(name, 'client-only', '', CLIENT)));
    });
});
