import {aTimeout, expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  choose,
  enter,
  field,
  focus,
  hears,
  inside,
  leave,
  only,
  openMore,
  page,
  pressEnter,
  pressReset,
  switchTo,
  type,
} from './driver.js';

let element: Calculator;

/** The page around the element. */
const around = (): HTMLElement => {
  if (!element.parentElement) throw new Error('Not on the page');
  return element.parentElement;
};

beforeEach(async () => {
  element = await calculator();
});

const NAMES = ['kz-result', 'kz-change', 'kz-reset', 'kz-problem'] as const;

describe('Every event', () => {
  it('bubbles, leaves shadow roots, cannot be cancelled, and has a frozen detail', async () => {
    const heard: CustomEvent<unknown>[] = [];
    for (const name of NAMES) document.addEventListener(name, (event) => heard.push(event as CustomEvent<unknown>));
    const outer = document.createElement('div');
    around().append(outer);
    outer.attachShadow({mode: 'open'}).append(element);
    await enter(element, 'rigs', '5');
    await pressReset(element);
    element.setAttribute('uptime', 'often');
    await element.updateComplete;
    expect([...new Set(heard.map(({type: name}) => name))].sort()).to.deep.equal([...NAMES].sort());
    for (const event of heard) {
      expect([event.bubbles, event.composed, event.cancelable], event.type).to.deep.equal([true, true, false]);
      expect(Object.isFrozen(event.detail), event.type).to.equal(true);
      expect(event instanceof CustomEvent, event.type).to.equal(true);
    }
  });

  it('comes from the element, whoever listens', async () => {
    const heard = hears(document, 'kz-change');
    await enter(element, 'rigs', '5');
    expect(heard.map(({target}) => target === element)).to.deep.equal([true]);
  });
});

describe('The page hears kz-result', () => {
  it('after the first render, with the cause initial', async () => {
    const whole = await page('');
    const heard = hears(whole, 'kz-result');
    whole.innerHTML = '<kz-mining-calculator rigs="500"></kz-mining-calculator>';
    element = whole.firstElementChild as Calculator;
    expect(heard.length, 'not before').to.equal(0);
    await element.updateComplete;
    expect(heard.length).to.equal(1);
    const detail = heard[0]?.detail;
    expect(detail?.cause).to.equal('initial');
    expect(detail?.result).to.equal(element.result);
    expect(detail?.inputs).to.equal(element.inputs);
    expect(detail?.origins.rigs).to.deep.equal({layer: 'host', source: 'host'});
    expect(Object.keys(detail ?? {}).sort()).to.deep.equal(['cause', 'inputs', 'origins', 'result']);
  });

  it('at each keystroke that counts, with the cause reader', async () => {
    const heard = hears(around(), 'kz-result');
    for (const text of ['5', '50', '50x', '500']) await type(element, 'rigs', text);
    expect(heard.map(({detail}) => [detail.inputs.rigs, detail.cause])).to.deep.equal([
      [5, 'reader'],
      [50, 'reader'],
      // A text that cannot be used gives way to the value from before the edit.
      [1000, 'reader'],
      [500, 'reader'],
    ]);
    expect(heard[0]?.detail.result).not.to.equal(heard[1]?.detail.result);
  });

  it('once per update, however much the page changes', async () => {
    const heard = hears(around(), 'kz-result');
    element.rigs = 5;
    element.rigs = 6;
    element.setAttribute('uptime', '50');
    element.period = 'year';
    await element.updateComplete;
    expect(heard.map(({detail}) => [detail.inputs.rigs, detail.inputs.uptime, detail.cause])).to.deep.equal([
      [6, 50, 'host'],
    ]);
  });

  it('with the strongest cause of an update', async () => {
    const heard = hears(around(), 'kz-result');
    await focus(element, 'rigs');
    field(element, 'rigs').value = '7';
    field(element, 'rigs').dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    element.uptime = 50;
    await element.updateComplete;
    element.uptime = 60;
    element.reset();
    element.uptime = 70;
    await element.updateComplete;
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['reader', 'reset']);
  });

  it('when the reader chooses, switches the period or the currency, or resets', async () => {
    const heard = hears(around(), 'kz-result');
    await choose(element, 'rig', 'antminer-s21');
    await choose(element, 'rules', 'law-2026');
    await switchTo(element, 'period', 'year');
    await switchTo(element, 'currency', 'KZT');
    await pressReset(element);
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['reader', 'reader', 'reader', 'reader', 'reset']);
  });

  it('only when inputs or result changed', async () => {
    const heard = hears(around(), 'kz-result');
    await enter(element, 'rigs', '1000');
    await type(element, 'rigs', 'x');
    await pressReset(element);
    element.rigs = 1000;
    element.setAttribute('uptime', 'often');
    element.theme = 'dark';
    element.lang = 'ru';
    element.headingLevel = 3;
    element.strings = {};
    await element.updateComplete;
    await focus(element, 'btcPrice');
    await leave(element, 'btcPrice');
    element.requestUpdate();
    await element.updateComplete;
    expect(heard.length).to.equal(0);
  });

  it('not when something was changed and changed back before the screen followed', async () => {
    const heard = hears(around(), 'kz-result');
    element.rigs = 5;
    element.rigs = undefined;
    await element.updateComplete;
    expect(heard.length).to.equal(0);
  });

  it('with figures in dollars a day, whatever is shown', async () => {
    const heard = hears(around(), 'kz-result');
    element.currency = 'KZT';
    element.period = 'year';
    await element.updateComplete;
    expect(heard[0]?.detail.result.netProfit.toFixed(2)).to.equal('63.55');
  });

  it('from a listener that changes something itself, once more', async () => {
    const heard = hears(around(), 'kz-result');
    element.addEventListener('kz-result', () => (element.uptime = 50));
    element.rigs = 5;
    await element.updateComplete;
    await aTimeout(0);
    expect(heard.map(({detail}) => [detail.inputs.rigs, detail.inputs.uptime])).to.deep.equal([
      [5, 100],
      [5, 50],
    ]);
  });
});

