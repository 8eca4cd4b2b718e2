import '../../src/sections/aifc/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/breakdown/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/plant-deal/index.js';
import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';

import {type Calculator, calculator, inside, only, seen} from '../element/driver.js';
import {THOROUGH} from '../runs.js';
import {figuresIn, isRounded, readEquation} from './pocket-calculator.js';
import {toggle} from './section.js';

/** Farms of many kinds: every input that appears in an equation differs from its default in one of them. */
const FARMS = {
  'the article’s example': '',
  'the law of 2026, with its levy': 'rules="law-2026"',
  'value-added tax and cooling': 'electricity-vat="16" cooling-overhead="8"',
  'a pool’s fee and pauses': 'pool-fee="2" uptime="95"',
  'fixed costs and fixed compliance': 'fixed-costs="3043.75" compliance-fixed="3043.75" electricity-price="0.05"',
  'an exchange’s fee': 'aifc-fee="0.7" aifc-share="50"',
  'a hashprice': 'hashprice="43.21" pool-fee="1.5" uptime="97.3" fixed-costs="999.99"',
  'a revenue per rig': 'rig-revenue="0.8329" fixed-costs="5000" mining-levy="1.125"',
  'a loss': 'electricity-price="0.2" mining-levy="2" fixed-costs="1234.56"',
  'one rig': 'rigs="1" electricity-price="0.0537"',
  'a wait for approvals': 'approval-delay="60" rigs="3125"',
  'a huge fleet': 'rigs="10000000" rules="law-2026" fixed-costs="404578.21"',
  'a price in tenge, and rigs of a given price':
    'electricity-price="24.7 KZT" rigs="777" rig-price="1999.99" rig-resale="12.5" horizon="48"',
  'purchases of a kilowatt-hour': 'rigs="999" rig-power="2.9451" cooling-overhead="0.5" purchase-cap="0.001"',
  'a limit that no purchase reaches': 'rigs="3" purchase-cap="1000000" fixed-costs="500" electricity-price="0.01"',
  'a fleet of three models': 'fleet="antminer-s21:600, s19-xp:400, 3.4/150:25" fixed-costs="1000"',
  'an S21, and everything at once': `rigs="1234" rig="antminer-s21" rules="law-2026" cooling-overhead="6.25"
    electricity-price="0.0411" electricity-vat="16" pool-fee="1.25" uptime="93.712345" aifc-fee="0.35" fixed-costs="4321.09"
    compliance-fixed="8765.43" purchase-cap="0.75" approval-delay="9"`,
} as const;

/** What has an equation: the figures of the compact view, of each section, and the steps of the breakdown. */
const EXPLAINED = [
  'net-term',
  'electricity-term',
  'levy-term',
  'compliance-term',
  'aifcFee-term',
  'fixed-term',
  'tax-term',
  'turn-term',
  'turn-term',
  'revenue-term',
  'costs-term',
  'margin-term',
  'purchases-term',
  'sale-term',
  'aifc-mined',
  'aifc-sold',
  'aifc-kept',
  'aifc-needed',
  'break-even-electricityPrice',
  'break-even-btcPrice',
  'break-even-hashprice',
  'break-even-rigRevenue',
  'break-even-efficiency',
  'break-even-rigs',
  'legal-burden-term',
  'marketplace-purchases',
  'marketplace-lasts',
  'marketplace-change',
  'marketplace-hour',
  'marketplace-paid',
  'plant-net',
  'projection-flat',
  'projection-final',
  'investment-term',
  'investment-term',
  'Coins',
  'Revenue',
  'Energy a day',
  'Electricity',
  'Mining levy',
  'Compliance',
  'AIFC exchange fee',
  'Staff, rent, repair',
  'Profit before tax',
  'Tax on profit',
  'Net profit',
];

const SECTIONS = ['breakdown', 'aifc', 'break-even', 'marketplace', 'plant-deal', 'projection'];

/** A calculator with all sections open, the steps of the breakdown too. */
async function openedEverywhere(attributes: string): Promise<Calculator> {
  const element = await calculator(attributes);
  for (const name of [...SECTIONS, 'breakdownHow']) await toggle(element, name);
  return element;
}

