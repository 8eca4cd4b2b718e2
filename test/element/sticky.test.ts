import '../../src/sections/marketplace/index.js';
import '../../src/sections/projection/index.js';

import {aTimeout, expect, nextFrame, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {type Calculator, inside, net, only, openMore, page, seen} from './driver.js';
import {complete, nameOf} from './screen-driver.js';

/** A window of WebKitGTK cannot be as narrow as a phone. There the article is, within a wide window. */
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);
const NARROW = 375;
const NARROWEST = isWebKit ? 720 : NARROW;

/** The keyboard of a phone takes some 280 of its 667 pixels. */
const PHONE = {width: NARROWEST, height: 667};
const ABOVE_KEYBOARD = {width: NARROWEST, height: 390};
const WIDE = {width: 720, height: 390};

/** The height of a text a screen and a half long, as an article has before and after the calculator. */
const TEXT = '<div style="height: 900px">An article.</div>';

async function inArticle(attributes = '', {before = TEXT, width = NARROW} = {}): Promise<Calculator> {
  document.body.style.margin = '0';
  const whole = await page(
    `<div style="width: ${width}px">${before}<button id="before">Before</button><kz-mining-calculator ${attributes}></kz-mining-calculator>
    <button id="after">After</button>${TEXT}</div>`,
  );
  return complete(only(whole, 'kz-mining-calculator') as Calculator);
}

const line = (element: Calculator): HTMLElement => only(inside(element), '.sticky > p');
const answer = (element: Calculator): HTMLElement => only(inside(element), '[part=net] output');

/** Whether all of it is within the view, below a header of the page. */
function isInView(part: HTMLElement, header = 0): boolean {
  const {top, bottom, left, right, height} = part.getBoundingClientRect();
  return height > 0 && top >= header - 1 && bottom <= innerHeight + 1 && left >= -1 && right <= innerWidth + 1;
}

/** What a reader presses or types into: the label of a hidden radio button, the box of a number. */
const target = (control: Element): Element => control.closest('.segments label, .box') ?? control;

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.height > 0 &&
  one.top < other.bottom - 0.5 &&
  one.bottom > other.top + 0.5 &&
  one.left < other.right - 0.5 &&
  one.right > other.left + 0.5;

/** What is wrong with the view of the control that has the focus; nothing where all is well. */
function faults(element: Calculator, control: Element, header = 0): string[] {
  const bar = line(element);
  const place = target(control).getBoundingClientRect();
  const shownLine = bar.getBoundingClientRect();
  const middle = (place.top + place.bottom) / 2;
  return [
    ...(isInView(answer(element), header) || isInView(bar, header) ? [] : ['the net is out of view']),
    ...(overlap(shownLine, place) ? ['the line covers the control'] : []),
    ...(middle > header && middle < innerHeight ? [] : [`the control is out of view at ${Math.round(place.top)}`]),
  ].map((fault) => `${nameOf(control)}: ${fault}`);
}

/** Looks until all is well: scrolling, the observer and the render need some frames. */
async function faultsAfterAWhile(element: Calculator, control: Element, header = 0): Promise<string[]> {
  let found: string[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    await nextFrame();
    await element.updateComplete;
    found = faults(element, control, header);
    if (found.length === 0) break;
    await aTimeout(10);
  }
  return found;
}

/** Every control that a reader can reach, in the order of the document. */
const controls = (element: Calculator, selector = 'input, select, button, summary, a'): HTMLElement[] =>
  [...inside(element).querySelectorAll<HTMLElement>(selector)].filter(
    (control) => control.checkVisibility() && control.tabIndex >= 0 && !control.closest('footer .switches'),
  );

async function openAll(element: Calculator): Promise<void> {
  await openMore(element);
  only(inside(element), '#rig-figures').click();
  await element.updateComplete;
  const projection = only(inside(element), '[data-section=projection]') as HTMLDetailsElement;
  projection.open = true;
  await aTimeout(50);
  await element.updateComplete;
}

async function scrolledTo(top: number): Promise<void> {
  scrollTo({top, behavior: 'instant'});
  await nextFrame();
  await aTimeout(100);
}

/** The place in the document of the element's upper edge. */
const topOf = (element: Element): number => element.getBoundingClientRect().top + scrollY;

