import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {env, execPath} from 'node:process';
import {describe, it} from 'node:test';

import {capitalised, formatFor} from '../../src/i18n/format.js';
import {pluralCategory} from '../../src/i18n/plural-rules.js';

/** No-break spaces as dots, so that a failure can be read. */
const seen = (text: string): string => text.replaceAll('\u00a0', '·');

const inEach = (write: (format: ReturnType<typeof formatFor>) => string): string[] =>
  ['en', 'ru', 'kk'].map((language) => seen(write(formatFor(language))));

describe('English, Russian and Kazakh write', () => {
  it('numbers', () => {
    assert.deepEqual(
      inEach(({number}) => number(1234.5, 2, {minimumFractionDigits: 2})),
      ['1,234.50', '1·234,50', '1·234,50'],
    );
    assert.deepEqual(
      inEach(({number}) => number(10_000_000, 0)),
      ['10,000,000', '10·000·000', '10·000·000'],
    );
  });

  it('numbers with up to so many decimals, two where nothing is said', () => {
    assert.deepEqual(
      inEach(({number}) => number(0.125)),
      ['0.13', '0,13', '0,13'],
    );
    assert.deepEqual(
      inEach(({number}) => number(0.0193778833, 8)),
      ['0.01937788', '0,01937788', '0,01937788'],
    );
    assert.deepEqual(
      inEach(({number}) => number(5, 8)),
      ['5', '5', '5'],
    );
  });

  it('nothing that rounds to zero with a sign, and nothing that is no figure at all', () => {
    for (const value of [-0, -0.001, -1e-300]) {
      assert.deepEqual(
        inEach(({number}) => number(value)),
        ['0', '0', '0'],
      );
      assert.deepEqual(
        inEach(({money}) => money(value, 'KZT', 0)),
        ['₸0', '0·₸', '0·₸'],
      );
      assert.deepEqual(
        inEach(({percent}) => percent(value)),
        ['0.0%', '0,0·%', '0,0%'],
      );
    }
    for (const value of [Infinity, -Infinity, NaN])
      assert.deepEqual(
        inEach(({money}) => money(value, 'USD', 2)),
        ['–', '–', '–'],
      );
  });

  it('dollars', () => {
    assert.deepEqual(
      inEach(({money}) => money(1234.5, 'USD', 2)),
      ['$1,234.50', '1·234,50·$', '1·234,50·$'],
    );
  });

  it('tenge', () => {
    assert.deepEqual(
      inEach(({money}) => money(1234.5678, 'KZT', 0)),
      ['₸1,235', '1·235·₸', '1·235·₸'],
    );
    assert.deepEqual(
      inEach(({money}) => money(33, 'KZT', 2)),
      ['₸33.00', '33,00·₸', '33,00·₸'],
    );
  });

  it('per cent', () => {
    assert.deepEqual(
      inEach(({percent}) => percent(15.3)),
      ['15.3%', '15,3·%', '15,3%'],
    );
    assert.deepEqual(
      inEach(({percent}) => percent(6)),
      ['6.0%', '6,0·%', '6,0%'],
    );
    assert.deepEqual(
      inEach(({percent}) => percent(75, 2)),
      ['75%', '75·%', '75%'],
    );
    assert.deepEqual(
      inEach(({percent}) => percent(12.345, 2)),
      ['12.35%', '12,35·%', '12,35%'],
    );
  });

  it('a minus as wide as a figure', () => {
    assert.deepEqual(
      inEach(({number}) => number(-1234.5)),
      ['\u22121,234.5', '\u22121·234,5', '\u22121·234,5'],
    );
    assert.deepEqual(
      inEach(({money}) => money(-48, 'USD', 2)),
      ['\u2212$48.00', '\u221248,00·$', '\u221248,00·$'],
    );
    assert.deepEqual(
      inEach(({percent}) => percent(-6)),
      ['\u22126.0%', '\u22126,0·%', '\u22126,0%'],
    );
  });

  it('days and months', () => {
    const [day, month] = [inEach(({date}) => date('2026-10-05')), inEach(({date}) => date('2025-11'))];
    assert.equal(day[0], 'Oct 5, 2026');
    assert.equal(month[0], 'Nov 2025');
    assert.match(day[1] ?? '', /^5.окт\.?.2026/);
    assert.match(month[1] ?? '', /^нояб?\.?.2025/);
    assert.match(day[2] ?? '', /^0?5\.10\.2026$/);
    assert.equal(month[2], '11.2025');
  });

  for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue'])
    it(`days that are the same everywhere, also in ${zone}`, () => {
      // A process keeps the zone that it started in.
      const code = `
        import {formatFor} from './src/i18n/format.js';
        console.log(new Date(2026, 9, 5).getTimezoneOffset(), formatFor('en').date('2026-10-05'));`;
      const {stdout} = spawnSync(execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
        encoding: 'utf8',
        env: {...env, TZ: zone},
      });
      assert.match(stdout, /^(-840|660) Oct 5, 2026$/m);
    });
});

