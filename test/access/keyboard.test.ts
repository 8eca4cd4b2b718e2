import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {type Calculator, inside, only} from '../element/driver.js';
import {nameOf} from '../element/screen-driver.js';
import {allOpen, inArticle, leave, OPERATOR, openAll, stopsOf, target} from './whole.js';

afterEach(leave);

const focused = (element: Calculator): HTMLElement | null => inside(element).activeElement as HTMLElement | null;

const describeStop = (control: Element | null): string =>
  `${control?.closest('details[data-section]')?.getAttribute('data-section') ?? 'compact'} ${nameOf(control).slice(0, 40)}`;

async function tab(element: Calculator): Promise<void> {
  await sendKeys({press: 'Tab'});
  await element.updateComplete;
}

/** Walks with the tab key from the button before to the one after. */
async function walk(element: Calculator, visit: (control: HTMLElement) => void): Promise<void> {
  document.getElementById('before')?.focus();
  await tab(element);
  let last: Element | null = null;
  for (let stop = 0; stop < 600 && document.activeElement === element; stop += 1) {
    const control = focused(element);
    if (!control) throw new Error('Nothing has the focus');
    // Day, month and year of a date are stops within one control.
    if (control !== last) visit(control);
    last = control;
    await tab(element);
  }
}

/** Whether something is drawn around a control that has the focus, or around what it stands in. */
function isOutlined(control: Element): boolean {
  const parts = [control, control.nextElementSibling, control.closest('.box'), control.closest('.chip')];
  return parts.some((part) => {
    if (!part) return false;
    const {outlineStyle, outlineWidth} = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

/** Whether the middle of a control is in the view, and nothing is over it. */
function isUncovered(element: Calculator, control: Element): boolean {
  const {left, right, top, bottom} = target(control).getBoundingClientRect();
  const line = only(inside(element), '.sticky > p').getBoundingClientRect();
  const isUnderLine = line.height > 0 && top < line.bottom - 0.5 && bottom > line.top + 0.5;
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && !isUnderLine;
}

// A driven WebKit's tab key leaves out links and buttons, as its user can choose.
const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

describe('With all sections open, the tab key', function () {
  this.timeout(60_000);

  before(() => setViewport({width: 800, height: 600}));

  it('reaches every control once, in the order of the document, with a focus that is seen, and goes on', async function () {
    if (isWebKit) this.skip();
    const element = await allOpen();
    const expected = stopsOf(element).map(describeStop);
    expect(expected.length).to.be.above(150);
    const reached: string[] = [];
    const unseen: string[] = [];
    const covered: string[] = [];
    await walk(element, (control) => {
      reached.push(describeStop(control));
      if (!isOutlined(control)) unseen.push(describeStop(control));
      if (!isUncovered(element, control)) covered.push(describeStop(control));
    });
    expect(reached).to.deep.equal(expected);
    expect(document.activeElement?.id).to.equal('after');
    expect(unseen, 'without an outline').to.deep.equal([]);
    expect(covered, 'out of view or covered').to.deep.equal([]);
  });
});

describe('The order of the document', () => {
  for (const width of [320, 720, 1100])
    for (const isOpen of [false, true])
      it(`is that of the screen at ${width} pixels, more inputs ${isOpen ? 'open' : 'folded'}`, async () => {
        await setViewport({width: 1200, height: 800});
        const element = await inArticle('', width);
        if (isOpen) await openAll(element, '.more:not([open]) > summary');
        await nextFrame();
        const blocks = [...only(inside(element), '.body').children].map((block) => ({
          name: block.className,
          box: block.getBoundingClientRect(),
        }));
        expect(blocks.length).to.equal(5);
        for (const [index, {name, box}] of blocks.slice(1).entries()) {
          const before = blocks[index];
          expect(box.top, `${name} after ${before?.name ?? ''}`).to.be.at.least((before?.box.top ?? 0) - 1);
        }
      });

  it('has no gap between the answer and the figures beside high fields', async () => {
    await setViewport({width: 1200, height: 800});
    const element = await inArticle('', 1100);
    await openAll(element, '.more:not([open]) > summary');
    only(inside(element), '#rig-figures').click();
    await element.updateComplete;
    const [answer, figures] = ['.answer', '.figures'].map((part) =>
      only(inside(element), part).getBoundingClientRect(),
    );
    const last = [...only(inside(element), '.answer').children].at(-1)?.getBoundingClientRect();
    expect((figures?.top ?? 0) - (answer?.bottom ?? 0)).to.be.closeTo(0, 1);
    expect((figures?.top ?? 0) - (last?.bottom ?? 0)).to.be.below(30);
  });
});

describe('Without a pointer, in the sections', function () {
  this.timeout(30_000);

  /** Goes on with the tab key until the control has the focus. */
  async function tabTo(element: Calculator, selector: string): Promise<HTMLElement> {
    for (let stop = 0; stop < 300; stop += 1) {
      const control = focused(element);
      if (control?.matches(selector)) return control;
      await tab(element);
    }
    throw new Error(`${selector} is not reached`);
  }

  async function press(element: Calculator, ...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({press: key});
      await aTimeout(30);
      await element.updateComplete;
    }
  }

  /** A section opened by the enter key, with the focus on its title. */
  async function opened(name: string, attributes = ''): Promise<Calculator> {
    leave();
    const element = await inArticle(`sections="${name}" ${attributes}`);
    document.getElementById('before')?.focus();
    await tabTo(element, `[data-section=${name}] > summary`);
    await press(element, 'Enter');
    return element;
  }

  before(function () {
    if (isWebKit) this.skip();
  });

  it('a condition is ticked and a section is left closed', async () => {
    const element = await opened('checklist');
    const tick = (await tabTo(element, '[data-section=checklist] input[type=checkbox]')) as HTMLInputElement;
    await press(element, ' ');
    expect(tick.checked).to.equal(true);
    document.getElementById('before')?.focus();
    const summary = await tabTo(element, '[data-section=checklist] > summary');
    await press(element, ' ');
    expect((summary.parentElement as HTMLDetailsElement).open).to.equal(false);
    expect(focused(element) === summary).to.equal(true);
  });

  it('a model is counted up, added and removed', async () => {
    const element = await opened('fleet', OPERATOR);
    await tabTo(element, '[data-section=fleet] .count input');
    await press(element, 'ArrowUp');
    expect(element.inputs.fleet?.[0]?.count).to.be.above(600);
    const add = [...inside(element).querySelectorAll('button')].find(({textContent}) =>
      /Add a model/.test(textContent),
    );
    if (add) add.id ||= 'add-model';
    await tabTo(element, '#add-model');
    await press(element, 'Enter');
    expect(element.inputs.fleet).to.have.length(4);
    expect(focused(element)?.localName, 'the focus goes to the new row').to.be.oneOf(['select', 'input']);
  });

  it('scenarios are kept, the horizon is stepped, a month is chosen, hours are filled', async () => {
    let element = await opened('compare');
    await tabTo(element, '[data-section=compare] button');
    await press(element, 'Enter');
    expect(element.scenarios).to.have.length(1);

    element = await opened('projection');
    await tabTo(element, 'input[name=horizon]');
    await press(element, 'ArrowDown');
    expect(element.inputs.horizon).to.be.below(36);

    element = await opened('history');
    const months = (await tabTo(element, '[data-section=history] select')) as HTMLSelectElement;
    const before = months.value;
    await press(element, 'ArrowUp');
    expect(months.value).not.to.equal(before);

    element = await opened('marketplace', 'rigs="6000"');
    await tabTo(element, '[data-section=marketplaceHours] > summary');
    await press(element, 'Enter');
    await tabTo(element, '#pattern-day');
    await sendKeys({type: '0.05'});
    await tabTo(element, '.hours-form button');
    await press(element, 'Enter');
    expect(inside(element).querySelectorAll('[data-section=marketplaceHours] [role=status]').length).to.be.above(0);
    expect(only(inside(element), '.hours-answer').innerText).to.match(/24 hours/);
  });

  it('a wide table is scrolled by its region', async () => {
    const element = await opened('break-even');
    element.style.inlineSize = '320px';
    const region = await tabTo(element, '.heat');
    expect(region.getAttribute('role')).to.equal('region');
    await nextFrame();
    region.scrollLeft = 0;
    await press(element, 'ArrowRight');
    await aTimeout(300);
    expect(region.scrollLeft).to.be.above(0);
  });
});