afterEach(async () => {
  scrollTo(0, 0);
  await setViewport({width: 800, height: 600});
});

describe('On a phone', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`the answer and its sentences stand on the first screen, above the inputs, in ${language}`, async () => {
      await setViewport(PHONE);
      const element = await inArticle(`lang="${language}" style="font: 16px sans-serif"`, {before: ''});
      await scrolledTo(topOf(element));
      const firstInput = only(inside(element), '[part=inputs]').getBoundingClientRect();
      for (const selector of ['[part=net] output', '.turn', '.other-rules']) {
        const part = only(inside(element), selector);
        expect(isInView(part), `${selector} is in the view: ${part.getBoundingClientRect().bottom}`).to.equal(true);
        expect(part.getBoundingClientRect().bottom).to.be.at.most(firstInput.top);
      }
    });
});

for (const [name, viewport, width] of [
  ['With the keyboard of a phone open', ABOVE_KEYBOARD, NARROW],
  ['In a low and wide view', WIDE, WIDE.width],
] as const)
  describe(name, () => {
    it('the net is seen from every control that gets the focus, and covers none', async function () {
      // WebKit takes its time.
      this.timeout(60_000);
      await setViewport(viewport);
      const element = await inArticle('', {width});
      await openAll(element);
      const all = controls(element);
      expect(all.length).to.be.greaterThan(50);
      const found: string[] = [];
      for (const control of [...all, ...[...all].reverse()]) {
        control.focus();
        found.push(...(await faultsAfterAWhile(element, control)));
      }
      expect(found.join('; ')).to.equal('');
    });

    it('the net is seen from each control that the tab key reaches, and covers none', async () => {
      await setViewport(viewport);
      const element = await inArticle('sections="none"', {width});
      document.getElementById('before')?.focus();
      await sendKeys({press: 'Tab'});
      const found: string[] = [];
      let stops = 0;
      for (; stops < 60 && document.activeElement === element; stops += 1) {
        const control = inside(element).activeElement;
        if (!control) throw new Error('Nothing has the focus');
        if (!control.closest('footer')) found.push(...(await faultsAfterAWhile(element, control)));
        await sendKeys({press: 'Tab'});
      }
      expect(stops).to.be.greaterThan(15);
      expect(document.activeElement?.id).to.equal('after');
      expect(found.join('; ')).to.equal('');
    });

    it('a control under the line comes out from under it when it gets the focus', async () => {
      await setViewport(viewport);
      const element = await inArticle('', {width});
      await openMore(element);
      for (const name of ['rigs', 'btcPrice', 'btcPriceSlider', 'uptime', 'taxRate']) {
        const control = only(inside(element), `[name=${name}]`);
        await scrolledTo(topOf(target(control)) - 4);
        control.focus({preventScroll: true});
        expect(await faultsAfterAWhile(element, control), name).to.deep.equal([]);
        control.blur();
      }
    });
  });

