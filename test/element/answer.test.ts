import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import {calculate, type Inputs, resolve} from '../../src/core/index.js';
import {numberOf} from '../core/arbitraries.js';
import {runs} from '../runs.js';
import {
  type Calculator,
  calculator,
  choose,
  enter,
  field,
  hears,
  inside,
  net,
  NONSENSE,
  outcome,
  pressReset,
  screen,
  switchTo,
  type,
  warnings,
} from './driver.js';
import {differences, otherRules, press, turn} from './screen-driver.js';

/** The article's example: bitcoin mined in a day, dollars earned, kilowatt-hours used. */
const COINS = 0.010_893_997_350_429_596;
const REVENUE = COINS * 85_956.45;
const ENERGY = 1000 * 0.4 * 24;

const USD = new Intl.NumberFormat('en-US', {style: 'currency', currency: 'USD'});
const whole = (amount: number): string => USD.format(Math.round(amount)).replace('.00', '');

/** The electricity price and the bitcoin price at which the example is even, with other fixed costs a day. */
const evenAt = (electricity = 0.08, fixed = 0): readonly [perKwh: string, perCoin: string] => [
  `$${((0.9 * REVENUE - fixed) / ENERGY).toFixed(4)}`,
  whole((ENERGY * electricity + fixed) / 0.9 / COINS),
];

describe('When it stops paying', () => {
  it('is told of a gain by both prices', async () => {
    expect(evenAt()).to.deep.equal(['$0.0878', '$78,331']);
    expect(turn(await calculator())).to.equal('Stops paying above $0.0878 per kWh or below $78,331 a bitcoin.');
  });

  it('is told of a loss by the prices at which it would pay', async () => {
    const element = await calculator('electricity-price="0.1"');
    const [perKwh, perCoin] = evenAt(0.1);
    expect(turn(element)).to.equal(`Would pay below ${perKwh} per kWh or above ${perCoin} a bitcoin.`);
    expect(outcome(element)).to.equal('−$117.23 ▼ Loss: 12.5% of revenue');
  });

  it('is told of a loss that free power does not end', async () => {
    const fixed = 30_000 / (365.25 / 12);
    expect(0.9 * REVENUE).to.be.lessThan(fixed);
    const element = await calculator('fixed-costs="30000"');
    expect(turn(element)).to.equal(
      `Loses money even with free power. Would pay above ${evenAt(0.08, fixed)[1]} a bitcoin.`,
    );
  });

  it('is told where the charges on revenue take all of it', async () => {
    const said = 'After the charges on revenue nothing is left, so it pays at no price.';
    expect(turn(await calculator('compliance-rate="100"'))).to.equal(said);
    expect(turn(await calculator('compliance-rate="90" aifc-share="100" aifc-fee="20"'))).to.equal(said);
  });

  it('is told by the price of the basis', async () => {
    const perPetahash = (ENERGY * 0.08) / 0.9 / ((1000 * 22.857_142_857_142_858) / 1000);
    expect(perPetahash.toFixed(2)).to.equal('37.33');
    const hashprice = await calculator('hashprice="50"');
    const perKwh = ((0.9 * 50 * 22.857_142_857_142_858) / ENERGY).toFixed(4);
    expect(turn(hashprice)).to.equal(`Stops paying above $${perKwh} per kWh or below $37.33 a day per PH/s.`);
    const rigRevenue = await calculator('rig-revenue="1.2"');
    expect(turn(rigRevenue)).to.equal('Stops paying above $0.1125 per kWh or below $0.85 a day per rig.');
    expect(turn(await calculator('rig-revenue="0.8"'))).to.equal(
      'Would pay below $0.075 per kWh or above $0.85 a day per rig.',
    );
  });

  it('has the electricity price alone where power is free', async () => {
    expect(turn(await calculator('electricity-price="0"'))).to.equal('Stops paying above $0.0878 per kWh.');
  });

  it('is not asked of no rigs, which earn and cost nothing', async () => {
    const element = await calculator('rigs="0"');
    expect([turn(element), otherRules(element)]).to.deep.equal(['', '']);
    expect(warnings(element)).to.deep.equal(['Enter how many rigs.']);
    expect(outcome(element)).to.equal('$0.00');
  });

  it('is no untrue price for rigs without hashrate or without power', async () => {
    for (const attributes of ['rig-hashrate="0"', 'rig-power="0"']) {
      const element = await calculator(attributes);
      expect(turn(element), attributes).not.to.match(/\d/);
      expect(screen(element)).not.to.match(NONSENSE);
    }
    expect(net(await calculator('rig-hashrate="0"'))).to.equal('−$768.00');
  });

  it('is in the currency shown', async () => {
    const element = await calculator('currency="KZT"');
    const perKwh = ((0.9 * REVENUE) / ENERGY) * 441.23;
    const perCoin = ((ENERGY * 0.08) / 0.9 / COINS) * 441.23;
    expect(turn(element)).to.equal(
      `Stops paying above ₸${perKwh.toFixed(2)} per kWh or below ₸${Math.round(perCoin).toLocaleString('en-US')} a bitcoin.`,
    );
  });

  for (const [language, said] of [
    ['ru', 'Перестаёт окупаться выше 0,0878·$ за·кВт·ч или ниже 78·331·$ за·биткоин.'],
    ['kk', 'Пайда жойылатын шек: кВт·сағ үшін 0,0878·$ және одан жоғары немесе биткоин үшін 78·331·$ және одан төмен.'],
  ] as const)
    it(`is told in ${language}`, async () => {
      expect(turn(await calculator(`lang="${language}"`))).to.equal(said);
    });

  it('follows each keystroke', async () => {
    const element = await calculator();
    await type(element, 'electricityPrice', '0.1');
    expect(turn(element)).to.match(/^Would pay/);
    await type(element, 'electricityPrice', '0.1x');
    expect(turn(element)).to.match(/^Stops paying/);
  });
});

