import {aTimeout, expect, fixture, waitUntil} from '@open-wc/testing';

import {calculate, PARAMETERS, RULES, SNAPSHOT} from '../../src/core/index.js';
import {isUsedBy} from '../../src/core/basis.js';
import {type Key, KEYS} from '../../src/core/parameters.js';
import {PLANT_FIELDS} from '../../src/sections/plant-deal/fields.js';
import {PROJECTION_FIELDS} from '../../src/sections/projection/fields.js';
import {
  badge,
  type Calculator,
  calculator,
  field,
  figures,
  firstFrame,
  inside,
  list,
  nameOf,
  net,
  NONSENSE,
  only,
  openRigFigures,
  outcome,
  radio,
  resultsText,
  rows,
  screen,
  seen,
  shown,
} from './driver.js';

describe('The calculator as it opens', () => {
  let element: Calculator;
  beforeEach(async () => {
    element = await calculator();
  });

  it('shows the worked example: 1,000 rigs leave $63.55 a day', () => {
    expect(shown(element, 'rigs')).to.equal('1,000');
    expect(net(element)).to.equal('$63.55');
    expect(rows(element)).to.deep.equal([
      ['Daily revenue', '$936.41'],
      ['Daily costs', '$872.86'],
      ['Profitability', '6.8%'],
    ]);
    expect(outcome(element)).to.equal('$63.55 ▲ Profit: 6.8% of revenue');
  });

  it('names the net as such', () => {
    expect(seen(only(inside(element), '#net-term').textContent)).to.equal('Net daily profit');
  });

  it('says how many purchases that is, and what the forced sale leaves unpaid', () => {
    expect(resultsText(element)).to.contain('10 purchases of 1 MWh a day');
    expect(resultsText(element)).to.contain('The 75% sale leaves $170.55 of bills unpaid');
  });

  it('shows where the revenue goes, the parts and the rest making a hundred', () => {
    const legend = [...inside(element).querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));
    expect(legend).to.deep.equal(['Electricity 82.0%', 'Compliance 10.0%', 'Tax on profit 1.2%', 'Left 6.8%']);
  });

  it('holds the inputs that are changed first', () => {
    expect((['rigs', 'electricityPrice', 'btcPrice'] as const).map((key) => shown(element, key))).to.deep.equal([
      '1,000',
      '0.08',
      '85,956.45',
    ]);
    expect(list(element, 'rig').value).to.equal('article');
    expect(seen(only(inside(element), '#rig-figures').textContent)).to.equal(
      '0.4·kW (article) · 22.86·TH/s (our example) · 17.5·J/TH',
    );
  });

  it('has the power and the hashrate of the rig behind the line that says them', async () => {
    expect(inside(element).querySelector('[name=rigPower], [name=rigHashrate]')).to.equal(null);
    await openRigFigures(element);
    expect([shown(element, 'rigPower'), shown(element, 'rigHashrate')]).to.deep.equal(['0.4', '22.86']);
  });

  it('has a slider under each price that decides between profit and loss', () => {
    const sliders = [...inside(element).querySelectorAll<HTMLInputElement>('input[type=range]')];
    expect(sliders.map(({name, ariaValueText}) => [name, ariaValueText])).to.deep.equal([
      ['electricityPriceSlider', '0.08 $/kWh'],
      ['btcPriceSlider', '85,956.45 $/BTC'],
    ]);
    for (const {value, step, name} of sliders)
      expect(Number(value), name).to.be.closeTo(name.startsWith('btc') ? 85_956.45 : 0.08, Number(step));
  });

  it('is headed, names its article, and says what it is not', () => {
    const root = inside(element);
    expect(seen(only(root, '[part=heading]').textContent)).to.equal('Kazakhstan mining profitability');
    const article = only(root, '[part=assumptions] a') as HTMLAnchorElement;
    expect(article.protocol).to.equal('https:');
    expect(seen(article.textContent)).to.equal(
      'How Kazakhstan Rationed Electricity for Crypto Mining and What It Means for Miners',
    );
    expect(seen(only(root, '[part=note]').textContent)).to.match(/vari.*Not tax or legal advice/);
  });

  it('has a day and dollars chosen', () => {
    expect(radio(element, 'period', 'day').checked).to.equal(true);
    expect(radio(element, 'currency', 'USD').checked).to.equal(true);
  });

  it('has one control for every input of the day that has an effect, named by its key', async () => {
    await openRigFigures(element);
    const controls = inside(element).querySelectorAll<HTMLInputElement>(
      'input:not([type=radio], [type=range]), select',
    );
    const names = [...controls].map(({name}) => name);
    expect(new Set(names).size).to.equal(names.length);
    const ofSections: readonly Key[] = [...PROJECTION_FIELDS, 'curtail', ...PLANT_FIELDS];
    // A fleet is edited row by row, in its section.
    const others = ['currency', 'period', 'fleet'];
    expect(names.sort()).to.deep.equal(
      KEYS.filter((key) => !ofSections.includes(key) && !others.includes(key) && isUsedBy(key, 'network')).sort(),
    );
  });

  it('has a name for every control', async () => {
    await openRigFigures(element);
    for (const control of inside(element).querySelectorAll<HTMLInputElement>('input, select'))
      expect(nameOf(control), control.name).not.to.equal('');
  });

  it('tells the origin of every figure', async () => {
    await openRigFigures(element);
    const origins = {
      rigs: 'our example',
      rigPower: 'article',
      rigHashrate: 'our example',
      electricityPrice: 'article',
      btcPrice: 'market, Oct 5, 2026',
      difficulty: 'market, Oct 5, 2026',
      kztPerUsd: 'market, Sep 29, 2026',
      poolFee: 'not in the article',
      taxRate: 'article',
      purchaseCap: 'article',
      rig: 'preset',
    } as const;
    for (const [key, origin] of Object.entries(origins))
      expect(badge(element, key as keyof typeof origins), key).to.equal(origin);
  });

  it('has no nonsense on screen', () => {
    expect(screen(element)).not.to.match(NONSENSE);
  });

  it('keeps the other inputs folded until they are wanted', () => {
    const folded = only(inside(element), 'details.more') as HTMLDetailsElement;
    expect(folded.open).to.equal(false);
    expect(field(element, 'difficulty').checkVisibility()).to.equal(false);
    expect(field(element, 'rigs').checkVisibility()).to.equal(true);
  });

  it('hides the fallback that stood for it', async () => {
    const withFallback = await calculator('', '<p>Without JavaScript</p>');
    const {width, height} = only(withFallback, 'p').getBoundingClientRect();
    expect([width, height]).to.deep.equal([0, 0]);
  });
});

