import {expect} from '@open-wc/testing';

import {PARAMETERS} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {attributeOf} from '../../src/core/attributes.js';
import {type Calculator, calculator, hears, net, page, reasons} from './driver.js';

/** A property as a page in plain JavaScript sets it. */
const set = (element: Element, values: Readonly<Record<string, unknown>>): void => {
  Object.assign(element, values);
};

describe('A property', () => {
  it('sets its input, as the attribute does', async () => {
    const element = await calculator();
    element.rigs = 500;
    element.rig = 'antminer-s21';
    element.curtail = true;
    element.period = 'year';
    await element.updateComplete;
    const {rigs, rig, curtail, period} = element.inputs;
    expect([rigs, rig, curtail, period]).to.deep.equal([500, 'antminer-s21', true, 'year']);
  });

  it('counts in the inputs and the result at once, before the screen follows', async () => {
    const element = await calculator();
    element.rigs = 2000;
    expect(element.inputs.rigs).to.equal(2000);
    expect(element.result.netProfit.toFixed(2)).to.equal('127.11');
    expect(net(element)).to.equal('$63.55');
    await element.updateComplete;
    expect(net(element)).to.equal('$127.11');
  });

  it('reads back what the page said, not what the reader or the defaults say', async () => {
    const element = await calculator('uptime="90"');
    expect(element.rigs).to.equal(undefined);
    expect(element.uptime).to.equal(90);
    element.rigs = 5;
    expect(element.rigs).to.equal(5);
  });

  it('and the attribute are one: the later says what counts', async () => {
    const element = await calculator('rigs="5"');
    element.rigs = 6;
    expect(element.inputs.rigs).to.equal(6);
    element.setAttribute('rigs', '7');
    expect(element.inputs.rigs).to.equal(7);
    expect(element.rigs).to.equal(7);
  });

  for (const key of KEYS)
    it(`${key} set to undefined restores the default`, async () => {
      const element = await calculator();
      const row = PARAMETERS[key];
      const value =
        row.kind === 'number' ? row.max : row.kind === 'choice' ? row.options[1] : row.kind === 'switch' || 'S21:5';
      set(element, {hashprice: 50, [key]: value});
      set(element, {hashprice: undefined, [key]: undefined});
      expect(element.inputs).to.deep.equal((await calculator()).inputs);
      expect(element.problems).to.deep.equal([]);
    });

  it('set to null says nothing either', async () => {
    const element = await calculator('rigs="5"');
    set(element, {rigs: null});
    expect(element.inputs.rigs).to.equal(1000);
    expect(element.problems).to.deep.equal([]);
  });

  it('set to 0 means 0', async () => {
    const element = await calculator();
    element.rigs = 0;
    element.electricityPrice = 0;
    expect([element.inputs.rigs, element.inputs.electricityPrice]).to.deep.equal([0, 0]);
  });

  it('set to what cannot be used is a problem, and the default stands', async () => {
    const element = await calculator();
    set(element, {rigs: NaN, uptime: Infinity, taxRate: {}, rig: 5, curtail: 5, period: true});
    await element.updateComplete;
    const {rigs, uptime, taxRate, rig, curtail, period} = element.inputs;
    expect([rigs, uptime, taxRate, rig, curtail, period]).to.deep.equal([1000, 100, 15, 'article', false, 'day']);
    expect(reasons(element).sort()).to.deep.equal([
      'curtail syntax',
      'period unknown',
      'rig unknown',
      'rigs range',
      'taxRate syntax',
      'uptime range',
    ]);
  });
});

describe('The property fleet', () => {
  const MODELS = [
    {rig: 'antminer-s21', power: 3.5, hashrate: 200, count: 600},
    {rig: 'antminer-s19', power: 3.25, hashrate: 95, count: 400},
  ];

  it('takes a list as well as a text, and reads back the list', async () => {
    for (const given of ['S21:600, S19:400', ['S21:600', {rig: 'Antminer S19', count: 400}], MODELS]) {
      const element = await calculator();
      set(element, {fleet: given});
      expect(element.inputs.fleet).to.deep.equal(MODELS);
      expect(element.fleet).to.deep.equal(MODELS);
      expect(element.inputs.rigs).to.equal(1000);
      expect(element.problems).to.deep.equal([]);
    }
  });

  it('is a copy of the list, which the page may change later', async () => {
    const element = await calculator();
    const given = MODELS.map((entry) => ({...entry}));
    element.fleet = given;
    given.splice(0, 1);
    element.uptime = 90;
    await element.updateComplete;
    expect(element.inputs.fleet).to.deep.equal(MODELS);
  });

  it('throws nothing, whatever it is set to, and tells of each entry that is not used', async () => {
    const throws = (): never => {
      throw new Error('of the page');
    };
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    const element = await calculator();
    const heard = hears(element, 'kz-problem');
    for (const given of [proxy, new Proxy([], {get: throws}), [new Proxy({}, {get: throws})], 5, new Array(1e6)]) {
      set(element, {fleet: given});
      await element.updateComplete;
      expect(element.inputs.fleet).to.equal(null);
      expect(reasons(element)).to.include('fleet syntax');
    }
    expect(heard).not.to.deep.equal([]);
    set(element, {fleet: ['S21:600', 'S99:5']});
    await element.updateComplete;
    expect(element.problems.map(({value, reason}) => [value, reason])).to.deep.equal([['S99:5', 'unknown']]);
    expect(element.inputs.rigs).to.equal(600);
  });
});

