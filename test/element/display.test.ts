import {expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  described,
  enter,
  field,
  figures,
  inside,
  label,
  list,
  net,
  NONSENSE,
  only,
  openMore,
  outcome,
  resultsText,
  rows,
  screen,
  seen,
  shown,
  switchTo,
  warnings,
} from './driver.js';

let element: Calculator;
beforeEach(async () => {
  element = await calculator();
});

describe('Day, month and year', () => {
  it('multiply the totals before rounding, and name them so', async () => {
    await switchTo(element, 'period', 'month');
    const {revenue, netProfit} = element.result;
    const month = 365.25 / 12;
    expect(rows(element)[0]).to.deep.equal([
      'Monthly revenue',
      (revenue * month).toLocaleString('en-US', {style: 'currency', currency: 'USD'}),
    ]);
    expect(seen(only(inside(element), '#net-term').textContent)).to.equal('Net monthly profit');
    expect(Number(net(element).replace(/[$,]/g, ''))).to.be.closeTo(netProfit * month, 0.011);
    await switchTo(element, 'period', 'year');
    expect(rows(element).map(([name]) => name)).to.deep.equal(['Yearly revenue', 'Yearly costs', 'Profitability']);
    expect(Number(net(element).replace(/[$,]/g, ''))).to.be.closeTo(netProfit * 365.25, 0.011);
  });

  it('leave the rates and the purchases a day', async () => {
    await switchTo(element, 'period', 'year');
    expect(resultsText(element)).to.contain('10 purchases of 1 MWh a day');
    expect(rows(element)[2]).to.deep.equal(['Profitability', '6.8%']);
    expect(shown(element, 'electricityPrice')).to.equal('0.08');
  });

  it('are named in each language', async () => {
    for (const [language, name] of [
      ['ru', 'Чистая прибыль в год'],
      ['kk', 'Жылдық таза пайда'],
    ] as const)
      expect(
        seen(only(inside(await calculator(`lang="${language}" period="year"`)), '#net-term').textContent),
      ).to.equal(name);
  });
});

describe('Tenge', () => {
  /** Every unit and amount, without the switch itself, and the rate, whose unit has both. */
  const moneyOnScreen = (): string => {
    const copy = only(inside(element), '.kz').cloneNode(true) as HTMLElement;
    copy.querySelector('.switches')?.remove();
    const rate = copy.querySelector('[name=kztPerUsd]')?.closest('.field');
    rate?.remove();
    return seen(copy.textContent);
  };

  it('stand everywhere when the page asks for them', async () => {
    element = await calculator('electricity-price="33 KZT" currency="KZT"');
    await openMore(element);
    expect(moneyOnScreen()).not.to.contain('$');
    expect(moneyOnScreen()).to.contain('₸');
    expect(shown(element, 'electricityPrice')).to.equal('33');
    expect(described(element, 'electricityPrice')).to.contain('₸/kWh');
    for (const figure of figures(element).slice(0, 3)) expect(figure).to.match(/^\u2212?₸[\d,]+$/);
  });

  it('stand everywhere when the reader switches, and dollars when the reader switches back', async () => {
    await switchTo(element, 'currency', 'KZT');
    expect(moneyOnScreen()).not.to.contain('$');
    await switchTo(element, 'currency', 'USD');
    expect(moneyOnScreen()).not.to.match(/₸(?!\/kWh)/);
    expect(figures(element)).to.deep.equal(['$63.55', '$936.41', '$872.86', '6.8%']);
  });

  it('have whole totals, and tariffs with two decimals', async () => {
    await switchTo(element, 'currency', 'KZT');
    const {revenue, costs} = element.result;
    const whole = (usd: number): string => `₸${Math.round(usd * 441.23).toLocaleString('en-US')}`;
    expect(figures(element).slice(1, 3)).to.deep.equal([whole(revenue), whole(costs.total)]);
    expect(shown(element, 'electricityPrice')).to.equal('35.3');
  });

  it('add up as shown', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      element = await calculator(`lang="${language}" currency="KZT" period="month"`);
      const [left, revenue, costs] = figures(element).map((figure) => Number(figure.replace(/[^\d]/g, '')));
      expect(left, language).to.equal(Number(revenue) - Number(costs));
    }
  });

  it('follow the rate', async () => {
    await switchTo(element, 'currency', 'KZT');
    await enter(element, 'kztPerUsd', '1000');
    expect(rows(element)[0]?.[1]).to.equal('₸936,409');
  });

  it('typed stay what they are, whatever is shown', async () => {
    await switchTo(element, 'currency', 'KZT');
    await enter(element, 'electricityPrice', '33');
    await switchTo(element, 'currency', 'USD');
    expect(shown(element, 'electricityPrice')).to.equal('0.0748');
    await switchTo(element, 'currency', 'KZT');
    expect(shown(element, 'electricityPrice')).to.equal('33');
    expect(element.given.electricityPrice).to.deep.equal({amount: 33, currency: 'KZT'});
  });

  it('are what the levy is in, in dollars too', () => {
    expect(described(element, 'miningLevy')).to.contain('₸/kWh');
  });
});

