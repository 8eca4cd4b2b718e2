import {aTimeout, expect} from '@open-wc/testing';

import {calculate} from '../../src/core/index.js';
import {waitUntil} from './patience.js';
import {inside, leaveAll, net, resources, type Visit, visit} from './visit.js';

const BUILT = '/dist/kz-mining-calculator.min.js';

afterEach(leaveAll);

/** The page has its calculator, has heard its first result, and nothing went wrong. */
function works({window: {heard}, element}: Visit): void {
  expect(heard.errors).to.deep.equal([]);
  expect(net(element)).to.equal('$63.55');
  expect(heard.results.map(({cause}) => cause)).to.deep.equal(['initial']);
}

describe('The script', () => {
  for (const [name, where] of [
    ['plain', 'after the element'],
    ['before', 'before the element'],
    ['defer', 'deferred'],
    ['async', 'async'],
    ['module', 'as a module, before the element'],
    ['module-after', 'as a module, after the element'],
  ] as const)
    it(`works ${where}`, async () => {
      const page = await visit(name);
      await page.window.customElements.whenDefined('kz-mining-calculator');
      await page.element.updateComplete;
      works(page);
      expect(page.window.heard.debug).to.deep.equal([]);
    });

  it('may come seconds later: until then the fallback is seen, and what was set is kept', async () => {
    const {window, document, element} = await visit('without-script');
    const fallback = element.querySelector('p');
    expect(fallback?.checkVisibility()).to.equal(true);
    expect(element.shadowRoot === null).to.equal(true);
    element.rigs = 500;
    element.setAttribute('uptime', '50');
    await aTimeout(1_000);
    const script = document.createElement('script');
    script.src = BUILT;
    document.body.append(script);
    await window.customElements.whenDefined('kz-mining-calculator');
    await element.updateComplete;
    expect(window.heard.results.map(({inputs, cause}) => [inputs.rigs, inputs.uptime, cause])).to.deep.equal([
      [500, 50, 'initial'],
    ]);
    expect(fallback?.getBoundingClientRect().height).to.equal(0);
  });

  it('may run three times, in silence', async () => {
    const page = await visit('twice');
    works(page);
    expect(page.window.heard.debug).to.deep.equal([]);
  });

  it('leaves another version that was first alone, with one line for who looks', async () => {
    const {window, element} = await visit('another-version');
    expect(element.textContent).to.contain('The other version');
    expect(element.shadowRoot === null).to.equal(true);
    expect(window.heard.errors).to.deep.equal([]);
    expect(window.heard.debug.length).to.equal(1);
    expect(window.heard.debug[0]).to.contain('kz-mining-calculator');
  });

  it('leaves nothing on the window', async () => {
    const before = new Set(Object.keys((await visit('without-script')).window));
    const after = Object.keys((await visit('plain')).window).filter((name) => !before.has(name));
    // Lit says which versions of it are there, and keeps what decorators tell it.
    const ofLit = /^lit\w+Versions$|^reactiveElementVersions$|^litPropertyMetadata$/;
    expect(after.filter((name) => !ofLit.test(name))).to.deep.equal([]);
  });
});

describe('On a page whose scripts reach for everything', () => {
  /** The reader changes what there is to change, and sees it. */
  async function reacts(page: Visit): Promise<void> {
    works(page);
    const {element, window} = page;
    element.setAttribute('electricity-price', '0,05');
    element.setAttribute('rigs', '500');
    element.strings = {en: {reset: 'Start over'}};
    await element.updateComplete;
    expect(net(element)).to.equal('$31.77');
    expect(element.problems.map(({key, reason}) => [key, reason])).to.deep.equal([['electricityPrice', 'ambiguous']]);
    expect(inside(element).querySelector('[part=reset]')?.textContent).to.equal('Start over');
    expect(window.heard.errors).to.deep.equal([]);
  }

  it('the calculator works beside a library that adds to the prototypes of objects and arrays', async () => {
    await reacts(await visit('old-library'));
  });

  it('the calculator works where the page wraps what is defined, and its callbacks', async () => {
    const page = await visit('wrapped-define');
    await reacts(page);
    page.element.remove();
    const {wrapped} = page.window as unknown as {readonly wrapped: readonly string[]};
    expect(wrapped).to.include.members(
      ['connectedCallback', 'attributeChangedCallback', 'disconnectedCallback'].map(
        (name) => `kz-mining-calculator ${name}`,
      ),
    );
  });
});

