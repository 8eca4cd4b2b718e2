import '../../src/sections/plant-deal/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type NumberKey, plantDeal} from '../../src/core/index.js';
import {
  type Calculator,
  calculator,
  hears,
  inside,
  NONSENSE,
  only,
  pressReset,
  seen,
  switchTo,
} from '../element/driver.js';
import {figure, lines, overflows, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'plant-deal')];
}

const field = (element: Calculator, key: NumberKey): HTMLInputElement =>
  only(inside(element), `input[name=${key}]`) as HTMLInputElement;

async function type(element: Calculator, key: NumberKey, text: string): Promise<void> {
  const control = field(element, key);
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
}

async function leave(element: Calculator, key: NumberKey): Promise<void> {
  field(element, key).blur();
  await element.updateComplete;
}

const said = (element: Calculator, key: NumberKey, what: string): string =>
  seen(inside(element).getElementById(`${key}-${what}`)?.textContent);

const amount = (text = ''): number => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));

describe('The 70/30 proposal', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}, with a field amiss too`, async () => {
      const [element, details] = await opened(`lang="${language}"`);
      await type(element, 'plantPower', '-1');
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('says that it is one, and whose', async () => {
    const [element, details] = await opened();
    expect(seen(details.textContent)).to.contain('A proposal under review').and.to.contain('price of the rigs');
    expect(only(details, 'a').getAttribute('href')).to.equal(
      only(inside(element), '.assumptions a').getAttribute('href'),
    );
  });

  for (const [language, sentence] of [
    [
      'en',
      /^The price of the rigs is not counted\. .*The next halving, due in Apr 2028, will cut what the rigs earn\.$/,
    ],
    ['ru', /Следующий халвинг \(апр\. 2028\sг\.\) уменьшит доход устройств\.$/],
    ['kk', /Келесі халвинг \(04\.2028\) құрылғылардың табысын азайтады\.$/],
  ] as const)
    it(`says in ${language} when the halving comes, and what it leaves out`, async () => {
      const [, details] = await opened(`lang="${language}"`);
      const note = seen([...details.querySelectorAll('p')].at(-1)?.textContent);
      expect(note).to.match(sentence).and.to.contain('1·₸');
    });

  it('shows what the core computes', async () => {
    const [, details] = await opened();
    const {payback, netProfit} = plantDeal();
    expect(lines(details).slice(0, 2)).to.deep.equal([
      ['Mining', '57.6·MWh', '$3,616.61'],
      ['Grid', '134.4·MWh', '$672.00'],
    ]);
    expect(figure(details, 'Rigs')).to.equal('6,000');
    expect(figure(details, 'Tax on both profits')).to.equal('$643.29');
    expect(figure(details, 'Net daily profit')).to.equal('$3,645.32');
    expect(netProfit).to.be.closeTo(3645.32, 0.01);
    expect(figure(details, 'Plant payback at today’s numbers')).to.equal('11.3 years');
    expect(payback).to.be.closeTo(11.27, 0.005);
  });

  it('adds up as shown in every period and currency; the payback stays', async () => {
    const [element, details] = await opened();
    for (const currency of ['USD', 'KZT'])
      for (const period of ['day', 'month', 'year']) {
        await switchTo(element, 'currency', currency);
        await switchTo(element, 'period', period);
        const [[, , mining] = [], [, , grid] = []] = lines(details);
        const sum = amount(mining) + amount(grid) - amount(figure(details, 'Tax on both profits'));
        expect(amount(figure(details, 'Net')), `${currency} ${period}`).to.be.closeTo(sum, 1e-6);
        expect(figure(details, 'Plant payback')).to.equal('11.3 years');
      }
    expect(lines(details)[0]?.[1]).to.equal('21,038.4·MWh');
  });

  it('moves at each keystroke, and keeps the text as typed until the field is left', async () => {
    const [element, details] = await opened();
    await type(element, 'plantPower', '2');
    expect(figure(details, 'Rigs')).to.equal('1,200');
    await type(element, 'plantPower', '20,0');
    expect(figure(details, 'Rigs')).to.equal('12,000');
    expect(field(element, 'plantPower').value).to.equal('20,0');
    expect(said(element, 'plantPower', 'origin')).to.equal('your value');
    await leave(element, 'plantPower');
    expect(field(element, 'plantPower').value).to.equal('20');
  });

  it('takes a comma as the decimal mark in Russian, and a per cent sign', async () => {
    const [element, details] = await opened('lang="ru"');
    await type(element, 'plantPower', '1,005');
    expect(figure(details, 'Количество устройств')).to.equal('603');
    await type(element, 'miningShare', '60 %');
    expect(figure(details, 'Количество устройств')).to.equal('1·206');
    await leave(element, 'miningShare');
    expect(field(element, 'plantPower').value).to.equal('1,005');
    expect(field(element, 'miningShare').value).to.equal('60');
  });

  it('says what is amiss and goes on with the last good figure', async () => {
    const [element, details] = await opened();
    await type(element, 'miningShare', '50');
    await leave(element, 'miningShare');
    for (const [text, reason] of [
      ['101', 'Enter a number from 0 to 100%.'],
      ['-1', 'Enter a number from 0 to 100%.'],
      ['half', 'Enter a number, such as 30%.'],
      ['1,2,3', 'Enter a number, such as 30%.'],
      ['9'.repeat(200), 'Enter a number, such as 30%.'],
    ] as const) {
      await type(element, 'miningShare', text);
      expect(said(element, 'miningShare', 'error'), text).to.equal(`${reason} The calculator still uses 50%.`);
      expect(field(element, 'miningShare').getAttribute('aria-invalid')).to.equal('true');
      expect(figure(details, 'Rigs')).to.equal('10,000');
      await leave(element, 'miningShare');
      expect(field(element, 'miningShare').value, 'stays for mending').to.equal(text);
    }
  });

  it('goes back to its figure when a field is left empty', async () => {
    const [element, details] = await opened();
    await type(element, 'plantPower', '20');
    await type(element, 'plantPower', '');
    expect(figure(details, 'Rigs'), 'what stood before this edit').to.equal('6,000');
    expect(said(element, 'plantPower', 'error')).to.equal('The calculator still uses 10 MW.');
    await type(element, 'plantPower', '20');
    await leave(element, 'plantPower');
    await type(element, 'plantPower', '');
    expect(figure(details, 'Rigs')).to.equal('12,000');
    expect(said(element, 'plantPower', 'error')).to.equal('The calculator still uses 20 MW.');
    await leave(element, 'plantPower');
    expect(figure(details, 'Rigs')).to.equal('6,000');
    expect(field(element, 'plantPower').value).to.equal('10');
    expect(said(element, 'plantPower', 'origin')).to.equal('our example');
    expect(said(element, 'miningShare', 'origin')).to.equal('article');
  });

  it('is typed with the keyboard alone', async () => {
    const [element, details] = await opened();
    only(details, 'a').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '30'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(field(element, 'plantPower').value).to.equal('30');
    expect(figure(details, 'Rigs')).to.equal('18,000');
  });

  it('keeps the reader’s figures while it is folded', async () => {
    const [element] = await opened();
    await type(element, 'plantPower', '20');
    await leave(element, 'plantPower');
    await toggle(element, 'plant-deal');
    await toggle(element, 'plant-deal');
    expect(field(element, 'plantPower').value).to.equal('20');
  });

  it('forgets them when the reader resets', async () => {
    const [element, details] = await opened();
    await type(element, 'plantPower', '20');
    await type(element, 'miningShare', 'half');
    await pressReset(element);
    expect(field(element, 'plantPower').value).to.equal('10');
    expect(field(element, 'miningShare').value).to.equal('30');
    expect(figure(details, 'Rigs')).to.equal('6,000');
  });

  it('tells the page like any input, and is set by the page like any', async () => {
    const [element, details] = await opened('plant-power="20"');
    expect(figure(details, 'Rigs')).to.equal('12,000');
    const [results, changes, inputs] = [
      hears(element, 'kz-result'),
      hears(element, 'kz-change'),
      hears(element, 'input'),
    ];
    await type(element, 'plantPower', '30');
    await leave(element, 'plantPower');
    expect([results, changes, inputs].map(({length}) => length)).to.deep.equal([1, 1, 0]);
    expect(changes[0]?.detail).to.deep.equal({key: 'plantPower', value: 30, given: 30});
    await type(element, 'plantPower', '');
    await leave(element, 'plantPower');
    expect(field(element, 'plantPower').value).to.equal('20');
  });

  it('shows and takes amounts in the display currency', async () => {
    const [element, details] = await opened('currency="KZT" kzt-per-usd="500" grid-tariff="20 KZT"');
    expect(element.inputs.gridTariff).to.equal(0.04);
    expect(field(element, 'gridTariff').value).to.equal('20');
    expect(said(element, 'gridTariff', 'unit')).to.equal('₸/kWh');
    expect(field(element, 'generationCost').value).to.equal('12,500');
    expect(said(element, 'plantPower', 'unit')).to.equal('MW');
    await type(element, 'gridTariff', '25');
    expect(element.inputs.gridTariff).to.equal(0.05);
    expect(lines(details)[1]?.[2]).to.equal('₸1,680,000');
  });

  it('gives all power to the grid where rigs draw none', async () => {
    const [, details] = await opened('rig-power="0"');
    expect(figure(details, 'Rigs')).to.equal('0');
    expect(lines(details)[1]).to.deep.equal(['Grid', '192·MWh', '$960.00']);
    expect(seen(details.textContent)).not.to.match(NONSENSE);
  });

  it('fits a phone, a year in tenge too', async () => {
    const [element, details] = await opened('period="year" currency="KZT" lang="ru"');
    (element.parentElement as HTMLElement).style.width = '280px';
    await type(element, 'plantPower', '10000');
    expect(overflows(details)).to.equal(false);
  });

  it('pays back nothing that loses', async () => {
    const [element, details] = await opened();
    await type(element, 'generationCost', '1000');
    expect(figure(details, 'Net daily profit')).to.match(/^−\$/);
    expect(figure(details, 'Tax on both profits')).to.equal('$0.00');
    expect(figure(details, 'Plant payback')).to.equal('–');
  });
});
