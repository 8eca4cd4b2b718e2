import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {
  badge,
  type Calculator,
  calculator,
  choose,
  enter,
  field,
  focus,
  leave,
  list,
  net,
  only,
  inside,
  openRigFigures,
  pressEnter,
  pressReset,
  reasons,
  seen,
  shown,
  switchTo,
  type,
} from './driver.js';

let element: Calculator;
beforeEach(async () => {
  element = await calculator();
});

describe('The reader who types', () => {
  it('sees the result move at each keystroke', async () => {
    const nets: string[] = [];
    for (const text of ['5', '50', '500']) {
      await type(element, 'rigs', text);
      nets.push(net(element));
    }
    expect(nets).to.deep.equal(['$0.32', '$3.18', '$31.77']);
  });

  it('keeps the text as typed until leaving the field', async () => {
    for (const text of ['0', '0,', '0,0', '0,05']) {
      await type(element, 'electricityPrice', text);
      expect(shown(element, 'electricityPrice')).to.equal(text);
    }
    await leave(element, 'electricityPrice');
    expect(shown(element, 'electricityPrice')).to.equal('0.05');
  });

  it('sees the figure marked as the reader’s', async () => {
    await enter(element, 'rigs', '500');
    expect(badge(element, 'rigs')).to.equal('your value');
    expect(element.origins.rigs).to.deep.equal({layer: 'reader', source: 'reader'});
  });

  it('may write numbers in every way that people do', async () => {
    for (const [text, price] of [
      ['0,08', 0.08],
      ['0.07', 0.07],
      ['.06', 0.06],
      [' 0.05 ', 0.05],
      ['0', 0],
    ] as const) {
      await enter(element, 'electricityPrice', text);
      expect(element.inputs.electricityPrice, text).to.equal(price);
    }
    for (const text of ['2 000', '2\u00a0000', '2\u202f000', '2\u2009000', '2,000', "2'000", '2_000', '2000']) {
      await enter(element, 'rigs', '1');
      await enter(element, 'rigs', text);
      expect(element.inputs.rigs, text).to.equal(2000);
      expect(shown(element, 'rigs')).to.equal('2,000');
    }
  });

  it('may write decimals with a comma in Russian and Kazakh, three of them too', async () => {
    for (const language of ['ru', 'kk']) {
      element.lang = language;
      await element.updateComplete;
      await enter(element, 'rigHashrate', '22,857');
      expect(element.inputs.rigHashrate, language).to.equal(22.857);
      expect(shown(element, 'rigHashrate')).to.equal('22,857');
      await enter(element, 'rigHashrate', '22.5');
      expect(element.inputs.rigHashrate, language).to.equal(22.5);
    }
  });

  it('passes a lone minus and an empty field without harm', async () => {
    await enter(element, 'rigs', '500');
    for (const text of ['5', '-', '\u2212', '', ' ']) {
      await type(element, 'rigs', text);
      if (text === '5') continue;
      expect(element.inputs.rigs, text).to.equal(500);
      expect(net(element), text).to.equal('$31.77');
    }
  });

  it('sees the digits as typed, all of them', async () => {
    await enter(element, 'electricityPrice', '0.0812345');
    expect(shown(element, 'electricityPrice')).to.equal('0.0812345');
    await enter(element, 'btcPrice', '85956.4567');
    expect(shown(element, 'btcPrice')).to.equal('85,956.4567');
  });
});

