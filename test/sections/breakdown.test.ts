import '../../src/sections/breakdown/index.js';

import {expect} from '@open-wc/testing';

import {type Calculator, calculator, enter, figures, NONSENSE, only, seen, switchTo} from '../element/driver.js';
import {figure, overflows, table, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'breakdown')];
}

const amount = (text = ''): number => Number(text.replace('\u2212', '-').replace(/[^\d.-]/g, ''));

/** What is said of the share that staying legal costs, beside the article's, and why the article's comes about. */
const BURDEN_TEXTS = {
  en: {
    within: 'This is within the 10–15% of earnings that the article names.',
    above: 'This is more than the 10–15% of earnings that the article names.',
    below: 'This is less than the 10–15% of earnings that the article names.',
    base: 'Compliance is a share of the revenue, and tax is a share of the profit. Together they make the article’s 10–15%, as long as the profit before tax is less than a third of the revenue.',
  },
  ru: {
    within: 'Это в пределах 10–15·% дохода, о которых пишет статья.',
    above: 'Это больше 10–15·% дохода, о которых пишет статья.',
    below: 'Это меньше 10–15·% дохода, о которых пишет статья.',
    base: 'Расходы на соблюдение требований считаются от выручки, налог — от прибыли. Вместе они и дают 10–15·% дохода, о которых пишет статья, пока рентабельность до налога ниже трети.',
  },
  kk: {
    within: 'Бұл мақалада айтылған табыстың 10–15%-ы аралығында.',
    above: 'Бұл мақалада айтылған табыстың 10–15%-ынан көп.',
    below: 'Бұл мақалада айтылған табыстың 10–15%-ынан аз.',
    base: 'Талаптарды сақтау шығындары түсімнен, салық пайдадан есептеледі. Салыққа дейінгі рентабельділік үштен бірден төмен болса, екеуі бірге мақаладағы 10–15%-ды құрайды.',
  },
} as const;