describe('What a page gives, as a text in an attribute, as the same text in a property, or as a value', () => {
  const AMOUNT = {amount: 33, currency: 'KZT'};

  /** What a property reads after each was given; undefined where the value is not used, with the reason. */
  const TABLE: readonly (readonly [property: string, given: unknown, read: unknown, reason?: string])[] = [
    ['rigs', '500', 500],
    ['rigs', ' 1 000 ', 1000],
    ['rigs', 7, 7],
    ['rigs', '', undefined],
    ['rigs', '12.5', undefined, 'range'],
    ['rigs', 'many', undefined, 'syntax'],
    ['rigs', '1,234', undefined, 'ambiguous'],
    ['rigs', NaN, undefined, 'range'],
    ['taxRate', '20%', 20],
    ['electricityPrice', '33 KZT', AMOUNT],
    ['electricityPrice', AMOUNT, AMOUNT],
    ['electricityPrice', 0.05, {amount: 0.05, currency: 'USD'}],
    ['electricityPrice', '33 EUR', undefined, 'unknown'],
    ['rules', 'LAW-2026', 'law-2026'],
    ['rules', 'none', undefined, 'unknown'],
    ['curtail', '', true],
    ['curtail', 'off', false],
    ['curtail', 'no', false],
    ['curtail', true, true],
    ['curtail', 5, undefined, 'syntax'],
    ['theme', ' Dark ', 'dark'],
    ['theme', 'blue', undefined, 'unknown'],
    ['headingLevel', '3', 3],
    ['headingLevel', 4, 4],
    ['headingLevel', 'x', undefined, 'range'],
    ['headingLevel', '7', undefined, 'range'],
    ['share', '', true],
    ['share', 'on', true],
    ['share', 'off', false],
    ['share', false, false],
    ['articleUrl', 'javascript:alert(1)', undefined, 'syntax'],
    ['articleUrl', '/mining', '/mining'],
    ['articleTitle', 'Mining', 'Mining'],
    ['sections', 'aifc', 'aifc'],
  ];

  for (const [property, given, read, reason] of TABLE) {
    const problems = reason === undefined ? [] : [`${property} ${reason}`];
    const value = (element: Calculator): unknown => (element as unknown as Record<string, unknown>)[property];

    it(`${property} = ${JSON.stringify(given)} reads ${JSON.stringify(read)}`, async () => {
      const element = await calculator();
      set(element, {[property]: given});
      expect(value(element)).to.deep.equal(read);
      expect(reasons(element)).to.deep.equal(problems);
      set(element, {[property]: undefined});
      expect(value(element)).to.equal(undefined);
      expect(element.problems).to.deep.equal([]);
    });

    if (typeof given === 'string')
      it(`${attributeOf(property)}="${given}" reads ${JSON.stringify(read)}`, async () => {
        const element = await calculator();
        element.setAttribute(attributeOf(property), given);
        expect(value(element)).to.deep.equal(read);
        expect(reasons(element)).to.deep.equal(problems);
        element.removeAttribute(attributeOf(property));
        expect(value(element)).to.equal(undefined);
        expect(element.problems).to.deep.equal([]);
      });
  }

  it('is a problem each time, also where two in a row cannot be used', async () => {
    for (const [attribute, first, second] of [
      ['rigs', 'many', 'more'],
      ['heading-level', 'x', 'y'],
      ['theme', 'blue', 'green'],
    ] as const) {
      const element = await calculator();
      const problems = hears(element, 'kz-problem');
      element.setAttribute(attribute, first);
      await element.updateComplete;
      element.setAttribute(attribute, second);
      await element.updateComplete;
      expect(
        problems.map(({detail}) => detail.value),
        attribute,
      ).to.deep.equal([first, second]);
    }
  });

  it('asks for one update, and a page may wait for it', async () => {
    const element = await calculator();
    element.rigs = 500;
    element.setAttribute('theme', 'dark');
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;
    expect(net(element)).to.equal('$31.77');
    expect(element.isUpdatePending).to.equal(false);
  });
});

describe('Properties set before the script has run', () => {
  /** An element of the tag that is not upgraded until it is put into the page. */
  async function later(values: Readonly<Record<string, unknown>>): Promise<Calculator> {
    const inert = document.implementation.createHTMLDocument();
    const element = inert.createElement('kz-mining-calculator');
    set(element, values);
    expect(element.shadowRoot === null).to.equal(true);
    const whole = await page('');
    whole.append(element);
    await element.updateComplete;
    return element;
  }

  it('are kept', async () => {
    const element = await later({rigs: 500, electricityPrice: '441.23 KZT', period: 'year', theme: 'dark'});
    expect(element.inputs.rigs).to.equal(500);
    expect(element.inputs.electricityPrice).to.equal(1);
    expect(element.inputs.period).to.equal('year');
    expect(element.theme).to.equal('dark');
    expect(element.origins.rigs).to.deep.equal({layer: 'host', source: 'host'});
  });

  it('work as properties afterwards', async () => {
    const element = await later({rigs: 500});
    element.rigs = 600;
    expect(element.inputs.rigs).to.equal(600);
    element.rigs = undefined;
    expect(element.inputs.rigs).to.equal(1000);
    expect(Object.hasOwn(element, 'rigs')).to.equal(false);
  });

  it('hide nothing that can only be read', async () => {
    const element = await later({result: 5, inputs: null, problems: 'x', rigs: 500});
    expect(element.result.netProfit).to.be.closeTo(31.77, 0.01);
    expect(element.inputs.rigs).to.equal(500);
    expect(element.problems).to.deep.equal([]);
  });

  it('that cannot be used are problems', async () => {
    const element = await later({rigs: -1, strings: 5});
    expect(reasons(element).sort()).to.deep.equal(['rigs range', 'strings syntax']);
    expect(net(element)).to.equal('$63.55');
  });
});
