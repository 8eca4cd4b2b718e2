import '../../src/define.js';

import {expect, fixture, nextFrame} from '@open-wc/testing';

import type {KzMiningCalculator} from '../../src/index.js';
import {mount} from '../../src/mount.js';
import {inside, leaveAll, net, visit} from './visit.js';

before(() => {
  mount();
});

afterEach(leaveAll);

const elementsIn = (place: ParentNode): readonly KzMiningCalculator[] => [
  ...place.querySelectorAll('kz-mining-calculator'),
];

/** What a page writes, the mount having seen it and its calculators being drawn. */
async function settled<E extends Element>(place: E): Promise<E> {
  await nextFrame();
  for (const element of elementsIn(place)) await element.updateComplete;
  return place;
}

/** A page's div, with its data and what it holds. */
const div = async (data = '', content = ''): Promise<HTMLElement> =>
  settled(await fixture<HTMLElement>(`<div data-kz-mining-calculator ${data}>${content}</div>`));

function only(place: ParentNode): KzMiningCalculator {
  const [element, ...others] = elementsIn(place);
  if (!element || others.length > 0) throw new Error(`${elementsIn(place).length} calculators, not one`);
  return element;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

describe('A div that asks for a calculator', () => {
  it('gets one with its data as attributes', async () => {
    const place = await div('data-rigs="500" data-electricity-price="33 KZT" data-lang="ru" data-theme="dark"');
    expect(attributesOf(only(place))).to.deep.equal({
      rigs: '500',
      'electricity-price': '33 KZT',
      lang: 'ru',
      theme: 'dark',
    });
    expect(inside(only(place)).textContent).to.contain('Чистая прибыль в сутки');
    expect(only(place).given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
  });

  it('gets the page’s defaults where it has no data', async () => {
    const place = await div();
    expect(attributesOf(only(place))).to.deep.equal({});
    expect(net(only(place))).to.equal('$63.55');
  });

  it('hands on nothing that the element does not know: no handler, no style, no name', async () => {
    const place = await div(
      'data-onclick="document.title = 1" data-style="color: red" data-id="x" data-class="y" data-slot="z" data-rigs="5"',
    );
    expect(attributesOf(only(place))).to.deep.equal({rigs: '5'});
  });

  it('tells the first result with its data already in it', async () => {
    const heard: unknown[] = [];
    const listen = (event: Event): void => {
      const {inputs, cause} = (event as HTMLElementEventMap['kz-result']).detail;
      heard.push([inputs.rigs, cause]);
    };
    document.addEventListener('kz-result', listen);
    await div('data-rigs="500"');
    document.removeEventListener('kz-result', listen);
    expect(heard).to.deep.equal([[500, 'initial']]);
  });

  it('keeps what it held as the fallback, out of sight, with its slots in use', async () => {
    const place = await div('', '<p>Fallback</p>more<span slot="heading">Would it pay?</span>');
    const element = only(place);
    expect([...place.childNodes].length).to.equal(1);
    expect(element.textContent).to.equal('FallbackmoreWould it pay?');
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.equal(0);
    expect(element.querySelector('span')?.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('hides also what comes into it later', async () => {
    const place = await div('', '<p>Fallback</p>');
    place.insertAdjacentHTML('beforeend', '<p id="late">Late</p>');
    await settled(place);
    expect([...place.children].map(({localName}) => localName)).to.deep.equal(['kz-mining-calculator']);
    expect(only(place).querySelector('#late')?.getBoundingClientRect().height).to.equal(0);
  });
});

describe('A div that comes later', () => {
  it('gets its calculator too, alone or deep in something else', async () => {
    const whole = await fixture<HTMLElement>('<section></section>');
    whole.innerHTML =
      '<div data-kz-mining-calculator data-rigs="1"></div><article><div data-kz-mining-calculator data-rigs="2"></div></article>';
    await settled(whole);
    expect(elementsIn(whole).map(({rigs}) => rigs)).to.deep.equal([1, 2]);
  });

  it('may be any div that is given the data by and by', async () => {
    const place = await fixture<HTMLElement>('<div>Fallback</div>');
    place.dataset['rigs'] = '500';
    await settled(place);
    expect(place.innerHTML).to.equal('Fallback');
    place.dataset['kzMiningCalculator'] = '';
    await settled(place);
    expect(only(place).rigs).to.equal(500);
  });

  it('gets none where it is no div, or stands in another element’s shadow root', async () => {
    const whole = await fixture<HTMLElement>('<section><p data-kz-mining-calculator></p><i></i></section>');
    const root = (whole.querySelector('i') ?? whole).parentElement?.appendChild(document.createElement('div'));
    if (!root) throw new Error('No host');
    const shadow = root.attachShadow({mode: 'open'});
    shadow.innerHTML = '<div data-kz-mining-calculator></div>';
    await settled(whole);
    shadow.firstElementChild?.setAttribute('data-rigs', '5');
    await settled(whole);
    expect(elementsIn(whole).length).to.equal(0);
    expect(elementsIn(shadow).length).to.equal(0);
  });
});

describe('A div whose data change', () => {
  it('is followed: changed, added and removed', async () => {
    const place = await div('data-rigs="500"');
    const element = only(place);
    place.dataset['rigs'] = '600';
    place.dataset['electricityPrice'] = '0.05';
    await settled(place);
    expect([element.inputs.rigs, element.inputs.electricityPrice]).to.deep.equal([600, 0.05]);
    delete place.dataset['rigs'];
    await settled(place);
    expect([element.inputs.rigs, element.inputs.electricityPrice]).to.deep.equal([1000, 0.05]);
    expect(only(place) === element).to.equal(true);
  });

  it('leaves what the page has set as a property, and what the reader has', async () => {
    const place = await div('data-rigs="500"');
    const element = only(place);
    element.rigs = 700;
    place.dataset['uptime'] = '50';
    place.append('more');
    await settled(place);
    expect([element.inputs.rigs, element.inputs.uptime]).to.deep.equal([700, 50]);
  });

  it('is not confused by the same data on something else', async () => {
    const whole = await fixture<HTMLElement>(
      '<section data-theme="dark"><kz-mining-calculator theme="light"></kz-mining-calculator></section>',
    );
    delete whole.dataset['theme'];
    whole.dataset['rigs'] = '5';
    await settled(whole);
    expect(attributesOf(only(whole))).to.deep.equal({theme: 'light'});
  });
});

describe('A div that has its calculator', () => {
  it('gets no second one when it is removed and comes back, and catches up with its data', async () => {
    const place = await div('data-rigs="500"', '<p>Fallback</p>');
    const element = only(place);
    const home = place.parentElement;
    place.remove();
    place.dataset['rigs'] = '600';
    await nextFrame();
    home?.append(place);
    await settled(place);
    expect(only(place) === element).to.equal(true);
    expect(element.rigs).to.equal(600);
    expect(element.textContent).to.equal('Fallback');
  });

  it('gets a new one when the page replaces all that it holds', async () => {
    const place = await div('data-rigs="500"');
    const element = only(place);
    place.innerHTML = '<p>Another fallback</p>';
    await settled(place);
    expect(only(place) === element).to.equal(false);
    expect(only(place).rigs).to.equal(500);
  });

  it('gets none where one stands inside already, which then has the div’s data', async () => {
    const place = await div(
      'data-rigs="500"',
      '<p><kz-mining-calculator rigs="9" uptime="50"><b>Fallback</b></kz-mining-calculator></p>',
    );
    const element = only(place);
    expect(element.parentElement?.localName).to.equal('p');
    expect(attributesOf(element)).to.deep.equal({rigs: '500'});
    expect(element.textContent).to.equal('Fallback');
  });

  it('gets no second one from another mount', async () => {
    const place = await div('data-rigs="500"');
    mount();
    await settled(place);
    place.dataset['rigs'] = '600';
    const later = await div('data-rigs="7"', '<p>Fallback</p>');
    expect([only(place).rigs, only(later).rigs]).to.deep.equal([600, 7]);
    expect(only(later).textContent).to.equal('Fallback');
  });
});

describe('The built files', () => {
  it('mount while the page is still being read, once though both stand there, under the strictest policy', async () => {
    const {window, document, elements} = await visit('mount');
    expect(elements.map(({rigs, lang}) => [rigs, lang])).to.deep.equal([
      [500, 'ru'],
      [undefined, ''],
    ]);
    for (const place of document.querySelectorAll('div[data-kz-mining-calculator]'))
      expect([...place.children].map(({localName}) => localName)).to.deep.equal(['kz-mining-calculator']);
    for (const paragraph of elements[0]?.querySelectorAll('p') ?? [])
      expect(paragraph.getBoundingClientRect().height).to.equal(0);
    expect(elements[0]?.querySelectorAll('p').length).to.equal(2);
    expect(document.getElementById('end')?.checkVisibility()).to.equal(true);
    expect(window.heard.errors).to.deep.equal([]);
    expect(window.heard.violations).to.deep.equal([]);
    expect(window.heard.results.map(({inputs, cause}) => [inputs.rigs, cause])).to.deep.equal([
      [500, 'initial'],
      [1000, 'initial'],
    ]);
  });

  it('follow divs that come after them', async () => {
    const {document} = await visit('mount');
    const place = document.createElement('div');
    place.setAttribute('data-kz-mining-calculator', '');
    place.setAttribute('data-rigs', '7');
    document.body.append(place);
    await nextFrame();
    await only(place).updateComplete;
    expect(net(only(place))).to.equal('$0.44');
  });

  it('leave the divs of another version, which is there first, to it', async () => {
    const {window, document} = await visit('mount-another-version');
    expect(document.getElementById('place')?.innerHTML).to.equal('Fallback');
    expect(window.heard.errors).to.deep.equal([]);
    expect(window.heard.debug.length).to.equal(1);
  });
});
