import {expect} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';

import {dragBy, focusedIn, isOpen, numberOf, pointOn, press, release, sentence, textIn} from './input-driver.js';
import {settled} from './prose.js';

/** What a finger or a mouse does, at a place relative to where it began. */
async function point(input: HTMLElement, type: string, [x, y]: readonly [number, number]): Promise<void> {
  const box = numberOf(input).getBoundingClientRect();
  const place = {clientX: box.left + x, clientY: box.top + y, isPrimary: true, pointerId: 7, pointerType: 'touch'};
  numberOf(input).dispatchEvent(new PointerEvent(type, {...place, bubbles: true, composed: true, cancelable: true}));
  await settled(document.body);
}

/** A move of a finger as the browser asks whether to scroll. Returns whether the page scrolls. */
function touchMove(input: HTMLElement, [x, y]: readonly [number, number]): boolean {
  const box = numberOf(input).getBoundingClientRect();
  const event = new Event('touchmove', {bubbles: true, cancelable: true});
  Object.assign(event, {touches: [{clientX: box.left + x, clientY: box.top + y}]});
  return numberOf(input).dispatchEvent(event);
}

afterEach(async () => {
  await resetMouse();
});

describe('With the mouse, a number', () => {
  it('is dragged to either side, and committed once as it is let go', async () => {
    const {element, input, commits} = await sentence('rigs');
    await dragBy(input, 42);
    const more = element.inputs.rigs;
    expect(more).to.be.greaterThan(1000);
    expect(textIn(input)).to.equal(more.toLocaleString('en'));
    expect(commits()).to.deep.equal([]);
    await release();
    expect(commits()).to.deep.equal([`rigs ${more}`]);
    expect(isOpen(input), 'a drag is no press').to.equal(false);
    await dragBy(input, -42);
    await release();
    expect(element.inputs.rigs).to.be.lessThan(more);
    expect(commits().length).to.equal(2);
  });

  it('is the same again where the drag comes back', async () => {
    const {element, input, commits} = await sentence();
    const [x, y] = pointOn(input);
    await dragBy(input, 60);
    expect(element.inputs.electricityPrice).to.be.greaterThan(0.08);
    await sendMouse({type: 'move', position: [x, y]});
    await release();
    expect([element.inputs.electricityPrice, textIn(input)]).to.deep.equal([0.08, '$0.08']);
    expect(commits().length).to.be.at.most(1);
  });

  it('is given back by Escape in a drag', async () => {
    const {element, input, commits} = await sentence('rigs');
    await dragBy(input, 60);
    expect(element.inputs.rigs).to.be.greaterThan(1000);
    await press('Escape');
    expect([element.inputs.rigs, textIn(input)]).to.deep.equal([1000, '1,000']);
    const [x, y] = pointOn(input);
    await sendMouse({type: 'move', position: [x + 90, y]});
    await release();
    expect([element.inputs.rigs, isOpen(input), commits().length]).to.deep.equal([1000, false, 0]);
  });

  it('opens at a press, also at one that trembles', async () => {
    const {element, input} = await sentence('rigs');
    await dragBy(input, 3);
    await release();
    expect([isOpen(input), focusedIn(input), element.inputs.rigs]).to.deep.equal([true, 'input', 1000]);
  });
});

describe('With a finger, a number', () => {
  it('is dragged sideways, the page standing still meanwhile', async () => {
    const {element, input, commits} = await sentence('rigs');
    await point(input, 'pointerdown', [5, 5]);
    await point(input, 'pointermove', [25, 7]);
    expect(touchMove(input, [25, 7]), 'scrolls').to.equal(false);
    expect(element.inputs.rigs).to.be.greaterThan(1000);
    await point(input, 'pointermove', [45, 60]);
    expect(touchMove(input, [45, 60]), 'scrolls').to.equal(false);
    const {rigs} = element.inputs;
    await point(input, 'pointerup', [45, 60]);
    expect(commits()).to.deep.equal([`rigs ${rigs}`]);
  });

  it('lets the page scroll where the finger moves up or down', async () => {
    const {element, input, commits} = await sentence('rigs');
    await point(input, 'pointerdown', [5, 5]);
    await point(input, 'pointermove', [12, 40]);
    expect(touchMove(input, [12, 40]), 'scrolls').to.equal(true);
    await point(input, 'pointercancel', [12, 40]);
    expect([element.inputs.rigs, commits().length, isOpen(input)]).to.deep.equal([1000, 0, false]);
  });

  it('is given back where the browser takes the finger away, and not moved by a second one', async () => {
    const {element, input, commits} = await sentence('rigs');
    await point(input, 'pointerdown', [5, 5]);
    await point(input, 'pointermove', [45, 5]);
    expect(element.inputs.rigs).to.be.greaterThan(1000);
    const second = {clientX: 400, pointerId: 8, isPrimary: false, bubbles: true};
    for (const type of ['pointerdown', 'pointermove', 'pointerup'])
      numberOf(input).dispatchEvent(new PointerEvent(type, second));
    expect(commits()).to.deep.equal([]);
    await point(input, 'pointercancel', [45, 5]);
    expect([element.inputs.rigs, textIn(input), commits().length]).to.deep.equal([1000, '1,000', 0]);
  });
});
