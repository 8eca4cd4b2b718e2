import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {
  type Calculator,
  calculator,
  complaint,
  enter,
  field,
  focus,
  hears,
  inside,
  leave,
  net,
  pressEnter,
  reasons,
  seen,
  shown,
  switchTo,
  type,
} from './driver.js';

/** Texts as readers type and paste them into three fields, and what is in force then; undefined: the value from before. */
const TEXTS: readonly (readonly [
  key: 'rigs' | 'rigPower' | 'electricityPrice' | 'btcPrice',
  text: string,
  usd?: number,
])[] = [
  ['rigs', '500', 500],
  ['rigs', '1 500', 1500],
  ['rigs', '10K', 10_000],
  ['rigs', '2 тыс', 2000],
  ['rigs', '3 мың', 3000],
  ['rigs', '0.5M', 500_000],
  ['rigs', '+5', 5],
  ['rigs', '１０', 10],
  ['rigs', '٢٥', 25],
  ['rigs', '۲۵', 25],
  ['rigs', '\u200b25\u200e', 25],
  ['rigs', '25 шт.', 25],
  ['rigs', '25 rigs', 25],
  ['rigs', '25 дана', 25],
  ['rigs', '12.5'],
  ['rigs', '-5'],
  ['rigs', '–5'],
  ['rigs', 'x'],
  ['rigs', '25x'],
  ['rigs', '10 kW'],
  ['rigs', '1e9'],
  ['rigPower', '3.5', 3.5],
  ['rigPower', '3,5', 3.5],
  ['rigPower', '3.5 kW', 3.5],
  ['rigPower', '3500 W', 3.5],
  ['rigPower', '3 500 Вт', 3.5],
  ['rigPower', '3,5 кВт', 3.5],
  ['rigPower', '0.0035 MW', 3.5],
  ['rigPower', '3500'],
  ['rigPower', '3.5k'],
  ['rigPower', '3.5 kWh'],
  ['rigPower', '$3'],
  ['electricityPrice', '$0.09', 0.09],
  ['electricityPrice', '0.09 $', 0.09],
  ['electricityPrice', '0,09 usd', 0.09],
  ['electricityPrice', '0.09 $/kWh', 0.09],
  ['electricityPrice', '9 ¢', 0.09],
  ['electricityPrice', '9 cents', 0.09],
  ['electricityPrice', '90 $/MWh', 0.09],
  ['electricityPrice', '44.123 KZT', 0.1],
  ['electricityPrice', '44,123 ₸', 0.1],
  ['electricityPrice', '₸44.1230', 0.1],
  ['electricityPrice', '44.1230 тг', 0.1],
  ['electricityPrice', '44.1230 тенге/кВт·ч', 0.1],
  ['electricityPrice', '44.1230 теңге', 0.1],
  ['electricityPrice', '33 KZ'],
  ['electricityPrice', '0.09 €'],
  ['electricityPrice', '0.09 $/TH'],
  ['electricityPrice', '-$1'],
  ['electricityPrice', '$1 KZT'],
  ['btcPrice', '$86,000.50', 86_000.5],
  ['btcPrice', '$86.000,50', 86_000.5],
  ['btcPrice', '86000 USD', 86_000],
  ['btcPrice', '$86k', 86_000],
  ['btcPrice', '86 тыс. долл.', 86_000],
  ['btcPrice', 'US$86 000', 86_000],
  ['btcPrice', '\u202a$86000\u202c', 86_000],
  ['btcPrice', '$８６０００', 86_000],
  ['btcPrice', '$86,000/BTC', 86_000],
  ['btcPrice', '44123000 ₸', 100_000],
  ['btcPrice', '44.123 млн ₸', 100_000],
  ['btcPrice', '$86,00,0'],
  ['btcPrice', '$'],
  ['btcPrice', '86 000 EUR'],
];

/** In tenge a number without a currency is in tenge, and the comma before three digits groups in English. */
const isLeftOut = (language: string, text: string): boolean => language === 'en' && text === '44,123 ₸';

