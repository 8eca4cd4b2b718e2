import {expect} from '@open-wc/testing';
import {html} from 'lit';

import {registerSection} from '../../src/sections/registry.js';
import {calculator, field, hears, net, seen, type} from '../element/driver.js';
import {toggle} from './section.js';

const texts = {title: 'Fails at 500 rigs'};

registerSection({
  name: 'failing',
  texts: {en: texts, ru: texts, kk: texts},
  view({model}) {
    if (model.inputs.rigs === 500) throw new Error('thrown on purpose');
    return html`<p>${model.inputs.rigs} rigs</p>`;
  },
});

describe('A view that throws', () => {
  const rejected: string[] = [];
  const hear = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    rejected.push(String(event.reason));
  };

  beforeEach(() => {
    rejected.length = 0;
    addEventListener('unhandledrejection', hear);
  });

  afterEach(() => {
    removeEventListener('unhandledrejection', hear);
  });

  it('is drawn again at the next change, and the page hears that one’s result', async () => {
    const element = await calculator();
    const details = await toggle(element, 'failing');
    const results = hears(element, 'kz-result');
    expect(seen(details.querySelector('p')?.textContent)).to.equal('1000 rigs');
    await type(element, 'rigs', '500').catch(() => undefined);
    expect(net(element)).to.equal('$63.55');
    // The reader goes on typing in the field.
    field(element, 'rigs').value = '2000';
    field(element, 'rigs').dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await element.updateComplete;
    expect(seen(details.querySelector('p')?.textContent)).to.equal('2000 rigs');
    expect(net(element)).to.equal('$127.11');
    expect(results.at(-1)?.detail.inputs.rigs).to.equal(2000);
    expect(results.at(-1)?.detail.cause).to.equal('reader');
    expect(element.result.netProfit).to.be.closeTo(127.1, 0.02);
  });
});
