import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checked, kzCheck, kzFallback} from './driver.js';

/** The notes on a page without faults, without their places. */
async function notes(page: string): Promise<readonly string[]> {
  const {printed, status} = await kzCheck(['-'], page);
  assert.equal(status, 0, printed);
  return [...printed.matchAll(/^<stdin>:\d+:\d+ {2}note: (.*)$/gm)].map(([, note = '']) => note);
}

const COMMAND =
  /^nothing stands in the calculator for readers without script: npx --package=kz-mining-calculator kz-fallback '(.*)'$/;

describe('kz-check notes, and does not fail for,', () => {
  for (const [name, page] of [
    ['a tag without a fallback', '<kz-mining-calculator rigs="500"> <!-- no numbers --> </kz-mining-calculator>'],
    ['a tag in a Russian page', '<html lang="ru"><kz-mining-calculator title="«it\'s»"></kz-mining-calculator>'],
    ['a div without a fallback', '<div data-kz-mining-calculator data-rigs="500" lang="kk"></div>'],
  ] as const)
    test(`${name}, with the command that writes it`, async () => {
      const [note = '', ...others] = await notes(page);
      const [, tag = ''] = COMMAND.exec(note) ?? [];
      assert.deepEqual(others, []);
      const {printed} = await kzFallback(tag);
      const empty = /<(kz-mining-calculator|div)[^>]*>[^]*<\/\1>/;
      assert.deepEqual(await checked(page.replace(empty, () => `${printed.trim()}</p>`)), [
        '1 page, 0 figures, 0 faults',
      ]);
    });

  test('a long tag without a fallback', async () => {
    const [note = ''] = await notes(`<kz-mining-calculator class="${'a '.repeat(100)}"></kz-mining-calculator>`);
    assert.equal(COMMAND.exec(note)?.[1], '<kz-mining-calculator …></kz-mining-calculator>');
  });

  test('no text, picture or piece of PHP of the editor in the calculator', async () => {
    for (const content of ['Numbers', '<img src="farm.png" alt="">', '<?php numbers(); ?>'])
      assert.deepEqual(await notes(`<kz-mining-calculator>${content}</kz-mining-calculator>`), []);
  });

  test('a projection beside the compact file', async () => {
    const note = 'the compact file has no projection: the page needs kz-mining-calculator.full.min.js';
    const script = (file: string) => `<script src="/js/kz-mining-calculator${file}.min.js"></script>`;
    const calculator = '<kz-mining-calculator>Numbers</kz-mining-calculator>';
    const prose =
      '<kz-figure value="projection.npv" format="absolute">$483,824.95</kz-figure>' +
      '<kz-when test="projection.npv gt 0" hidden>It pays.</kz-when>';
    assert.deepEqual(await notes(`${script('')}${calculator}${prose}`), [note, note]);
    assert.deepEqual(await notes(`${script('.full')}${calculator}${prose}`), []);
    assert.deepEqual(await notes(`${script('')}${script('.full')}${calculator}${prose}`), []);
    assert.deepEqual(await notes(`${calculator}${prose}`), []);
  });

  test('an input in a branch that may hide', async () => {
    const input = '<kz-input name="rigs">1,000</kz-input>';
    const calculator = '<kz-mining-calculator>Numbers</kz-mining-calculator>';
    const note = 'an input in a branch loses the keyboard focus when the branch hides: keep it outside';
    assert.deepEqual(await notes(`${calculator}<kz-when test="rigs > 1"><b>${input}</b></kz-when>`), [note]);
    assert.deepEqual(await notes(`${calculator}<p data-kz-when="rigs > 1">${input}</p>`), [note]);
    assert.deepEqual(await notes(`${calculator}<kz-when test="rigs > 1">many</kz-when>${input}`), []);
    assert.deepEqual(await notes(`${calculator}<kz-when test="1 = 1" hidden>${input}</kz-when>`), []);
  });
});
