import {expect} from '@open-wc/testing';

import {PARAMETERS} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {type Calculator, calculator, net, page, reasons} from './driver.js';

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
      const value = row.kind === 'number' ? row.max : row.kind === 'switch' ? true : row.options[1];
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
    const element = await later({rigs: 500, electricityPrice: '26 KZT', period: 'year', theme: 'dark'});
    expect(element.inputs.rigs).to.equal(500);
    expect(element.inputs.electricityPrice).to.equal(0.05);
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
