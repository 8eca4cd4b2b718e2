import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, seen} from './driver.js';

const legend = (element: Calculator): string[] =>
  [...inside(element).querySelectorAll('[part=bar] .legend li')].map(({textContent}) => seen(textContent));

/** Where each part of the bar begins and ends on the screen, in per cent of the bar's length. */
function parts(element: Calculator): [name: string, from: number, to: number][] {
  const bar = only(inside(element), '[part=bar] .bar');
  const {left, width} = bar.getBoundingClientRect();
  return [...bar.querySelectorAll('rect')].map((part) => {
    const box = part.getBoundingClientRect();
    return [part.getAttribute('class') ?? '', (100 * (box.left - left)) / width, (100 * (box.right - left)) / width];
  });
}

/** The parts stand in this order, each from where the one before ends, but for the gap between two. */
function expectParts(element: Calculator, expected: readonly (readonly [name: string, from: number, to: number])[]) {
  const drawn = parts(element);
  expect(drawn.map(([name]) => name)).to.deep.equal(expected.map(([name]) => name));
  for (const [index, [name, from, to]] of expected.entries()) {
    expect(drawn[index]?.[1], `${name} begins`).to.be.closeTo(from, 0.1);
    expect(drawn[index]?.[2], `${name} ends`).to.be.closeTo(to, 0.6);
  }
}

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
  });

  it('is on a loss as long as the costs, with a mark where the revenue ends', async () => {
    const element = await calculator('rig-revenue="0.8"');
    // $800 a day against $768 of electricity and $80 of compliance.
    expect(legend(element)).to.deep.equal(['Electricity 96.0%', 'Compliance 10.0%', 'Not covered 6.0%']);
    expectParts(element, [
      ['electricity', 0, (100 * 768) / 848],
      ['compliance', (100 * 768) / 848, 100],
      ['mark', (100 * 800) / 848 - 0.5, (100 * 800) / 848 + 0.5],
    ]);
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

  it('has in the legend the shade that the part has', async () => {
    const element = await calculator('mining-levy="5.2" fixed-costs="900" aifc-fee="0.1" rig-revenue="1.2"');
    const shade = (selector: string): string[] =>
      [...inside(element).querySelectorAll(`${selector} rect`)].map((part) => {
        const {fill, opacity} = getComputedStyle(part);
        return `${fill} ${opacity}`;
      });
    const shades = shade('[part=bar] .bar');
    expect(shades).to.have.length(7);
    expect(new Set(shades).size, 'each has its own').to.equal(shades.length);
    expect(shade('[part=bar] .legend')).to.deep.equal(shades);
  });

  it('has no per cent without revenue, and nothing to divide without costs', async () => {
    expect(legend(await calculator('rig-hashrate="0"'))).to.deep.equal(['Electricity']);
    expect(inside(await calculator('rigs="0"')).querySelector('[part=bar]')).to.equal(null);
  });

  for (const [language, words] of [
    ['ru', ['Электроэнергия 96,0·%', 'Расходы на соблюдение требований 10,0·%', 'Не покрыто 6,0·%']],
    ['kk', ['Электр энергиясы 96,0%', 'Талаптарды сақтау шығындары 10,0%', 'Жабылмағаны 6,0%']],
  ] as const)
    it(`speaks in ${language}`, async () => {
      expect(legend(await calculator(`lang="${language}" rig-revenue="0.8"`))).to.deep.equal(words);
    });
});
