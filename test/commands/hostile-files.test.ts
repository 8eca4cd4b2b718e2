import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {checkedFile, kzCheck} from './driver.js';

const CALCULATOR = '<kz-mining-calculator></kz-mining-calculator>';
const FIX = {args: ['--fix']};

/** A page with what follows a calculator, after `--fix`. */
async function fixed(page: string, name = 'page.html'): Promise<string> {
  const {bytes} = await checkedFile(CALCULATOR + page, {...FIX, name});
  return bytes.toString().slice(CALCULATOR.length);
}

describe('kz-check --fix changes nothing but texts', () => {
  const mended: readonly (readonly [what: string, wrong: string, right: string])[] = [
    [
      'an attribute with > in it',
      '<kz-figure value="netProfit"><b title="a>b">$1</b></kz-figure>',
      '<kz-figure value="netProfit"><b title="a>b">$63.55</b></kz-figure>',
    ],
    [
      'a comment beside the text',
      '<kz-figure value="rigs">7<!-- checked --></kz-figure>',
      '<kz-figure value="rigs">1,000<!-- checked --></kz-figure>',
    ],
    [
      'a comment behind the page',
      '<p data-kz-figure="rigs">7</body><!-- built --></html>',
      '<p data-kz-figure="rigs">1,000</body><!-- built --></html>',
    ],
    [
      'the end of the page',
      '<p data-kz-figure="rigs">7\n</body>\n</html>\n',
      '<p data-kz-figure="rigs">1,000\n</body>\n</html>\n',
    ],
    [
      'a text in pieces',
      '<kz-figure value="rigs"><b>7</b>,<i>0</i></kz-figure>',
      '<kz-figure value="rigs">1,000</kz-figure>',
    ],
  ];
  for (const [what, wrong, right] of mended)
    test(`keeps ${what}`, async () => {
      assert.equal(await fixed(wrong), right);
    });

  const left: readonly (readonly [what: string, page: string])[] = [
    ['whose text has an end tag of an element around it', '<b><p data-kz-figure="rigs">7</b> more</p>'],
    ['with a comment in the text', '<kz-figure value="rigs">7<!-- checked -->8</kz-figure>'],
    ['whose tag the parser has put into another', '</kz-mining-calculator><body data-kz-when="rigs lt 1">'],
  ];
  for (const [what, page] of left)
    test(`leaves a figure alone ${what}, and reports it`, async () => {
      const {bytes, lines, status} = await checkedFile(CALCULATOR + page, FIX);
      assert.equal(bytes.toString(), CALCULATOR + page);
      assert.match(lines.at(-1) ?? '', /^1 page, (1 figure|0 figures, 1 condition), 1 fault, 0 fixed$/);
      assert.equal(status, 1);
    });

  const templates: readonly string[] = [
    '<kz-figure value="netProfit"><?= $net ?></kz-figure>',
    '<kz-figure value="rigs">7<?php if ($a > 1) echo "x" ?></kz-figure>',
    '<p data-kz-figure="rigs">7<?php endwhile; ?>\n<div>x</div>',
  ];
  for (const page of templates)
    test(`leaves PHP alone: ${page}`, async () => {
      assert.equal(await fixed(page, 'page.php'), page);
    });

  for (const inside of ['{{ fallback }}', '<?php echo fallback(); ?>', '{% fallback %}'])
    test(`leaves a fallback alone that a template writes: ${inside}`, async () => {
      const page = `<kz-mining-calculator><span data-kz-fallback>${inside}</span></kz-mining-calculator>`;
      const {bytes, lines, status} = await checkedFile(page, FIX);
      assert.equal(bytes.toString(), page);
      assert.deepEqual(
        [status, ...lines],
        [
          0,
          'page.html:1:23  note: the fallback is written by a template: check the page that is built from it',
          '1 page, 0 figures, 0 faults, 0 fixed',
        ],
      );
    });

  test('a fallback in an element without an end tag ends before the end of the page', async () => {
    const page = '<div data-kz-mining-calculator><p data-kz-fallback>Rigs: 7.</body></html>';
    const {bytes} = await checkedFile(page, FIX);
    assert.match(bytes.toString(), /^<div data-kz-mining-calculator><p data-kz-fallback><b>.*2026\.<\/body><\/html>$/);
  });
});

describe('kz-check --fix keeps the encoding of a page', () => {
  const loss = '<kz-mining-calculator electricity-price="0.1">Numbers</kz-mining-calculator>';
  const pageWith = (text: string): string =>
    `<meta charset="windows-1252">${loss}<kz-figure value="netProfit">${text}</kz-figure>`;

  test('in a file of ASCII that names another than UTF-8', async () => {
    const {bytes} = await checkedFile(pageWith('$1'), FIX);
    assert.equal(bytes.toString(), pageWith('&#8722;$117.23'));
    const again = await checkedFile(bytes, FIX);
    assert.equal(again.lines.join('\n'), '1 page, 1 figure, 0 faults, 0 fixed');
  });

  test('in a pipe: a byte order mark stays', async () => {
    const {printed} = await kzCheck(['--fix', '-'], `\ufeff${CALCULATOR}<kz-figure value="rigs">7</kz-figure>`);
    assert.equal(printed, `\ufeff${CALCULATOR}<kz-figure value="rigs">1,000</kz-figure>`);
  });

  test('in a pipe: nothing is printed as UTF-8 that names another', async () => {
    const page = Buffer.from(`${pageWith('$1')}<p>\u00d4`, 'latin1');
    const {errors, printed, status} = await kzCheck(['--fix', '-'], page);
    assert.equal(
      errors.split('\n')[0],
      'kz-check: <stdin> cannot be checked: only UTF-8 is printed, and it is windows-1252',
    );
    assert.deepEqual([printed, status], ['', 2]);
  });
});
