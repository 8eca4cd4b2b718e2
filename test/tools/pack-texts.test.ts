import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {swapAlphabets, unpack} from '../../tools/bundle/unpack-texts.mjs';

test('a packed text comes back as it was', () => {
  const characters = Array.from('абяАЯёәғқңөұүһіӘҚabzAZ09 !#$&\'*+~;:<=>?@[]{}|"\\₸—\u00A0\u2212');
  fc.assert(
    fc.property(fc.string({unit: fc.constantFrom(...characters)}), (text) => {
      assert.equal(swapAlphabets(swapAlphabets(text)), text);
    }),
  );
});

test('packed Russian and Kazakh is ASCII', () => {
  assert.match(swapAlphabets('Электр энергиясы, қуаты'), /^[\0-\x7F]+$/);
});

test('each line goes to its key', () => {
  assert.deepEqual(unpack('first second', 'Один\nДва'), {first: 'Один', second: 'Два'});
});
