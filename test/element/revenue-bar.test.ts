import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, seen} from './driver.js';

const legend = (element: Calculator): string[] =>
  [...inside(element).querySelectorAll('[part=bar] .legend li')].map(({textContent}) => seen(textContent));

const loss = (element: Calculator): string | undefined => {
  const sentence = inside(element).querySelector('[part=bar] .lacking');
  return sentence ? seen(sentence.textContent) : undefined;
};

/** Where each part of the bar begins and ends on the screen, in per cent of the bar's length. */
function parts(element: Calculator): [name: string, from: number, to: number][] {
  const bar = only(inside(element), '[part=bar] .bar');
  const {left, width} = bar.getBoundingClientRect();
  return [...bar.querySelectorAll('svg')].map((part) => {
    const box = part.getBoundingClientRect();
    return [part.getAttribute('class') ?? '', (100 * (box.left - left)) / width, (100 * (box.right - left)) / width];
  });
}

/** The parts stand in this order, each from where the previous part ends. */
function expectParts(element: Calculator, expected: readonly (readonly [name: string, from: number, to: number])[]) {
  const drawn = parts(element);
  expect(drawn.map(([name]) => name)).to.deep.equal(expected.map(([name]) => name));
  for (const [index, [name, from, to]] of expected.entries()) {
    expect(drawn[index]?.[1], `${name} begins`).to.be.closeTo(from, 0.2);
    expect(drawn[index]?.[2], `${name} ends`).to.be.closeTo(to, 0.2);
  }
}

/** The costs of $0.80 a rig: $768 of electricity and $80 of compliance against $800 a day. */
const LOSS = 'rig-revenue="0.8"';

