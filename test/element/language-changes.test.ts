import {expect, nextFrame} from '@open-wc/testing';

import {
  allDrawn,
  type Calculator,
  calculator,
  field,
  focusedName,
  inside,
  net,
  only,
  page,
  screen,
  seen,
  shown,
  type,
} from './driver.js';

const EN = 'Kazakhstan mining profitability';
const RU = 'Доходность майнинга в Казахстане';
const KK = 'Қазақстандағы майнинг рентабельділігі';

const heading = (element: Calculator): string => seen(only(inside(element), '[part=heading]').textContent);
const one = (whole: ParentNode): Calculator => only(whole, 'kz-mining-calculator') as Calculator;

/** Counts how often an element is drawn from now on. */
function countUpdates(element: Calculator): () => number {
  let updates = 0;
  element.addController({hostUpdated: () => updates++});
  return () => updates;
}

/** The calls of every observer of the page while the tests of a group run. */
function recordObservers(): string[] {
  const calls: string[] = [];
  const {prototype} = MutationObserver;
  const originals = Object.getOwnPropertyDescriptors(prototype);
  before(() => {
    prototype.observe = function (...given) {
      calls.push(`observe ${given[0].nodeName}`);
      originals.observe.value?.apply(this, given);
    };
    prototype.disconnect = function () {
      calls.push('disconnect');
      originals.disconnect.value?.apply(this);
    };
  });
  beforeEach(() => calls.splice(0));
  after(() => Object.defineProperties(prototype, originals));
  return calls;
}

describe('A lang that changes around the element', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('is followed on any ancestor, up to the page’s own', async () => {
    const whole = await page('<div><section><kz-mining-calculator></kz-mining-calculator></section></div>');
    for (const [holder, lang, text] of [
      [document.documentElement, 'ru', RU],
      [only(whole, 'div'), 'kk', KK],
      [only(whole, 'section'), 'ru', RU],
      [only(whole, 'section'), '', KK],
    ] as const) {
      holder.lang = lang;
      await nextFrame();
      expect(heading(one(whole)), `${holder.localName} ${lang}`).to.equal(text);
    }
    only(whole, 'div').removeAttribute('lang');
    document.documentElement.removeAttribute('lang');
    await nextFrame();
    expect(heading(one(whole)), 'none at all').to.equal(EN);
  });

  it('is followed by every calculator that it concerns, once, and by no other', async () => {
    const whole = await page(
      '<kz-mining-calculator></kz-mining-calculator>'.repeat(2) +
        '<kz-mining-calculator lang="en"></kz-mining-calculator>' +
        '<div lang="kk"><kz-mining-calculator></kz-mining-calculator></div>',
    );
    const elements = [...whole.querySelectorAll('kz-mining-calculator')];
    const updates = elements.map(countUpdates);
    document.documentElement.lang = 'ru';
    await nextFrame();
    expect(elements.map(heading)).to.deep.equal([RU, RU, EN, KK]);
    expect(updates.map((count) => count())).to.deep.equal([1, 1, 0, 0]);
  });

  it('is followed on hosts of shadow roots, inside of them and above', async () => {
    const whole = await page('<main><section></section></main>');
    const outer = only(whole, 'section').attachShadow({mode: 'open'});
    outer.innerHTML = '<div><article></article></div>';
    const inner = only(outer, 'article').attachShadow({mode: 'closed'});
    inner.innerHTML = '<p><kz-mining-calculator></kz-mining-calculator></p>';
    await allDrawn(one(inner));
    const updates = countUpdates(one(inner));
    const holders = [
      [whole, 'main'],
      [whole, 'section'],
      [outer, 'div'],
      [outer, 'article'],
      [inner, 'p'],
    ] as const;
    for (const [index, [root, name]] of holders.entries()) {
      const [lang, text] = index % 2 === 0 ? ['ru', RU] : ['kk', KK];
      only(root, name).lang = lang;
      await nextFrame();
      expect(heading(one(inner)), name).to.equal(text);
    }
    expect(updates()).to.equal(holders.length);
  });

  it('is followed in a frame’s document, also within its shadow roots', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator><iframe title="Another"></iframe>');
    const element = one(whole);
    const {contentDocument: there} = only(whole, 'iframe') as HTMLIFrameElement;
    if (!there) throw new Error('No document');
    there.body.innerHTML = '<div></div>';
    const root = only(there, 'div').attachShadow({mode: 'open'});
    for (const place of [there.body, root]) {
      place.append(element);
      for (const [lang, text] of [
        ['ru', RU],
        ['kk', KK],
      ] as const) {
        there.documentElement.lang = lang;
        await nextFrame();
        expect(heading(element), `${place.nodeName} ${lang}`).to.equal(text);
      }
      document.documentElement.lang = 'ru';
      await nextFrame();
      expect(heading(element), 'the document it has left').to.equal(KK);
    }
    whole.append(element);
    await nextFrame();
    expect(heading(element)).to.equal(RU);
  });

  it('leaves a reader who is typing the text and the focus', async () => {
    const element = await calculator();
    await type(element, 'btcPrice', '1,000x');
    const input = field(element, 'btcPrice');
    input.setSelectionRange(2, 4);
    document.documentElement.lang = 'ru';
    await nextFrame();
    expect(heading(element)).to.equal(RU);
    expect(net(element)).to.match(/,\d\d·\$$/);
    expect(shown(element, 'btcPrice')).to.equal('1,000x');
    expect(focusedName(element)).to.equal('btcPrice');
    expect([input.selectionStart, input.selectionEnd]).to.deep.equal([2, 4]);
  });

  it('is nothing to an element that has left, until it is back', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>'.repeat(2));
    const element = only(whole, 'kz-mining-calculator:first-child') as Calculator;
    const updates = countUpdates(element);
    element.remove();
    document.documentElement.lang = 'ru';
    await nextFrame();
    expect(updates()).to.equal(0);
    expect(heading(element)).to.equal(EN);
    expect(heading(one(whole)), 'the one that stayed').to.equal(RU);
    whole.append(element);
    await nextFrame();
    expect(heading(element)).to.equal(RU);
  });
});

describe('All calculators of a page', () => {
  const calls = recordObservers();

  it('have one observer of the document, as long as there are any', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>'.repeat(20));
    expect(calls).to.deep.equal(['observe #document']);
    const [last, ...others] = whole.querySelectorAll('kz-mining-calculator');
    for (const element of others) element.remove();
    expect(calls).to.deep.equal(['observe #document']);
    last?.remove();
    expect(calls).to.deep.equal(['observe #document', 'disconnect']);
    if (last) whole.append(last);
    expect(calls).to.deep.equal(['observe #document', 'disconnect', 'observe #document']);
    expect(screen(whole.querySelector('kz-mining-calculator') as Calculator)).to.contain(EN);
  });

  it('have it observe each shadow root around them, once', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator><section></section>');
    const root = only(whole, 'section').attachShadow({mode: 'open'});
    root.innerHTML = '<kz-mining-calculator></kz-mining-calculator>'.repeat(2);
    expect(calls).to.deep.equal(['observe #document', 'observe #document-fragment']);
    whole.replaceChildren();
    expect(calls.slice(2)).to.deep.equal(['disconnect']);
  });
});