describe('The lists', () => {
  const options = (key: 'rig' | 'rules' | 'basis'): string[] =>
    [...inside(element).querySelectorAll(`select[name=${key}] > option`)].map(({textContent}) => seen(textContent));

  for (const [language, rig, rules, basis] of [
    [
      'en',
      ['The article’s rig', 'Other rig'],
      ['Article', 'Article, 2024', 'Law, 2026'],
      ['Difficulty and bitcoin price', 'Hashprice', 'Revenue per rig'],
    ],
    [
      'ru',
      ['Устройство из статьи', 'Другая модель'],
      ['Статья', 'Статья, 2024', 'Закон, 2026'],
      ['сложности сети и цене биткоина', 'хешпрайсу', 'выручке с устройства'],
    ],
    [
      'kk',
      ['Мақаладағы құрылғы', 'Басқа үлгі'],
      ['Мақала', 'Мақала, 2024', 'Заң, 2026'],
      ['Желі күрделілігі мен биткоин бағасы', 'Хешпрайс', 'Құрылғы түсімі'],
    ],
  ] as const)
    it(`offer their choices in ${language}`, async () => {
      element = await calculator(`lang="${language}"`);
      expect([options('rig'), options('rules'), options('basis')]).to.deep.equal([rig, rules, basis]);
    });

  it('say of each model its hashrate, power and efficiency, under its maker', async () => {
    element = await calculator();
    const groups = [...inside(element).querySelectorAll('select[name=rig] > optgroup')].map((group) => [
      group.getAttribute('label'),
      [...group.querySelectorAll('option')].map(({textContent}) => seen(textContent)),
    ]);
    expect(groups.map(([maker]) => maker)).to.deep.equal(['Bitmain', 'MicroBT', 'Canaan', 'Bitdeer']);
    expect(groups[0]?.[1]).to.include('Antminer S21 XP Hyd: 473·TH/s, 5.676·kW, 12·J/TH');
    expect(groups[0]?.[1]).to.include('Antminer S23: 318·TH/s, 3.498·kW, 11·J/TH');
    expect(groups.flatMap(([, models]) => models)).to.have.length(34);
  });

  it('say the figures of every model but the chosen one, whose figures stand under the list', async () => {
    for (const [language, named, figures] of [
      ['en', 'The article’s rig: 22.9·TH/s, 0.4·kW, 17.5·J/TH', '3.5·kW · 200·TH/s (maker) · 17.5·J/TH'],
      ['ru', 'Устройство из статьи: 22,9·TH/s, 0,4·кВт, 17,5·Дж/TH', '3,5·кВт · 200·TH/s (производитель) · 17,5·Дж/TH'],
      ['kk', 'Мақаладағы құрылғы: 22,9·TH/s, 0,4·кВт, 17,5·Дж/TH', '3,5·кВт · 200·TH/s (өндіруші) · 17,5·Дж/TH'],
    ] as const) {
      element = await calculator(`lang="${language}" rig="antminer-s21"`);
      expect(options('rig')[0]).to.equal(named);
      expect(list(element, 'rig').selectedOptions[0]?.text).to.equal('Antminer S21');
      expect(seen(only(inside(element), '#rig-figures').textContent)).to.equal(figures);
    }
  });

  it('show the choice that is in force', async () => {
    element = await calculator('rules="article-2024" rig="Avalon A1566" hashprice="40"');
    const chosen = [...inside(element).querySelectorAll('select')].map(({value}) => value);
    expect(chosen).to.deep.equal(['avalon-a1566', 'hashprice', 'article-2024']);
  });
});

