import {expect} from '@open-wc/testing';

import {
  type Calculator,
  calculator,
  enter,
  inside,
  net,
  only,
  page,
  resultsText,
  rows,
  seen,
  shown,
  type,
} from './driver.js';

const heading = (element: Calculator): string => seen(only(inside(element), '[part=heading]').textContent);
const EN = 'Kazakhstan mining profitability';
const RU = 'Доходность майнинга в Казахстане';
const KK = 'Қазақстандағы майнинг рентабельділігі';

const one = (whole: HTMLElement): Calculator => only(whole, 'kz-mining-calculator') as Calculator;

describe('The language', () => {
  it('is the element’s own', async () => {
    for (const [tag, text] of [
      ['en', EN],
      ['ru', RU],
      ['kk', KK],
      ['ru-KZ', RU],
      ['kk-Cyrl-KZ', KK],
      ['kz', KK],
      ['en_US', EN],
      ['ru_RU', RU],
      [' ru ', RU],
      ['RU', RU],
      ['fr', EN],
      ['x-nothing', EN],
    ] as const)
      expect(heading(await calculator(`lang="${tag}"`)), tag).to.equal(text);
  });

  it('is said to whoever reads the screen aloud', async () => {
    for (const [tag, spoken] of [
      ['kz', 'kk'],
      ['ru-KZ', 'ru'],
      ['fr', 'en'],
    ] as const)
      expect(only(inside(await calculator(`lang="${tag}"`)), '.kz').lang).to.equal(spoken);
  });

  it('is the nearest ancestor’s, past what stands between', async () => {
    const whole = await page(
      '<div lang="ru"><div lang="kk"><section><kz-mining-calculator></kz-mining-calculator></section></div></div>',
    );
    expect(heading(one(whole))).to.equal(KK);
  });

  it('is not that of an empty lang', async () => {
    const whole = await page(
      '<div lang="ru"><div lang=""><kz-mining-calculator lang=""></kz-mining-calculator></div></div>',
    );
    expect(heading(one(whole))).to.equal(RU);
  });

  it('is found through shadow hosts', async () => {
    const whole = await page('<div lang="kk"><section></section></div>');
    const outer = only(whole, 'section').attachShadow({mode: 'open'});
    outer.innerHTML = '<article></article>';
    const inner = only(outer, 'article').attachShadow({mode: 'closed'});
    inner.innerHTML = '<kz-mining-calculator></kz-mining-calculator>';
    const element = only(inner, 'kz-mining-calculator') as Calculator;
    await element.updateComplete;
    expect(heading(element)).to.equal(KK);
  });

  it('is that of the place a slotted element is shown in the page’s own tree', async () => {
    const whole = await page('<div lang="ru"><section><kz-mining-calculator></kz-mining-calculator></section></div>');
    only(whole, 'section').attachShadow({mode: 'open'}).innerHTML = '<div lang="kk"><slot></slot></div>';
    await one(whole).updateComplete;
    expect(heading(one(whole))).to.equal(RU);
  });

  it('changes with lang, numbers and all, and keeps what the reader typed', async () => {
    const element = await calculator('lang="en"');
    await enter(element, 'rigs', '2000');
    await type(element, 'btcPrice', '1,000x');
    element.lang = 'ru';
    await element.updateComplete;
    expect(heading(element)).to.equal(RU);
    expect(net(element)).to.match(/\d,\d\d·\$$/);
    expect(shown(element, 'rigs')).to.equal('2·000');
    expect(shown(element, 'btcPrice')).to.equal('1,000x');
    element.removeAttribute('lang');
    await element.updateComplete;
    expect(heading(element), 'the page’s').to.equal(EN);
  });

  it('changes with the place', async () => {
    const whole = await page(
      '<div lang="ru"><kz-mining-calculator></kz-mining-calculator></div><div lang="kk" id="there"></div>',
    );
    const element = one(whole);
    only(whole, '#there').append(element);
    await element.updateComplete;
    expect(heading(element)).to.equal(KK);
  });
});

describe('Two calculators on one page', () => {
  it('speak their own languages, and write their own numbers', async () => {
    const whole = await page(
      '<kz-mining-calculator lang="en"></kz-mining-calculator><kz-mining-calculator lang="ru"></kz-mining-calculator>',
    );
    const [first, second] = [...whole.querySelectorAll('kz-mining-calculator')];
    if (!first || !second) throw new Error('Not two');
    expect([heading(first), heading(second)]).to.deep.equal([EN, RU]);
    await enter(first, 'electricityPrice', '0,05');
    await enter(second, 'electricityPrice', '0,05');
    expect([shown(first, 'electricityPrice'), shown(second, 'electricityPrice')]).to.deep.equal(['0.05', '0,05']);
    first.requestUpdate();
    await first.updateComplete;
    expect(rows(first)[0]?.[0]).to.equal('Daily revenue');
    expect(resultsText(second)).to.contain('Выручка в сутки');
  });

  it('keep what is said to one from the other', async () => {
    const whole = await page(
      '<kz-mining-calculator rigs="5"></kz-mining-calculator><kz-mining-calculator></kz-mining-calculator>',
    );
    const [first, second] = [...whole.querySelectorAll('kz-mining-calculator')];
    if (!first || !second) throw new Error('Not two');
    await enter(first, 'uptime', '50');
    first.currency = 'KZT';
    first.strings = {en: {heading: 'Mine'}};
    await first.updateComplete;
    await second.updateComplete;
    expect([second.inputs.rigs, second.inputs.uptime, second.inputs.currency]).to.deep.equal([1000, 100, 'USD']);
    expect(heading(second)).to.equal(EN);
  });
});
