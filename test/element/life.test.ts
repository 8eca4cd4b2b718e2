import {aTimeout, expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  enter,
  field,
  hears,
  inside,
  net,
  NONSENSE,
  only,
  page,
  screen,
  shown,
  type,
} from './driver.js';

describe('An element that is moved on the page', () => {
  it('keeps what the reader did, typed or half typed', async () => {
    const whole = await page('<kz-mining-calculator rigs="9"></kz-mining-calculator><div id="there"></div>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await enter(element, 'rigs', '500');
    await type(element, 'uptime', '5x');
    only(whole, '#there').append(element);
    await element.updateComplete;
    expect(shown(element, 'rigs')).to.equal('500');
    expect(shown(element, 'uptime')).to.equal('5x');
    expect(net(element)).to.equal('$31.77');
  });

  it('works on', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator><div id="there"></div>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    only(whole, '#there').append(element);
    const results = hears(whole, 'kz-result');
    await enter(element, 'rigs', '500');
    element.setAttribute('uptime', '50');
    await element.updateComplete;
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['reader', 'host']);
  });

  it('tells no first result again', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator><div id="there"></div>');
    const results = hears(whole, 'kz-result');
    only(whole, '#there').append(only(whole, 'kz-mining-calculator'));
    await (only(whole, 'kz-mining-calculator') as Calculator).updateComplete;
    expect(results).to.deep.equal([]);
  });
});

describe('An element whose open shadow root another script has filled before the upgrade', () => {
  it('draws itself there once, alone, and works', async () => {
    const inert = document.implementation.createHTMLDocument().createElement('kz-mining-calculator');
    inert.attachShadow({mode: 'open'}).innerHTML = '<p>Somebody else</p><div class="kz"><output>$1</output></div>';
    const whole = await page('');
    whole.append(inert);
    const element = inert;
    await element.updateComplete;
    expect(screen(element)).not.to.contain('Somebody else');
    expect(inside(element).querySelectorAll('.kz')).to.have.length(1);
    expect(net(element)).to.equal('$63.55');
    await enter(element, 'rigs', '500');
    expect(net(element)).to.equal('$31.77');
  });
});

describe('An element that no page holds yet', () => {
  afterEach(() => Reflect.deleteProperty(globalThis, 'litElementHydrateSupport'));

  for (const hydrates of [false, true])
    it(`answers what it is asked${hydrates ? ', also on a page that hydrates what a server drew' : ''}`, () => {
      if (hydrates) Object.assign(globalThis, {litElementHydrateSupport: () => undefined});
      const element = document.createElement('kz-mining-calculator');
      element.setAttribute('rigs', '500');
      element.setAttribute('theme', 'blue');
      expect(element.problems.map(({key, reason}) => `${key} ${reason}`)).to.deep.equal(['theme unknown']);
      expect(element.result.netProfit).to.be.closeTo(31.77, 0.01);
    });
});

describe('An element that is moved into another document', () => {
  const frame = async (): Promise<Document> => {
    const whole = await page('<iframe title="Another document"></iframe>');
    const {contentDocument} = only(whole, 'iframe') as HTMLIFrameElement;
    if (!contentDocument) throw new Error('No document');
    return contentDocument;
  };

  const looks = (element: Calculator): string[] => {
    const {display} = getComputedStyle(only(inside(element), '.body'));
    const {fontWeight} = getComputedStyle(only(inside(element), '[part=net]'));
    return [display, fontWeight];
  };

  it('looks and works as before, there and back', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    const before = looks(element);
    expect(before[1]).to.equal('600');
    const there = await frame();
    for (const [place, rigs, net_] of [
      [there.body, '500', '$31.77'],
      [whole, '1000', '$63.55'],
    ] as const) {
      place.append(element);
      await element.updateComplete;
      expect(looks(element)[1]).to.equal(before[1]);
      await enter(element, 'rigs', rigs);
      expect(net(element)).to.equal(net_);
    }
    expect(looks(element)).to.deep.equal(before);
  });

  it('may be there from the start', async () => {
    const there = await frame();
    const element = document.createElement('kz-mining-calculator');
    element.rigs = 500;
    there.body.append(element);
    await element.updateComplete;
    expect(net(element)).to.equal('$31.77');
    expect(looks(element)[1]).to.equal('600');
  });

  it('may be in one that no window shows, and comes out of it whole', async () => {
    const whole = await page('');
    const element = document.createElement('kz-mining-calculator');
    document.implementation.createHTMLDocument().body.append(element);
    await element.updateComplete;
    expect(net(element)).to.equal('$63.55');
    whole.append(element);
    await enter(element, 'rigs', '500');
    expect(net(element)).to.equal('$31.77');
    expect(looks(element)[1]).to.equal('600');
  });
});

describe('An element that is removed', () => {
  it('while an update waits, throws nothing and is right when it comes back', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    element.rigs = 500;
    element.remove();
    await element.updateComplete;
    element.uptime = 50;
    whole.append(element);
    await element.updateComplete;
    expect([element.inputs.rigs, element.inputs.uptime]).to.deep.equal([500, 50]);
    expect(shown(element, 'rigs')).to.equal('500');
  });

  it('by a listener of its own event, throws nothing', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    element.addEventListener('kz-result', () => element.remove());
    await type(element, 'rigs', '500');
    await aTimeout(0);
    expect(element.isConnected).to.equal(false);
    expect(element.inputs.rigs).to.equal(500);
  });

  it('with the focus inside, commits as if it had been left', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await type(element, 'rigs', '500');
    element.remove();
    whole.append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
    await enter(element, 'rigs', '600');
    expect(shown(element, 'rigs')).to.equal('600');
  });
});

