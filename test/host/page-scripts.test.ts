import {expect} from '@open-wc/testing';
import {waitUntil} from './patience.js';
import {allDrawn, inside, leaveAll, net, type Visit, visit} from './visit.js';

afterEach(leaveAll);

type PageWindow = Window & typeof globalThis;

/** A control of the calculator or, with another holder, of a number in the prose. */
function control({element}: Pick<Visit, 'element'>, selector: string, holder: Element = element): HTMLElement {
  const found = inside(holder).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/**
 * Whether the browser may do what it does after an event that the reader causes at a control. The mouse button is the right
 * one: the left one opens a list in WebKit, whose menu then takes the keys from every page that comes after.
 */
function isAllowed(at: Element, type: string, init: Record<string, unknown> = {}): boolean {
  const view = at.ownerDocument.defaultView as PageWindow;
  const kind = type.startsWith('key') ? 'KeyboardEvent' : type === 'mousedown' ? 'MouseEvent' : 'Event';
  return at.dispatchEvent(new view[kind](type, {bubbles: true, composed: true, cancelable: true, button: 2, ...init}));
}

/** Whether a text can be selected, which Safari has under a name of its own. */
function selectability(text: Element): string {
  const style = getComputedStyle(text);
  return ['user-select', '-webkit-user-select'].map((name) => style.getPropertyValue(name)).find(Boolean) ?? '';
}

const PRESSES = ['mousedown', 'selectstart', 'contextmenu', 'copy', 'cut', 'paste'];

/** The reader types into a field, over what is there. */
async function type(page: Visit, name: string, text: string): Promise<void> {
  const field = control(page, `input[name="${name}"]`) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await page.element.updateComplete;
}

const prose = ({document}: Visit): HTMLElement => {
  const found = document.querySelector<HTMLElement>('kz-input');
  if (!found) throw new Error('No number in the prose');
  return found;
};

/** The number in the prose with its field open. */
async function openInput(page: Visit): Promise<HTMLElement> {
  const holder = prose(page);
  control(page, '.number', holder).click();
  await (holder as HTMLElementTagNameMap['kz-input']).updateComplete;
  return control(page, 'input', holder);
}

describe('On a page that is protected against copying', () => {
  it('the page refuses presses on its own text', async () => {
    const {document} = await visit('copy-protection');
    const text = document.getElementById('prose');
    const own = document.getElementById('own');
    if (!text || !own) throw new Error('No text');
    for (const event of PRESSES) {
      expect(isAllowed(text, event), event).to.equal(false);
      expect(isAllowed(own, event), event).to.equal(true);
    }
  });

  it('fields, lists and sliders take presses, selections and the clipboard', async () => {
    const page = await visit('copy-protection');
    const refused = ['[name=rigs]', 'select[name=rig]', 'input[type=range]', '[name=period]', '[part=reset]'].flatMap(
      (selector) => PRESSES.filter((event) => !isAllowed(control(page, selector), event)).map((at) => selector + at),
    );
    expect(refused).to.deep.equal([]);
  });

  it('so does a number in the prose', async () => {
    const page = await visit('copy-protection');
    const field = await openInput(page);
    expect(PRESSES.filter((event) => !isAllowed(field, event))).to.deep.equal([]);
  });

  it('a field keeps the keys of the clipboard, and its text can be selected', async () => {
    const page = await visit('copy-protection');
    for (const field of [control(page, '[name=rigs]'), await openInput(page)]) {
      for (const key of ['a', 'c', 'v', 'x'])
        for (const modifier of ['ctrlKey', 'metaKey'])
          expect(isAllowed(field, 'keydown', {key, [modifier]: true}), `${modifier} ${key}`).to.equal(true);
      expect(selectability(field)).not.to.equal('none');
    }
    expect(isAllowed(control(page, '[name=rigs]'), 'keydown', {key: 'u', ctrlKey: true})).to.equal(false);
  });

  it('the texts of the calculator can be selected', async () => {
    const page = await visit('copy-protection');
    expect(selectability(control(page, '.kz'))).to.equal('text');
  });

  it('a press that was refused before it came to the calculator still gives a field or list the focus', async () => {
    const page = await visit('copy-protection-first');
    for (const selector of ['[name=rigs]', 'select[name=rig]']) {
      expect(isAllowed(control(page, selector), 'mousedown')).to.equal(false);
      const {activeElement} = inside(page.element);
      expect(activeElement?.getAttribute('name')).to.equal(control(page, selector).getAttribute('name'));
    }
  });
});

describe('On a page that takes keys as shortcuts', () => {
  interface Shortcuts {
    readonly keysHeard: string[];
  }
  const heardBy = (page: Visit): string[] => (page.window as unknown as Shortcuts).keysHeard;
  const KEYS = ['keydown', 'keypress', 'keyup'];

  /** The keys that the page took, of those pressed at a control. */
  const taken = (at: Element, keys: readonly string[]): string[] =>
    keys.flatMap((key) => KEYS.filter((event) => !isAllowed(at, event, {key})).map((event) => `${event} ${key}`));

  it('a field and a list keep digits, letters and the keys that move in them', async () => {
    const page = await visit('shortcuts');
    for (const at of [control(page, '[name=rigs]'), control(page, 'select[name=rig]'), await openInput(page)]) {
      expect(taken(at, ['1', '9', '/', 'j', 's'])).to.deep.equal([]);
      // The field itself uses these, so that the browser does not.
      taken(at, ['ArrowUp', 'ArrowDown', 'Enter']);
    }
    expect(heardBy(page)).to.deep.equal([]);
  });

  it('a button and a slider keep the keys that work them, and leave letters to the page', async () => {
    const page = await visit('shortcuts');
    for (const at of [control(page, '[part=reset]'), control(page, 'input[type=range]')]) {
      expect(taken(at, ['Enter', ' ', 'ArrowLeft', 'ArrowUp'])).to.deep.equal([]);
      expect(taken(at, ['j'])).to.deep.equal(KEYS.map((event) => `${event} j`));
    }
  });

  it('the page hears Escape that ended no edit, the tab key, and its own combinations', async () => {
    const page = await visit('shortcuts');
    const field = control(page, '[name=rigs]');
    field.focus();
    isAllowed(field, 'keydown', {key: 'Escape'});
    isAllowed(field, 'keydown', {key: 'Tab'});
    isAllowed(field, 'keydown', {key: 'F1'});
    isAllowed(field, 'keydown', {key: 'k', ctrlKey: true});
    expect(heardBy(page)).to.deep.equal(['keydown Escape', 'keydown Tab', 'keydown F1', 'keydown k']);
    await type(page, 'rigs', '500');
    isAllowed(field, 'keydown', {key: 'Escape'});
    await page.element.updateComplete;
    expect(page.element.inputs.rigs).to.equal(1000);
    expect(heardBy(page).length).to.equal(4);
  });

  it('the page keeps its shortcuts everywhere else', async () => {
    const page = await visit('shortcuts');
    expect(isAllowed(page.document.body, 'keydown', {key: '1'})).to.equal(false);
    expect(isAllowed(page.element, 'keydown', {key: '1'})).to.equal(false);
  });
});

describe('Where a translator has put the texts inside the calculator into elements of its own', () => {
  async function translated(): Promise<Visit> {
    const page = await visit('translator');
    (page.window as unknown as {translatePage(): void}).translatePage();
    expect(inside(page.element).querySelectorAll<HTMLElement>('font').length).to.be.greaterThan(50);
    expect(control(page, '[part=results]').textContent).to.contain('Nettogewinn je Tag');
    return page;
  }

  it('the numbers follow the reader, edit after edit, and the page hears each result', async () => {
    const page = await translated();
    for (const [rigs, expected] of [
      ['500', '$31.77'],
      ['50', '$3.18'],
      ['2000', '$127.11'],
    ] as const) {
      await type(page, 'rigs', rigs);
      await waitUntil(() => net(page.element) === expected, `${rigs} rigs show ${net(page.element)}`);
    }
    expect(page.window.heard.results.map(({inputs}) => inputs.rigs)).to.deep.equal([1000, 500, 50, 2000]);
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('what did not change stays translated', async () => {
    const page = await translated();
    await type(page, 'rigs', '500');
    expect(control(page, '[part=results]').textContent).to.contain('Nettogewinn je Tag');
  });

  it('the number in the prose follows too', async () => {
    const page = await translated();
    page.element.electricityPrice = 0.05;
    await page.element.updateComplete;
    await waitUntil(() => prose(page).textContent.includes('0.05'), prose(page).textContent);
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});

describe('Beside an old library', () => {
  /** Every section is open and drawn, follows the reader, and nothing went wrong. */
  async function works(page: Visit): Promise<void> {
    const {element, window} = page;
    await allDrawn(element);
    for (const details of inside(element).querySelectorAll('details')) details.open = true;
    await waitUntil(
      () => inside(element).querySelectorAll('[data-section=projection] svg path').length > 0,
      'No chart',
    );
    const lines = [...inside(element).querySelectorAll('[data-section=projection] svg path')];
    expect(lines.filter((line) => (line.getAttribute('d') ?? '').length > 40).length).to.be.greaterThan(0);
    await type(page, 'rigs', '500');
    expect(net(element)).to.equal('$31.77');
    expect(inside(element).textContent).not.to.match(/NaN|undefined|\[object/);
    expect(window.heard.errors).to.deep.equal([]);
  }

  for (const [name, version] of [
    ['prototype', 'Prototype 1.7.3'],
    ['mootools', 'MooTools 1.4.5'],
  ] as const)
    it(`${version} the full calculator draws its charts and follows the reader, and so does the prose`, async function () {
      const library = await fetch(`/test/host/pages/made/${name}.js`);
      // The library is a package of the system, which not every machine has.
      if (!library.ok) this.skip();
      const page = await visit(name);
      const {Prototype, MooTools} = page.window as unknown as Record<string, {Version?: string; version?: string}>;
      expect(Prototype?.Version ?? MooTools?.version).to.equal(version.split(' ')[1]);
      await works(page);
      expect(page.document.getElementById('prose')?.textContent).to.contain('$31.77');
    });

  it('whose Array.from maps nothing, the full calculator draws its charts and follows the reader', async () => {
    const page = await visit('no-mapping');
    expect((page.window as unknown as PageWindow).eval('Array.from({length: 2}, () => 7)[0]')).to.equal(undefined);
    await works(page);
  });
});

describe('Where the page changes its language', () => {
  async function inRegion(page: Visit): Promise<Visit['element']> {
    const nested = page.document.getElementById('widget')?.shadowRoot?.querySelector('kz-mining-calculator');
    if (!nested) throw new Error('No calculator in the widget');
    await allDrawn(nested);
    return nested;
  }

  it('on the root element, or on an ancestor of the host that the calculator is in, the calculator follows', async () => {
    const page = await visit('language');
    const nested = await inRegion(page);
    expect([net(page.element), net(nested)]).to.deep.equal(['$63.55', '63,55·$']);
    page.document.documentElement.lang = 'kk';
    await waitUntil(() => inside(page.element).textContent.includes('Тәуліктік таза пайда'));
    expect(inside(nested).textContent).to.contain('Чистая прибыль в сутки');
    page.document.getElementById('region')?.setAttribute('lang', 'en');
    await waitUntil(() => inside(nested).textContent.includes('Net daily profit'));
    page.document.getElementById('region')?.removeAttribute('lang');
    await waitUntil(() => inside(nested).textContent.includes('Тәуліктік таза пайда'));
  });

  it('in the middle of typing, the field keeps what is typed, and the focus', async () => {
    const page = await visit('language');
    const field = control(page, 'input[name="electricityPrice"]') as HTMLInputElement;
    field.focus();
    await page.element.updateComplete;
    for (const text of ['0.', '12 ', '0.05']) {
      await type(page, 'electricityPrice', text);
      page.document.documentElement.lang = 'ru';
      await waitUntil(() => inside(page.element).textContent.includes('Чистая прибыль в сутки'));
      expect(field.value).to.equal(text);
      page.document.documentElement.lang = 'en';
      await waitUntil(() => inside(page.element).textContent.includes('Net daily profit'));
      expect(field.value).to.equal(text);
      expect(inside(page.element).activeElement?.getAttribute('name')).to.equal('electricityPrice');
    }
    expect(page.element.inputs.electricityPrice).to.equal(0.05);
  });
});

describe('On a page with a router', () => {
  const LINK = '#kz=rigs:500';

  it('a link behind the path of a hash router is read, and the path stays in the link that is offered', async () => {
    const page = await visit('share', 800, '#/guide/mining?kz=rigs:500');
    expect(page.element.inputs.rigs).to.equal(500);
    expect(new URL(page.element.shareURL()).hash).to.match(/^#\/guide\/mining\?kz=rigs:500/);
  });

  for (const method of ['pushState', 'replaceState'] as const)
    it(`a link that comes by ${method} is read, and the reader's edits stay`, async function () {
      const page = await visit('share');
      // Safari 17.5 has no Navigation API, so the next change of the fragment or step back is what is heard.
      if (!('navigation' in page.window)) this.skip();
      await type(page, 'uptime', '50');
      page.window.history[method](null, '', LINK);
      await waitUntil(() => page.element.inputs.rigs === 500, 'The link is not read');
      expect(page.element.inputs.uptime).to.equal(50);
      page.window.history[method](null, '', '#footnote');
      await page.element.updateComplete;
      expect(page.element.inputs.rigs).to.equal(500);
    });

  it('with a base address, the link is that of the page, and its fragment leads to the page', async () => {
    const page = await visit('base', 800, LINK);
    expect(page.element.inputs.rigs).to.equal(500);
    const {pathname} = new URL(page.element.shareURL());
    expect(pathname).to.equal('/test/host/pages/base.html');
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});

describe('Where the page has put something in the way', () => {
  it('forms with the names of the document’s members stop no drawing, no place and no number in the prose', async () => {
    const page = await visit('clobbered');
    for (const name of ['createElement', 'importNode', 'querySelectorAll', 'defaultView'])
      expect(typeof (page.document as unknown as Record<string, unknown>)[name], name).not.to.equal('function');
    expect(net(page.element)).to.equal('$63.55');
    await type(page, 'rigs', '500');
    expect(net(page.element)).to.equal('$31.77');
    const placed = page.document.body.querySelector<Visit['element']>('[data-kz-mining-calculator] > *');
    if (!placed) throw new Error('Nothing was placed');
    await placed.updateComplete;
    expect(net(placed)).to.equal('$31.77');
    expect(page.document.getElementById('prose')?.textContent).to.contain('$31.77');
    expect(page.window.heard.errors).to.deep.equal([]);
  });

  it('an open shadow root on the element becomes the calculator’s', async () => {
    const page = await visit('open-root');
    expect(net(page.element)).to.equal('$63.55');
    expect(inside(page.element).textContent).not.to.contain('Somebody else');
    await type(page, 'rigs', '500');
    expect(net(page.element)).to.equal('$31.77');
    expect(page.window.heard.errors).to.deep.equal([]);
  });
});
