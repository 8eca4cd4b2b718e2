import {expect} from '@open-wc/testing';

import {calculate} from '../../src/core/index.js';
import {
  type Calculator,
  badge,
  enter,
  hears,
  inside,
  net,
  only,
  openMore,
  pressReset,
  seen,
  shown,
  switchTo,
} from './driver.js';
import {buttonThatSays, differences, press, wholeCalculator} from './screen-driver.js';

const SILENT = 'Pool fee, cooling and staff are zero in the article’s model.';
const COUNTED = 'Counted cautiously: uptime 95%, pool fee 2%, exchange fee 0.2%, cooling 5%.';
const KEYS = ['uptime', 'poolFee', 'aifcFee', 'coolingOverhead'] as const;
const VALUES = {uptime: 95, poolFee: 2, aifcFee: 0.2, coolingOverhead: 5};

const sentence = (element: Calculator): string => seen(only(inside(element), '.cautious').innerText);

/** The farm of the example with these values, by hand. */
function cautiousNet(): number {
  const revenue = 0.010_893_997_350_429_596 * 85_956.45 * 0.95 * 0.98;
  const power = 9600 * 1.05 * 0.95 * 0.08;
  const left = revenue * (1 - 0.1 - 0.75 * 0.002) - power;
  return left > 0 ? 0.85 * left : left;
}

describe('The cautious set', () => {
  it('is offered where the article’s silence is in force', async () => {
    expect(sentence(await wholeCalculator())).to.equal(`${SILENT} Be cautious`);
  });

  it('is taken with one press, and counts', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    await press(element, 'Be cautious');
    expect(changes.map(({detail: {key, value}}) => [key, value])).to.deep.equal(Object.entries(VALUES));
    const {uptime, poolFee, aifcFee, coolingOverhead} = element.inputs;
    expect({uptime, poolFee, aifcFee, coolingOverhead}).to.deep.equal(VALUES);
    expect(element.result.netProfit).to.be.closeTo(cautiousNet(), 1e-6);
    expect(net(element)).to.equal(`$${cautiousNet().toFixed(2)}`);
    expect(element.result.netProfit).to.equal(calculate(VALUES).netProfit);
  });

  it('says what it counts with, and is given back with one press', async () => {
    const element = await wholeCalculator();
    await press(element, 'Be cautious');
    expect(sentence(element)).to.equal(`${COUNTED} Undo`);
    const changes = hears(element, 'kz-change');
    await press(element, 'Undo');
    expect(changes.map(({detail: {key, value, given}}) => [key, value, given])).to.deep.equal([
      ['uptime', 100, null],
      ['poolFee', 0, null],
      ['aifcFee', 0, null],
      ['coolingOverhead', 0, null],
    ]);
    expect([net(element), sentence(element)]).to.deep.equal(['$63.55', `${SILENT} Be cautious`]);
    for (const key of KEYS) expect(element.origins[key].layer, key).to.equal('default');
  });

  it('is marked as ours where its values stand, and told apart from the reader’s own', async () => {
    const element = await wholeCalculator();
    await openMore(element);
    await enter(element, 'poolFee', '1');
    expect(badge(element, 'poolFee')).to.equal('your value');
    await press(element, 'Be cautious');
    for (const key of KEYS) expect(badge(element, key), key).to.equal('our cautious value');
    expect(KEYS.map((key) => shown(element, key))).to.deep.equal(['95', '2', '0.2', '5']);
    only(inside(element), '#poolFee-origin').click();
    await element.updateComplete;
    expect(seen(only(inside(element), '#poolFee-origin-explanation').innerText)).to.include(
      '2% is our cautious value.',
    );
  });

  it('gives back what the reader had entered before', async () => {
    const element = await wholeCalculator();
    await openMore(element);
    await enter(element, 'poolFee', '1');
    const before = net(element);
    await press(element, 'Be cautious');
    await press(element, 'Undo');
    expect([shown(element, 'poolFee'), net(element)]).to.deep.equal(['1', before]);
  });

  it('leaves the reader what they change of it, and gives back the rest', async () => {
    const element = await wholeCalculator();
    await openMore(element);
    await press(element, 'Be cautious');
    await enter(element, 'uptime', '90');
    expect(sentence(element)).to.contain('uptime 90%, pool fee 2%');
    expect(badge(element, 'uptime')).to.equal('your value');
    expect(badge(element, 'poolFee')).to.equal('our cautious value');
    await press(element, 'Undo');
    expect([shown(element, 'uptime'), shown(element, 'poolFee')]).to.deep.equal(['90', '0']);
  });

  it('says nothing of the article’s silence where the page counts these costs itself', async () => {
    expect(sentence(await wholeCalculator('pool-fee="2"'))).to.equal('Be cautious');
  });

  it('makes a difference from the example, and is gone after reset', async () => {
    const element = await wholeCalculator();
    await press(element, 'Be cautious');
    expect(differences(element)).to.match(/less than the example$/);
    await pressReset(element);
    expect(sentence(element)).to.equal(`${SILENT} Be cautious`);
    expect(net(element)).to.equal('$63.55');
  });

  it('stays in force in another currency', async () => {
    const element = await wholeCalculator();
    await press(element, 'Be cautious');
    await switchTo(element, 'currency', 'KZT');
    expect(sentence(element)).to.equal(`${COUNTED} Undo`);
  });

  it('leaves the focus on its button', async () => {
    const element = await wholeCalculator();
    buttonThatSays(element, 'Be cautious').focus();
    await press(element, 'Be cautious');
    expect(seen((inside(element).activeElement as HTMLElement | null)?.innerText)).to.equal('Undo');
  });

  for (const [language, offer, counted] of [
    [
      'ru',
      'Комиссия пула, охлаждение и персонал в модели статьи равны нулю. Считать осторожнее',
      'Осторожный расчёт: доля времени в работе 95·%, комиссия пула 2·%, комиссия биржи 0,2·%, охлаждение 5·%. Отменить',
    ],
    [
      'kk',
      'Мақала үлгісінде пул комиссиясы, салқындату және қызметкерлер нөлге тең. Сақтықпен есептеу',
      'Сақ есеп: жұмыс уақыты 95%, пул комиссиясы 2%, биржа комиссиясы 0,2%, салқындату 5%. Болдырмау',
    ],
  ] as const)
    it(`is offered and told of in ${language}`, async () => {
      const element = await wholeCalculator(`lang="${language}"`);
      expect(sentence(element)).to.equal(offer);
      only(inside(element), '.cautious button').click();
      await element.updateComplete;
      expect(sentence(element)).to.equal(counted);
    });
});