describe('The prices of the sentence are where the sign turns', () => {
  /** A farm in which nothing else than the price decides. */
  const farms = fc
    .record({
      electricityPrice: numberOf('electricityPrice'),
      btcPrice: numberOf('btcPrice'),
      complianceRate: fc.integer({min: 0, max: 60}),
      taxRate: fc.integer({min: 0, max: 60}),
      electricityVat: fc.integer({min: 0, max: 30}),
      miningLevy: fc.integer({min: 0, max: 5}),
      aifcFee: fc.integer({min: 0, max: 5}),
      uptime: fc.integer({min: 10, max: 100}),
      fixedCosts: fc.integer({min: 0, max: 20_000}),
    })
    .map((farm): Inputs => ({...resolve().inputs, ...farm}));

  const turnsAt = (inputs: Inputs, key: 'electricityPrice' | 'btcPrice', at: number | null, gainBelow: boolean) => {
    // Prices that no market has are not written.
    if (at === null || at < 1e-6 || at > (gainBelow ? 99 : 9e7) || (!gainBelow && at < 1)) return false;
    const below = calculate({...inputs, [key]: at * (1 - 1e-6)}).netProfit;
    const above = calculate({...inputs, [key]: at * (1 + 1e-6)}).netProfit;
    expect(below, `${key} below ${at}`)[gainBelow ? 'greaterThan' : 'lessThan'](0);
    expect(above, `${key} above ${at}`)[gainBelow ? 'lessThan' : 'greaterThan'](0);
    return true;
  };

  it('for any farm', () => {
    let looked = 0;
    fc.assert(
      fc.property(farms, (inputs) => {
        const {breakEven} = calculate(inputs);
        if (turnsAt(inputs, 'electricityPrice', breakEven.electricityPrice, true)) looked += 1;
        if (turnsAt(inputs, 'btcPrice', breakEven.btcPrice, false)) looked += 1;
      }),
      {numRuns: runs(300, 3_000)},
    );
    expect(looked).to.be.greaterThan(200);
  });

  /** The numbers of a text, as an English reader reads them. */
  const numbersIn = (text: string): number[] =>
    (text.match(/[\d,]*\.?\d+/g) ?? []).map((found) => Number(found.replaceAll(',', '')));

  it('as they are written, for farms on the screen', async () => {
    const element = await calculator();
    for (const values of [
      {},
      {electricityPrice: 0.05, taxRate: 40},
      {electricityPrice: 0.12},
      {complianceRate: 25, miningLevy: 2},
      {fixedCosts: 4000, electricityVat: 16, uptime: 80},
      {btcPrice: 40_000},
    ]) {
      element.reset();
      for (const key of [
        'electricityPrice',
        'taxRate',
        'complianceRate',
        'miningLevy',
        'fixedCosts',
        'electricityVat',
        'uptime',
        'btcPrice',
      ] as const)
        element[key] = (values as Partial<Inputs>)[key];
      await element.updateComplete;
      const {electricityPrice, btcPrice} = element.inputs;
      const [perKwh = 0, perCoin = 0] = numbersIn(turn(element));
      const text = turn(element);
      const signAt = (key: 'electricityPrice' | 'btcPrice', value: number): number => {
        element[key] = value;
        return Math.sign(element.result.netProfit);
      };
      // The written prices have four decimals, and none.
      expect(
        [signAt('electricityPrice', perKwh - 0.0001), signAt('electricityPrice', perKwh + 0.0001)],
        text,
      ).to.deep.equal([1, -1]);
      element.electricityPrice = electricityPrice;
      expect([signAt('btcPrice', perCoin + 1), signAt('btcPrice', perCoin - 1)], text).to.deep.equal([1, -1]);
      element.btcPrice = btcPrice;
    }
  });
});

