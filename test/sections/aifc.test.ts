import '../../src/sections/aifc/index.js';

import {expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  enter,
  figures,
  NONSENSE,
  only,
  resultsText,
  seen,
  switchTo,
} from '../element/driver.js';
import {lines, overflows, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'aifc')];
}

const sentence = (details: HTMLElement): string => seen(only(details, 'figcaption').textContent);
const legend = (details: HTMLElement): string[] =>
  [...details.querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));
/** Each line of the list: whose coins, how many, and what they are worth. */
const coins = (details: HTMLElement): string[][] =>
  lines(details).map(([name = '', btc = '', worth = '']) => [name, btc.replace(' BTC', ''), worth]);
const amount = (text = ''): number => Number(text.replace(/[^\d.]/g, ''));

describe('The sale on AIFC', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const price of ['0.08', '0.02'])
      it(`is accessible in ${language} at ${price} $/kWh`, async () => {
        const [element, details] = await opened(`lang="${language}" electricity-price="${price}"`);
        await expect(element).to.be.accessible();
        expect(seen(details.textContent)).not.to.match(NONSENSE);
      });

  for (const [language, short, over] of [
    [
      'en',
      'The sale covers 80.5% of the bills; $170.55 a day is missing.',
      'The sale pays every bill; without the rule you could keep another 25.4% of your coins.',
    ],
    [
      'ru',
      'Продажа покрывает 80,5·% расходов; не хватает 170,55·$ в сутки.',
      'Продажа покрывает все расходы. Без этого правила у вас осталось бы ещё 25,4·% монет.',
    ],
    [
      'kk',
      'Сату шығындардың 80,5%-ын жабады; тәулігіне 170,55·$ жетпейді.',
      'Сату барлық шығынды жабады. Бұл ережесіз өзіңізде монеталардың тағы 25,4%-ы қалар еді.',
    ],
  ] as const)
    it(`is summed up in ${language}, in both directions`, async () => {
      const [element, details] = await opened(`lang="${language}"`);
      expect(sentence(details)).to.equal(short);
      await enter(element, 'electricityPrice', language === 'en' ? '0.03' : '0,03');
      expect(sentence(details)).to.equal(over);
    });

  it('misses the amount that the compact view says, in every period and currency', async () => {
    const [element, details] = await opened();
    for (const [key, value, text] of [
      ['period', 'day', '$170.55 a day'],
      ['period', 'month', '$5,191.09 a month'],
      ['currency', 'KZT', ' a month'],
      ['period', 'year', ' a year'],
    ] as const) {
      await switchTo(element, key, value);
      const [, missing = ''] = /bills; (\S+ a \w+) is/.exec(sentence(details)) ?? [];
      expect(missing).to.contain(text);
      expect(resultsText(element)).to.contain(`leaves ${missing.split(' ')[0] ?? ''} of bills unpaid`);
    }
  });

  it('is drawn as two shares of the coins', async () => {
    const [element, details] = await opened();
    expect(legend(details)).to.deep.equal(['Needed to pay every bill 93.2%', 'Sold on AIFC 75%']);
    await enter(element, 'electricityPrice', '0.2');
    expect(legend(details)[2]).to.contain('100%');
  });

  it('lists coins and worth that add up, for the period', async () => {
    const [element, details] = await opened();
    expect(coins(details)).to.deep.equal([
      ['Mined a day', '0.010894', '$936.41'],
      ['Sold on AIFC', '0.0081705', '$702.31'],
      ['Kept by you', '0.0027235', '$234.10'],
      ['Needed to pay every bill', '93.2%', ''],
    ]);
    for (const period of ['month', 'year', 'day']) {
      await switchTo(element, 'period', period);
      const [mined = [], sold = [], kept = []] = coins(details).map(([, btc, worth]) => [amount(btc), amount(worth)]);
      for (const place of [0, 1])
        expect((sold[place] ?? NaN) + (kept[place] ?? NaN), period).to.be.closeTo(mined[place] ?? NaN, 1e-6);
      expect(`$${mined[1]?.toLocaleString('en-US', {minimumFractionDigits: 2}) ?? ''}`).to.equal(figures(element)[1]);
    }
  });

  it('says in words that nothing is mined', async () => {
    const [, details] = await opened('rigs="0"');
    expect(seen(details.textContent)).to.contain('Nothing is mined.');
    expect(details.querySelector('figure')).to.equal(null);
    expect(seen(details.textContent)).not.to.match(NONSENSE);
  });

  it('never covers all of the bills and misses some', async () => {
    const [, details] = await opened('aifc-share="93.19"');
    expect(sentence(details)).to.match(/^The sale covers 99\.9% of the bills; \$0\.\d\d a day is missing\.$/);
  });

  it('has no number where the exchange’s fee takes the whole sale', async () => {
    const [, details] = await opened('aifc-fee="100"');
    expect(sentence(details)).to.match(/^The 75% sale leaves \$[\d,.]+ of bills unpaid$/);
    expect(seen(details.textContent)).not.to.match(NONSENSE);
  });

  it('fits a phone with ten million rigs for a year', async () => {
    const [element, details] = await opened('rigs="10000000" period="year" lang="ru"');
    element.setAttribute('currency', 'KZT');
    (element.parentElement as HTMLElement).style.width = '280px';
    await element.updateComplete;
    expect(overflows(details)).to.equal(false);
  });
});
