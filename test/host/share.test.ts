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
    expect(link.startsWith(`${window.location.href}#kz=1_0500_`)).to.equal(true);
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