/** The equations under a figure, once its name was clicked. */
async function equationsUnder(element: Calculator, id: string): Promise<string[]> {
  const opener = only(inside(element), `.term[id="${id}"]`);
  opener.click();
  await element.updateComplete;
  const lines = [...inside(element).querySelectorAll<HTMLElement>('.derivation')].flatMap((line) =>
    line.innerText.split('\n'),
  );
  return lines.filter((line) => line.trim() !== '');
}

/** The amount in a row of the breakdown's table; undefined without such a row. */
function breakdownRow(element: Calculator, name: string): string | undefined {
  const rows = [...inside(element).querySelectorAll('[data-section=breakdown] tbody tr')];
  const row = rows.find(({firstElementChild}) => seen(firstElementChild?.textContent) === name);
  const amount = row?.children[1]?.textContent;
  const isCost = row !== rows[0] && row !== rows.at(-1);
  return isCost ? amount?.replace('−', '') : amount;
}

/** The figures of a text with their signs; without, for the sentence that says in words whether anything is missing. */
function valuesIn(shown: string, language: string, isSigned: boolean): number[] {
  const values = figuresIn(shown, language).map(({value}) => value);
  return isSigned ? values : values.flatMap((value) => [value, -value]);
}

/** Where the screen shows the figure that an explanation is about: beside or in its name. */
function shownFor(element: Calculator, id: string): string {
  const root = inside(element);
  if (id === 'net-term') return only(root, '[part=net] output').textContent;
  const name = only(root, `.term[id="${id}"]`);
  if (name.closest('.legend')) {
    return breakdownRow(element, seen(name.textContent)) ?? '';
  }
  const cell = name.closest('th') ?? name.closest('dt');
  return (cell ? cell.nextElementSibling : name)?.textContent ?? '';
}

/** What is amiss with an equation of the screen; nothing if it comes out as the figure that is shown for it. */
function amiss(text: string, language: string, shown?: string, isSigned = true): string[] {
  const {typed, written, adjusted, roundedUp} = readEquation(text, language);
  const last = roundedUp ?? adjusted ?? written;
  // Coins are rounded to satoshis, and written without the zeros at the end.
  const unit = 10 ** -(text.endsWith('BTC') ? 8 : (adjusted?.decimals ?? 0));
  const complaints: (string | false)[] = [
    !isRounded(written, typed) && `comes to ${typed}`,
    roundedUp !== undefined &&
      Math.ceil(typed * (1 - 1e-12)) !== roundedUp.value &&
      `is not ${roundedUp.value} rounded up`,
    roundedUp !== undefined &&
      Math.ceil(written.value * (1 - 1e-12)) !== roundedUp.value &&
      `shows what is not rounded up`,
    adjusted !== undefined && Math.abs(adjusted.value - written.value) < 0.49 * unit && `needs no ≈`,
    adjusted !== undefined &&
      Math.abs(adjusted.value - written.value) > 1.51 * unit &&
      `is adjusted by more than a unit`,
    shown !== undefined &&
      !valuesIn(shown, language, isSigned).includes(last.value) &&
      `is not what the screen shows: ${seen(shown)}`,
  ];
  return complaints.filter((complaint) => complaint !== false).map((complaint) => `${seen(text)} ${complaint}`);
}

/** The sentence on the turning prices says a price below zero in words: even free power is not enough. */
const isInWords = (element: Calculator, id: string, equation: string): boolean =>
  id === 'turn-term' &&
  equation.includes(' = −') &&
  /free power|бесплатной электроэнергии|энергиясы тегін/.test(shownFor(element, id));

const termsOf = (element: Calculator): string[] => [...inside(element).querySelectorAll('.term')].map(({id}) => id);

