import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {
  type Calculator,
  choose,
  enter,
  field,
  hears,
  inside,
  net,
  NONSENSE,
  only,
  screen,
  shown,
  switchTo,
  type,
} from './driver.js';
import {slider, turn, wholeCalculator} from './screen-driver.js';

type Price = 'electricityPrice' | 'btcPrice' | 'hashprice' | 'rigRevenue';

const range = (element: Calculator, key: Price): readonly number[] => {
  const {min, max, step} = slider(element, key);
  return [min, max, step].map(Number);
};

const pointer = (control: HTMLElement, name: string): void => {
  control.dispatchEvent(new PointerEvent(name, {bubbles: true, composed: true}));
};

/** Moves the thumb to a place, as a browser tells of a drag that goes on. */
async function slide(element: Calculator, key: Price, value: number): Promise<void> {
  const control = slider(element, key);
  control.value = String(value);
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

async function release(element: Calculator, key: Price): Promise<void> {
  const control = slider(element, key);
  pointer(control, 'pointerup');
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

const track = (element: Calculator, key: Price): Element => {
  const found = slider(element, key).parentElement?.querySelector('svg.rail');
  if (!found) throw new Error(`${key} has no track`);
  return found;
};

/** Where on the track the tick is, 0 … 1; null where there is none. */
function tick(element: Calculator, key: Price): number | null {
  const whole = track(element, key).getBoundingClientRect();
  const mark = track(element, key).querySelector('rect.tick')?.getBoundingClientRect();
  return mark ? ((mark.left + mark.right) / 2 - whole.left) / whole.width : null;
}

const tickLabel = (element: Calculator, key: Price): string =>
  track(element, key).querySelector('text')?.textContent ?? '';

/** Where a value lies between the ends of a slider. */
function placeOf(element: Calculator, key: Price, value: number): number {
  const [min = 0, max = 0] = range(element, key);
  return (value - min) / (max - min);
}

/** The break-evens of the article's example. */
const EVEN = {electricityPrice: 0.087_788_375_489_281_33, btcPrice: 78_330.598_574_974_21};

describe('A slider', () => {
  it('runs from a fifth of the value to three times the value, on round steps', async () => {
    const element = await wholeCalculator();
    // A hundredth of 0.08 is 0.0008, and of 85,956.45 it is 860.
    expect(range(element, 'electricityPrice')).to.deep.equal([0.016, 0.24, 0.0005]);
    expect(range(element, 'btcPrice')).to.deep.equal([17_500, 257_500, 500]);
  });

  it('runs over the page’s default, too, where that is wider', async () => {
    const element = await wholeCalculator();
    await enter(element, 'electricityPrice', '0.2');
    expect(range(element, 'electricityPrice')).to.deep.equal([0.016, 0.6, 0.002]);
    await enter(element, 'electricityPrice', '0.01');
    expect(range(element, 'electricityPrice')).to.deep.equal([0.002, 0.24, 0.0005]);
    element.electricityPrice = 0.4;
    await element.updateComplete;
    expect(range(element, 'electricityPrice')[1], 'the page’s own').to.be.closeTo(1.2, 0.005);
  });

  it('runs in the currency shown', async () => {
    const element = await wholeCalculator('currency="KZT"');
    // 0.08 dollars are 35.2984 tenge, a fifth of them 7.06, and three times 105.9.
    expect(range(element, 'electricityPrice')).to.deep.equal([7.2, 105.8, 0.2]);
    await slide(element, 'electricityPrice', 40);
    await release(element, 'electricityPrice');
    expect(element.given.electricityPrice).to.deep.equal({amount: 40, currency: 'KZT'});
    expect(element.inputs.electricityPrice).to.be.closeTo(40 / 441.23, 1e-12);
    expect(shown(element, 'electricityPrice')).to.equal('40');
    await switchTo(element, 'currency', 'USD');
    expect(Number(slider(element, 'electricityPrice').value)).to.be.closeTo(40 / 441.23, 0.001);
  });

  it('leads to no value outside the row’s range', async () => {
    const element = await wholeCalculator('electricity-price="90" btc-price="90000000"');
    for (const [key, most] of [
      ['electricityPrice', 100],
      ['btcPrice', 100_000_000],
    ] as const) {
      expect(range(element, key)[1]).to.equal(most);
      await slide(element, key, 1e12);
      await release(element, key);
      expect(element.inputs[key]).to.equal(most);
    }
    element.electricityPrice = 0;
    await element.updateComplete;
    await slide(element, 'electricityPrice', -5);
    await release(element, 'electricityPrice');
    expect(element.inputs.electricityPrice).to.equal(0);
    expect(element.problems).to.deep.equal([]);
  });

  it('stands under the price of the basis, and has a range a reader can use before there is a price', async () => {
    const element = await wholeCalculator();
    await choose(element, 'basis', 'hashprice');
    expect(inside(element).querySelector('[name=btcPriceSlider]')).to.equal(null);
    // The network of the example pays $40.97.
    const [min = NaN, max = NaN] = range(element, 'hashprice');
    expect(min).to.be.at.most(40.97);
    expect(max).to.be.at.least(40.97);
    expect(max).to.be.at.most(10 * 40.97);
    pointer(slider(element, 'hashprice'), 'pointerdown');
    await slide(element, 'hashprice', 50);
    expect(range(element, 'hashprice').slice(0, 2)).to.deep.equal([min, max]);
    await release(element, 'hashprice');
    expect([element.inputs.basis, element.inputs.hashprice]).to.deep.equal(['hashprice', 50]);
    expect(screen(element)).not.to.match(NONSENSE);
  });

  it('has a name of its own, and says its value with its unit', async () => {
    for (const [language, name, value] of [
      ['en', 'Electricity price: slider', '0.08 $/kWh'],
      ['ru', 'Цена электроэнергии: ползунок', '0,08 $/кВт·ч'],
      ['kk', 'Электр энергиясының бағасы: жүгірткі', '0,08 $/кВт·сағ'],
    ] as const) {
      const control = slider(await wholeCalculator(`lang="${language}"`), 'electricityPrice');
      expect(control.getAttribute('aria-label')).to.equal(name);
      expect(control.getAttribute('aria-valuetext')).to.equal(value);
    }
  });

  it('says the value that is in force, and not the place next to it', async () => {
    const element = await wholeCalculator();
    expect(slider(element, 'btcPrice').getAttribute('aria-valuetext')).to.match(/^85,956\.45/);
    await enter(element, 'electricityPrice', '0.0873');
    expect(slider(element, 'electricityPrice').getAttribute('aria-valuetext')).to.equal('0.0873 $/kWh');
    expect(element.inputs.electricityPrice).to.equal(0.0873);
  });
});

describe('A drag', () => {
  it('is in effect at each place and committed once, and the field follows', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    const natives: string[] = [];
    for (const name of ['input', 'change'] as const)
      element.addEventListener(name, () => {
        natives.push(name);
      });
    pointer(slider(element, 'electricityPrice'), 'pointerdown');
    for (const [place, left] of [
      [0.09, '−$21.23'],
      [0.2, '−$1,077.23'],
      [0.05, '$308.35'],
    ] as const) {
      await slide(element, 'electricityPrice', place);
      expect(net(element)).to.equal(left);
      expect(shown(element, 'electricityPrice')).to.equal(String(place));
    }
    expect(changes).to.deep.equal([]);
    await release(element, 'electricityPrice');
    expect(changes.map(({detail}) => detail)).to.deep.equal([
      {key: 'electricityPrice', value: 0.05, given: {amount: 0.05, currency: 'USD'}},
    ]);
    expect(natives, 'its own events stay inside').to.deep.equal([]);
    expect(element.origins.electricityPrice.layer).to.equal('reader');
  });

  it('never moves the ends, which follow the value after it', async () => {
    const element = await wholeCalculator();
    const before = range(element, 'electricityPrice');
    pointer(slider(element, 'electricityPrice'), 'pointerdown');
    for (const place of [0.1, 0.24, 0.016, 0.2]) {
      await slide(element, 'electricityPrice', place);
      expect(range(element, 'electricityPrice')).to.deep.equal(before);
    }
    await release(element, 'electricityPrice');
    expect(range(element, 'electricityPrice')).to.deep.equal([0.016, 0.6, 0.002]);
    expect(Number(slider(element, 'electricityPrice').value)).to.equal(0.2);
  });

  it('that Escape ends restores what stood before it', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    slider(element, 'btcPrice').focus();
    pointer(slider(element, 'btcPrice'), 'pointerdown');
    await slide(element, 'btcPrice', 50_000);
    await slide(element, 'btcPrice', 60_000);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect([element.inputs.btcPrice, net(element), shown(element, 'btcPrice')]).to.deep.equal([
      85_956.45,
      '$63.55',
      '85,956.45',
    ]);
    expect(element.origins.btcPrice.layer).to.equal('default');
    await release(element, 'btcPrice');
    expect(changes).to.deep.equal([]);
    expect(element.inputs.btcPrice).to.equal(85_956.45);
  });

  it('that moves nothing commits nothing', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    pointer(slider(element, 'btcPrice'), 'pointerdown');
    pointer(slider(element, 'btcPrice'), 'pointerup');
    await element.updateComplete;
    expect(changes).to.deep.equal([]);
    expect([element.inputs.btcPrice, element.origins.btcPrice.layer]).to.deep.equal([85_956.45, 'default']);
  });

  it('replaces a text that could not be used', async () => {
    const element = await wholeCalculator();
    await type(element, 'electricityPrice', '0.1x');
    await slide(element, 'electricityPrice', 0.12);
    await release(element, 'electricityPrice');
    expect(element.problems).to.deep.equal([]);
    expect([element.inputs.electricityPrice, field(element, 'electricityPrice').value]).to.deep.equal([0.12, '0.12']);
  });

  it('with a real pointer is committed once, at its end', async () => {
    const element = await wholeCalculator();
    slider(element, 'electricityPrice').scrollIntoView({block: 'center'});
    await aTimeout(50);
    const changes = hears(element, 'kz-change');
    const box = track(element, 'electricityPrice').getBoundingClientRect();
    const y = Math.round(box.top + box.height / 2);
    const at = (value: number): [number, number] => [
      Math.round(box.left + placeOf(element, 'electricityPrice', value) * box.width),
      y,
    ];
    const [from, over, to] = [at(0.08), at(0.14), at(0.2)];
    const before = range(element, 'electricityPrice');
    await sendMouse({type: 'move', position: from});
    await sendMouse({type: 'down'});
    for (const position of [over, to]) {
      await sendMouse({type: 'move', position});
      await element.updateComplete;
    }
    await aTimeout(50);
    expect(element.inputs.electricityPrice).to.be.closeTo(0.2, 0.003);
    expect(range(element, 'electricityPrice')).to.deep.equal(before);
    expect(changes).to.deep.equal([]);
    await sendMouse({type: 'up'});
    await aTimeout(50);
    await element.updateComplete;
    const {electricityPrice} = element.inputs;
    expect(electricityPrice).to.be.closeTo(0.2, 0.003);
    expect(changes.map(({detail: {key, value}}) => [key, value])).to.deep.equal([
      ['electricityPrice', electricityPrice],
    ]);
    expect(range(element, 'electricityPrice')[1]).to.be.closeTo(3 * electricityPrice, 0.002);
  });
});

