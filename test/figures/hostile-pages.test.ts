import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {inside, only, seen} from '../element/driver.js';
import {
  article,
  CALCULATOR,
  calculatorIn,
  problemsIn,
  settled,
  textOf,
  textsOf,
  warningsOf,
  withShadow,
} from './prose.js';

const INPUT = '<kz-input name="electricity-price">$1</kz-input>';

const numberOf = (whole: ParentNode): HTMLElement => only(inside(only(whole, 'kz-input')), '[role=spinbutton]');
const isOpen = (whole: ParentNode): boolean => inside(only(whole, 'kz-input')).querySelector('input') !== null;

/** A point on the number, some pixels from its middle. */
function pointOn(whole: ParentNode, [x, y]: readonly [number, number] = [0, 0]): [number, number] {
  const {left, top, width, height} = numberOf(whole).getBoundingClientRect();
  return [Math.round(left + width / 2 + x), Math.round(top + height / 2 + y)];
}

async function pressNumber(whole: ParentNode): Promise<void> {
  await sendMouse({type: 'click', position: pointOn(whole)});
  await settled(document.body);
}

describe('Properties that a framework sets', () => {
  it('may be numbers', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-figure value="btcPrice">$1</kz-figure><kz-figure value="netProfit">$1</kz-figure>`,
    );
    const [price, profit] = whole.querySelectorAll('kz-figure');
    Object.assign(price ?? {}, {round: 2});
    Object.assign(profit ?? {}, {decimals: 0});
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['$86,000', '$64']);
  });

  it('are reported where they have no text, and leave the other figures as they are', async () => {
    const whole = await article(CALCULATOR);
    const problems = problemsIn(whole);
    for (const value of [{}, Symbol('x'), 5, [] as const]) {
      const figure = Object.assign(document.createElement('kz-figure'), {textContent: 'x', value});
      whole.append(figure);
    }
    whole.append(
      Object.assign(document.createElement('kz-input'), {name: 5, for: 6}),
      Object.assign(document.createElement('kz-when'), {test: true, with: {}}),
      Object.assign(document.createElement('kz-figure'), {value: 'rigs'}),
    );
    await settled(whole);
    expect(textsOf(whole)).to.deep.equal(['x', 'x', 'x', 'x', '1,000']);
    expect(problems().filter((text) => text.startsWith('kz-figure value'))).to.have.length(4);
  });
});

describe('Markup inside a figure', () => {
  it('stays: an editor’s emphasis, and what a translator puts around a text', async () => {
    const whole = await article(
      `${CALCULATOR}<kz-figure value="rigs"><b>1,000</b></kz-figure>
      <kz-figure value="rigs"><font><font>1 000</font></font></kz-figure><kz-figure value="rigs"><i>1</i>,000</kz-figure>`,
    );
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    expect([...whole.querySelectorAll('kz-figure')].map(({innerHTML}) => innerHTML)).to.deep.equal([
      '<b>500</b>',
      '<font><font>500</font></font>',
      '500',
    ]);
  });

  it('is one text again where a translator has left two', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure value="rigs">1,000</kz-figure>`);
    only(whole, 'kz-figure').insertAdjacentHTML('beforeend', '<font></font> установок');
    calculatorIn(whole).rigs = 500;
    await settled(whole);
    expect(textOf(whole)).to.equal('500');
  });
});

describe('A page with variables of its own', () => {
  it('may name them as classes are named', async () => {
    const {Text, Element} = globalThis;
    try {
      Object.assign(globalThis, {Text: {}, Element: {}});
      const whole = await article(`${CALCULATOR}<kz-figure value="rigs">7</kz-figure>`);
      expect(textOf(whole)).to.equal('1,000');
    } finally {
      Object.assign(globalThis, {Text, Element});
    }
  });
});

