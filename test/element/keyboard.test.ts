import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Calculator, inside, net, only, page, radio, seen, shown} from './driver.js';
import {complete, nameOf, otherRules} from './screen-driver.js';

async function between(attributes = 'sections="none"'): Promise<Calculator> {
  const whole = await page(
    `<button id="before">Before</button><kz-mining-calculator ${attributes}></kz-mining-calculator>
    <button id="after">After</button>`,
  );
  return complete(only(whole, 'kz-mining-calculator') as Calculator);
}

const focused = (element: Calculator): HTMLElement | null => inside(element).activeElement as HTMLElement | null;

async function press(element: Calculator, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [plain = '', shift] = key.split('+').reverse();
    if (shift) await sendKeys({down: shift});
    await sendKeys({press: plain});
    if (shift) await sendKeys({up: shift});
    await element.updateComplete;
    await aTimeout(0);
  }
  await element.updateComplete;
}

/** Goes on with the tab key until the control of this name has the focus. */
async function tabTo(element: Calculator, name: string, key = 'Tab'): Promise<HTMLElement> {
  for (let stop = 0; stop < 60; stop += 1) {
    const control = focused(element);
    if (control && nameOf(control) === name) return control;
    await press(element, key);
  }
  throw new Error(`${name} is not reached`);
}

const enterElement = async (element: Calculator): Promise<void> => {
  document.getElementById('before')?.focus();
  await press(element, 'Tab');
};

/** The stops of the tab key, from the one that has the focus to the last inside. */
async function stops(element: Calculator, key: string): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < 90 && document.activeElement === element; stop += 1) {
    found.push(nameOf(focused(element)));
    await press(element, key);
  }
  return found;
}

const TITLE = 'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners';

/** From the top of the screen to its end: what a reader presses or types into. */
const ORDER = [
  ...['period', 'currency'],
  ...['net-term', 'electricity-term', 'compliance-term', 'tax-term', 'turn-term', 'Use these rules'],
  ...['rigs', 'rigs-origin', 'rig', 'rig-figures'],
  ...['electricityPrice', 'electricityPrice-origin', 'electricityPriceSlider'],
  ...['btcPrice', 'btcPrice-origin', 'btcPriceSlider'],
  ...['revenue-term', 'costs-term', 'margin-term', 'purchases-term', 'sale-term', 'More inputs'],
  TITLE,
  ...['rules-origin', 'rules', 'taxRate-origin', 'taxRate', 'complianceRate-origin', 'complianceRate'],
  ...['aifcShare-origin', 'aifcShare', 'purchaseCap-origin', 'purchaseCap'],
  ...['investment-term', 'Be cautious', 'Reset', 'Copy result', 'Picture'],
];

