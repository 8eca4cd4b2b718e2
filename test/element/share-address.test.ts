import {aTimeout, expect} from '@open-wc/testing';

import {calculator, enter, hears, shown} from './driver.js';
import {follow, fragmentOf, HOME, notice, NOTICE, opened, undo} from './links.js';

afterEach(() => {
  opened('');
});

describe('A link of the first form', () => {
  it('that somebody keeps gives its numbers, with the notice', async () => {
    opened('kz=1_0500_c0.05USD_81.5_xKZT');
    const element = await calculator('share');
    expect(element.inputs).to.include({rigs: 500, electricityPrice: 0.05, poolFee: 1.5, currency: 'KZT'});
    expect(notice(element)).to.equal(`${NOTICE} Undo`);
    expect(element.problems).to.deep.equal([]);
  });

  it('is copied in the form of today', async () => {
    opened('kz=1_0500');
    const element = await calculator('share');
    expect(fragmentOf(element.shareURL())).to.match(/^kz=rigs:500;btc-price:[\d.]+;/);
  });
});

describe('A page with a router in its fragment', () => {
  for (const route of ['/guide', '!/guide', '/guide?id=costs'])
    it(`keeps its route ${route} in the link, which gives its numbers there`, async () => {
      opened(route);
      const sender = await calculator('share');
      await enter(sender, 'rigs', '500');
      const fragment = fragmentOf(sender.shareURL());
      expect(fragment.startsWith(`${route}${route.includes('?') ? '&' : '?'}kz=rigs:500;`), fragment).to.equal(true);
      opened(fragment);
      const receiver = await calculator('share');
      expect(receiver.inputs).to.deep.equal(sender.inputs);
      expect(fragmentOf(receiver.shareURL())).to.equal(fragment);
      await follow('/costs');
      expect(receiver.inputs.rigs).to.equal(500);
      await follow('/costs?kz=rigs:600');
      expect(receiver.inputs.rigs).to.equal(600);
    });
});

describe('A link to whose end a mailer appended its own', () => {
  it('gives all its numbers, and tells the page what is left out', async () => {
    const element = await calculator('share');
    const problems = hears(element, 'kz-problem');
    await follow('kz=rigs:500;uptime:90?utm_source=mail');
    expect(element.inputs).to.include({rigs: 500, uptime: 90});
    expect(shown(element, 'uptime')).to.equal('90');
    expect(problems.map(({detail: {key, layer, value, reason}}) => [key, layer, value, reason])).to.deep.equal([
      ['share', 'link', '?utm_source=mail', 'unknown'],
    ]);
    await undo(element);
    expect(element.problems).to.deep.equal([]);
    expect(element.inputs.uptime).to.equal(100);
  });

  it('is left out of the link that is sent on', async () => {
    opened('kz=rigs:500;uptime:90?utm_source=mail');
    const element = await calculator('share');
    expect(fragmentOf(element.shareURL())).to.match(/^kz=rigs:500;uptime:90;btc-price:[^?]+$/);
  });

  it('as another key of the fragment is nobody’s problem, and stays', async () => {
    opened('kz=rigs:500&utm_source=mail');
    const element = await calculator('share');
    expect(element.inputs.rigs).to.equal(500);
    expect(element.problems).to.deep.equal([]);
    expect(fragmentOf(element.shareURL())).to.match(/^kz=rigs:500;[^&]+&utm_source=mail$/);
  });
});

describe('A link that the page puts into the address', () => {
  const hasNavigation = 'navigation' in window;

  (hasNavigation ? it : it.skip)('by pushState or replaceState is read where the browser tells of it', async () => {
    const element = await calculator('share');
    const results = hears(element, 'kz-result');
    history.pushState(null, '', '#kz=rigs:500');
    await element.updateComplete;
    expect(shown(element, 'rigs')).to.equal('500');
    expect(results.map(({detail}) => detail.cause)).to.deep.equal(['link']);
    history.replaceState(null, '', '#kz=rigs:600');
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(600);
  });

  it('is read when the reader comes back to it', async () => {
    history.pushState(null, '', '#kz=rigs:500');
    history.pushState(null, '', HOME);
    const element = await calculator('share');
    expect(element.inputs.rigs).to.equal(1000);
    const back = new Promise((resolve) => {
      addEventListener('popstate', resolve, {once: true});
    });
    history.back();
    await back;
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
  });

  it('is read at a popstate that the page itself dispatches', async () => {
    const element = await calculator('share');
    opened('kz=rigs:500');
    dispatchEvent(new PopStateEvent('popstate'));
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
  });

  it('is applied once, however many events tell of it, and stays undone', async () => {
    const element = await calculator('share');
    const results = hears(element, 'kz-result');
    await follow('kz=rigs:500');
    await aTimeout(50);
    expect(results.length).to.equal(1);
    await undo(element);
    for (const event of ['popstate', 'hashchange']) dispatchEvent(new Event(event));
    opened('tab=2&kz=rigs:500');
    dispatchEvent(new Event('popstate'));
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
  });

  it('stays undone where the browser tells of it late, when the address is another', async () => {
    const element = await calculator('share');
    let changes = 0;
    const changed = new Promise<void>((resolve) => {
      const count = (): void => {
        changes += 1;
        if (changes < 2) return;
        removeEventListener('hashchange', count);
        resolve();
      };
      addEventListener('hashchange', count);
    });
    location.hash = 'kz=rigs:500';
    location.hash = 'tab=2';
    await element.updateComplete;
    if (notice(element)) await undo(element);
    await changed;
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
  });

  it('leaves `history` the browser’s own', async () => {
    const names = ['pushState', 'replaceState', 'back', 'go'] as const;
    const methods = (): unknown[] => names.map((name) => Reflect.get(history, name));
    const before = methods();
    await calculator('share');
    expect(methods()).to.deep.equal(before);
  });
});

describe('A page of odd habits', () => {
  const before = Object.getOwnPropertyDescriptor(window, 'navigation');

  afterEach(() => {
    if (before) Object.defineProperty(window, 'navigation', before);
    else Reflect.deleteProperty(window, 'navigation');
  });

  const throws = (): never => {
    throw new Error('Not for you');
  };

  for (const [what, descriptor] of [
    ['a number', {value: 5}],
    ['null', {value: null}],
    ['an object of its own', {value: {addEventListener: 'click', items: []}}],
    ['its navigation bar', {value: document.createElement('nav')}],
    ['what throws', {get: throws}],
    ['what throws when it is listened to', {value: Object.create(EventTarget.prototype) as unknown}],
  ] as const)
    it(`may have ${what} for \`navigation\`, and links are read`, async () => {
      Object.defineProperty(window, 'navigation', {configurable: true, ...descriptor});
      const element = await calculator('share');
      await follow('kz=rigs:500');
      expect(element.inputs.rigs).to.equal(500);
      element.remove();
    });

  it('may dispatch events of any make, and nothing happens', async () => {
    const errors: unknown[] = [];
    const record = (event: Event): void => {
      errors.push(event);
    };
    addEventListener('error', record);
    const element = await calculator('share');
    for (const newURL of [5, {}, null, '', 'x', '#', 'javascript:0', '::'])
      dispatchEvent(Object.assign(new Event('hashchange'), {newURL}));
    dispatchEvent(new CustomEvent('popstate', {detail: '#kz=rigs:500'}));
    await element.updateComplete;
    removeEventListener('error', record);
    expect(errors).to.deep.equal([]);
    expect(element.inputs.rigs).to.equal(1000);
    expect(element.problems).to.deep.equal([]);
  });
});