describe('The page hears kz-change', () => {
  const details = (): unknown[] => heardChanges.map(({detail}) => detail);
  let heardChanges: HTMLElementEventMap['kz-change'][];
  beforeEach(() => {
    heardChanges = hears(around(), 'kz-change');
  });

  it('when the reader presses Enter after typing, once', async () => {
    await type(element, 'rigs', '5');
    expect(details()).to.deep.equal([]);
    await pressEnter(element, 'rigs');
    await pressEnter(element, 'rigs');
    await leave(element, 'rigs');
    expect(details()).to.deep.equal([{key: 'rigs', value: 5, given: 5}]);
  });

  it('when the reader leaves the field after typing', async () => {
    await enter(element, 'rigs', '5');
    expect(details()).to.deep.equal([{key: 'rigs', value: 5, given: 5}]);
  });

  it('not when nothing was typed', async () => {
    for (const key of ['rigs', 'electricityPrice', 'btcPrice'] as const) {
      await focus(element, key);
      await pressEnter(element, key);
      await leave(element, key);
    }
    expect(details()).to.deep.equal([]);
  });

  it('not when another key is pressed', async () => {
    await type(element, 'rigs', '5');
    field(element, 'rigs').dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true, composed: true}));
    expect(details()).to.deep.equal([]);
  });

  it('not while the text is not in effect', async () => {
    await enter(element, 'rigs', '5x');
    await enter(element, 'taxRate', '500');
    expect(details()).to.deep.equal([]);
  });

  it('with what was given, money in the currency it was typed in', async () => {
    await switchTo(element, 'currency', 'KZT');
    await enter(element, 'electricityPrice', '441.23');
    expect(details().at(-1)).to.deep.equal({
      key: 'electricityPrice',
      value: 1,
      given: {amount: 441.23, currency: 'KZT'},
    });
  });

  it('of an emptied field, with what is now in force and null given', async () => {
    element.rigs = 9;
    await enter(element, 'rigs', '5');
    await enter(element, 'rigs', '');
    expect(details().at(-1)).to.deep.equal({key: 'rigs', value: 9, given: null});
    await enter(element, 'electricityPrice', '0.01');
    await enter(element, 'electricityPrice', '');
    expect(details().at(-1)).to.deep.equal({key: 'electricityPrice', value: 0.08, given: null});
  });

  it('of a choice at once', async () => {
    await choose(element, 'rig', 'antminer-s21');
    await choose(element, 'rules', 'law-2026');
    await choose(element, 'basis', 'hashprice');
    await switchTo(element, 'period', 'month');
    await switchTo(element, 'currency', 'KZT');
    expect(details()).to.deep.equal([
      {key: 'rig', value: 'antminer-s21', given: 'antminer-s21'},
      {key: 'rules', value: 'law-2026', given: 'law-2026'},
      {key: 'basis', value: 'network', given: 'hashprice'},
      {key: 'period', value: 'month', given: 'month'},
      {key: 'currency', value: 'KZT', given: 'KZT'},
    ]);
  });

  it('never of what the page changes, nor of a reset', async () => {
    element.rigs = 5;
    element.setAttribute('period', 'year');
    element.reset();
    await element.updateComplete;
    expect(details()).to.deep.equal([]);
  });

  it('never because a number is written another way', async () => {
    element.electricityPrice = '33 KZT';
    await element.updateComplete;
    for (const currency of ['KZT', 'USD', 'KZT']) {
      element.currency = currency as 'USD';
      await element.updateComplete;
      await focus(element, 'electricityPrice');
      await pressEnter(element, 'electricityPrice');
      await leave(element, 'electricityPrice');
    }
    element.kztPerUsd = 777;
    element.lang = 'ru';
    await element.updateComplete;
    expect(details()).to.deep.equal([]);
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
    expect(element.origins.electricityPrice.layer).to.equal('host');
  });

  it('after the value is in force and before the page’s next turn', async () => {
    const seen: unknown[] = [];
    element.addEventListener('kz-change', () => seen.push(element.inputs.rigs, element.result.purchases));
    await enter(element, 'rigs', '200');
    expect(seen).to.deep.equal([200, 2]);
  });
});