describe('The line with the answer', () => {
  /** Scrolls to the inputs, where the answer has left the view. */
  async function toInputs(element: Calculator): Promise<void> {
    await scrolledTo(topOf(only(inside(element), '[part=assumptions]')));
    await element.updateComplete;
  }

  it('says the net, its period and whether it is a gain', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    await toInputs(element);
    expect(isInView(line(element))).to.equal(true);
    expect(seen(line(element).innerText)).to.equal('$63.55 a day ▲ Profit: 6.8% of revenue');
    element.electricityPrice = 0.1;
    element.period = 'month';
    await element.updateComplete;
    expect(seen(line(element).innerText)).to.match(/^−\$3,568\.\d\d a month ▼ Loss: 12\.5% of revenue$/);
    expect(seen(line(element).innerText)).to.include(net(element));
  });

  it('is hidden from screen readers, which have the answer already, and holds nothing that gets the focus', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    await toInputs(element);
    const sticky = only(inside(element), '.sticky');
    expect(sticky.getAttribute('aria-hidden')).to.equal('true');
    expect(sticky.querySelectorAll('button, a, input, [tabindex]').length).to.equal(0);
  });

  it('takes no place', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    const height = (): readonly number[] => [
      document.documentElement.scrollHeight,
      element.getBoundingClientRect().height,
      topOf(only(inside(element), '[part=heading]')),
    ];
    await scrolledTo(0);
    const without = height();
    expect(isInView(line(element))).to.equal(false);
    await toInputs(element);
    expect(isInView(line(element))).to.equal(true);
    expect(height()).to.deep.equal(without);
  });

  it('stands below a header of the page, and keeps controls clear of both', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle('style="--kz-sticky-top: 60px"');
    await toInputs(element);
    expect(line(element).getBoundingClientRect().top).to.be.closeTo(60, 1);
    const found: string[] = [];
    const all = controls(element, '[part=inputs] :is(input, select), [part=assumptions] :is(input, select)');
    expect(all.length).to.be.greaterThan(8);
    for (const control of [...all, ...[...all].reverse()]) {
      control.focus();
      found.push(...(await faultsAfterAWhile(element, control, 60)));
    }
    expect(found).to.deep.equal([]);
  });

  it('is shown as soon as the answer is behind that header', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle('style="--kz-sticky-top: 60px"');
    const {bottom} = answer(element).getBoundingClientRect();
    await scrolledTo(bottom + scrollY - 50);
    await element.updateComplete;
    expect(isInView(line(element), 60)).to.equal(true);
  });

  it('is within what a phone’s keyboard leaves to see, also while the answer is in the page’s view', async () => {
    // An iPhone leaves the page’s view as it is, and moves what is seen of it down.
    const seenPart = Object.assign(new EventTarget(), {offsetTop: 0, scale: 1});
    const real = Object.getOwnPropertyDescriptor(window, 'visualViewport') ?? {};
    Object.defineProperty(window, 'visualViewport', {configurable: true, value: seenPart});
    try {
      const element = await inArticle('', {before: ''});
      expect(line(element).getBoundingClientRect().height).to.equal(0);
      seenPart.offsetTop = 240;
      seenPart.dispatchEvent(new Event('resize'));
      await waitUntil(() => line(element).getBoundingClientRect().height > 0);
      expect(line(element).getBoundingClientRect().top).to.be.closeTo(240, 1);
      seenPart.offsetTop = 0;
      seenPart.dispatchEvent(new Event('resize'));
      await waitUntil(() => line(element).getBoundingClientRect().height === 0);
    } finally {
      Object.defineProperty(window, 'visualViewport', real);
    }
  });

  it('is not there while the answer is in view', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    await toInputs(element);
    await scrolledTo(topOf(answer(element)) - 40);
    await element.updateComplete;
    expect(isInView(answer(element))).to.equal(true);
    expect(line(element).getBoundingClientRect().height).to.equal(0);
  });

  it('is not there before the reader has come to the answer', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    await scrolledTo(topOf(element) - innerHeight + 20);
    await element.updateComplete;
    expect(line(element).getBoundingClientRect().height).to.equal(0);
  });

  it('lies above the names of a table, which stay while its figures scroll', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    for (const name of ['marketplace', 'marketplaceHours', 'hoursTable']) {
      (only(inside(element), `[data-section=${name}]`) as HTMLDetailsElement).open = true;
      await aTimeout(50);
      await element.updateComplete;
    }
    const heading = only(inside(element), '.hours-grid tr:nth-child(8) th');
    await scrolledTo(topOf(heading));
    await waitUntil(() => line(element).getBoundingClientRect().height > 0);
    const {left, top, height} = line(element).getBoundingClientRect();
    const hit = inside(element).elementFromPoint(heading.getBoundingClientRect().left + 4, top + height / 2);
    expect(left).to.be.at.most(heading.getBoundingClientRect().left);
    expect(hit?.closest('.sticky, table')?.className).to.equal('sticky');
  });

  it('leaves the view with the element, and lies on no text below it', async () => {
    await setViewport(ABOVE_KEYBOARD);
    const element = await inArticle();
    const after = only(document, '#after');
    for (const above of [60, 30, 10, 0, -10, -30, -100]) {
      await scrolledTo(topOf(element) + element.offsetHeight - above);
      await element.updateComplete;
      const {bottom} = line(element).getBoundingClientRect();
      const end = after.getBoundingClientRect().top;
      if (bottom > 0) expect(bottom, `${above} pixels of it in view`).to.be.at.most(end + 1);
    }
    expect(isInView(line(element))).to.equal(false);
  });
});