describe('The first frame', () => {
  const options = (element: Calculator): number => list(element, 'rig').options.length;
  const hasMore = (element: Calculator): boolean =>
    inside(element).querySelector('details.more [name=difficulty]') !== null;

  it('has the answer and the first inputs, and leaves out what is not seen in it', async () => {
    const element = await firstFrame();
    expect(net(element)).to.equal('$63.55');
    expect(shown(element, 'rigs')).to.equal('1,000');
    expect(list(element, 'rig').selectedOptions[0]?.text).to.equal('The article’s rig');
    expect([options(element), hasMore(element)]).to.deep.equal([1, false]);
  });

  it('is completed once the browser is idle', async () => {
    const element = await firstFrame();
    await waitUntil(() => options(element) > 20 && hasMore(element));
    expect(list(element, 'rig').value).to.equal('article');
  });

  it('far below the view is completed once the reader comes near', async () => {
    const whole = await fixture<HTMLElement>(
      `<div><div style="height: 900vh"></div><kz-mining-calculator></kz-mining-calculator></div>`,
    );
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    // Longer than a browser takes to be idle, or to think it is.
    await aTimeout(1500);
    expect([options(element), hasMore(element)]).to.deep.equal([1, false]);
    element.scrollIntoView();
    await waitUntil(() => options(element) > 20 && hasMore(element));
  });

  it('far below the view is completed at once when the reader gets there with the keyboard, or prints', async () => {
    for (const reach of [
      (element: Calculator) => {
        field(element, 'rigs').focus({preventScroll: true});
      },
      () => {
        dispatchEvent(new Event('beforeprint'));
      },
    ]) {
      const element = await firstFrame('style="position: absolute; top: 900vh"');
      reach(element);
      await element.updateComplete;
      expect([options(element) > 20, hasMore(element)]).to.deep.equal([true, true]);
      element.remove();
    }
  });
});

