import {expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  choose,
  complaint,
  described,
  enter,
  field,
  focus,
  focusedName,
  inside,
  leave,
  net,
  openMore,
  openRigFigures,
  pressReset,
  pressEnter,
  reasons,
  shown,
  switchTo,
  type,
} from './driver.js';

let element: Calculator;
beforeEach(async () => {
  element = await calculator();
});

const isInvalid = (key: Parameters<typeof field>[1]): string | null => field(element, key).getAttribute('aria-invalid');

describe('A field in error', () => {
  it('says in words that the text is no number, and what is still calculated with', async () => {
    await enter(element, 'rigs', '500');
    await type(element, 'rigs', '600');
    await type(element, 'rigs', '600x');
    expect(isInvalid('rigs')).to.equal('true');
    expect(complaint(element, 'rigs')).to.equal('Enter a number, such as 1,000. The calculator still uses 500.');
    expect(described(element, 'rigs')).to.contain('Enter a number, such as 1,000.');
    expect(net(element)).to.equal('$31.77');
  });

  it('names the unit, in the language and the currency shown', async () => {
    for (const [key, text, message] of [
      ['rigPower', '3.5 kWh', 'Enter a number, such as 0.4 kW.'],
      ['rigHashrate', '200 MH', 'Enter a number, such as 22.86 TH/s.'],
      ['taxRate', '15 $', 'Enter a number, such as 15%.'],
      ['electricityPrice', '33 KZ', 'Enter a number, such as 0.08 $/kWh.'],
    ] as const) {
      await type(element, key, text);
      expect(complaint(element, key)).to.contain(message);
      await leave(element, key);
    }
    await pressReset(element);
    element.lang = 'ru';
    await switchTo(element, 'currency', 'KZT');
    await type(element, 'electricityPrice', '33 KZ');
    expect(complaint(element, 'electricityPrice')).to.contain('Введите число, например 35,3 ₸/кВт·ч.');
  });

  it('says the range, in the language’s numbers', async () => {
    await type(element, 'taxRate', '150');
    expect(complaint(element, 'taxRate')).to.equal('Enter a number from 0 to 100%. The calculator still uses 15%.');
    await type(element, 'rigs', '99999999');
    expect(complaint(element, 'rigs')).to.equal(
      'Enter a whole number from 0 to 10,000,000. The calculator still uses 1,000.',
    );
    element.lang = 'ru';
    await element.updateComplete;
    expect(complaint(element, 'rigs')).to.equal('Введите целое число от 0 до 10·000·000. Пока в расчёте 1·000.');
  });

  it('says the range of money in the currency shown', async () => {
    await switchTo(element, 'currency', 'KZT');
    await type(element, 'electricityPrice', '60000');
    expect(complaint(element, 'electricityPrice')).to.contain('from 0 to 44,123 ₸/kWh.');
  });

  it('says that half a rig is none', async () => {
    await type(element, 'rigs', '1.5');
    expect(complaint(element, 'rigs')).to.contain('whole number');
  });

  it('refuses what could be two numbers', async () => {
    element.lang = 'ru';
    await element.updateComplete;
    await type(element, 'rigs', '1,23,4');
    expect(isInvalid('rigs')).to.equal('true');
    expect(reasons(element)).to.deep.equal(['rigs ambiguous']);
    expect(element.inputs.rigs).to.equal(1000);
  });

  it('keeps the text when it is left, for mending', async () => {
    await enter(element, 'rigs', '500x');
    expect(shown(element, 'rigs')).to.equal('500x');
    expect(isInvalid('rigs')).to.equal('true');
    await enter(element, 'rigs', '500');
    expect(isInvalid('rigs')).to.equal('false');
    expect(complaint(element, 'rigs')).to.equal('');
    expect(element.inputs.rigs).to.equal(500);
  });

  it('is mended by emptying it', async () => {
    await enter(element, 'rigs', 'x');
    await enter(element, 'rigs', '');
    expect(shown(element, 'rigs')).to.equal('1,000');
    expect(isInvalid('rigs')).to.equal('false');
    expect(complaint(element, 'rigs')).to.equal('');
  });

  it('is no error while it is empty, and says what is still calculated with', async () => {
    await type(element, 'rigs', '');
    expect(isInvalid('rigs')).to.equal('false');
    expect(complaint(element, 'rigs')).to.equal('The calculator still uses 1,000.');
  });

  it('does not disturb the others', async () => {
    await enter(element, 'rigs', 'x');
    await enter(element, 'btcPrice', '50000');
    expect(element.inputs.btcPrice).to.equal(50_000);
    expect(shown(element, 'rigs')).to.equal('x');
  });

  it('tells the range of the figure that a chosen basis waits for', async () => {
    await choose(element, 'basis', 'hashprice');
    expect(complaint(element, 'hashprice')).to.equal('Enter a number from 0 to 1,000,000 $/PH/s/day.');
  });

  it('is judged by the currency that stands beside it', async () => {
    await type(element, 'electricityPrice', '200');
    await leave(element, 'electricityPrice');
    expect(isInvalid('electricityPrice')).to.equal('true');
    await switchTo(element, 'currency', 'KZT');
    expect(
      [shown(element, 'electricityPrice') === '200', isInvalid('electricityPrice') === 'true'].every(Boolean),
      '200 is marked as out of 0 to 44,123',
    ).to.equal(false);
  });
});