describe('Intl', () => {
  it('is not asked for the bundled languages', (context) => {
    const formatters = ['NumberFormat', 'DateTimeFormat', 'PluralRules'] as const;
    const asked = formatters.map((name) => context.mock.method(Intl, name));
    for (const language of ['en', 'ru', 'kk']) {
      const {number, money, percent, date} = formatFor(language);
      const texts = [number(1234.5), money(1e300, 'USD', 2), percent(5), date('2026-10-05'), date('2026-10')];
      assert.ok(texts.every(Boolean));
      assert.ok(pluralCategory(language, 5));
    }
    assert.deepEqual(
      asked.map(({mock}) => mock.callCount()),
      [0, 0, 0],
    );
  });

  it('writes a language that a page adds, in Latin digits', () => {
    const {number, money, percent, date, commaIsDecimal} = formatFor('de');
    assert.deepEqual(
      [number(-1234.567), money(1234.5, 'USD', 2), percent(6), date('2026-10-05'), date('2026-10')].map(seen),
      ['\u22121.234,57', '1.234,50·$', '6,0%', '5. Okt. 2026', 'Okt. 2026'],
    );
    assert.equal(seen(number(1_234_567, 2, {currency: 'KZT', notation: 'compact'})), '1,23·Mio.·₸');
    assert.equal(number(NaN), '–');
    assert.equal(commaIsDecimal, true);
    assert.match(formatFor('ar').number(1234.5), /^1.?234.5$/);
  });
});

describe('A page that puts things on the prototype of objects', () => {
  for (const language of ['en', 'de'])
    it(`changes no number, as in ${language}`, () => {
      const before = formatFor(language).number(1234.5);
      const polluted = {currency: 'USD', notation: 'scientific', useGrouping: false, minimumFractionDigits: 2};
      const prototype = Object.prototype as Record<string, unknown>;
      Object.assign(prototype, polluted);
      try {
        const {number} = formatFor(language);
        assert.deepEqual([number(1234.5), number(1234.5, 2, {})], [before, before]);
        assert.equal(number(-1234.5, 3, {}), `\u2212${before}`);
      } finally {
        for (const name of Object.keys(polluted)) Reflect.deleteProperty(prototype, name);
      }
    });
});

describe('The decimal mark', () => {
  it('is a point in English, a comma in Russian and Kazakh', () => {
    assert.deepEqual(
      ['en', 'ru', 'kk'].map((language) => formatFor(language).commaIsDecimal),
      [false, true, true],
    );
  });
});

describe('The beginning of a line', () => {
  it('has a capital, in every script', () => {
    assert.deepEqual(['net', 'чистая', 'әр', ''].map(capitalised), ['Net', 'Чистая', 'Әр', '']);
  });
});