describe('A net of many digits', () => {
  const size = async (attributes: string): Promise<[text: string, pixels: number]> => {
    element = await calculator(attributes);
    return [net(element), parseFloat(getComputedStyle(only(inside(element), 'output')).fontSize)];
  };

  it('is set smaller from twelve characters on, and smaller again from sixteen on', async () => {
    const [short, usual] = await size('rigs="500000" period="month"');
    const [long, smaller] = await size('rigs="500000" period="month" currency="KZT"');
    const [longer, same] = await size('rigs="10000000" period="year"');
    const [longest, smallest] = await size('rigs="10000000" period="year" currency="KZT"');
    expect([short, long, longer, longest]).to.deep.equal([
      '$967,199.41',
      '₸426,757,396',
      '$232,127,858.43',
      '₸102,421,774,977',
    ]);
    expect(usual).to.equal((await size(''))[1]);
    expect(smaller).to.be.below(0.8 * usual);
    expect(same).to.equal(smaller);
    expect(smallest).to.be.below(0.8 * smaller);
  });

  it('has no cents where it has more than 2^53 of them', async () => {
    element = await calculator('rigs="10000000" rig-revenue="1000000" period="year"');
    expect(figures(element).slice(0, 3).join(' ')).not.to.match(/\.\d/);
  });
});

describe('Without rigs', () => {
  for (const [language, sentence] of [
    ['en', 'Enter how many rigs.'],
    ['ru', 'Введите количество устройств.'],
    ['kk', 'Құрылғылар санын енгізіңіз.'],
  ] as const)
    it(`the calculator asks for them in ${language}`, async () => {
      expect(warnings(await calculator(`lang="${language}" rigs="0"`))).to.deep.equal([sentence]);
    });
});

describe('A warning in words', () => {
  it('stands by more hashrate than the network has', async () => {
    expect(warnings(element)).to.deep.equal([]);
    await enter(element, 'rigs', '10000000');
    expect(warnings(element)).to.deep.equal([]);
    await enter(element, 'rigHashrate', '100');
    await enter(element, 'rigPower', '1.75');
    expect(warnings(element)).to.deep.equal(['This is more hashrate than the whole Bitcoin network has.']);
    await enter(element, 'rigs', '1000');
    expect(warnings(element)).to.deep.equal([]);
  });

  it('stands by an efficiency that no rig has, below half the best or above twice the worst', async () => {
    // The best preset, an Antminer S23 Hyd of 5,510 W and 580 TH/s, has 9.5 J/TH, and the worst 98.
    for (const [power, warned] of [
      ['4.751', false],
      ['4.749', true],
      ['195.9', false],
      ['196.1', true],
    ] as const) {
      element = await calculator(`rig-hashrate="100" rig-power="${Number(power) / 10}"`);
      expect(warnings(element).length, power).to.equal(warned ? 1 : 0);
    }
    expect(warnings(element)[0]).to.contain('196.1 J/TH');
  });

  it('stands in each language', async () => {
    for (const language of ['ru', 'kk']) {
      const [warning] = warnings(await calculator(`lang="${language}" rig-power="50"`));
      expect(warning, language).to.match(/(Дж|J)\/TH/);
      expect(warning, language).to.contain('2·187,5');
    }
  });

  it('is not given of every preset', async () => {
    const options = [...inside(element).querySelectorAll<HTMLOptionElement>('[name=rig] option')];
    for (const {value} of options) {
      element.rig = value as 'article';
      await element.updateComplete;
      expect(warnings(element), value).to.deep.equal([]);
    }
    expect(options.length).to.be.greaterThan(20);
  });
});