describe('A copy of an element', () => {
  it('starts from the same attributes', async () => {
    const element = await calculator('rigs="9"');
    await enter(element, 'rigs', '500');
    const copy = element.cloneNode(true) as Calculator;
    element.after(copy);
    await copy.updateComplete;
    expect(copy.inputs.rigs).to.equal(9);
  });
});

describe('A page that is hostile', () => {
  const thrower = (): never => {
    throw new Error('thrown on purpose');
  };
  const traps = {
    get: thrower,
    ownKeys: thrower,
    has: thrower,
    getOwnPropertyDescriptor: thrower,
    getPrototypeOf: thrower,
  };
  const VALUES: Readonly<Record<string, unknown>> = {
    symbol: Symbol('rigs'),
    bigint: 10n,
    function: thrower,
    proxy: new Proxy({}, traps),
    'proxy of a function': new Proxy(thrower, {...traps, apply: thrower}),
    'object whose text throws': {toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower},
    'object whose members throw': Object.defineProperties(
      {},
      {amount: {get: thrower, enumerable: true}, currency: {get: thrower, enumerable: true}},
    ),
    'amount without currency': {amount: 5, currency: Symbol('KZT')},
    array: [5],
    date: new Date(0),
    'text without end': '9'.repeat(10_000),
    'spaces without end': `${' '.repeat(9_999)}x`,
    'no number': NaN,
    infinity: -Infinity,
  };
  const PROPERTIES = ['rigs', 'electricityPrice', 'rig', 'curtail', 'period'].concat([
    'theme',
    'headingLevel',
    'articleUrl',
    'articleTitle',
    'strings',
  ]);

  for (const [name, value] of Object.entries(VALUES))
    it(`may set every property to a ${name}: nothing is thrown, the example stands`, async () => {
      const element = await calculator();
      for (const property of PROPERTIES) {
        // Any text is a title.
        if (property === 'articleTitle' && ['string', 'number'].includes(typeof value)) continue;
        // It holds no texts, which is as good as an empty object.
        if (property === 'strings' && name === 'object whose text throws') continue;
        Object.assign(element, {[property]: value});
        await element.updateComplete;
        expect(net(element), property).to.equal('$63.55');
        expect(screen(element), property).not.to.match(NONSENSE);
        expect(
          element.problems.map(({key}) => key),
          property,
        ).to.deep.equal([property]);
        expect(() => JSON.stringify(element.problems), property).not.to.throw();
        Object.assign(element, {[property]: undefined});
      }
      await element.updateComplete;
      expect(element.problems).to.deep.equal([]);
    });

  it('may change an amount after it was set, to no effect', async () => {
    const element = await calculator();
    const price = {amount: 0.05, currency: 'USD' as const};
    element.electricityPrice = price;
    await element.updateComplete;
    price.amount = 0.07;
    element.rigs = 500;
    await element.updateComplete;
    expect(element.inputs.electricityPrice).to.equal(0.05);
  });

  it('may put things on the prototypes of arrays and objects', async () => {
    const extended = [Array.prototype, Object.prototype, String.prototype] as unknown as Record<string, unknown>[];
    const names = ['sneaky', 'amount', 'currency'];
    for (const prototype of extended)
      for (const name of names)
        Object.defineProperty(prototype, name, {
          value: () => 'x',
          enumerable: true,
          configurable: true,
          writable: true,
        });
    try {
      const element = await calculator('rigs="500" strings="x"');
      element.strings = {en: {heading: 'Ours'}};
      await enter(element, 'uptime', '50');
      expect(element.inputs.uptime).to.equal(50);
      expect(element.problems).to.deep.equal([]);
      expect(screen(element)).not.to.match(NONSENSE);
      expect(element.shareURL()).to.match(/#kz=uptime:50;/);
    } finally {
      for (const prototype of extended) for (const name of names) Reflect.deleteProperty(prototype, name);
    }
  });

  it('may have a listener that throws', async () => {
    const whole = await page('');
    const raised: unknown[] = [];
    const before = window.onerror;
    window.onerror = (_event, _source, _line, _column, error) => raised.push(error) > 0;
    try {
      for (const name of ['kz-result', 'kz-change', 'kz-problem', 'kz-reset']) whole.addEventListener(name, thrower);
      whole.innerHTML = '<kz-mining-calculator uptime="x"></kz-mining-calculator>';
      const element = whole.firstElementChild as Calculator;
      await element.updateComplete;
      await enter(element, 'rigs', '500');
      element.reset();
      await element.updateComplete;
      expect(net(element)).to.equal('$63.55');
      expect(raised.length).to.equal(6);
    } finally {
      window.onerror = before;
    }
  });

  it('cannot change the element through what it hears', async () => {
    const element = await calculator();
    for (const thing of [element.inputs, element.result, element.result.costs, element.given, element.origins.rigs]) {
      const [key = ''] = Object.keys(thing);
      expect(() => Object.assign(thing, {[key]: 5})).to.throw(TypeError);
    }
    expect(() => {
      (element.problems as unknown[]).push(5);
    }).to.throw(TypeError);
  });

  it('cannot run markup through a value', async () => {
    const element = await calculator();
    const markup = '"><img src=x onerror=alert(1)>';
    element.setAttribute('rigs', markup);
    element.setAttribute('rig', markup);
    element.setAttribute('theme', markup);
    element.lang = markup;
    await element.updateComplete;
    await type(element, 'rigs', markup);
    expect(inside(element).querySelectorAll('img').length).to.equal(0);
    expect(field(element, 'rigs').value).to.equal(markup);
  });
});