/** All equations of the screen with the figure that they are of, and the text that shows the figure elsewhere. */
async function equationsOf(element: Calculator): Promise<{of: string; equation: string; shown?: string}[]> {
  const found: {of: string; equation: string; shown?: string}[] = [];
  for (const id of termsOf(element))
    for (const equation of await equationsUnder(element, id))
      found.push({of: id, equation, ...(!isInWords(element, id, equation) && {shown: shownFor(element, id)})});
  for (const step of inside(element).querySelectorAll('[data-section=breakdownHow] dd')) {
    const of = seen(step.previousElementSibling?.textContent);
    const row = breakdownRow(element, of);
    found.push({of, equation: step.textContent, ...(row && {shown: row})});
  }
  return found;
}

const UNITS = (['USD', 'KZT'] as const).flatMap((currency) =>
  (['day', 'month', 'year'] as const).map((period) => [currency, period] as const),
);

/** All units where there is time; else two of the six, others with the next farm and the next language. */
const unitsOf = (turn: number) => UNITS.filter((_, index) => THOROUGH || index % 3 === turn % 3);

describe('Every equation on the screen comes out when it is typed into a pocket calculator', () => {
  for (const [index, [farm, attributes]] of Object.entries(FARMS).entries())
    for (const [offset, language] of ['en', 'ru', 'kk'].entries())
      it(`for ${farm}, in ${language}`, async () => {
        const element = await openedEverywhere(`lang="${language}" ${attributes}`);
        const complaints: string[] = [];
        for (const [currency, period] of unitsOf(index + offset)) {
          element.currency = currency;
          element.period = period;
          await element.updateComplete;
          for (const {of, equation, shown} of await equationsOf(element))
            for (const complaint of amiss(equation, language, shown, of !== 'sale-term'))
              complaints.push(`${currency} a ${period}, ${of}: ${complaint}`);
        }
        expect(complaints.join('\n')).to.equal('');
      });

  it('and every figure that is computed from the reader’s numbers has one', async () => {
    const element = await openedEverywhere(
      'rules="law-2026" fixed-costs="100" aifc-fee="0.1" electricity-price="0.05"',
    );
    const names = (await equationsOf(element)).map(({of}) => of);
    expect(names.join('\n')).to.equal(EXPLAINED.join('\n'));
  });
});

describe('The pocket calculator of these tests', () => {
  it('finds what is amiss', () => {
    expect(amiss('2 × $3.10 = $6.20', 'en', '$6.20')).to.deep.equal([]);
    expect(amiss('2 × $3.10 = $6.21', 'en')).to.deep.equal(['2 × $3.10 = $6.21 comes to 6.2']);
    expect(amiss('2 × $3.10 = $6.20', 'en', '$6.21')).to.have.length(1);
    expect(amiss('15% × $0.33 = $0.04950 ≈ $0.04', 'en')).to.deep.equal([]);
    expect(amiss('15% × $0.33 = $0.04950 ≈ $0.05', 'en')).to.have.length(1);
    expect(amiss('15% × $0.33 = $0.04950 ≈ $0.08', 'en')).to.have.length(1);
    expect(amiss('9 kWh ÷ 4 kWh = 2.25, rounded up to 3', 'en')).to.deep.equal([]);
    expect(amiss('8 kWh ÷ 4 kWh = 2, rounded up to 3', 'en')).to.have.length(2);
  });

  it('reads numbers as each language writes them, and knows brackets, powers and the order of operations', () => {
    expect(readEquation('1,000.5 + 2 × (3 − 10%) ÷ 4 = 1', 'en').typed).to.equal(1001.95);
    expect(readEquation('1\u00a0000,5\u00a0кВт·ч × 50\u00a0% = 1', 'ru').typed).to.equal(500.25);
    expect(readEquation('−5,25\u00a0₸ + −1\u00a0₸ = 1', 'kk').typed).to.equal(-6.25);
    expect(readEquation('2³² × 10¹² ÷ 86,400 s = 1', 'en').typed).to.equal((2 ** 32 * 1e12) / 86_400);
    expect(readEquation('1 = −$1.5E15', 'en').written).to.deep.equal({value: -1.5e15, decimals: -14});
    expect(() => readEquation('1 : 2 = 0.5', 'en')).to.throw('No key');
    expect(() => readEquation('1 2 = 12', 'en')).to.throw('No operator');
  });
});
