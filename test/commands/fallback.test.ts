import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {kzCheck, kzFallback} from './driver.js';

const LINES = /^<span data-kz-fallback><b>([^<]*)<\/b><br>.*<\/span>\n$/;

describe('kz-fallback prints', () => {
  test('the fallback of the defaults', async () => {
    const {printed, errors, status} = await kzFallback();
    assert.equal(LINES.exec(printed)?.[1], 'Kazakhstan mining profitability');
    assert.match(printed, /<br>Net daily profit: \$63\.55<br>/);
    assert.deepEqual([errors, status], ['', 0]);
  });

  for (const args of [
    ['--lang', 'ru', '--electricity-price', '33 KZT'],
    ['--electricity-price=33 KZT', '--lang=ru'],
    ['--electricityPrice', '33 KZT', '--lang', 'ru-KZ'],
  ])
    test(`the fallback of attributes: ${args.join(' ')}`, async () => {
      const {printed, status} = await kzFallback(...args);
      assert.match(printed, /<br>Чистая прибыль в сутки: 106,06\s\$<br>/);
      assert.equal(status, 0);
    });

  test('numbers below zero, and switches without a value', async () => {
    const {printed, status} = await kzFallback('--difficulty-growth', '-1', '--curtail', '--rigs', '500');
    assert.match(printed, /Rigs: 500\./);
    assert.equal(status, 0);
  });

  test('a whole tag, with the fallback in the place of what stood in it', async () => {
    const tag = '<kz-mining-calculator rigs="500"  lang=kk>old <b>text</b></kz-mining-calculator>';
    const {printed, status} = await kzFallback(tag);
    assert.match(
      printed,
      /^<kz-mining-calculator rigs="500" {2}lang=kk><span data-kz-fallback><b>Қаз.*<\/span><\/kz-mining-calculator>\n$/,
    );
    assert.match(printed, /31,77\s\$/);
    assert.doesNotMatch(printed, /old/);
    assert.equal(status, 0);
  });

  test('a whole snippet with a script and a div', async () => {
    const {printed} = await kzFallback(
      '<script src="x.js"></script><div data-kz-mining-calculator data-rigs="500"></div>',
    );
    assert.match(
      printed,
      /^<script src="x\.js"><\/script><div [^>]*><span data-kz-fallback>.*\$31\.77<br>.*<\/span><\/div>\n$/,
    );
  });

  test('what kz-check passes', async () => {
    const {printed} = await kzFallback(
      '<kz-mining-calculator lang="ru" currency="KZT" rigs="20000"></kz-mining-calculator>',
    );
    assert.match(printed, /₸/);
    assert.deepEqual(await kzCheck(['-'], printed), {printed: '1 page, 0 figures, 0 faults\n', errors: '', status: 0});
    const other = await kzCheck(['-'], printed.replace('20000', '20001'));
    assert.equal(other.status, 1);
  });

  test('English for a language without texts, and says so', async () => {
    const {printed, errors, status} = await kzFallback('--lang', 'de');
    assert.match(printed, /Net daily profit/);
    assert.equal(errors, 'kz-fallback: there are no texts in de; these are in English\n');
    assert.equal(status, 0);
  });

  test('its use', async () => {
    const {printed, status} = await kzFallback('--help');
    assert.match(printed, /^Usage: kz-fallback /);
    assert.equal(status, 0);
  });
});

describe('kz-fallback prints nothing but a message', () => {
  const refused: readonly (readonly [args: readonly string[], status: number, message: string])[] = [
    [['--rigs', 'many'], 1, 'rigs="many" → a whole number from 0 to 10000000 rigs'],
    [['--electricity-price', '0,08'], 1, 'electricity-price="0,08" → electricity-price="0.08"'],
    [
      ['<kz-mining-calculator rigs="-1"></kz-mining-calculator>'],
      1,
      'rigs="-1" → a whole number from 0 to 10000000 rigs',
    ],
    [['--rigz', '5'], 2, 'there is no option --rigz; --rigs is near'],
    [['--banana', '5'], 2, 'there is no option --banana'],
    [['--rigs'], 2, '--rigs needs a value'],
    [['rigs=5'], 2, 'rigs=5 is neither an option nor a tag'],
    [['<p>Text</p>'], 2, 'the HTML has no <kz-mining-calculator>'],
    [['<kz-mining-calculator>'], 2, '<kz-mining-calculator> has no end: put </kz-mining-calculator> behind it'],
    [
      ['<kz-mining-calculator></kz-mining-calculator>', '--rigs', '5'],
      2,
      'a tag has its attributes in it: nothing may stand beside it',
    ],
  ];
  for (const [args, status, message] of refused)
    test(args.join(' '), async () => {
      assert.deepEqual(await kzFallback(...args), {printed: '', errors: `kz-fallback: ${message}\n`, status});
    });
});
