import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {attributeOf} from '../../src/core/attributes.js';
import {project} from '../../src/core/index.js';
import {type Calculator, calculator, enter, field, inside, NONSENSE, only, seen, type} from '../element/driver.js';
import {figure, overflows, settled, table, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'projection')];
}

interface Case {
  readonly name: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly expected: {
    readonly npv: number;
    readonly finalBalance: number;
    readonly months: readonly {readonly month: number; readonly btcHeld: number}[];
  };
}

/** What is computed once a frame is on screen. */
async function frame(element: Calculator): Promise<void> {
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

const PAYS = 'rig-revenue="1.5" rig-price="100" horizon="24"';

describe('The price of a rig', () => {
  it('is typed to its end, though the price per TH/s disappears at the first digit', async () => {
    const [element] = await opened();
    field(element, 'rigPrice').focus();
    await element.updateComplete;
    await sendKeys({type: '2500'});
    await element.updateComplete;
    expect(inside(element).querySelector('[name=rigPricePerTh]')).to.equal(null);
    expect([element.inputs.rigPrice, element.inputs.rigResale]).to.deep.equal([2500, 0]);
    expect(inside(element).activeElement?.id).to.equal('rigPrice');
  });
});

describe('The months ahead', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`are accessible in ${language}, with their table`, async () => {
      const [element, details] = await opened(`lang="${language}" ${PAYS}`);
      await toggle(element, 'projectionTable');
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('say when the rigs do not pay back, beside the flat figure that most calculators show', async () => {
    const [, details] = await opened();
    expect(figure(details, 'Payback with these trends')).to.equal('Does not pay back within 3 years');
    expect(figure(details, 'Payback at today\u2019s numbers')).to.equal('14.8 years');
  });

  it('have the figures of the case that was computed by others', async () => {
    const {cases} = (await (await fetch(new URL('../core/cases.json', import.meta.url))).json()) as {cases: Case[]};
    const found = cases.find(({name}) => name === 'S21 farm, 36 months, trend');
    if (!found) throw new Error('No such case');
    const attributes = Object.entries(found.inputs).map(([key, value]) => `${attributeOf(key)}="${value}"`);
    const [, details] = await opened(attributes.join(' '));
    const {npv, finalBalance, months} = found.expected;
    const number = (name: string): number =>
      Number(
        figure(details, name)
          .replace('\u2212', '-')
          .replace(/[$,]|·BTC/g, ''),
      );
    expect(number('Net present value')).to.be.closeTo(npv, 0.006);
    expect(number('Balance at the end, with resale')).to.be.closeTo(finalBalance, 0.006);
    expect(number('Coins kept by the end')).to.be.closeTo(months.at(-1)?.btcHeld ?? NaN, 6e-7);
    expect(figure(details, 'Payback at today\u2019s numbers')).to.equal('3.7 years');
  });

  it('say that nothing is invested', async () => {
    const [, details] = await opened('rig-price="0"');
    expect(figure(details, 'Payback with these trends')).to.equal('Nothing is invested');
  });

  it('mark payback and halving in the picture', async () => {
    const [element, details] = await opened(PAYS);
    await settled(element);
    const legend = [...details.querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));
    // 1,000 rigs of 100 $ each against 15,057.43 $ a month, so that the seventh month pays the last of it.
    expect(legend).to.deep.equal([
      'With these trends',
      'At today\u2019s numbers',
      '80 of 100 futures, cut at the edge: they reach $1.99M',
      'The middle future',
      'Halving, Apr 2028',
      'Paid back, Apr 2027',
    ]);
  });

  const axis = (details: HTMLElement): string[] =>
    [...details.querySelectorAll('.plot text')]
      .filter(({parentElement}) => parentElement && getComputedStyle(parentElement).display !== 'none')
      .map(({textContent}) => seen(textContent));

  it('have the years on their axis, each at its January', async () => {
    const [, details] = await opened();
    expect(axis(details)).to.deep.equal(['2027', '2028', '2029']);
    const {left, width} = only(details, '.plot > svg').getBoundingClientRect();
    const labels = [...details.querySelectorAll('.plot .wide text')].map((text) => text.getBoundingClientRect());
    // January is three months after October 2026, then each twelfth.
    for (const [index, box] of labels.entries())
      expect((box.left + box.right) / 2).to.be.closeTo(left + ((3 + 12 * index) / 36) * width, 1.5);
  });

  for (const [language, months] of [
    ['en', ['Oct 2026', 'Apr 2027', 'Oct 2027']],
    ['ru', ['окт. 2026 г.', 'апр. 2027 г.', 'окт. 2027 г.']],
    ['kk', ['10.2026', '01.2027', '04.2027', '07.2027', '10.2027']],
  ] as const)
    it(`have months on it for a year, in ${language}`, async () => {
      const [element, details] = await opened(`horizon="12" lang="${language}"`);
      element.style.inlineSize = '720px';
      for (const label of months) expect(axis(details)).to.include(label);
    });

  it('have no second line where the trends make no difference, or no rigs run', async () => {
    for (const attributes of ['horizon="12"', 'rigs="0"']) {
      const [, details] = await opened(attributes);
      expect(details.querySelector('.plot .second'), attributes).to.equal(null);
      expect(seen(only(details, '.plot + p').textContent)).not.to.contain('today');
    }
  });

  describe('in whose winters the grid has less power', () => {
    const bands = (details: HTMLElement): (readonly [from: number, to: number])[] =>
      [...details.querySelectorAll('.plot .band:not(.edge)')].map((band) => {
        const [, from, to] = /^M([\d.]+) 0H([\d.]+)V/.exec(band.getAttribute('d') ?? '') ?? [];
        return [Number(from), Number(to)];
      });
    const legend = (details: HTMLElement): string[] =>
      [...details.querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));

    it('show them from the first of November to the end of March, as the months are counted', async () => {
      const [, details] = await opened('winter-uptime="40"');
      const day = (year: number, month: number): number =>
        (Date.UTC(year, month - 1, 1) - Date.UTC(2026, 9, 5)) / 86_400_000 / (365.25 / 12);
      const expected = [2026, 2027, 2028].map((year) => [day(year, 11), day(year + 1, 4)] as const);
      const found = bands(details);
      expect(found).to.have.length(3);
      for (const [index, [from, to]] of expected.entries()) {
        expect(found[index]?.[0]).to.be.closeTo((100 * from) / 36, 0.006);
        expect(found[index]?.[1]).to.be.closeTo((100 * to) / 36, 0.006);
      }
      expect(legend(details).at(-1)).to.equal('November to March, with grid power in 40% of the hours');
    });

    it('say so of a month that is read', async () => {
      const [element, details] = await opened('winter-uptime="40"');
      const slider = only(details, 'input[type=range]') as HTMLInputElement;
      const read = async (month: number): Promise<string> => {
        slider.value = String(month);
        slider.dispatchEvent(new Event('input'));
        await element.updateComplete;
        return seen(only(details, '.plot + p').textContent);
      };
      expect(await read(3)).to.match(/^Jan 2027, winter, month 3: /);
      expect(await read(6)).to.match(/^Apr 2027, month 6: /);
      expect(slider.getAttribute('aria-valuetext')).to.match(/^Apr 2027, month 6: /);
    });

    for (const [language, entry] of [
      ['ru', 'С ноября по март энергия из сети есть 40·% часов'],
      ['kk', 'Қарашадан наурызға дейін желі энергиясы бар сағаттар үлесі – 40%'],
    ] as const)
      it(`say it in ${language}`, async () => {
        const [, details] = await opened(`winter-uptime="40" lang="${language}"`);
        expect(legend(details).at(-1)).to.equal(entry);
      });

    for (const [name, attributes] of [
      ['the grid has power all winter', ''],
      ['no rigs run', 'winter-uptime="40" rigs="0"'],
      ['approvals limit the rigs more', 'winter-uptime="60" approval-delay="300"'],
      ['the horizon ends before', 'winter-uptime="40" horizon="5" block-height="996500"'],
    ] as const)
      it(`show none where ${name}`, async () => {
        const [, details] = await opened(attributes);
        expect(bands(details)).to.deep.equal([]);
        expect(legend(details).join()).not.to.contain('November');
        expect(seen(only(details, '.plot + p').textContent)).not.to.contain('winter');
      });
  });

  it('compare with a straight line at today\u2019s numbers', async () => {
    const [, details] = await opened();
    // 36 months of 30.4375 days with 63.55 $ each are 69,638 $, and the investment is 342,857.14 $.
    expect(seen(only(details, '.plot + p').textContent)).to.match(
      /^Oct 2029, month 36: \u2212\$491,22\d\.\d\d \(at today\u2019s numbers \u2212\$273,218\.\d\d\)$/,
    );
    const places = (only(details, '.plot .second').getAttribute('d') ?? '').match(/\d[\d.]* [\d.]+/g) ?? [];
    const heights = places.map((place) => Number(place.split(' ')[1]));
    expect(heights).to.have.length(37);
    const slope = ((heights[36] ?? NaN) - (heights[0] ?? NaN)) / 36;
    for (const [month, height] of heights.entries())
      expect(height).to.be.closeTo((heights[0] ?? NaN) + month * slope, 0.011);
  });

  for (const [language, text] of [
    ['ru', /^Окт\. 2028\sг\., месяц 24: \u2212/],
    ['kk', /^10\.2028, 24-ай: \u2212/],
  ] as const)
    it(`name the month that is read in ${language}`, async () => {
      const [, details] = await opened(`lang="${language}" horizon="24"`);
      expect(seen(only(details, '.plot + p').textContent).replaceAll('\u00b7', ' ')).to.match(text);
    });

  it('have a row a month that agrees with the core', async () => {
    const [element, details] = await opened();
    await toggle(element, 'projectionTable');
    const {months} = project();
    const rows = table(details);
    expect(rows).to.have.length(36);
    expect(rows[35]?.[0]).to.equal('36');
    const last = months[35];
    if (!last) throw new Error('No last month');
    const {revenue, costs, netProfit, cash, balance, btcHeld} = last;
    const shown = (rows[35] ?? []).slice(1).map((cell) => Number(cell.replace('\u2212', '-').replace(/[$,]/g, '')));
    for (const [column, value] of [revenue, costs, netProfit, cash, balance, btcHeld].entries())
      expect(shown[column]).to.be.closeTo(value, 0.006);
  });

  for (const currency of ['USD', 'KZT'])
    it(`have months whose net is the revenue less the costs as shown, in ${currency}`, async () => {
      const [element] = await opened(`currency="${currency}" rigs="777" rules="law-2026" difficulty-growth="1.7"`);
      const rows = table(await toggle(element, 'projectionTable'));
      expect(rows).to.have.length(36);
      for (const row of rows) {
        const [revenue = NaN, costs = NaN, net] = row
          .slice(1, 4)
          .map((cell) => Number(cell.replace('\u2212', '-').replace(/[$₸,]/g, '')));
        expect(Number((revenue - costs).toFixed(2)), row.join(' ')).to.equal(net);
      }
    });

  it('say what a rig costs for each TH/s and in all, whichever price was given', async () => {
    const [element, details] = await opened();
    expect(seen(details.textContent)).to.contain(
      'One rig costs $342.86, that is $15.00 for each TH/s; all rigs cost $342,857.14.',
    );
    await enter(element, 'rigPrice', '400');
    expect(seen(details.textContent)).to.contain(
      'One rig costs $400.00, that is $17.50 for each TH/s; all rigs cost $400,000.00.',
    );
  });

  for (const [language, sentence] of [
    ['en', /The next halving is due in Apr 2028\./],
    ['ru', /В апр\. 2028\sг\. ожидается следующий халвинг\./],
    ['kk', /Келесі халвинг күтілетін уақыт: 04\.2028\./],
  ] as const)
    it(`say in ${language} when the halving is due`, async () => {
      const [, details] = await opened(`lang="${language}"`);
      expect(seen(details.textContent)).to.match(sentence);
    });

  it('say a time in months until it is two years', async () => {
    // An investment of 1000 rigs over 63.55 $ × 30.4375 = 1934.40 $ a month.
    for (const [price, text] of [
      ['46.2', '23.9 months'],
      ['46.5', '2.0 years'],
    ] as const) {
      const [, details] = await opened(`rig-price="${price}"`);
      expect(figure(details, 'Payback at today\u2019s numbers')).to.equal(text);
    }
  });

  it('explain cash flow under their table', async () => {
    const [element] = await opened();
    const months = await toggle(element, 'projectionTable');
    expect(seen(only(months, 'p').textContent)).to.equal(
      'Cash flow is the money from the coins sold less all costs. Coins that are kept are not in it, so it can be negative in a month with a profit.',
    );
  });

  it('follow the reader\u2019s horizon and trends', async () => {
    const [element, details] = await opened();
    await enter(element, 'horizon', '12');
    await enter(element, 'priceGrowth', '5');
    await frame(element);
    await frame(element);
    expect(figure(details, 'Payback with these trends')).to.equal('Does not pay back within 12 months');
    expect(element.projection?.months).to.have.length(12);
    expect(element.projection?.npv).to.equal(project({horizon: 12, priceGrowth: 5}).npv);
  });

  it('follow each keystroke at once, so that the figures are those of the summary', async () => {
    const [element, details] = await opened();
    for (const [horizon, words] of [
      ['12', '12 months'],
      ['24', '2 years'],
      ['48', '4 years'],
    ] as const) {
      await type(element, 'horizon', horizon);
      expect(figure(details, 'Payback with these trends')).to.equal(`Does not pay back within ${words}`);
      expect(seen(only(details, 'summary > .headline').textContent)).to.match(
        new RegExp(`^not paid back in ${words}; in \\S+ of 100 futures it is$`),
      );
    }
  });

  it('switch off in months that do not pay for their power', async () => {
    const [element] = await opened('electricity-price="0.2"');
    expect(element.projection?.months[0]?.revenue).to.be.above(0);
    field(element, 'curtail').click();
    await element.updateComplete;
    expect(element.inputs.curtail).to.equal(true);
    expect(element.projection?.months[0]?.revenue).to.equal(0);
  });

  it('are read month by month with the arrow keys', async () => {
    const [element, details] = await opened();
    only(details, 'input[type=range]').focus();
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    expect(seen(only(details, '.plot + p').textContent)).to.equal('Oct 2026, month 0: \u2212$342,857.14');
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(seen(only(details, '.plot + p').textContent)).to.equal(
      'Nov 2026, month 1: \u2212$340,922.74 (at today\u2019s numbers \u2212$340,922.74)',
    );
  });

  for (const attributes of [
    'rigs="0"',
    'rigs="10000000" horizon="120" price-growth="50" difficulty-growth="-50" currency="KZT"',
    'horizon="1"',
    'electricity-price="100"',
  ])
    it(`say nothing odd with ${attributes}, and keep the column`, async () => {
      const [element, details] = await opened(attributes);
      element.style.inlineSize = '300px';
      await toggle(element, 'projectionTable');
      await frame(element);
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      for (const shape of inside(element).querySelectorAll('path')) expect(shape.getAttribute('d')).not.to.match(/NaN/);
      expect(overflows(details)).to.equal(false);
    });
});

describe('element.projection', () => {
  it('is there without opening the section, and the same object until an input changes', async () => {
    const element = await calculator();
    const before = element.projection;
    expect(before?.months).to.have.length(36);
    expect(element.projection === before).to.equal(true);
    element.rigPrice = 100;
    expect(element.projection === before).to.equal(false);
  });
});
