import {expect} from '@open-wc/testing';

import {type Fleet, type Key, type Parameter, PARAMETERS} from '../../src/core/index.js';
import {isMoney, KEYS} from '../../src/core/parameters.js';
import {attributeOf} from '../../src/core/attributes.js';
import {type Calculator, calculator, hears, NONSENSE, page, reasons, screen} from './driver.js';

/** A value that the row takes and is not its default. */
function another(row: Parameter): {text: string; value: number | string | boolean | Fleet} {
  if (row.kind === 'switch') return {text: '', value: true};
  if (row.kind === 'fleet')
    return {
      text: 'S21:600, 3.4/150:25',
      value: [
        {rig: 'antminer-s21', power: 3.5, hashrate: 200, count: 600},
        {rig: null, power: 3.4, hashrate: 150, count: 25},
      ],
    };
  if (row.kind === 'choice') {
    const value = row.options.find((option) => option !== row.default && option !== 'none') ?? '';
    return {text: value, value};
  }
  const value = row.default === row.max ? row.min : row.max;
  return {text: String(value), value};
}

const below = ({min}: {min: number}): number => min - 1;

/** Texts that the row cannot use, with the reason. */
function refused(row: Parameter): (readonly [text: string, reason: string])[] {
  if (row.kind === 'switch') return [];
  if (row.kind === 'fleet')
    return [
      ['many', 'syntax'],
      ['antminer-s99:5', 'unknown'],
      ['S21:-5', 'range'],
      ['S21:1.5', 'range'],
      ['S21:10000001', 'range'],
      ['S21:1,500', 'ambiguous'],
      ['3,4/150:25', 'ambiguous'],
      ['51/150:25', 'range'],
      ['x'.repeat(10_000), 'syntax'],
    ];
  if (row.kind === 'choice')
    return [
      ['Elvis', 'unknown'],
      ['constructor', 'unknown'],
      ['x'.repeat(10_000), 'syntax'],
    ];
  return [
    ['many', 'syntax'],
    ['NaN', 'syntax'],
    ['Infinity', 'syntax'],
    ['1e999', 'range'],
    ['0x10', 'syntax'],
    ['1 2px', 'syntax'],
    ['-', 'syntax'],
    ['1,5', 'ambiguous'],
    ['9'.repeat(10_000), 'syntax'],
    [String(below(row)), 'range'],
    [String(row.max * 1.01 + 1), 'range'],
    ...(row.whole ? [['1.5', 'range'] as const] : []),
  ];
}

/** `basis` without its figure is not in force; the page that names one gives it too. */
const COMPANY: Partial<Record<Key, string>> = {basis: 'hashprice="50" rig-revenue="1"'};

describe('The attribute', () => {
  for (const key of KEYS) {
    const row: Parameter = PARAMETERS[key];
    const attribute = attributeOf(key);
    describe(attribute, () => {
      it('sets its input', async () => {
        const {text, value} = another(row);
        const element = await calculator(`${COMPANY[key] ?? ''} ${attribute}="${text}"`);
        expect(element.inputs[key]).to.deep.equal(value);
        expect(element.origins[key].layer).to.equal('host');
        expect(element.problems).to.deep.equal([]);
        expect(screen(element)).not.to.match(NONSENSE);
      });

      it('sets its input when it is changed, and gives it back when it is removed', async () => {
        const {text, value} = another(row);
        const element = await calculator(COMPANY[key]);
        const before = element.inputs[key];
        element.setAttribute(attribute, text);
        await element.updateComplete;
        expect(element.inputs[key]).to.deep.equal(value);
        element.removeAttribute(attribute);
        await element.updateComplete;
        expect(element.inputs[key]).to.equal(before);
      });

      it('is not written by the element', async () => {
        const element = await calculator();
        Object.assign(element, {[key]: another(row).value});
        await element.updateComplete;
        expect(element.hasAttribute(attribute)).to.equal(false);
      });

      if (row.kind === 'switch') {
        it('is on when present, but for off, false, 0 and no', async () => {
          for (const text of ['', 'on', 'true', '1', 'yes', attribute, 'anything'])
            expect((await calculator(`${attribute}="${text}"`)).inputs[key], text).to.equal(true);
          for (const text of ['off', 'false', '0', 'no', 'OFF', ' no '])
            expect((await calculator(`${attribute}="${text}"`)).inputs[key], text).to.equal(false);
        });
        return;
      }

      it('says nothing when it is empty', async () => {
        for (const text of ['', ' ', '\u00a0']) {
          const element = await calculator(`${attribute}="${text}"`);
          expect(element.inputs[key]).to.equal(row.default);
          expect(element.problems).to.deep.equal([]);
        }
      });

      it('that cannot be used leaves the default, tells why, and throws nothing', async () => {
        for (const [text, reason] of refused(row)) {
          const whole = await page('');
          const heard = hears(whole, 'kz-problem');
          whole.innerHTML = `<kz-mining-calculator ${attribute}="${text}"></kz-mining-calculator>`;
          const element = whole.firstElementChild as Calculator;
          await element.updateComplete;
          const name = `${attribute}="${text.slice(0, 30)}"`;
          expect(element.inputs[key], name).to.equal(row.default);
          expect(element.origins[key].layer, name).to.equal('default');
          expect(
            heard.map(({detail}) => detail),
            name,
          ).to.deep.equal(element.problems);
          const [problem] = element.problems;
          expect(reasons(element), name).to.deep.equal([`${key} ${reason}`]);
          expect(problem?.layer, name).to.equal('host');
          expect(problem?.value, name).to.equal(text.slice(0, 100));
          expect(problem?.message, name).to.contain(key);
          expect(screen(element), name).not.to.match(NONSENSE);
        }
      });
    });
  }
});