describe('What the page reads from the element', () => {
  it('is the result of the inputs, frozen', async () => {
    const element = await calculator('rigs="500"');
    expect(element.result).to.deep.equal(calculate({rigs: 500}));
    for (const thing of [element.result, element.result.costs, element.inputs, element.given, element.origins])
      expect(Object.isFrozen(thing)).to.equal(true);
  });

  it('is the same object until an input changes', async () => {
    const element = await calculator();
    const {result, inputs} = element;
    element.rigs = 1000;
    await element.updateComplete;
    expect(element.result).to.equal(result);
    expect(element.inputs).to.equal(inputs);
  });

  it('can be sent and stored', async () => {
    const element = await calculator('rigs="0"');
    for (const thing of [element.result, element.inputs, element.given, element.origins, element.problems])
      expect(JSON.parse(JSON.stringify(thing))).to.deep.equal(thing);
  });

  it('is there without a page', () => {
    const element = document.createElement('kz-mining-calculator');
    expect(element.result.netProfit.toFixed(2)).to.equal('63.55');
    expect(element.inputs.rigs).to.equal(1000);
    element.rigs = 2000;
    expect(element.result.netProfit.toFixed(2)).to.equal('127.11');
  });

  it('has every input with its default', async () => {
    const element = await calculator();
    for (const key of KEYS) expect(element.inputs[key], key).to.equal(PARAMETERS[key].default);
    expect(element.origins.taxRate).to.deep.equal({layer: 'default', source: 'article'});
    expect(element.given.electricityPrice).to.deep.equal({amount: 0.08, currency: 'USD'});
    expect(element.problems).to.deep.equal([]);
  });

  it('is nobody’s to write', async () => {
    const element = await calculator();
    for (const name of ['result', 'inputs', 'given', 'origins', 'problems'])
      expect(() => Object.assign(element, {[name]: 5}), name).to.throw(TypeError);
  });

  it('has the version of the package', async () => {
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    const definition = customElements.get('kz-mining-calculator') as unknown as {version: string};
    expect(definition.version).to.equal(version);
  });
});

describe('In each language, the worked example', () => {
  it('is written as English writes', async () => {
    expect(figures(await calculator('lang="en"'))).to.deep.equal(['$63.55', '$936.41', '$872.86', '6.8%']);
  });

  it('is written as Russian writes', async () => {
    const element = await calculator('lang="ru"');
    expect(figures(element)).to.deep.equal(['63,55·$', '936,41·$', '872,86·$', '6,8·%']);
    expect(shown(element, 'btcPrice')).to.equal('85·956,45');
    expect(resultsText(element)).to.match(/10 закупок по 1.МВт·ч в сутки/);
    expect(resultsText(element)).to.contain('170,55·$');
  });

  it('is written as Kazakh writes', async () => {
    const element = await calculator('lang="kk"');
    expect(figures(element)).to.deep.equal(['63,55·$', '936,41·$', '872,86·$', '6,8%']);
    expect(shown(element, 'btcPrice')).to.equal('85·956,45');
    expect(resultsText(element)).to.contain('170,55·$');
  });

  it('of a loss has its sign, its word and its mark', async () => {
    expect(outcome(await calculator('rig-revenue="0.8"'))).to.equal('\u2212$48.00 ▼ Loss: 6.0% of revenue');
    expect(outcome(await calculator('rig-revenue="0.8" lang="ru"'))).to.equal('\u221248,00·$ ▼ Убыток: 6,0·% выручки');
    expect(outcome(await calculator('rig-revenue="0.8" lang="kk"'))).to.contain('\u221248,00·$ ▼ Залал');
    expect(figures(await calculator('rig-revenue="0.8"')).at(-1)).to.equal('\u22126.0%');
  });

  it('counts purchases as the language counts', async () => {
    const purchases = async (language: string, rigs: number) =>
      resultsText(await calculator(`lang="${language}" rigs="${rigs}"`));
    expect(await purchases('en', 100)).to.contain('1 purchase of 1 MWh');
    expect(await purchases('ru', 100)).to.contain('1 закупка по');
    expect(await purchases('ru', 200)).to.contain('2 закупки по');
    expect(await purchases('ru', 500)).to.contain('5 закупок по');
    expect(await purchases('ru', 2170)).to.contain('21 закупка по');
    expect(await purchases('kk', 2170)).to.contain('21 сатып алу');
  });
});

describe('The figures of law', () => {
  it('are marked as law, and as unconfirmed where they are', async () => {
    const element = await calculator('rules="law-2026"');
    expect(badge(element, 'taxRate')).to.equal('law');
    expect(badge(element, 'miningLevy')).to.equal('law, unconfirmed');
    expect(badge(element, 'aifcShare')).to.equal('law, unconfirmed');
    expect(badge(element, 'complianceRate')).to.equal('article');
    expect(element.inputs.taxRate).to.equal(RULES['law-2026'].taxRate.value);
  });
});

describe('The prices', () => {
  it('stand with the date of the snapshot', async () => {
    for (const [language, date] of [
      ['en', 'Oct 5, 2026'],
      ['ru', '2026'],
      ['kk', '2026'],
    ] as const)
      expect(badge(await calculator(`lang="${language}"`), 'btcPrice')).to.contain(date);
    expect(SNAPSHOT.date).to.equal('2026-10-05');
  });
});