describe('Where storage is blocked', () => {
  it('the full calculator works, and has not asked for any', async () => {
    const page = await visit('blocked-storage');
    works(page);
    const compare = inside(page.element).querySelector<HTMLDetailsElement>('[data-section=compare]');
    const toggled = new Promise((resolve) => compare?.addEventListener('toggle', resolve, {once: true}));
    compare?.querySelector('summary')?.click();
    await toggled;
    await page.element.updateComplete;
    for (const button of inside(page.element).querySelectorAll<HTMLButtonElement>('.compare button')) button.click();
    await page.element.updateComplete;
    expect(page.element.scenarios.length).to.be.greaterThan(0);
    const {asked} = page.window as unknown as {readonly asked: readonly string[]};
    expect(asked).to.deep.equal([]);
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});

describe('In a frame that may run scripts and nothing else', () => {
  interface Report {
    readonly net: string;
    readonly errors: readonly string[];
    readonly storage: string;
  }

  const nextReport = (frame: HTMLIFrameElement): Promise<Report> =>
    new Promise((resolve) => {
      addEventListener('message', function hear({source, data}: MessageEvent<Report>) {
        if (source !== frame.contentWindow) return;
        removeEventListener('message', hear);
        resolve(data);
      });
    });

  it('the calculator works, and computes anew for its reader', async () => {
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.src = '/test/host/pages/sandboxed.html';
    const first = nextReport(frame);
    document.body.append(frame);
    try {
      expect(await first).to.deep.equal({net: '$63.55', errors: [], storage: 'SecurityError'});
      expect(frame.contentDocument).to.equal(null);
      const second = nextReport(frame);
      frame.contentWindow?.postMessage({name: 'rigs', text: '500'}, '*');
      expect(await second).to.deep.equal({net: '$31.77', errors: [], storage: 'SecurityError'});
    } finally {
      frame.remove();
    }
  });
});

describe('The built file', () => {
  it('has the version of the package', async () => {
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    const {element} = await visit('plain');
    expect((element.constructor as unknown as {version: string}).version).to.equal(version);
  });

  it('computes as the source does', async () => {
    const {element} = await visit('plain');
    const same = (expected: unknown): void => {
      expect(JSON.parse(JSON.stringify(element.result))).to.deep.equal(JSON.parse(JSON.stringify(expected)));
    };
    same(calculate());
    element.rigRevenue = 0.8;
    same(calculate({rigRevenue: 0.8}));
    element.rigRevenue = undefined;
    element.rig = 'antminer-s21';
    element.rules = 'law-2026';
    element.electricityPrice = '441.23 KZT';
    element.approvalDelay = 10;
    same(
      calculate({
        rigPower: 3.5,
        rigHashrate: 200,
        taxRate: 20,
        miningLevy: 2,
        electricityPrice: 1,
        approvalDelay: 10,
      }),
    );
  });

  it('speaks its three languages', async () => {
    const {element} = await visit('plain');
    for (const [language, text] of [
      ['ru', '63,55·$'],
      ['kk', '63,55·$'],
      ['en', '$63.55'],
    ] as const) {
      element.lang = language;
      await element.updateComplete;
      expect(net(element), language).to.equal(text);
    }
    element.lang = 'kk';
    await element.updateComplete;
    expect(inside(element).textContent).to.contain('Тәуліктік таза пайда');
  });
});

describe('Where the page names its Trusted Types policies without asking for trusted types', () => {
  it('the calculator works without a policy, and computes anew', async () => {
    const page = await visit('unenforced-trusted-types');
    works(page);
    page.element.rigs = 500;
    await page.element.updateComplete;
    expect(net(page.element)).to.equal('$31.77');
  });

  it('the full calculator does so too, with every fold opened', async () => {
    const page = await visit('unenforced-trusted-types-full');
    works(page);
    for (const details of inside(page.element).querySelectorAll('details')) details.open = true;
    await page.element.updateComplete;
    await aTimeout(300);
    expect(inside(page.element).querySelectorAll('[data-section] table').length).to.be.greaterThan(0);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('the page has such a policy: one of another name is refused', async function () {
    const {window} = await visit('unenforced-trusted-types');
    const {trustedTypes} = window as unknown as {trustedTypes?: {createPolicy(name: string, rules: object): unknown}};
    // An engine without Trusted Types has nothing to refuse.
    if (!trustedTypes) this.skip();
    const create = (name: string) => () => void trustedTypes.createPolicy(name, {});
    expect(create('kz-mining-calculator')).to.throw();
    expect(create('some-policy')).not.to.throw();
  });
});

describe('Under the strictest policy', () => {
  const OWN = ['/test/host/pages/listen.js', BUILT];

  it('the calculator works: no violation, and no request but the page’s own', async () => {
    const page = await visit('strict');
    const {element, window} = page;
    works(page);
    const currency = inside(element).querySelector<HTMLInputElement>('[value=KZT]');
    currency?.click();
    element.rigRevenue = 0.8;
    element.theme = 'dark';
    element.lang = 'ru';
    for (const details of inside(element).querySelectorAll('details')) details.open = true;
    await element.updateComplete;
    await aTimeout(1_200);
    expect(net(element)).to.contain('₸');
    expect(window.heard.violations).to.deep.equal([]);
    expect(window.heard.errors).to.deep.equal([]);
    expect(resources(page)).to.deep.equal(OWN);
  });

  it('its picture is drawn, shown and saved: no violation', async () => {
    const {element, window} = await visit('strict');
    const image = await element.toPicture();
    expect(image.type).to.equal('image/png');
    const buttonNamed = (name: string): HTMLButtonElement | undefined =>
      [...inside(element).querySelectorAll('button')].find(({textContent}) => textContent.trim() === name);
    buttonNamed('Picture')?.click();
    await element.updateComplete;
    await aTimeout(50);
    const canvas = inside(element).querySelector('canvas');
    const [, , , alpha] = canvas?.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [];
    expect(alpha).to.equal(255);
    // The browser itself saves nothing.
    const saved: string[] = [];
    (window as unknown as typeof globalThis).HTMLAnchorElement.prototype.click = function () {
      saved.push(this.download);
    };
    buttonNamed('Save the picture')?.click();
    await waitUntil(
      () => inside(element).querySelector('.picture-panel')?.textContent.includes('The picture is saved.') ?? false,
      'Nothing is saved',
    );
    expect(saved).to.deep.equal(['kz-mining-calculator-result.png']);
    expect(window.heard.violations).to.deep.equal([]);
    expect(window.heard.errors).to.deep.equal([]);
  });

  it('its styles are in effect', async () => {
    const {element} = await visit('strict');
    const {borderTopStyle, fontSize} = getComputedStyle(inside(element).querySelector('.kz') ?? element);
    expect([borderTopStyle, fontSize]).to.deep.equal(['solid', '16px']);
  });

  it('it may be loaded three times', async () => {
    const page = await visit('strict-twice');
    works(page);
    expect(page.window.heard.violations).to.deep.equal([]);
    expect([...new Set(resources(page))].sort()).to.deep.equal([...OWN].sort());
  });

  it('it stands beside the page’s own Lit, which has a policy of its own', async () => {
    const page = await visit('strict-beside-lit');
    works(page);
    expect(page.document.querySelector('page-greeting')?.shadowRoot?.textContent).to.contain("the page's own Lit");
    expect(page.window.heard.violations).to.deep.equal([]);
  });

  it('the page would tell of a violation: the policy is there', async () => {
    const {document, window} = await visit('strict');
    const style = document.createElement('style');
    style.textContent = 'p {color: red}';
    document.head.append(style);
    await aTimeout(100);
    expect(window.heard.violations.length).to.equal(1);
  });
});
