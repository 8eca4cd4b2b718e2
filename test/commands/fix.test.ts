import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkedFile, kzCheck} from './driver.js';
import {ENGLISH, KAZAKH, RUSSIAN} from './pages.js';

const FIX = {args: ['--fix']};

describe('kz-check --fix', () => {
  for (const [name, page] of Object.entries({ENGLISH, RUSSIAN, KAZAKH}))
    test(`leaves a right page alone: ${name}`, async () => {
      const {bytes, lines, status} = await checkedFile(page, FIX);
      assert.equal(bytes.toString(), page);
      assert.match(lines.join('\n'), /^1 page, \d figures(, 1 input)?(, \d conditions?)?, 0 faults, 0 fixed$/);
      assert.equal(status, 0);
    });

  test('lets all the prose follow a price that an editor changed in the tag', async () => {
    const dearer = ENGLISH.replace('rigs="1000"', 'rigs="1000" electricity-price="0.1"');
    const {bytes, lines, status} = await checkedFile(dearer, FIX);
    assert.equal(status, 0);
    const page = bytes.toString();
    for (const text of [
      'earns <kz-figure value="netProfit">−$117.23</kz-figure> a day,\nabout <kz-figure value="netProfit" round="1">−$100<',
      '<kz-input name="electricity-price">$0.1</kz-input>',
      'Net daily profit: −$117.23<br>',
      '<kz-when test="netProfit < 0">It loses money.',
      '<kz-when test="netProfit > 0" hidden>It earns money: a <kz-figure value="verdict">loss<',
      '<p data-kz-when="netProfit gt 0" hidden>Revenue',
    ])
      assert.ok(page.includes(text), `${text}\n${page}`);
    assert.equal(lines[0], 'page.html:5:96  fixed: $63.55 → −$117.23');
    assert.equal(lines.at(-1), '1 page, 7 figures, 1 input, 3 conditions, 0 faults, 9 fixed');
    const again = await checkedFile(page, FIX);
    assert.equal(again.lines.join('\n'), '1 page, 7 figures, 1 input, 3 conditions, 0 faults, 0 fixed');
    assert.equal(again.bytes.toString(), page);
  });

  test('gives back the page that it was, byte for byte', async () => {
    const wrong = ENGLISH.replace('"netProfit">$63.55', '"netProfit">\n  $1\n')
      .replace(' hidden>', '>')
      .replace('$0.0878 per kWh<', '<em>$1 per kWh</em><')
      .replace('"netProfit gt 0"', '"netProfit gt 0" hidden')
      .replace('Daily costs: $872.86<br>', '');
    const right = ENGLISH.replace('"netProfit">$63.55', '"netProfit">\n  $63.55\n').replace(
      '$0.0878 per kWh<',
      '<em>$0.0878 per kWh</em><',
    );
    const {bytes, status} = await checkedFile(wrong, FIX);
    assert.equal(bytes.toString(), right);
    assert.equal(status, 0);
  });

  test('keeps a byte order mark and the ends of lines', async () => {
    const windows = (page: string) => `\ufeff${page.replaceAll('\n', '\r\n')}`;
    const {bytes, lines} = await checkedFile(windows(ENGLISH.replace('"netProfit">$63.55', '"netProfit">$1')), FIX);
    assert.equal(bytes.toString(), windows(ENGLISH));
    assert.equal(lines[0], 'page.html:5:96  fixed: $1 → $63.55');
  });

  test('leaves what only an editor can know, and fails', async () => {
    const page = ENGLISH.replace('value="verdict"', 'value="verdikt"').replace('"rigs">1,000', '"rigs">7');
    const {bytes, lines, status} = await checkedFile(page, FIX);
    assert.equal(bytes.toString(), ENGLISH.replace('value="verdict"', 'value="verdikt"'));
    assert.deepEqual(lines.slice(), [
      'page.html:5:38  fixed: 7 → 1,000',
      'page.html:9:60  value="verdikt" → value="verdict"',
      '1 page, 7 figures, 1 input, 3 conditions, 1 fault, 1 fixed',
    ]);
    assert.equal(status, 1);
  });

  test('prints the page that was piped in, and its report beside it', async () => {
    const {printed, errors, status} = await kzCheck(['--fix', '-'], ENGLISH.replace('"rigs">1,000', '"rigs">7'));
    assert.equal(printed, ENGLISH);
    assert.equal(
      errors,
      '<stdin>:5:38  fixed: 7 → 1,000\n1 page, 7 figures, 1 input, 3 conditions, 0 faults, 1 fixed\n',
    );
    assert.equal(status, 0);
  });

  test('writes no-break spaces as the page does', async () => {
    const calculator = '<kz-mining-calculator lang="ru">Numbers</kz-mining-calculator>';
    const figure = (text: string) => `<kz-figure value="revenue">${text}</kz-figure>`;
    for (const [wrong, right] of [
      ['1 $', '936,41\u00a0$'],
      ['1\u00a0$', '936,41\u00a0$'],
      ['1&nbsp;$', '936,41&nbsp;$'],
    ] as const) {
      const {bytes} = await checkedFile(`${calculator}${figure(wrong)}`, FIX);
      assert.equal(bytes.toString(), `${calculator}${figure(right)}`);
    }
  });

  test('writes the signs of HTML as such', async () => {
    const page = '<kz-mining-calculator></kz-mining-calculator><p><kz-figure value="revenue">1 < 2 &amp; 3</kz-figure>';
    const {bytes} = await checkedFile(page, FIX);
    assert.equal(bytes.toString(), page.replace('1 < 2 &amp; 3', '$936.41'));
  });

  test('reads a page in another encoding, and leaves its bytes alone', async () => {
    const latin = `<meta charset="windows-1251"><kz-mining-calculator lang="ru">Numbers</kz-mining-calculator>\n`;
    // "1\u00a0000 ферм" in windows-1251.
    const figure = (text: readonly number[]) =>
      Buffer.concat([
        Buffer.from(`${latin}<p>\u00d4<kz-figure value="rigs">`, 'latin1'),
        Buffer.from(text),
        Buffer.from('</kz-figure>'),
      ]);
    const right = await checkedFile(figure([0x31, 0xa0, 0x30, 0x30, 0x30]), FIX);
    assert.deepEqual([right.status, ...right.lines], [0, '1 page, 1 figure, 0 faults, 0 fixed']);
    const wrong = figure([0x31, 0xa0, 0x30, 0x30, 0xe0]);
    const {bytes, errors, lines, status} = await checkedFile(wrong, FIX);
    assert.deepEqual(bytes, wrong);
    assert.equal(lines[0], 'page.html:2:29  1 00а → 1 000');
    assert.match(errors, /is not mended: only UTF-8 is written, and it is windows-1251/);
    assert.equal(status, 1);
  });
});