describe('What the reader edited', () => {
  it('stands when the page changes its attribute', async () => {
    await enter(element, 'rigs', '500');
    element.setAttribute('rigs', '9');
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
    expect(shown(element, 'rigs')).to.equal('500');
    expect(element.rigs, 'the page’s own is known').to.equal(9);
  });

  it('stands when the page removes its attribute', async () => {
    element = await calculator('rigs="9"');
    await enter(element, 'rigs', '500');
    element.removeAttribute('rigs');
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
  });

  it('stands when the page changes a property', async () => {
    await enter(element, 'electricityPrice', '0.05');
    element.electricityPrice = '99 KZT';
    element.rigs = 9;
    await element.updateComplete;
    expect(element.inputs.electricityPrice).to.equal(0.05);
    expect(element.inputs.rigs).to.equal(9);
  });

  it('stands while it is being typed and the page changes something', async () => {
    await type(element, 'rigs', '50');
    element.rigs = 9;
    await element.updateComplete;
    expect(shown(element, 'rigs')).to.equal('50');
    await type(element, 'rigs', '500x');
    element.uptime = 50;
    await element.updateComplete;
    expect(shown(element, 'rigs')).to.equal('500x');
  });

  it('goes when the field is emptied, and the page’s value shows', async () => {
    element = await calculator('rigs="9"');
    await enter(element, 'rigs', '500');
    await type(element, 'rigs', '');
    expect(element.inputs.rigs, 'still').to.equal(500);
    await pressEnter(element, 'rigs');
    expect(element.inputs.rigs).to.equal(9);
    await leave(element, 'rigs');
    expect(shown(element, 'rigs')).to.equal('9');
    expect(badge(element, 'rigs')).to.equal('set by this page');
  });

  it('goes with Reset, and the page’s defaults stand again', async () => {
    element = await calculator('rigs="9" currency="KZT" rig="antminer-s9"');
    await enter(element, 'rigs', '500');
    await type(element, 'taxRate', 'x');
    await choose(element, 'rig', 'antminer-s21');
    await choose(element, 'rules', 'law-2026');
    await switchTo(element, 'currency', 'USD');
    await switchTo(element, 'period', 'year');
    await pressReset(element);
    expect(element.inputs).to.deep.equal((await calculator('rigs="9" currency="KZT" rig="antminer-s9"')).inputs);
    expect(shown(element, 'rigs')).to.equal('9');
    expect(shown(element, 'taxRate')).to.equal('15');
    expect(list(element, 'rig').value).to.equal('antminer-s9');
    expect(list(element, 'rules').value).to.equal('article');
    expect(reasons(element)).to.deep.equal([]);
  });

  it('goes with reset() in the middle of typing', async () => {
    await type(element, 'rigs', '500');
    element.reset();
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
    expect(shown(element, 'rigs')).to.match(/^1,?000$/);
  });

  it('goes with reset() before the screen has followed the keystroke', async () => {
    await focus(element, 'rigs');
    const control = only(inside(element), 'input[name=rigs]') as HTMLInputElement;
    control.value = '500';
    control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    element.reset();
    await element.updateComplete;
    expect(shown(element, 'rigs')).to.match(/^1,?000$/);
  });
});

describe('The reader who chooses a rig', () => {
  it('gets its power and hashrate', async () => {
    await choose(element, 'rig', 'antminer-s21');
    expect(seen(only(inside(element), '#rig-figures').textContent)).to.equal('3.5·kW · 200·TH/s (maker) · 17.5·J/TH');
    await openRigFigures(element);
    expect(shown(element, 'rigPower')).to.equal('3.5');
    expect(shown(element, 'rigHashrate')).to.equal('200');
    expect(badge(element, 'rigPower')).to.equal('maker');
  });

  it('gets them over the power and hashrate that the page set', async () => {
    element = await calculator('rig-power="9" rig-hashrate="9"');
    expect(list(element, 'rig').value).to.equal('none');
    await choose(element, 'rig', 'antminer-s21');
    expect([element.inputs.rigPower, element.inputs.rigHashrate]).to.deep.equal([3.5, 200]);
  });

  it('gets them over the reader’s own, half typed or not', async () => {
    await enter(element, 'rigPower', '9');
    await type(element, 'rigHashrate', '9x');
    await choose(element, 'rig', 'antminer-s21');
    expect(shown(element, 'rigPower')).to.equal('3.5');
    expect(shown(element, 'rigHashrate')).to.equal('200');
    expect(reasons(element)).to.deep.equal([]);
  });

  it('and then edits one figure keeps the other, and sees that it is no preset any more', async () => {
    await choose(element, 'rig', 'antminer-s21');
    await enter(element, 'rigPower', '3.6');
    expect(element.inputs.rigHashrate).to.equal(200);
    expect(list(element, 'rig').value).to.equal('none');
    await enter(element, 'rigPower', '');
    expect(list(element, 'rig').value).to.equal('antminer-s21');
  });

  it('may choose the same one again', async () => {
    await choose(element, 'rig', 'antminer-s21');
    await enter(element, 'rigPower', '3.6');
    await choose(element, 'rig', 'antminer-s21');
    expect(element.inputs.rigPower).to.equal(3.5);
    expect(list(element, 'rig').value).to.equal('antminer-s21');
  });
});

describe('The reader who chooses rules', () => {
  it('gets their four figures, over the page’s and the reader’s own', async () => {
    element = await calculator('tax-rate="1"');
    await enter(element, 'aifcShare', '1');
    await choose(element, 'rules', 'law-2026');
    const {taxRate, complianceRate, aifcShare, miningLevy} = element.inputs;
    expect([taxRate, complianceRate, aifcShare, miningLevy]).to.deep.equal([20, 10, 75, 2]);
  });
});