describe('With the tab key', () => {
  it('everything is reached in the order of the screen, and nothing holds the focus', async () => {
    const element = await between();
    await enterElement(element);
    expect(await stops(element, 'Tab')).to.deep.equal(ORDER);
    expect(document.activeElement?.id).to.equal('after');
  });

  it('and Shift everything is reached the other way round', async () => {
    const element = await between();
    document.getElementById('after')?.focus();
    await press(element, 'Shift+Tab');
    // A group of radio buttons is one stop both ways.
    expect((await stops(element, 'Shift+Tab')).reverse()).to.deep.equal(ORDER);
    expect(document.activeElement?.id).to.equal('before');
  });

  it('the order is that of the document', async () => {
    const element = await between();
    const all = [...inside(element).querySelectorAll<HTMLElement>('input, select, button, summary, a')];
    expect(all.filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
    await enterElement(element);
    let last = -1;
    for (let stop = 0; stop < 60 && document.activeElement === element; stop += 1) {
      const place = all.indexOf(focused(element) as HTMLElement);
      expect(place, nameOf(focused(element))).to.be.greaterThan(last);
      last = place;
      await press(element, 'Tab');
    }
  });

  it('the fields that a reader opens are reached where they stand, and left again', async () => {
    const element = await between();
    await enterElement(element);
    await tabTo(element, 'rig-figures');
    await press(element, 'Enter', 'Tab');
    expect(nameOf(focused(element))).to.equal('rigPower');
    await press(element, 'Shift+Tab');
    await tabTo(element, 'More inputs');
    await press(element, 'Enter');
    await aTimeout(50);
    await press(element, 'Tab');
    const within = await stops(element, 'Tab');
    expect(within.slice(0, 4)).to.deep.equal(['basis', 'basis-origin', 'difficulty', 'difficulty-origin']);
    expect(within).to.include.members(['poolFee', 'uptime', 'fixedCosts', 'rules', 'Reset']);
    expect(document.activeElement?.id).to.equal('after');
  });
});

describe('Without a pointer', () => {
  it('the whole calculator is used', async () => {
    const element = await between();
    await enterElement(element);
    expect(focused(element) === radio(element, 'period', 'day')).to.equal(true);
    await press(element, 'ArrowRight');
    expect(element.inputs.period).to.equal('month');
    await press(element, 'ArrowLeft', 'Tab', 'ArrowRight');
    expect([element.inputs.period, element.inputs.currency]).to.deep.equal(['day', 'KZT']);
    await press(element, 'ArrowLeft');

    await tabTo(element, 'Use these rules');
    await press(element, 'Enter');
    expect(net(element)).to.equal('$25.00');
    expect(nameOf(focused(element)), 'the focus stays on the button').to.equal('Use these rules');
    expect(otherRules(element)).to.match(/^Under the article’s rules/);
    await press(element, ' ');
    expect(net(element)).to.equal('$63.55');

    await tabTo(element, 'rigs');
    await aTimeout(0);
    await sendKeys({type: '500'});
    await press(element, 'Enter');
    expect([element.inputs.rigs, net(element)]).to.deep.equal([500, '$31.77']);
    await press(element, 'ArrowUp');
    expect(element.inputs.rigs).to.equal(520);

    await tabTo(element, 'electricityPriceSlider');
    await press(element, 'ArrowRight');
    expect(element.inputs.electricityPrice).to.equal(0.0805);

    await tabTo(element, 'taxRate');
    await aTimeout(0);
    await sendKeys({type: '20'});
    await press(element, 'Tab');
    expect([element.inputs.taxRate, shown(element, 'taxRate')]).to.deep.equal([20, '20']);

    await tabTo(element, 'Be cautious');
    await press(element, ' ');
    expect([element.inputs.uptime, nameOf(focused(element))]).to.deep.equal([95, 'Undo']);
    await press(element, ' ');
    expect(element.inputs.uptime).to.equal(100);

    await tabTo(element, 'Reset');
    await press(element, 'Enter');
    expect(net(element)).to.equal('$63.55');
    await tabTo(element, 'Undo the reset');
    await press(element, 'Enter');
    expect([element.inputs.rigs, nameOf(focused(element))]).to.deep.equal([520, 'Reset']);
    await press(element, 'Tab', 'Tab', 'Tab');
    expect(document.activeElement?.id).to.equal('after');
  });

  for (const [key, called] of [
    ['Enter', 'Enter'],
    [' ', 'the space bar'],
  ] as const)
    it(`explanations and folds open and close with ${called}`, async () => {
      const element = await between();
      await enterElement(element);
      for (const [name, sign] of [
        ['net-term', 'net-term-explanation'],
        ['turn-term', 'turn-term-explanation'],
        ['rigs-origin', 'rigs-origin-explanation'],
      ] as const) {
        const button = await tabTo(element, name);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        await press(element, key);
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(seen(only(inside(element), `#${sign}`).innerText)).not.to.equal('');
        await press(element, key);
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(inside(element).querySelector('.explanation')).to.equal(null);
      }
      const figures = await tabTo(element, 'rig-figures');
      await press(element, key);
      expect(figures.getAttribute('aria-expanded')).to.equal('true');
      await press(element, key);
      expect(figures.getAttribute('aria-expanded')).to.equal('false');
      const summary = await tabTo(element, 'More inputs');
      await press(element, key);
      expect((summary.parentElement as HTMLDetailsElement).open).to.equal(true);
      await press(element, key);
      expect((summary.parentElement as HTMLDetailsElement).open).to.equal(false);
    });

  it('Escape closes an explanation, and the focus stays where a reader is', async () => {
    const element = await between();
    await enterElement(element);
    await tabTo(element, 'taxRate-origin');
    await press(element, 'Enter', 'Escape');
    expect(inside(element).querySelector('.explanation')).to.equal(null);
    expect(nameOf(focused(element))).to.equal('taxRate-origin');
    await press(element, 'Enter', 'Tab', 'Tab');
    expect(focused(element)?.closest('.explanation'), 'a link within it').not.to.equal(null);
    await press(element, 'Escape');
    expect(nameOf(focused(element))).to.equal('taxRate-origin');
  });
});