describe('The breakdown', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}, with its arithmetic`, async () => {
      const [element, details] = await opened(`lang="${language}" rules="law-2026" fixed-costs="3000" aifc-fee="1"`);
      await toggle(element, 'breakdownHow');
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('lists the revenue, each cost and the net', async () => {
    const [, details] = await opened();
    expect(table(details)).to.deep.equal([
      ['Revenue', '$936.41', '100.0%'],
      ['Electricity', '\u2212$768.00', '\u221282.0%'],
      ['Compliance', '\u2212$93.64', '\u221210.0%'],
      ['Tax on profit', '\u2212$11.22', '\u22121.2%'],
      ['Net profit', '$63.55', '6.8%'],
    ]);
  });

  for (const currency of ['USD', 'KZT'])
    for (const period of ['day', 'month', 'year'])
      it(`adds up in ${currency} a ${period}, and to the results above`, async () => {
        const [element, details] = await opened('rigs="777" rules="law-2026" fixed-costs="1234.5" aifc-fee="0.7"');
        await switchTo(element, 'currency', currency);
        await switchTo(element, 'period', period);
        const amounts = table(details).map(([, text]) => amount(text));
        const all = amounts.slice(0, -1).reduce((sum, one) => sum + one, 0);
        expect(all).to.be.closeTo(amounts.at(-1) ?? NaN, 1e-6);
        expect(amounts.at(-1)).to.equal(amount(figures(element)[0]));
      });

  it('computes with the reader\u2019s own numbers', async () => {
    const [element, details] = await opened();
    await toggle(element, 'breakdownHow');
    expect(figure(details, 'Electricity')).to.equal('9,600·kWh × $0.08 = $768.00');
    await enter(element, 'electricityPrice', '0.0725');
    expect(figure(details, 'Electricity')).to.equal('9,600·kWh × $0.0725 = $696.00');
    await enter(element, 'uptime', '50');
    expect(figure(details, 'Energy')).to.equal('1,000 × 0.4·kW × 24 × 50% = 4,800·kWh');
    expect(figure(details, 'Net profit')).to.equal('$468.20 \u2212 $405.83 = $62.37');
    await enter(element, 'coolingOverhead', '12.5');
    expect(figure(details, 'Energy')).to.equal('1,000 × 0.4·kW × (1 + 12.5%) × 24 × 50% = 5,400·kWh');
  });

  it('takes each charge off what it is charged on, at its own rate', async () => {
    const [element, details] = await opened(
      'mining-levy="2" aifc-fee="1" compliance-fixed="3043.75" fixed-costs="6087.5"',
    );
    await toggle(element, 'breakdownHow');
    expect(figure(details, 'Compliance')).to.equal('10% × $936.41 + $3,043.75 ÷ 30.4375 = $193.64');
    // Rounded alone it would be $43.51, and the costs would be a cent short of their total.
    expect(figure(details, 'Mining levy')).to.equal('9,600·kWh × ₸2.00 ÷ 441.23 = $43.51472 ≈ $43.52');
    expect(figure(details, 'AIFC exchange fee')).to.match(/^1% × 75% × \$936\.41 = \$7\.02$/);
    const [other, others] = await opened();
    await toggle(other, 'breakdownHow');
    expect(figure(others, 'Compliance')).to.equal('10% × $936.41 = $93.64');
    expect(figure(others, 'Tax on profit')).to.equal('15% × $74.77 = $11.22');
  });

  for (const [rigs, period] of [
    ['500', 'day'],
    ['600', 'month'],
    ['1234', 'day'],
    ['777', 'year'],
  ] as const)
    it(`has sums that come out as they are written, with ${rigs} rigs, whatever a ${period} shows`, async () => {
      const [element, details] = await opened(`rigs="${rigs}" period="${period}" rules="law-2026" fixed-costs="99.99"`);
      await toggle(element, 'breakdownHow');
      for (const name of ['Profit before tax', 'Net profit']) {
        const [left = '', right] = figure(details, name).split(' = ');
        const [first = NaN, ...others] = left.split(' \u2212 ').map(amount);
        expect(others.length).to.be.greaterThan(0);
        expect(others.reduce((rest, one) => rest - one, first)).to.be.closeTo(amount(right), 1e-6);
      }
      element.period = 'day';
      await element.updateComplete;
      expect(figure(details, 'Net profit').split(' = ')[1]).to.equal(figures(element)[0]);
    });

  it('follows the basis', async () => {
    const [element, details] = await opened('rig-revenue="1.2"');
    await toggle(element, 'breakdownHow');
    expect(figure(details, 'Revenue')).to.equal('1,000 × $1.20 = $1,200.00');
    element.rigRevenue = undefined;
    element.hashprice = 40;
    await element.updateComplete;
    expect(figure(details, 'Revenue')).to.equal('1,000 × 22.85714·TH/s ÷ 1000 × $40.00 = $914.29');
  });

  for (const language of ['en', 'ru', 'kk'] as const) {
    const {within, above, below, base} = BURDEN_TEXTS[language];
    for (const [rules, attributes, percent, compared, explained] of [
      ['the article’s rules', '', 11.2, within, base],
      ['the article’s rules and a loss', 'electricity-price="0.2"', 10, within, base],
      ['the article’s rules and cheap power', 'electricity-price="0.01"', 22, above, ''],
      ['a higher tax', 'tax-rate="20"', 11.6, within, ''],
      ['an exchange’s fee', 'aifc-fee="1"', 11.8, within, ''],
      ['a fixed part', 'compliance-fixed="304.375"', 12.1, within, ''],
      ['the law of 2026', 'rules="law-2026"', 15.3, above, ''],
      ['little compliance', 'compliance-rate="5"', 6.9, below, ''],
    ] as const)
      it(`compares what staying legal costs with the article in ${language} as is true under ${rules}`, async () => {
        const [element, details] = await opened(`lang="${language}" ${attributes}`);
        const shown = only(details, 'dl:not(.formulas) dd').textContent.replace(',', '.');
        expect(/\d+\.\d/.exec(shown)?.[0]).to.equal(percent.toFixed(1));
        const burden = only(details, 'dl:not(.formulas)');
        expect(seen(burden.nextElementSibling?.textContent)).to.equal(compared);
        const how = await toggle(element, 'breakdownHow');
        expect(seen(only(how, 'p').textContent)).to.equal(explained);
      });
  }

  it('has nothing to compare where there is no revenue', async () => {
    const [element, details] = await opened('rigs="0"');
    expect(seen(details.textContent)).not.to.contain('10–15%');
    const how = await toggle(element, 'breakdownHow');
    expect(seen(only(how, 'p').textContent)).to.equal('');
  });

  for (const attributes of ['rigs="0"', 'rigs="10000000" currency="KZT" period="year"', 'rig-revenue="0.5"'])
    it(`says nothing odd with ${attributes}, and stays in a narrow column`, async () => {
      const [element, details] = await opened(attributes);
      element.style.inlineSize = '300px';
      await toggle(element, 'breakdownHow');
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      expect(overflows(details)).to.equal(false);
    });
});