describe('With the keyboard a slider', () => {
  const press = async (element: Calculator, key: string): Promise<number> => {
    slider(element, 'electricityPrice').focus();
    await sendKeys({press: key});
    await aTimeout(20);
    await element.updateComplete;
    return element.inputs.electricityPrice;
  };

  it('goes one step with an arrow, and further with a Page key', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    expect(await press(element, 'ArrowRight')).to.equal(0.0805);
    expect(await press(element, 'ArrowLeft')).to.equal(0.08);
    expect(await press(element, 'ArrowUp')).to.equal(0.0805);
    expect(await press(element, 'ArrowDown')).to.equal(0.08);
    expect(changes.map(({detail}) => detail.value)).to.deep.equal([0.0805, 0.08, 0.0805, 0.08]);
    const up = await press(element, 'PageUp');
    expect(up).to.be.greaterThan(0.085);
    expect(await press(element, 'PageDown')).to.be.lessThan(up - 0.005);
    expect(shown(element, 'electricityPrice')).to.equal(String(element.inputs.electricityPrice));
  });

  it('goes to its ends with Home and End', async () => {
    const element = await wholeCalculator();
    expect(await press(element, 'End')).to.equal(0.24);
    const [lowest] = range(element, 'electricityPrice');
    expect(await press(element, 'Home')).to.equal(lowest);
  });

  it('leaves the range of the row with no number of presses', async () => {
    const element = await wholeCalculator('electricity-price="20"');
    for (let time = 0; time < 5; time += 1) expect(await press(element, 'End')).to.be.at.most(100);
    expect(element.inputs.electricityPrice).to.equal(100);
    for (let time = 0; time < 5; time += 1) expect(await press(element, 'Home')).to.be.at.least(0);
    expect(element.problems).to.deep.equal([]);
  });
});