describe('A text that is typed or pasted', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const currency of ['USD', 'KZT'])
      it(`is understood in ${language} and ${currency}, or leaves the value from before in force`, async () => {
        const element = await calculator(`lang="${language}" currency="${currency}"`);
        const before = element.inputs;
        expect(TEXTS.length).to.be.at.least(60);
        for (const [key, text, expected] of TEXTS) {
          if (isLeftOut(language, text)) continue;
          await type(element, key, text);
          const right = expected ?? before[key];
          expect(element.inputs[key], `${key} ${text}`).to.be.closeTo(right, 1e-9 * right);
          expect(field(element, key).getAttribute('aria-invalid'), `${key} ${text}`).to.equal(
            String(expected === undefined),
          );
          expect(complaint(element, key) === '', `${key} ${text}: ${complaint(element, key)}`).to.equal(
            expected !== undefined,
          );
          element.reset();
          await element.updateComplete;
        }
      });

  it('is in the currency shown where it names none', async () => {
    const element = await calculator('currency="KZT"');
    await enter(element, 'electricityPrice', '33');
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
    await enter(element, 'electricityPrice', '$0.07');
    expect(element.given.electricityPrice).to.deep.equal({amount: 0.07, currency: 'USD'});
    expect(shown(element, 'electricityPrice')).to.equal('30.89');
  });

  it('of an attribute or a link is read as strictly as ever', async () => {
    const element = await calculator('rigs="10K" rig-power="3500 W" electricity-price="$0.09" btc-price="86k"');
    expect(reasons(element)).to.deep.equal([
      'rigs syntax',
      'rigPower syntax',
      'electricityPrice syntax',
      'btcPrice syntax',
    ]);
  });

  it('of 100,000 characters is answered at once, in any field', async () => {
    const element = await calculator();
    for (const text of ['1,234'.repeat(20_000), '9'.repeat(100_000), '$'.repeat(100_000)])
      for (const key of ['rigs', 'btcPrice', 'electricityPrice'] as const) {
        await type(element, key, text);
        expect(reasons(element)).to.deep.equal([`${key} syntax`]);
        element.reset();
        await element.updateComplete;
      }
  });
});

describe('A text typed key by key', () => {
  /** What each beginning of a text, read alone, has in force: the number, or the value from before. */
  const VALUES: readonly (readonly [text: string, prices: readonly number[]])[] = [
    ['33 KZ', [3, 33, 33, 0.08, 0.08]],
    ['$0.x', [0.08, 0, 0, 0.08]],
    ['9 ¢/kWx', [9, 9, 0.09, 0.08, 0.08, 0.08, 0.08]],
    ['-1', [0.08, 0.08]],
  ];

  for (const language of ['en', 'ru', 'kk'])
    it(`never has a figure in force that belongs to a part of a text that cannot be used, in ${language}`, async () => {
      for (const [text, prices] of VALUES) {
        const element = await calculator(`lang="${language}"`);
        await focus(element, 'electricityPrice');
        await aTimeout(0);
        await sendKeys({press: 'Delete'});
        for (const [index, key] of Array.from(text).entries()) {
          await sendKeys({type: key});
          await aTimeout(20);
          const {electricityPrice} = element.inputs;
          expect(electricityPrice, text.slice(0, index + 1)).to.equal(prices[index]);
          const expected = (await calculator(`lang="${language}" electricity-price="${electricityPrice}"`)).result;
          expect(element.result.netProfit).to.equal(expected.netProfit);
        }
        expect(complaint(element, 'electricityPrice')).not.to.equal('');
        element.remove();
      }
    });

  it('and left unusable changes nothing, also after Enter', async () => {
    const element = await calculator();
    const changes = hears(element, 'kz-change');
    for (const text of ['33 KZ', '10x']) {
      await type(element, 'rigs', text);
      await pressEnter(element, 'rigs');
      await leave(element, 'rigs');
      expect(net(element), text).to.equal('$63.55');
      expect(shown(element, 'rigs'), 'the text stays for mending').to.equal(text);
    }
    expect(changes).to.deep.equal([]);
  });
});

describe('Escape', () => {
  it('restores what stood before the edit, valid or not', async () => {
    const element = await calculator();
    const changes = hears(element, 'kz-change');
    for (const text of ['500', '500x', '']) {
      await type(element, 'rigs', text);
      await sendKeys({press: 'Escape'});
      await element.updateComplete;
      expect(shown(element, 'rigs')).to.equal('1000');
      expect(net(element)).to.equal('$63.55');
      expect(complaint(element, 'rigs')).to.equal('');
    }
    await leave(element, 'rigs');
    expect(changes).to.deep.equal([]);
    expect(element.origins.rigs.layer).to.equal('default');
  });

  it('restores the reader’s own earlier value', async () => {
    const element = await calculator();
    await enter(element, 'rigs', '700');
    await type(element, 'rigs', '5');
    await sendKeys({press: 'Escape'});
    expect(element.inputs.rigs).to.equal(700);
  });

  it('is left to the page where it ends nothing', async () => {
    const element = await calculator();
    let heard = 0;
    const count = (event: KeyboardEvent): void => {
      heard += event.key === 'Escape' ? 1 : 0;
    };
    element.parentElement?.addEventListener('keydown', count);
    await type(element, 'rigs', '5');
    await sendKeys({press: 'Escape'});
    expect(heard, 'it ended an edit').to.equal(0);
    await sendKeys({press: 'Escape'});
    expect(heard).to.equal(1);
  });
});