describe('The bar of where the revenue goes', () => {
  it('is divided as the legend says, the profit last', async () => {
    const element = await calculator();
    expect(legend(element)).to.deep.equal(['Electricity 82.0%', 'Compliance 10.0%', 'Tax on profit 1.2%', 'Left 6.8%']);
    expectParts(element, [
      ['electricity', 0, 82],
      ['compliance', 82, 92],
      ['tax', 92, 93.2],
      ['net', 93.2, 100],
    ]);
    expect(loss(element)).to.equal(undefined);
  });

  it('is on a loss as long as the costs, and hatched from where the revenue ends', async () => {
    const element = await calculator(LOSS);
    expect(legend(element)).to.deep.equal(['Electricity 96.0%', 'Compliance 10.0%']);
    expect(loss(element)).to.equal('Costs are 106.0% of revenue.');
    expectParts(element, [
      ['electricity', 0, (100 * 768) / 848],
      ['compliance', (100 * 768) / 848, 100],
      ['beyond lack', (100 * 800) / 848, 100],
    ]);
    const mark = only(inside(element), '[part=bar] .end').getBoundingClientRect();
    const hatched = only(inside(element), '[part=bar] .beyond').getBoundingClientRect();
    expect(mark.left).to.be.closeTo(hatched.left, 0.1);
    expect(mark.top).to.be.below(hatched.top);
  });

  it('has the largest cost in the bar, on its own part', async () => {
    const element = await calculator();
    const bar = only(inside(element), '[part=bar] .bar').getBoundingClientRect();
    const [first, second] = [...inside(element).querySelectorAll('[part=bar] .legend li')].map((item) =>
      item.getBoundingClientRect(),
    );
    expect(first?.bottom).to.be.at.most(bar.bottom + 1);
    expect(first?.right).to.be.below(bar.left + 0.82 * bar.width);
    expect(second?.top).to.be.at.least(bar.bottom - 1);
  });

  it('names each cost by the input that causes it, in one order', async () => {
    const element = await calculator(
      'rig-revenue="4" mining-levy="5.2" kzt-per-usd="520" aifc-fee="4" compliance-fixed="3043.75" fixed-costs="6087.5"',
    );
    // Of $4,000: electricity 768, levy 96, compliance 400 and 100 a day, fee 4 % of 75 %, 200 a day, tax 15 % of 2,316.
    expect(legend(element)).to.deep.equal([
      'Electricity 19.2%',
      'Mining levy 2.4%',
      'Compliance 12.5%',
      'AIFC exchange fee 3.0%',
      'Staff, rent, repair 5.0%',
      'Tax on profit 8.7%',
      'Left 49.2%',
    ]);
  });

  for (const theme of ['light', 'dark'])
    it(`has in the legend the tone and the pattern of the part, each its own, in the ${theme} theme`, async () => {
      const element = await calculator(
        `theme="${theme}" mining-levy="5.2" fixed-costs="900" aifc-fee="0.1" rig-revenue="1.2"`,
      );
      const looks = (selector: string): string[] =>
        [...inside(element).querySelectorAll(`${selector} svg`)].map((part) => {
          const {fill} = getComputedStyle(only(part, 'rect'));
          const {display, strokeDasharray, transform} = getComputedStyle(only(part, 'line'));
          const pattern = display === 'none' ? 'plain' : `${strokeDasharray} ${transform}`;
          return `${fill} ${pattern.replace(/[\d.]+px/g, (length) => Number.parseFloat(length).toFixed(1))}`;
        });
      const drawn = looks('[part=bar] .bar');
      expect(drawn).to.have.length(7);
      expect(new Set(drawn).size, 'each has its own').to.equal(drawn.length);
      expect(looks('[part=bar] .legend')).to.deep.equal(drawn);
      const plain = drawn.filter((look) => look.endsWith('plain'));
      expect(plain, 'electricity, tax and what is left').to.have.length(3);
      // The patterns alone tell the other four apart.
      expect(new Set(drawn.map((look) => look.replace(/^.*?\) /, ''))).size).to.equal(5);
    });

  it('has no per cent without revenue, and nothing to divide without costs', async () => {
    const element = await calculator('rig-hashrate="0"');
    expect(legend(element)).to.deep.equal(['Electricity']);
    expect(loss(element)).to.equal(undefined);
    expectParts(element, [
      ['electricity', 0, 100],
      ['beyond lack', 0, 100],
    ]);
    expect(inside(await calculator('rigs="0"')).querySelector('[part=bar]')).to.equal(null);
  });

  it('holds costs a hundred times the revenue, and a part of a ten-thousandth', async () => {
    // $8 of revenue against $768 of electricity and $32 of fixed costs.
    const element = await calculator('rig-revenue="0.008" compliance-rate="0" fixed-costs="974"');
    expect(loss(element)).to.equal('Costs are 10,000.0% of revenue.');
    expectParts(element, [
      ['electricity', 0, 96],
      ['fixed', 96, 100],
      ['beyond lack', 1, 100],
    ]);
    // 0.01 % of $936.41 are 9.4 cents a day.
    const small = await calculator('compliance-rate="0.01" tax-rate="0"');
    expect(legend(small)).to.deep.equal(['Electricity 82.0%', 'Compliance 0.0%', 'Left 18.0%']);
  });

  for (const [language, words, sentence] of [
    ['ru', ['Электроэнергия 96,0·%', 'Расходы на соблюдение требований 10,0·%'], 'Расходы составляют 106,0·% выручки.'],
    ['kk', ['Электр энергиясы 96,0%', 'Талаптарды сақтау шығындары 10,0%'], 'Шығындар түсімнің 106,0%-ына тең.'],
  ] as const)
    it(`speaks in ${language}`, async () => {
      const element = await calculator(`lang="${language}" ${LOSS}`);
      expect(legend(element)).to.deep.equal(words);
      expect(loss(element)).to.equal(sentence);
    });

  for (const attributes of ['', LOSS, 'rig-revenue="4" lang="ru"', 'rig-hashrate="0"'])
    it(`is accessible with ${attributes || 'the usual numbers'}, and writes no style into its markup`, async () => {
      const element = await calculator(attributes);
      await expect(element).to.be.accessible();
      expect(inside(element).querySelectorAll('[part=bar] [style]')).to.have.length(0);
    });
});
