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
import {lines, overflows, table, toggle} from './section.js';

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

  /** Where each part of the coins begins and ends on the screen, in per cent of all coins. */
  function drawn(details: HTMLElement): [kind: string, from: number, to: number][] {
    const {left, width} = only(details, '.bar').getBoundingClientRect();
    return [...details.querySelectorAll('.bar svg')].map((part) => {
      const box = part.getBoundingClientRect();
      const ends = [box.left, box.right].map((end) => Number(((100 * (end - left)) / width).toFixed(0)));
      return [part.getAttribute('class') ?? '', ends[0] ?? NaN, ends[1] ?? NaN];
    });
  }

  it('is drawn as what is sold, what the bills need besides, and what is left', async () => {
    const [element, details] = await opened();
    expect(legend(details)).to.deep.equal(['Sold on AIFC 75.0%', 'Also needed for the bills 18.2%', 'Left over 6.8%']);
    expect(drawn(details)).to.deep.equal([
      ['sold', 0, 75],
      ['lack', 75, 93],
      ['pale', 93, 100],
    ]);
    // Costs of 288 $ of electricity, 93.64 $ of compliance and 15 % of the rest, of 936.41 $: 49.6 %.
    await enter(element, 'electricityPrice', '0.03');
    expect(legend(details)).to.deep.equal([
      'Needed to pay every bill 49.6%',
      'Sold beyond the bills 25.4%',
      'Kept by you 25.0%',
    ]);
    expect(drawn(details)).to.deep.equal([
      ['sold', 0, 50],
      ['surplus', 50, 75],
      ['pale', 75, 100],
    ]);
  });

  it('says how far all coins would go where they are not enough', async () => {
    const [, details] = await opened('electricity-price="0.2"');
    // 936.41 $ against 1,920 $ of electricity and 93.64 $ of compliance.
    expect(legend(details)).to.deep.equal(['Sold on AIFC 75.0%', 'Also needed for the bills 25.0%']);
    expect(seen(only(details, 'figure .lacking').textContent)).to.equal(
      'All coins together would pay 46.5% of the bills.',
    );
    expect(drawn(details)).to.deep.equal([
      ['sold', 0, 75],
      ['lack', 75, 100],
    ]);
  });

  it('draws no part that is nothing', async () => {
    expect(legend((await opened('aifc-share="0"'))[1])).to.deep.equal([
      'Also needed for the bills 93.2%',
      'Left over 6.8%',
    ]);
    expect(legend((await opened('aifc-share="100" electricity-price="0.03"'))[1])).to.deep.equal([
      'Needed to pay every bill 49.6%',
      'Sold beyond the bills 50.4%',
    ]);
    expect(legend((await opened('aifc-fee="100"'))[1])).to.deep.equal(['Sold on AIFC 75.0%', 'Kept by you 25.0%']);
  });

  it('has other shares beside the share in force, which is marked', async () => {
    const [element, details] = await opened();
    // Of 936.41 $, against bills of 872.86 $.
    expect(table(details)).to.deep.equal([
      ['50%', '$468.21', '$468.20', '$404.65'],
      ['75% now', '$702.31', '$234.10', '$170.55'],
      ['100%', '$936.41', '$0.00', 'none'],
    ]);
    await enter(element, 'aifcShare', '60');
    expect(table(details).map(([share]) => share)).to.deep.equal(['50%', '60% now', '75%', '100%']);
  });

  it('counts the exchange\u2019s fee on each of these shares', async () => {
    const [, details] = await opened('aifc-fee="1" tax-rate="0" electricity-price="0.08"');
    // 768 + 93.64 + 1 % of what is sold, less what is sold.
    expect(table(details).map((row) => row[3])).to.deep.equal(['$398.12', '$166.36', 'none']);
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