describe('Under the law', () => {
  // 9,600 kWh at 2 tenge, and a fifth of what is left.
  const UNDER_LAW = 0.8 * (0.9 * REVENUE - ENERGY * 0.08 - (ENERGY * 2) / 441.23);
  const law = 'Under the law of 2026: $25.00 a day. Use these rules';
  const article = 'Under the article’s rules: $63.55 a day. Use these rules';

  it('is what the law of 2026 would leave of the example', async () => {
    expect(UNDER_LAW.toFixed(2)).to.equal('25.00');
    expect(otherRules(await calculator())).to.equal(law);
  });

  it('is in force after a press of its button, and the article’s rules are the others then', async () => {
    const element = await calculator();
    const changes = hears(element, 'kz-change');
    await press(element, 'Use these rules');
    expect(changes.map(({detail}) => detail)).to.deep.equal([{key: 'rules', value: 'law-2026', given: 'law-2026'}]);
    expect(net(element)).to.equal('$25.00');
    expect([element.inputs.taxRate, element.inputs.miningLevy]).to.deep.equal([20, 2]);
    expect(otherRules(element)).to.equal(article);
    await press(element, 'Use these rules');
    expect(net(element)).to.equal('$63.55');
    expect(otherRules(element)).to.equal(law);
  });

  it('is not offered where the page has it in force', async () => {
    const element = await calculator('rules="law-2026"');
    expect(net(element)).to.equal('$25.00');
    expect(otherRules(element)).to.equal(article);
    expect(turn(element)).to.equal(
      `Stops paying above $${((0.9 * REVENUE) / ENERGY - 2 / 441.23).toFixed(4)} per kWh or below ${whole((ENERGY * (0.08 + 2 / 441.23)) / 0.9 / COINS)} a bitcoin.`,
    );
  });

  it('replaces the page’s own rules, of which the sentence is independent', async () => {
    const element = await calculator('tax-rate="5"');
    expect(net(element)).to.equal(USD.format(0.95 * (0.9 * REVENUE - ENERGY * 0.08)));
    expect(otherRules(element)).to.equal(law);
    await press(element, 'Use these rules');
    expect(net(element)).to.equal('$25.00');
  });

  it('is a loss in its own words', async () => {
    const loss = 0.9 * REVENUE - ENERGY * 0.1 - (ENERGY * 2) / 441.23;
    expect(otherRules(await calculator('electricity-price="0.1"'))).to.equal(
      `Under the law of 2026: −$${(-loss).toFixed(2)} a day. Use these rules`,
    );
  });

  it('is for the period and the currency shown', async () => {
    const element = await calculator('currency="KZT" period="month"');
    const amount = Math.round(UNDER_LAW * (365.25 / 12) * 441.23);
    expect(otherRules(element)).to.equal(
      `Under the law of 2026: ₸${amount.toLocaleString('en-US')} a month. Use these rules`,
    );
  });

  for (const [language, first, second] of [
    [
      'ru',
      'По закону 2026 года: 25,00·$ в сутки. Применить эти правила',
      'По правилам из статьи: 63,55·$ в сутки. Применить эти правила',
    ],
    [
      'kk',
      '2026 жылғы заң бойынша: тәулігіне 25,00·$. Осы ережелерді қолдану',
      'Мақала ережелері бойынша: тәулігіне 63,55·$. Осы ережелерді қолдану',
    ],
  ] as const)
    it(`is told in ${language}`, async () => {
      const element = await calculator(`lang="${language}"`);
      expect(otherRules(element)).to.equal(first);
      await choose(element, 'rules', 'law-2026');
      expect(otherRules(element)).to.equal(second);
    });
});

