import {expect, nextFrame} from '@open-wc/testing';

import {mount} from '../../src/mount.js';
import {enter, hears, only, seen} from '../element/driver.js';
import {fieldOf, numberOf} from './input-driver.js';
import {article, CALCULATOR, calculatorIn, settled, textOf} from './prose.js';

before(() => {
  mount();
});

/** What a page writes, with what is mounted in it drawn. */
async function mounted(markup: string): Promise<HTMLElement> {
  const whole = await article(markup);
  await nextFrame();
  return settled(whole);
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

describe('An element that asks for a figure', () => {
  it('gets one with its data, and its text inside', async () => {
    const whole = await mounted(
      `${CALCULATOR}<b data-kz-figure="breakEven.electricityPrice" data-format="unit" data-decimals="2" data-round="9"
      data-for="" data-with="rigs:5">$1</b>`,
    );
    const place = only(whole, 'b');
    expect([...place.childNodes].map(({nodeName}) => nodeName)).to.deep.equal(['KZ-FIGURE']);
    expect(attributesOf(only(place, 'kz-figure'))).to.deep.equal({
      value: 'breakEven.electricityPrice',
      format: 'unit',
      decimals: '2',
      round: '9',
      for: '',
      with: 'rigs:5',
    });
    expect(textOf(whole)).to.equal('$0.09 per kWh');
    calculatorIn(whole).remove();
    await settled(whole);
    expect(textOf(whole, 'b')).to.equal('$1');
  });

  it('hands on no data that the figure does not know', async () => {
    const whole = await mounted(
      `${CALCULATOR}<span data-kz-figure="rigs" data-onclick="document.title = 1" data-style="color: red" data-id="x"
      data-name="y" data-test="z" data-rigs="5" data-value="netProfit" data-hidden="">1</span>`,
    );
    expect(attributesOf(only(whole, 'kz-figure'))).to.deep.equal({value: 'rigs'});
    expect(textOf(whole)).to.equal('1,000');
  });

  it('is followed as its data change, and where it comes later', async () => {
    const whole = await mounted(CALCULATOR);
    whole.insertAdjacentHTML('beforeend', '<p>At <span data-kz-figure="rigs">1</span></p>');
    await nextFrame();
    await settled(whole);
    expect(textOf(whole)).to.equal('1,000');
    const place = only(whole, '[data-kz-figure]');
    place.dataset['kzFigure'] = 'netProfit';
    place.dataset['decimals'] = '0';
    await nextFrame();
    await settled(whole);
    expect(textOf(whole)).to.equal('$64');
    delete place.dataset['decimals'];
    await nextFrame();
    await settled(whole);
    expect(textOf(whole)).to.equal('$63.55');
  });

  it('gets no second one from another mount', async () => {
    const whole = await mounted(`${CALCULATOR}<span data-kz-figure="rigs">1</span>`);
    const figure = only(whole, 'kz-figure');
    mount();
    only(whole, 'span').dataset['decimals'] = '1';
    await nextFrame();
    await settled(whole);
    expect(only(whole, 'kz-figure') === figure).to.equal(true);
    expect([whole.querySelectorAll('kz-figure').length, textOf(whole)]).to.deep.equal([1, '1,000.0']);
  });

  it('may show the calculator of a div', async () => {
    const whole = await mounted(
      `${CALCULATOR}<div id="here" data-kz-mining-calculator data-rigs="7"></div>
      <span data-kz-figure="rigs" data-for="here">1</span>`,
    );
    expect(textOf(whole)).to.equal('7');
  });
});

describe('An element that asks for a number to change', () => {
  it('gets one, which the reader changes', async () => {
    const whole = await mounted(`${CALCULATOR}<strong data-kz-input="electricity-price">$1</strong>`);
    const commits = hears(whole, 'kz-change');
    const input = only(whole, 'strong > kz-input');
    expect(textOf(whole, 'strong')).to.equal('$0.08');
    numberOf(input).click();
    await settled(whole);
    fieldOf(input).value = '0.05';
    fieldOf(input).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
    fieldOf(input).blur();
    await settled(whole);
    expect(commits.map(({detail}) => detail.value)).to.deep.equal([0.05]);
    expect([textOf(whole, 'strong'), calculatorIn(whole).inputs.electricityPrice]).to.deep.equal(['$0.05', 0.05]);
  });
});

describe('An element that asks for a branch', () => {
  const BRANCHES = `<p data-kz-when="netProfit ge 0">A profit</p>
    <p data-kz-when="netProfit lt 0" hidden>A loss of <b data-kz-figure="netProfit" data-format="absolute">$1</b>.</p>`;

  const visible = (whole: HTMLElement): readonly string[] =>
    [...whole.querySelectorAll('p')]
      .filter((element) => element.getClientRects().length > 0)
      .map(({innerText}) => innerText);

  it('is shown and hidden itself, also with a figure inside', async () => {
    const whole = await mounted(CALCULATOR + BRANCHES);
    expect([...whole.querySelectorAll('p')].map((place) => place.hasAttribute('hidden'))).to.deep.equal([false, true]);
    expect([...whole.querySelectorAll('kz-when')].map(({childNodes}) => childNodes.length)).to.deep.equal([0, 0]);
    expect(visible(whole)).to.deep.equal(['A profit']);
    await enter(calculatorIn(whole), 'electricityPrice', '0.1');
    expect(visible(whole)).to.deep.equal(['A loss of $117.23.']);
    expect(whole.querySelectorAll('kz-when').length).to.equal(2);
    calculatorIn(whole).remove();
    await settled(whole);
    expect(visible(whole), 'without a calculator').to.deep.equal(['A profit']);
  });

  it('may be the item of a list, the row of a table, or an image, and nothing else is in its place', async () => {
    const whole = await mounted(
      `${CALCULATOR}<ul><li data-kz-when="netProfit ge 0">Pays</li><li data-kz-when="netProfit lt 0" hidden>Loses</li></ul>
      <table><tr data-kz-when="netProfit ge 0"><td>Net</td><td>positive</td></tr>
      <tr data-kz-when="netProfit lt 0" hidden><td>Net</td><td>negative</td></tr></table>
      <img alt="A gain" data-kz-when="netProfit ge 0" /><img alt="A loss" data-kz-when="netProfit lt 0" hidden />`,
    );
    const shown = (): readonly string[] =>
      [...whole.querySelectorAll<HTMLElement>('li, tr, img')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => seen(element.innerText || element.getAttribute('alt')));
    expect(shown()).to.deep.equal(['Pays', 'Net positive', 'A gain']);
    const [row] = whole.querySelectorAll('tr');
    const width = (cells: readonly Element[]): number =>
      cells.reduce((sum, cell) => sum + cell.getBoundingClientRect().width, 0);
    const rest = (row?.getBoundingClientRect().width ?? 0) - width([...(row?.cells ?? [])]);
    expect(rest, 'no cell of ours').to.be.below(10);
    await enter(calculatorIn(whole), 'electricityPrice', '0.1');
    expect(shown()).to.deep.equal(['Loses', 'Net negative', 'A loss']);
  });

  it('may be inside another one, and both stay as they are in a second mount', async () => {
    const whole = await mounted(
      `${CALCULATOR}<div data-kz-when="rigs gt 1">Outer <span data-kz-when="rigs gt 500" data-with="rigs:600">inner
      <i data-kz-figure="rigs">1</i></span></div>`,
    );
    mount();
    whole.append('more');
    await nextFrame();
    await settled(whole);
    expect(whole.querySelectorAll('kz-when, kz-figure').length).to.equal(3);
    const [inner, outer] = whole.querySelectorAll('kz-when');
    expect([outer?.parentElement?.localName, inner?.parentElement?.localName]).to.deep.equal(['div', 'span']);
    expect([outer && attributesOf(outer), inner && attributesOf(inner)]).to.deep.equal([
      {test: 'rigs gt 1', hidden: ''},
      {test: 'rigs gt 500', with: 'rigs:600', hidden: ''},
    ]);
    expect(only(whole, 'div[data-kz-when]').innerText).to.match(/^Outer inner\s+1,000$/);
  });
});