describe('The page hears kz-reset', () => {
  it('when the reader or the page resets, with nothing to tell', async () => {
    const heard = hears(around(), 'kz-reset');
    await pressReset(element);
    element.reset();
    expect(heard.map(({detail}) => detail)).to.deep.equal([{}, {}]);
  });
});

describe('A value that was not used', () => {
  let warned: string[];
  const {warn} = console;
  beforeEach(() => {
    warned = [];
    console.warn = (...args: unknown[]) => {
      warned.push(args.map(String).join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is a warning in the console, which names the element, the value and what was expected', async () => {
    element.id = 'farm';
    element.setAttribute('rig', 'S21 Ultra');
    element.setAttribute('tax-rate', '150');
    await element.updateComplete;
    expect(warned).to.have.length(2);
    expect(warned.find((text) => text.includes('tax'))).to.equal(
      '<kz-mining-calculator id="farm">: taxRate="150", range: expected a number from 0 to 100 %',
    );
    expect(warned.find((text) => text.includes('S21 Ultra'))).to.match(
      /rig="S21 Ultra", unknown: expected one of article, /,
    );
  });

  it('is one warning as long as it lasts, and none of the reader’s own', async () => {
    element.setAttribute('tax-rate', '150');
    await element.updateComplete;
    element.setAttribute('rigs', '7');
    await element.updateComplete;
    await enter(element, 'uptime', 'x');
    expect(warned).to.have.length(1);
    element.setAttribute('tax-rate', '15');
    await element.updateComplete;
    element.setAttribute('tax-rate', '150');
    await element.updateComplete;
    expect(warned).to.have.length(2);
  });
});

describe('The page hears kz-problem', () => {
  it('of a value that was not used, with all that problems says', async () => {
    const heard = hears(around(), 'kz-problem');
    element.setAttribute('tax-rate', '150');
    await element.updateComplete;
    const [problem] = element.problems;
    expect(heard.map(({detail}) => detail)).to.deep.equal([problem]);
    expect(Object.keys(problem ?? {}).sort()).to.deep.equal(['key', 'layer', 'message', 'reason', 'value']);
    expect([problem?.key, problem?.layer, problem?.value, problem?.reason]).to.deep.equal([
      'taxRate',
      'host',
      '150',
      'range',
    ]);
    expect(problem?.message).to.match(/taxRate.*150.*0.*100/);
  });

  it('once, however often the screen is drawn', async () => {
    const heard = hears(around(), 'kz-problem');
    element.setAttribute('tax-rate', '150');
    await element.updateComplete;
    element.rigs = 5;
    await element.updateComplete;
    element.setAttribute('uptime', 'x');
    await element.updateComplete;
    expect(heard.map(({detail}) => detail.key)).to.deep.equal(['taxRate', 'uptime']);
  });

  it('again when it was mended and comes back', async () => {
    const heard = hears(around(), 'kz-problem');
    for (const text of ['150', '15', '150']) {
      element.setAttribute('tax-rate', text);
      await element.updateComplete;
    }
    expect(heard.length).to.equal(2);
  });

  it('of a basis without its figure, under the figure’s key', async () => {
    const heard = hears(around(), 'kz-problem');
    element.basis = 'hashprice';
    await element.updateComplete;
    expect(heard.map(({detail: {key, reason, layer}}) => [key, reason, layer])).to.deep.equal([
      ['hashprice', 'missing', 'host'],
    ]);
    expect(element.inputs.basis).to.equal('network');
  });

  it('never of what the reader types, which stands in problems', async () => {
    const heard = hears(around(), 'kz-problem');
    await type(element, 'rigs', '5x');
    await choose(element, 'basis', 'hashprice');
    expect(heard).to.deep.equal([]);
    expect(element.problems.map(({key, layer, reason}) => [key, layer, reason])).to.deep.equal([
      ['hashprice', 'reader', 'missing'],
      ['rigs', 'reader', 'syntax'],
    ]);
  });
});

describe('The page does not hear', () => {
  it('the input and change events inside', async () => {
    const heard: string[] = [];
    for (const name of ['input', 'change', 'beforeinput'])
      for (const where of [element, document]) where.addEventListener(name, (event) => heard.push(event.type));
    await enter(element, 'rigs', '5');
    await choose(element, 'rig', 'antminer-s21');
    await switchTo(element, 'currency', 'KZT');
    await openMore(element);
    field(element, 'rigs').dispatchEvent(new Event('change', {bubbles: true, composed: true}));
    only(inside(element), 'details.more').dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    expect(heard.filter((name) => name !== 'beforeinput')).to.deep.equal([]);
  });
});