describe('Attributes as people and content systems write them', () => {
  const table: readonly (readonly [attribute: string, key: Key, value: unknown])[] = [
    ['rigs=" 500 "', 'rigs', 500],
    ['rigs="1 500"', 'rigs', 1500],
    ['rigs="1&nbsp;500"', 'rigs', 1500],
    ['rigs="1&#x202f;500"', 'rigs', 1500],
    ['rigs="1&#x2009;500"', 'rigs', 1500],
    ['rigs="1\'500"', 'rigs', 1500],
    ['rigs="1’500"', 'rigs', 1500],
    ['rigs="1_500"', 'rigs', 1500],
    ['rigs="“500”"', 'rigs', 500],
    ['rigs="«500»"', 'rigs', 500],
    ['rigs="&quot;500&quot;"', 'rigs', 500],
    ['rigs="1e3"', 'rigs', 1000],
    ['tax-rate="20%"', 'taxRate', 20],
    ['tax-rate="20 %"', 'taxRate', 20],
    ['price-growth="−1.5"', 'priceGrowth', -1.5],
    ['price-growth="-1.5%"', 'priceGrowth', -1.5],
    ['RIGS="7"', 'rigs', 7],
    ['rig="S21"', 'rig', 'antminer-s21'],
    ['rig="antminer S21+ hyd"', 'rig', 'antminer-s21-plus-hyd'],
    ['rig=" Whatsminer M30S++ "', 'rig', 'whatsminer-m30s-plus-plus'],
    ['currency="kzt"', 'currency', 'KZT'],
    ['currency=" KZT "', 'currency', 'KZT'],
    ['rig="Antminer-S21"', 'rig', 'antminer-s21'],
    ['electricity-price="0.05 usd"', 'electricityPrice', 0.05],
    ['electricity-price="441.23KZT"', 'electricityPrice', 1],
    ['electricity-price=" 441.23 kzt "', 'electricityPrice', 1],
    ['electricity-price="“441.23 KZT”"', 'electricityPrice', 1],
    ['btc-price="44 123 000 KZT"', 'btcPrice', 100_000],
  ];
  for (const [attribute, key, value] of table)
    it(`${attribute} is ${String(value)}`, async () => {
      const element = await calculator(attribute);
      expect(element.inputs[key]).to.equal(value);
      expect(element.problems).to.deep.equal([]);
    });

  it('mean the same in every language', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      expect((await calculator(`lang="${language}" uptime="99.5"`)).inputs.uptime, language).to.equal(99.5);
      expect(reasons(await calculator(`lang="${language}" uptime="99,5"`)), language).to.deep.equal([
        'uptime ambiguous',
      ]);
    }
  });
});

describe('Money', () => {
  it('in an attribute may be in tenge, at the rate in force', async () => {
    const element = await calculator('electricity-price="33 KZT" kzt-per-usd="500"');
    expect(element.inputs.electricityPrice).to.equal(0.066);
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
    element.kztPerUsd = 550;
    expect(element.inputs.electricityPrice).to.equal(0.06);
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
  });

  it('in a property may be a number, a text, or an amount with its currency', async () => {
    const element = await calculator();
    for (const [value, usd] of [
      [0.05, 0.05],
      ['0.05', 0.05],
      ['441.23 KZT', 1],
      [{amount: 441.23, currency: 'KZT'}, 1],
      [{amount: 0.05, currency: 'USD'}, 0.05],
    ] as const) {
      element.electricityPrice = undefined;
      element.electricityPrice = value;
      expect(element.inputs.electricityPrice, JSON.stringify(value)).to.equal(usd);
    }
    expect(element.problems).to.deep.equal([]);
  });

  it('in another currency is not used', async () => {
    expect(reasons(await calculator('electricity-price="5 EUR"'))).to.deep.equal(['electricityPrice unknown']);
    expect(reasons(await calculator('electricity-price="5 RUB"'))).to.deep.equal(['electricityPrice unknown']);
  });

  it('with a comma is refused as ambiguous', async () => {
    expect(reasons(await calculator('electricity-price="1,5 KZT"'))).to.deep.equal(['electricityPrice ambiguous']);
  });

  it('in tenge has its range in dollars', async () => {
    expect((await calculator('electricity-price="44123 KZT"')).inputs.electricityPrice).to.equal(100);
    const element = await calculator('electricity-price="44124 KZT"');
    expect(element.inputs.electricityPrice).to.equal(0.08);
    expect(reasons(element)).to.deep.equal(['electricityPrice range']);
  });

  for (const key of KEYS.filter(isMoney))
    it(`is taken in tenge by ${attributeOf(key)}`, async () => {
      const element = await calculator(`${attributeOf(key)}="4412.3 KZT"`);
      const {max} = PARAMETERS[key];
      expect(element.inputs[key]).to.equal(max < 10 ? null : 10);
    });

  it('is not what the levy is given in: it is tenge, as the law states it', async () => {
    expect((await calculator('mining-levy="2"')).inputs.miningLevy).to.equal(2);
    expect(reasons(await calculator('mining-levy="2 KZT"'))).to.deep.equal(['miningLevy syntax']);
  });
});