describe('The reader who chooses what revenue follows', () => {
  it('may leave the basis that the page set', async () => {
    element = await calculator('rig-revenue="0.8"');
    expect(net(element)).to.equal('\u2212$48.00');
    await choose(element, 'basis', 'network');
    expect(element.inputs.basis).to.equal('network');
    expect(net(element)).to.equal('$63.55');
    expect(list(element, 'basis').value).to.equal('network');
  });

  it('may go back to it', async () => {
    element = await calculator('rig-revenue="0.8"');
    await choose(element, 'basis', 'network');
    await choose(element, 'basis', 'rig-revenue');
    expect(net(element)).to.equal('\u2212$48.00');
  });

  const FIGURES = ['btcPrice', 'difficulty', 'blockHeight', 'blockFees', 'poolFee', 'hashprice', 'rigRevenue'] as const;
  /** Those of the figures of revenue that have a field. */
  const fields = (): string[] => FIGURES.filter((key) => inside(element).querySelector(`input[name=${key}]`) !== null);
  /** The price that stands among the first inputs, with its slider. */
  const firstPrice = (): string[] =>
    [...inside(element).querySelectorAll<HTMLInputElement>('[part=inputs] input')]
      .map(({name}) => name)
      .filter((name) => FIGURES.some((key) => name.startsWith(key)));

  it('without its figure gets the field to type it, and the basis below until then', async () => {
    expect(fields()).not.to.include('hashprice');
    await choose(element, 'basis', 'hashprice');
    expect(list(element, 'basis').value).to.equal('hashprice');
    expect(firstPrice()).to.deep.equal(['hashprice', 'hashpriceSlider']);
    expect(element.inputs.basis).to.equal('network');
    expect(reasons(element)).to.deep.equal(['hashprice missing']);
    expect(net(element)).to.equal('$63.55');
    await type(element, 'hashprice', '45');
    expect(element.inputs.basis).to.equal('hashprice');
    expect(reasons(element)).to.deep.equal([]);
    expect(net(element)).not.to.equal('$63.55');
  });

  it('without its figure may switch back', async () => {
    await choose(element, 'basis', 'hashprice');
    await choose(element, 'basis', 'network');
    expect(firstPrice()).to.deep.equal(['btcPrice', 'btcPriceSlider']);
    expect(fields()).not.to.include('hashprice');
    expect(reasons(element)).to.deep.equal([]);
    expect(net(element)).to.equal('$63.55');
  });

  it('sees the fields that have an effect, the price that decides the revenue among the first', async () => {
    expect(fields()).to.deep.equal(['btcPrice', 'difficulty', 'blockHeight', 'blockFees', 'poolFee']);
    expect(firstPrice()).to.deep.equal(['btcPrice', 'btcPriceSlider']);
    await choose(element, 'basis', 'hashprice');
    expect(fields()).to.deep.equal(['btcPrice', 'poolFee', 'hashprice']);
    expect(firstPrice()).to.deep.equal(['hashprice', 'hashpriceSlider']);
    await choose(element, 'basis', 'rig-revenue');
    expect(fields()).to.deep.equal(['btcPrice', 'rigRevenue']);
    expect(firstPrice()).to.deep.equal(['rigRevenue', 'rigRevenueSlider']);
  });

  it('types no digit of one price into the other when the page changes the basis meanwhile', async () => {
    await type(element, 'btcPrice', '9');
    element.hashprice = 40;
    await element.updateComplete;
    await sendKeys({type: '5'});
    await element.updateComplete;
    expect([element.inputs.btcPrice, element.inputs.hashprice]).to.deep.equal([9, 40]);
    expect(badge(element, 'hashprice')).to.equal('set by this page');
  });

  it('leaves no error behind in a field that is without effect now', async () => {
    await type(element, 'poolFee', 'x');
    await choose(element, 'basis', 'rig-revenue');
    expect(fields()).not.to.include('poolFee');
    expect(reasons(element)).to.deep.equal(['rigRevenue missing']);
    await choose(element, 'basis', 'network');
    expect(shown(element, 'poolFee')).to.equal('0');
    expect(field(element, 'poolFee').getAttribute('aria-invalid')).to.equal('false');
  });
});

describe('The assumptions', () => {
  const headed = (): string => seen(only(inside(element), '#assumptions-label').textContent);

  it('are headed as the article’s while they are', async () => {
    expect(headed()).to.equal('Based on article data');
    await enter(element, 'rigs', '5');
    await enter(element, 'btcPrice', '5');
    expect(headed(), 'the article says nothing of these').to.equal('Based on article data');
  });

  for (const key of ['taxRate', 'complianceRate', 'aifcShare', 'purchaseCap', 'electricityPrice', 'rigPower'] as const)
    it(`are only assumptions once ${key} is another`, async () => {
      await type(element, key, '9');
      expect(headed()).to.equal('Assumptions');
      await pressReset(element);
      expect(headed()).to.equal('Based on article data');
    });

  it('are only assumptions under other rules, or on a page that sets one', async () => {
    await choose(element, 'rules', 'law-2026');
    expect(headed()).to.equal('Assumptions');
    element = await calculator('tax-rate="20"');
    expect(headed()).to.equal('Assumptions');
  });

  it('are the article’s under its rules of 2024', async () => {
    await choose(element, 'rules', 'article-2024');
    expect(element.inputs.aifcShare).to.equal(50);
    expect(headed()).to.equal('Based on article data');
  });
});
