import {expect} from '@open-wc/testing';

import {inside, leaveAll, net, resources, visit, type Visit} from './visit.js';

afterEach(leaveAll);

const fragmentOf = (address: string): string => new URL(address).hash;

/** The reader types into a field and leaves it. */
async function enter({element, window}: Visit, key: string, text: string): Promise<void> {
  const field = inside(element).querySelector<HTMLInputElement>(`input[name="${key}"]`);
  if (!field) throw new Error(`No ${key}`);
  field.value = text;
  field.dispatchEvent(new (window as unknown as typeof globalThis).Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

async function copied(): Promise<Visit & {readonly link: string}> {
  const here = await visit('share');
  await enter(here, 'rigs', '500');
  await enter(here, 'electricityPrice', '0.05');
  return {...here, link: here.element.shareURL()};
}

describe('A link copied on one page and opened on another, both under a strict policy', () => {
  it('is that page’s address', async () => {
    const {link, window} = await copied();
    expect(link.startsWith(`${window.location.href}#kz=rigs:500;`)).to.equal(true);
  });

  it('gives the same numbers there, from its first drawing on', async () => {
    const from = await copied();
    const to = await visit('share', 800, fragmentOf(from.link));
    expect(to.element.inputs).to.deep.equal(from.element.inputs);
    expect(to.element.result).to.deep.equal(from.element.result);
    expect(net(to.element)).to.equal(net(from.element));
    expect(inside(to.element).querySelector('[part=notice]')?.textContent).to.contain('came with the link');
    expect(to.window.heard.results[0]?.inputs.rigs).to.equal(500);
  });

  it('says nothing to the calculator with an id, whose own link gives it the same numbers in its language', async () => {
    const from = await copied();
    const fragment = fragmentOf(from.link);
    const [, second] = (await visit('share', 800, fragment)).elements;
    expect(second?.inputs).to.include({rigs: 1000, btcPrice: 50_000});
    const [, own] = (await visit('share', 800, fragment.replace('kz=', 'kz-second='))).elements;
    expect(own?.inputs).to.deep.equal(from.element.inputs);
  });

  it('is read when the reader follows it on the page, and stays for a footnote', async () => {
    const from = await copied();
    const {window, element} = await visit('share');
    for (const fragment of [fragmentOf(from.link), '#footnote']) {
      const changed = new Promise((resolve) => {
        window.addEventListener('hashchange', resolve, {once: true});
      });
      window.location.hash = fragment;
      await changed;
      await element.updateComplete;
      expect(element.inputs).to.deep.equal(from.element.inputs);
    }
  });

  it('asks for nothing but the page’s own scripts, and breaks no policy', async () => {
    const from = await copied();
    const to = await visit('share', 800, fragmentOf(from.link));
    expect(resources(to)).to.deep.equal(['/test/host/pages/listen.js', '/dist/kz-mining-calculator.min.js']);
    expect([to.window.heard.violations, to.window.heard.errors]).to.deep.equal([[], []]);
  });
});

/** A frame whose document only this page holds, with the calculator in it, at a fragment. */
async function hold(set: (frame: HTMLIFrameElement, markup: string) => void): Promise<Visit['element']> {
  const script = new URL('/dist/kz-mining-calculator.min.js', location.href).href;
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  set(frame, `<!doctype html><kz-mining-calculator share></kz-mining-calculator><script src="${script}"></script>`);
  document.body.append(frame);
  await loaded;
  const element = frame.contentDocument?.querySelector('kz-mining-calculator');
  if (!element) throw new Error('No calculator');
  await element.updateComplete;
  return element;
}

const buttons = (element: Element): string[] =>
  [...inside(element).querySelectorAll('footer button')].map(({textContent}) => textContent.trim());

describe('A document whose address leads nowhere', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('in a srcdoc frame offers no link', async () => {
    const element = await hold((frame, markup) => {
      frame.srcdoc = markup;
    });
    expect(buttons(element)).to.include('Reset');
    expect(buttons(element)).not.to.include('Copy link');
    expect(element.shareURL()).to.equal('about:srcdoc');
  });

  it('at a blob address offers no link', async () => {
    let address = '';
    const element = await hold((frame, markup) => {
      address = URL.createObjectURL(new Blob([markup], {type: 'text/html'}));
      frame.src = address;
    });
    expect(buttons(element)).to.include('Reset');
    expect(buttons(element)).not.to.include('Copy link');
    expect(element.shareURL()).to.equal(address);
    URL.revokeObjectURL(address);
  });

  it('is not what a page of the web has', async () => {
    expect(buttons((await visit('share')).element)).to.include('Copy link');
  });
});