describe('The keys that step', () => {
  const press = async (element: Calculator, ...keys: string[]): Promise<void> => {
    for (const key of keys) {
      const [plain = '', shift] = key.split('+').reverse();
      if (shift) await sendKeys({down: shift});
      await sendKeys({press: plain});
      if (shift) await sendKeys({up: shift});
    }
    await element.updateComplete;
  };

  it('change a number by a round step of its size, ten times as much with Shift or a Page key', async () => {
    const element = await calculator();
    for (const [key, pressed, expected] of [
      ['rigs', 'ArrowUp', 1050],
      ['rigs', 'ArrowDown', 950],
      ['rigs', 'Shift+ArrowUp', 1500],
      ['rigs', 'PageDown', 500],
      ['electricityPrice', 'ArrowUp', 0.082],
      ['electricityPrice', 'PageUp', 0.1],
      ['taxRate', 'ArrowUp', 15.5],
      ['btcPrice', 'ArrowUp', 86_000],
      ['btcPrice', 'ArrowDown', 84_000],
    ] as const) {
      await focus(element, key);
      await press(element, pressed);
      expect(element.inputs[key], `${key} ${pressed}`).to.equal(expected);
      await press(element, 'Escape');
    }
  });

  it('take effect at once, and are committed on leaving', async () => {
    const element = await calculator();
    const changes = hears(element, 'kz-change');
    await focus(element, 'rigs');
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(net(element)).not.to.equal('$63.55');
    expect(shown(element, 'rigs')).to.equal('1100');
    expect(changes).to.deep.equal([]);
    await leave(element, 'rigs');
    expect(changes.map(({detail}) => detail)).to.deep.equal([{key: 'rigs', value: 1100, given: 1100}]);
  });

  it('end at the ends of the range, and reach zero', async () => {
    const element = await calculator('tax-rate="99.9" electricity-price="0.001" rigs="3"');
    await focus(element, 'taxRate');
    await press(element, 'PageUp');
    expect(element.inputs.taxRate).to.equal(100);
    await focus(element, 'rigs');
    await press(element, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(element.inputs.rigs).to.equal(0);
    await focus(element, 'electricityPrice');
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(element.inputs.electricityPrice).to.equal(0);
  });

  it('step in the currency shown', async () => {
    const element = await calculator('currency="KZT" electricity-price="33 KZT"');
    await focus(element, 'electricityPrice');
    await press(element, 'ArrowUp');
    expect(shown(element, 'electricityPrice')).to.equal('34');
    expect(element.given.electricityPrice).to.deep.equal({amount: 34, currency: 'KZT'});
  });
});

describe('A point before three digits', () => {
  it('is answered with what was understood', async () => {
    const element = await calculator();
    const reading = (): string => seen(inside(element).getElementById('rigs-reading')?.textContent);
    await type(element, 'rigs', '1.000');
    expect(element.inputs.rigs).to.equal(1);
    expect(reading()).to.equal('Read as 1. If you mean 1,000, write 1000.');
    await type(element, 'rigs', '1000');
    expect(reading()).to.equal('');
    element.lang = 'ru';
    await type(element, 'rigs', '2,000');
    expect(reading()).to.equal('Понято как 2. Если имелось в виду 2·000, введите 2000.');
    await leave(element, 'rigs');
    expect(reading()).to.equal('');
  });

  it('is answered in the currency shown', async () => {
    const element = await calculator('currency="KZT"');
    await switchTo(element, 'currency', 'KZT');
    await type(element, 'btcPrice', '38.000');
    expect(seen(inside(element).getElementById('btcPrice-reading')?.textContent)).to.equal(
      'Read as 38. If you mean 38,000, write 38000.',
    );
  });
});

describe('On a phone', () => {
  it('fields that take a negative number have a keyboard with a minus', async () => {
    const element = await calculator();
    expect(field(element, 'rigs').inputMode).to.equal('decimal');
    const {PARAMETERS} = await import('../../src/core/index.js');
    for (const control of inside(element).querySelectorAll<HTMLInputElement>('input[inputmode]')) {
      const row = PARAMETERS[control.name as 'rigs'];
      expect(control.inputMode, control.name).to.equal(row.min < 0 ? 'text' : 'decimal');
    }
  });
});

describe('A click into a field', () => {
  it('selects the number, wherever it is made, so that typing replaces it', async () => {
    const element = await calculator();
    const box = field(element, 'rigs').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(box.left + 6), Math.round(box.top + box.height / 2)]});
    await element.updateComplete;
    await aTimeout(50);
    await sendKeys({type: '500'});
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
  });

  it('again puts the caret where it is made', async () => {
    const element = await calculator();
    const box = field(element, 'rigs').getBoundingClientRect();
    const click = async (): Promise<void> => {
      await sendMouse({type: 'click', position: [Math.round(box.left + 6), Math.round(box.top + box.height / 2)]});
      await aTimeout(50);
    };
    await click();
    // Longer than a double click, which selects the number.
    await aTimeout(700);
    await click();
    expect(field(element, 'rigs').selectionStart).to.equal(field(element, 'rigs').selectionEnd);
  });
});