describe('Numbers at their ends', () => {
  it('no rigs at all show no figure that is none', async () => {
    element = await calculator('rigs="0"');
    expect(screen(element)).not.to.match(NONSENSE);
    expect(figures(element).slice(0, 3)).to.deep.equal(['$0.00', '$0.00', '$0.00']);
    expect(outcome(element)).not.to.match(/%/);
    expect(resultsText(element)).to.contain('0 purchases');
  });

  it('no hashrate shows a loss without per cent', async () => {
    element = await calculator('rig-hashrate="0"');
    expect(net(element)).to.equal('\u2212$768.00');
    expect(screen(element)).not.to.match(NONSENSE);
    expect(resultsText(element)).not.to.match(/\d%(?! sale)/);
  });

  const extremes = [
    'uptime="0"',
    'rig-power="0"',
    'electricity-price="0"',
    'difficulty="1"',
    'difficulty="1e18"',
    'difficulty="1" rigs="10000000" rig-hashrate="100000" btc-price="100000000" currency="KZT" kzt-per-usd="100000" period="year"',
    'btc-price="0.01"',
    'block-height="6929999" block-fees="0"',
    'compliance-rate="100" aifc-fee="100" tax-rate="100"',
    'kzt-per-usd="1" currency="KZT"',
    'approval-delay="10080" purchase-cap="0.001"',
    'fixed-costs="1e9" compliance-fixed="1e9" period="year" currency="KZT" kzt-per-usd="100000"',
    'rigs="10000000" rig-power="50" electricity-price="100" period="year" currency="KZT"',
    'hashprice="0"',
    'rig-revenue="0"',
    'rig-revenue="1e-300" complianceFixed="1" fixed-costs="1e9"',
    'rig-revenue="1000000" rigs="1"',
    'pool-fee="100"',
    'aifc-share="0"',
    'purchase-cap="0.001"',
  ];
  for (const attributes of extremes)
    it(`${attributes} show figures, in every language`, async () => {
      for (const language of ['en', 'ru', 'kk']) {
        element = await calculator(`lang="${language}" ${attributes}`);
        expect(screen(element)).not.to.match(NONSENSE);
        expect(screen(element)).not.to.match(/\d[eE][+-]?\d/);
        expect(screen(element)).not.to.match(/\u22120(?![.,]?\d)|\u2212[^\d]?0[.,]00?(?!\d)/);
      }
    });
});

describe('Labels', () => {
  it('are in the language', async () => {
    for (const [language, text] of [
      ['en', 'Rigs'],
      ['ru', 'Количество устройств'],
      ['kk', 'Құрылғылар саны'],
    ] as const)
      expect(label(await calculator(`lang="${language}"`), 'rigs')).to.equal(text);
  });

  it('are all in the language: no English is left on a Russian or Kazakh screen', async () => {
    for (const language of ['ru', 'kk']) {
      element = await calculator(`lang="${language}" article-title="x"`);
      await openMore(element);
      const copy = only(inside(element), '.kz').cloneNode(true) as HTMLElement;
      copy.querySelectorAll('optgroup').forEach((group) => {
        group.remove();
      });
      const words =
        seen(copy.textContent)
          .replaceAll(/BTC|CSV/g, '')
          .match(/[a-z]{3,}/gi) ?? [];
      expect(words, language).to.deep.equal([]);
    }
  });

  it('hold what stands in their field apart from the text of the label', () => {
    expect(field(element, 'rigs').labels?.length).to.equal(1);
  });
});
