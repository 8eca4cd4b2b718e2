import {expect} from '@open-wc/testing';
import {allComputed, allDrawn, inside, leaveAll, net, type Visit, visit} from './visit.js';

afterEach(leaveAll);

/** A page whose calculator comes from this address, every fold of it opened. */
async function opened(address: string): Promise<Visit> {
  const page = await visit('without-script');
  const script = page.document.createElement('script');
  script.src = address;
  page.document.body.append(script);
  await page.window.customElements.whenDefined('kz-mining-calculator');
  await allDrawn(page.element);
  for (const fold of inside(page.element).querySelectorAll('details')) {
    const toggled = new Promise((resolve) => fold.addEventListener('toggle', resolve, {once: true}));
    if (!fold.open) {
      fold.open = true;
      await toggled;
    }
  }
  await page.element.updateComplete;
  await allComputed(page.element);
  return page;
}

/** All that stands on the screen, in the calculator. */
const text = ({element}: Visit): string =>
  [...inside(element).querySelectorAll<HTMLElement>('.kz')].map(({innerText}) => innerText).join();

describe('A script that the optimiser of a content system has minified once more', () => {
  for (const file of ['kz-mining-calculator.min.js', 'kz-mining-calculator.full.min.js'])
    for (const minifier of ['jsmin', 'squeeze'])
      it(`draws and computes as before: ${file} after ${minifier}`, async () => {
        const page = await opened(`/test/host/pages/made/${minifier}/${file}`);
        const {element, window} = page;
        expect(net(element)).to.equal('$63.55');
        expect(text(page))
          .to.contain('$63.55')
          .and.not.match(/=>|\$\{|function/);
        expect(text(page)).to.equal(text(await opened(`/dist/${file}`)));

        const rigs = inside(element).querySelector<HTMLInputElement>('[name=rigs]');
        if (!rigs) throw new Error('There is no field for the rigs');
        rigs.value = '500';
        rigs.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
        await element.updateComplete;
        expect(net(element)).to.equal('$31.77');
        expect(window.heard.errors).to.deep.equal([]);
      });
});