describe('A field that is entered', () => {
  it('shows plain digits, and grouped ones when it is left', async () => {
    await focus(element, 'btcPrice');
    expect(shown(element, 'btcPrice')).to.equal('85956.45');
    await leave(element, 'btcPrice');
    expect(shown(element, 'btcPrice')).to.equal('85,956.45');
  });

  it('shows them with the language’s decimal mark', async () => {
    element.lang = 'ru';
    await element.updateComplete;
    await focus(element, 'btcPrice');
    expect(shown(element, 'btcPrice')).to.equal('85956,45');
  });

  it('shows all digits of what is in force', async () => {
    await focus(element, 'rigHashrate');
    expect(shown(element, 'rigHashrate')).to.equal('22.8571428571429');
    await leave(element, 'rigHashrate');
    expect(shown(element, 'rigHashrate')).to.equal('22.86');
    expect(element.inputs.rigHashrate).to.equal(400 / 17.5);
  });

  it('shows plain digits after Enter too', async () => {
    await type(element, 'rigs', '2 000');
    await pressEnter(element, 'rigs');
    expect(shown(element, 'rigs')).to.equal('2000');
    await leave(element, 'rigs');
    expect(shown(element, 'rigs')).to.equal('2,000');
  });

  it('and left again changes nothing, in any language and currency', async () => {
    await openMore(element);
    await openRigFigures(element);
    const {inputs} = element;
    const fields = inside(element).querySelectorAll<HTMLInputElement>('input[inputmode]');
    expect(fields.length).to.be.at.least(20);
    for (const language of ['en', 'ru', 'kk'])
      for (const control of fields) {
        element.lang = language;
        await element.updateComplete;
        control.focus();
        await element.updateComplete;
        control.blur();
        await element.updateComplete;
        expect(element.inputs, `${language} ${control.name}`).to.equal(inputs);
      }
  });

  it('can be left for another in the same moment', async () => {
    let entered = 0;
    // The end of a fight that would otherwise have none.
    const stop = (event: Event): void => {
      entered += 1;
      if (entered > 20) event.stopImmediatePropagation();
    };
    element.shadowRoot?.addEventListener('focusin', stop, true);
    field(element, 'rigs').focus();
    field(element, 'btcPrice').focus();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(entered, 'the two fields do not fight for the focus').to.be.below(20);
    expect(focusedName(element)).to.equal('btcPrice');
  });

  it('and left in the same moment stays left', async () => {
    field(element, 'rigs').focus();
    field(element, 'rigs').blur();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(focusedName(element)).to.equal(undefined);
    expect(shown(element, 'rigs')).to.equal('1,000');
  });
});

describe('A field', () => {
  it('takes decimals on a phone, and no help from the browser', async () => {
    await openRigFigures(element);
    const fields = inside(element).querySelectorAll<HTMLInputElement>('input:not([type=radio], [type=range])');
    expect(fields.length).to.be.at.least(20);
    for (const control of fields) {
      expect(control.type, control.name).to.equal('text');
      expect(control.inputMode, control.name).to.equal('decimal');
      expect(parseFloat(getComputedStyle(control).fontSize), 'an iPhone zooms in on less').to.be.at.least(16);
      expect(control.autocomplete, control.name).to.equal('off');
    }
  });

  it('is described by its unit and its origin', async () => {
    await openRigFigures(element);
    expect(described(element, 'rigPower')).to.equal('kW article');
    expect(described(element, 'electricityPrice')).to.equal('$/kWh article');
    expect(described(element, 'taxRate')).to.equal('% article');
  });
});