describe('The tick', () => {
  const closeToPlace = (element: Calculator, key: Price, even: number): void => {
    expect(tick(element, key), key).to.be.closeTo(placeOf(element, key, even), 0.005);
  };

  it('is where the break-even lies between the ends, with the price of the sentence', async () => {
    const element = await wholeCalculator();
    closeToPlace(element, 'electricityPrice', EVEN.electricityPrice);
    closeToPlace(element, 'btcPrice', EVEN.btcPrice);
    expect([tickLabel(element, 'electricityPrice'), tickLabel(element, 'btcPrice')]).to.deep.equal([
      '$0.0878',
      '$78,331',
    ]);
    expect(turn(element)).to.include('$0.0878').and.to.include('$78,331');
  });

  it('stays at its price during a drag of its own slider, and moves with that of another', async () => {
    const element = await wholeCalculator();
    pointer(slider(element, 'electricityPrice'), 'pointerdown');
    await slide(element, 'electricityPrice', 0.16);
    closeToPlace(element, 'electricityPrice', EVEN.electricityPrice);
    closeToPlace(element, 'btcPrice', 2 * EVEN.btcPrice);
    await release(element, 'electricityPrice');
    closeToPlace(element, 'electricityPrice', EVEN.electricityPrice);
    expect(tickLabel(element, 'btcPrice')).to.equal('$156,661');
  });

  it('is in the currency shown', async () => {
    const element = await wholeCalculator('currency="KZT"');
    closeToPlace(element, 'electricityPrice', EVEN.electricityPrice * 441.23);
    expect(tickLabel(element, 'electricityPrice')).to.equal('₸38.73');
  });

  it('is not there where nothing breaks even, or only outside the slider', async () => {
    const nowhere = await wholeCalculator('compliance-rate="100"');
    expect([tick(nowhere, 'electricityPrice'), tick(nowhere, 'btcPrice')]).to.deep.equal([null, null]);
    const notForFree = await wholeCalculator('fixed-costs="30000"');
    expect(tick(notForFree, 'electricityPrice')).to.equal(null);
    expect(tick(notForFree, 'btcPrice')).not.to.equal(null);
    const far = await wholeCalculator('electricity-price="3"');
    expect(tick(far, 'electricityPrice')).to.equal(null);
  });

  it('has the gain on the side of the lower electricity price and of the higher bitcoin price', async () => {
    const element = await wholeCalculator();
    for (const [key, first, second] of [
      ['electricityPrice', 'gains', 'loses'],
      ['btcPrice', 'loses', 'gains'],
    ] as const) {
      const [left, right] = [first, second].map((side) =>
        track(element, key).querySelector(`.${side}`)?.getBoundingClientRect(),
      );
      expect(left?.right).to.be.closeTo(right?.left ?? NaN, 1);
      expect(left?.left).to.be.lessThan(right?.left ?? NaN);
    }
  });

  it('is where the thumb is at that price: a press on it breaks even', async () => {
    // The thumb itself is elsewhere.
    const element = await wholeCalculator('electricity-price="0.2" btc-price="150000"');
    for (const key of ['electricityPrice', 'btcPrice'] as const) {
      const even = element.result.breakEven[key] ?? NaN;
      slider(element, key).scrollIntoView({block: 'center'});
      await aTimeout(50);
      const box = only(track(element, key), 'rect.tick').getBoundingClientRect();
      const [, , step = 0] = range(element, key);
      const pixel =
        ((range(element, key)[1] ?? 0) - (range(element, key)[0] ?? 0)) /
        track(element, key).getBoundingClientRect().width;
      const {top, height} = slider(element, key).getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round((box.left + box.right) / 2), Math.round(top + height / 2)],
      });
      await aTimeout(50);
      await element.updateComplete;
      expect(Math.abs(element.inputs[key] - even)).to.be.at.most(1.5 * pixel + step);
      element.reset();
      await element.updateComplete;
    }
  });
});