describe('The difference from the example', () => {
  const before = 'before what the rigs cost';
  const netOf = (rigs: number): number => 0.85 * (0.9 * REVENUE - ENERGY * 0.08) * (rigs / 1000);

  it('is told after an edit, and is gone after reset', async () => {
    const element = await calculator();
    expect(differences(element)).to.equal(before);
    await enter(element, 'rigs', '500');
    expect(differences(element)).to.equal(`${before} / ${USD.format(netOf(1000) - netOf(500))} less than the example`);
    await enter(element, 'rigs', '3000');
    expect(differences(element)).to.equal(`${before} / ${USD.format(netOf(3000) - netOf(1000))} more than the example`);
    await pressReset(element);
    expect(differences(element)).to.equal(before);
  });

  it('is in the currency and for the period shown, which alone make none', async () => {
    const element = await calculator();
    await switchTo(element, 'currency', 'KZT');
    await switchTo(element, 'period', 'month');
    expect(differences(element)).to.equal(before);
    await enter(element, 'rigs', '2000');
    const said = /₸([\d,]+) more than the example$/.exec(differences(element))?.[1]?.replaceAll(',', '');
    // Two rounded amounts are subtracted.
    expect(Number(said)).to.be.closeTo((netOf(2000) - netOf(1000)) * (365.25 / 12) * 441.23, 5);
  });

  it('is from the page’s own example', async () => {
    const element = await calculator('rigs="500"');
    expect(differences(element)).to.equal(before);
    await enter(element, 'rigs', '1000');
    expect(differences(element)).to.match(/ \/ \$31\.7[78] more than the example$/);
    await enter(element, 'rigs', '500');
    expect(differences(element), 'as much as the example').to.equal(before);
  });

  it('is of a loss, too', async () => {
    const element = await calculator();
    await type(element, 'electricityPrice', '0.1');
    expect(differences(element)).to.equal(`${before} / $180.78 less than the example`);
  });

  for (const [language, said] of [
    ['ru', 'без учёта цены устройств / на 31,78·$ меньше, чем в примере'],
    ['kk', 'құрылғылардың бағасынсыз / мысалдағыдан 31,78·$ аз'],
  ] as const)
    it(`is told in ${language}`, async () => {
      const element = await calculator(`lang="${language}"`);
      await enter(element, 'rigs', '500');
      expect(differences(element)).to.equal(said);
    });

  it('has rigs that cost nothing in it without a word on their price', async () => {
    expect(differences(await calculator('rig-price="0"'))).to.equal('');
  });
});

describe('Warnings', () => {
  /** 1.327e14 · 2³² / 600 s are 950 million TH/s. */
  const NETWORK = (132_716_002_350_731.3 * 2 ** 32) / 600 / 1e12;

  it('name what cannot be meant, and are gone with it', async () => {
    const element = await calculator();
    expect(warnings(element)).to.deep.equal([]);
    await type(element, 'rigs', '0');
    expect(warnings(element)).to.deep.equal(['Enter how many rigs.']);
    await type(element, 'rigs', '1000');
    expect(warnings(element)).to.deep.equal([]);
  });

  it('name more hashrate than the network has', async () => {
    const most = Math.floor(NETWORK / 1000);
    const said = 'This is more hashrate than the whole Bitcoin network has.';
    const attributes = (rigs: number): string => `rigs="${rigs}" rig-hashrate="1000" rig-power="17.5"`;
    expect(warnings(await calculator(attributes(most)))).to.deep.equal([]);
    expect(warnings(await calculator(attributes(most + 1)))).to.deep.equal([said]);
  });

  it('name an efficiency that no rig has', async () => {
    expect(warnings(await calculator('rig-power="0.4" rig-hashrate="1000"'))).to.deep.equal([
      'No known rig needs 0.4 J/TH. Check power and hashrate.',
    ]);
  });

  it('stand in the answer, in red and in words', async () => {
    const element: Calculator = await calculator('rigs="0"');
    const warning = inside(element).querySelector('[part=results] .warning');
    if (!warning) throw new Error('No warning');
    const {color} = getComputedStyle(warning);
    expect(color).not.to.equal(getComputedStyle(field(element, 'rigs')).color);
  });
});