describe('A number that the reader presses', () => {
  for (const [what, markup] of [
    ['a link', `<a href="#followed">At ${INPUT}</a>`],
    ['a label', `<label>At ${INPUT} <input class="other" /></label>`],
    ['a summary', `<details><summary>At ${INPUT}</summary>More</details>`],
  ] as const)
    it(`opens its field and does not press ${what} around`, async () => {
      const whole = await article(`${CALCULATOR}<p>${markup}</p>`);
      whole.scrollIntoView({block: 'end'});
      await pressNumber(whole);
      expect([isOpen(whole), location.hash]).to.deep.equal([true, '']);
      // In a link, Firefox gives the link the focus at a second press.
      if (what === 'a link') return;
      const field = only(inside(only(whole, 'kz-input')), 'input').getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(field.left + 9), Math.round(field.top + 9)]});
      await settled(document.body);
      expect(isOpen(whole), 'still open').to.equal(true);
      expect(whole.querySelector('details')?.open ?? false, 'unfolded').to.equal(false);
    });

  it('gives Escape to the dialog around only where nothing is to be undone', async () => {
    const whole = await article(`${CALCULATOR}<dialog><p>At ${INPUT}</p></dialog>`);
    const dialog = only(whole, 'dialog') as HTMLDialogElement;
    dialog.showModal();
    await pressNumber(whole);
    await sendKeys({type: '0.1'});
    const states: (readonly [isOpen: boolean, text: string])[] = [];
    for (const key of ['Escape', 'ArrowUp', 'Escape', 'Escape']) {
      await sendKeys({press: key});
      await settled(document.body);
      states.push([dialog.open, seen(only(whole, 'kz-input').textContent)]);
    }
    expect(states).to.deep.equal([
      [true, '$0.08'],
      [true, '$0.082'],
      [true, '$0.08'],
      [false, '$0.08'],
    ]);
  });
});

describe('A calculator', () => {
  it('is found in a shadow root also by figures that come later than its first result', async () => {
    const whole = await article('<p></p>');
    await withShadow(whole, CALCULATOR);
    whole.insertAdjacentHTML('beforeend', '<kz-figure value="rigs">7</kz-figure>');
    await settled(whole);
    expect(textOf(whole)).to.equal('1,000');
  });

  it('is found by an id that it gets later', async () => {
    const whole = await article(`${CALCULATOR}<kz-figure for="late" value="rigs">7</kz-figure>`);
    const warnings = await warningsOf(async () => {
      calculatorIn(whole).id = 'late';
      await waitUntil(() => textOf(whole) === '1,000', 'the figure has no number', {timeout: 3000});
    });
    expect(warnings).to.deep.equal([]);
  });
});

describe('A drag', () => {
  it('ends where the page changes the currency meanwhile', async () => {
    const whole = await article(`<p>At ${INPUT}</p>${CALCULATOR}`);
    const [x, y] = pointOn(whole);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down'});
    for (const distance of [9, 17]) await sendMouse({type: 'move', position: [x + distance, y]});
    await settled(whole);
    const dragged = textOf(whole, 'kz-input');
    calculatorIn(whole).currency = 'KZT';
    await settled(whole);
    const converted = textOf(whole, 'kz-input');
    for (const distance of [19, 27]) await sendMouse({type: 'move', position: [x + distance, y]});
    await sendMouse({type: 'up'});
    await settled(whole);
    expect(dragged).to.equal('$0.084');
    expect(converted).to.match(/^₸3\d/);
    expect(textOf(whole, 'kz-input')).to.equal(converted);
  });
});

describe('A mouse that was let go unseen', () => {
  it('no longer changes the number that it passes over', async () => {
    const whole = await article(`<p>At ${INPUT}</p>${CALCULATOR}`);
    const number = numberOf(whole);
    const [x, y] = pointOn(whole);
    const at = (type: string, clientX: number, buttons: number): void => {
      const init = {clientX, clientY: y, buttons, button: 0, isPrimary: true, pointerId: 1, pointerType: 'mouse'};
      // A script's pointer cannot be captured.
      number.setPointerCapture = () => undefined;
      number.dispatchEvent(new PointerEvent(type, {...init, bubbles: true, composed: true}));
    };
    at('pointerdown', x, 1);
    at('pointermove', x + 40, 1);
    await settled(whole);
    expect(textOf(whole, 'kz-input')).to.equal('$0.09');
    // A message of the page has taken the mouse meanwhile.
    at('pointermove', x + 80, 0);
    at('pointermove', x + 160, 2);
    await settled(whole);
    expect(textOf(whole, 'kz-input')).to.equal('$0.09');
  });
});
