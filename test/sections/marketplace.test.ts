import '../../src/sections/marketplace/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {calculate} from '../../src/core/index.js';
import {
  type Calculator,
  calculator,
  enter,
  figures,
  focus,
  focusedName,
  inside,
  NONSENSE,
  only,
  seen,
  switchTo,
} from '../element/driver.js';
import {button, drawer, figure, overflows, type Saved, savedBy, table, toggle} from './section.js';

const PLAN = 'marketplacePlan';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'marketplace')];
}

async function planned(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const [element] = await opened(attributes);
  return [element, await toggle(element, PLAN)];
}

const range = (element: Calculator): string => seen(only(drawer(element, PLAN), '[role=status]').textContent);

async function press(element: Calculator, text: string): Promise<void> {
  button(drawer(element, PLAN), text).click();
  await element.updateComplete;
}

/** Clicks "Download", and what the reader gets. */
const saved = (element: Calculator, text: string): Promise<Saved> => savedBy(() => press(element, text));

describe('The marketplace', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}`, async () => {
      const [element, details] = await planned(`lang="${language}" approval-delay="60"`);
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('says how many purchases a day takes, how long one lasts and what a lost hour costs', async () => {
    const [, details] = await opened();
    expect(figure(details, 'Purchases a day')).to.equal('10');
    expect(figure(details, 'One purchase lasts')).to.equal('150·min');
    expect(figure(details, 'An hour off, power not bought')).to.equal('$3.12');
    expect(figure(details, 'An hour off, power already paid for')).to.equal('$35.12');
  });

  it('starts a purchase on its second, not on the one before', async () => {
    const [element] = await planned('rigs="1800"');
    const starts = table(drawer(element, PLAN)).map(([start]) => start);
    expect(starts).to.deep.equal(
      ['00:00:00', '01:23:20', '02:46:40', '04:10:00', '05:33:20'].concat([
        '06:56:40',
        '08:20:00',
        '09:43:20',
        '11:06:40',
        '12:30:00',
      ]),
    );
  });

  it('has the fields of the approval while it is open, and only then', async () => {
    const element = await calculator();
    const more = only(inside(element), '.more');
    const places = (): boolean[] =>
      ['approvalDelay', 'purchasesAhead'].map((key) => more.contains(only(inside(element), `input[name=${key}]`)));
    expect(places()).to.deep.equal([true, true]);
    await toggle(element, 'marketplace');
    expect(places()).to.deep.equal([false, false]);
    await toggle(element, 'marketplace');
    expect(places()).to.deep.equal([true, true]);
  });

  it('opened or taken away while the reader types among the other inputs, leaves the keyboard in the same field', async () => {
    const element = await calculator();
    await focus(element, 'complianceFixed');
    await toggle(element, 'marketplace');
    await focus(element, 'complianceFixed');
    for (const sections of ['none', 'marketplace']) {
      element.sections = sections;
      await element.updateComplete;
      expect(focusedName(element)).to.equal('complianceFixed');
    }
    await enter(element, 'complianceFixed', '300');
    expect(element.inputs).to.include({complianceFixed: 300, miningLevy: 0, fixedCosts: 0});
  });

  it('costs nothing to wait while a purchase lasts longer than an approval', async () => {
    const [element, details] = await opened();
    await enter(element, 'approvalDelay', '150');
    expect(figure(details, 'Uptime with waiting')).to.equal('100.0%');
    expect(figure(details, 'Waiting changes')).to.equal('$0.00');
  });

  it('says what the wait takes, the same as the net changes by when it is over', async () => {
    const [element, details] = await opened('approval-delay="300"');
    expect(figure(details, 'Uptime with waiting')).to.equal('50.0%');
    expect(figure(details, 'Uptime without waiting')).to.equal('100.0%');
    expect(figure(details, 'Waiting changes daily profit by')).to.equal('−$31.78');
    expect(figures(element)[0]).to.equal('$31.77');
    await enter(element, 'approvalDelay', '0');
    expect(figures(element)[0]).to.equal('$63.55');
  });

  it('says it for the month and the year too; a lost hour stays an hour', async () => {
    const [element, details] = await opened('approval-delay="300"');
    const now = calculate({approvalDelay: 300}).netProfit;
    const free = calculate().netProfit;
    await switchTo(element, 'period', 'year');
    expect(figure(details, 'Waiting changes yearly profit by')).to.match(/^−\$11,60\d\.\d\d$/);
    expect(365.25 * (free - now)).to.be.closeTo(11_605, 5);
    expect(figure(details, 'An hour off, power not bought')).to.equal('$3.12');
  });

  it('is plain that a farm that loses money loses less while it waits', async () => {
    const [, details] = await opened('approval-delay="300" electricity-price="0.2"');
    expect(figure(details, 'Waiting changes')).to.match(/^\+\$/);
    expect(figure(details, 'An hour off, power not bought')).to.match(/^−\$/);
  });

  it('has dashes and no plan without rigs', async () => {
    const [element, details] = await opened('rigs="0"');
    expect([...details.querySelectorAll('dd')].map(({textContent}) => textContent)).to.deep.equal([
      '0',
      ...Array.from({length: 6}, () => '–'),
    ]);
    expect(inside(element).querySelector(`[data-section=${PLAN}]`)).to.equal(null);
  });
});

describe('The day’s purchases', () => {
  it('are in order, with their time, energy and cost, and add up to the day', async () => {
    const [, plan] = await planned();
    const rows = table(plan);
    expect(rows.slice(0, 2)).to.deep.equal([
      ['00:00:00', '1', '$80.00'],
      ['02:30:00', '1', '$80.00'],
    ]);
    expect(rows.at(-1)).to.deep.equal(['22:30:00', '0.6', '$48.00']);
    const sum = (place: number): number => rows.reduce((total, row) => total + Number(row[place]?.replace('$', '')), 0);
    expect(sum(1)).to.be.closeTo(9.6, 1e-9);
    expect(sum(2)).to.be.closeTo(calculate().costs.electricity, 1e-9);
  });

  it('are turned page by page, and not past the ends', async () => {
    const [element, plan] = await planned('rigs="2500"');
    expect(range(element)).to.equal('1–10 of 24');
    await press(element, 'Previous');
    expect(range(element)).to.equal('1–10 of 24');
    await press(element, 'Next');
    await press(element, 'Next');
    expect(range(element)).to.equal('21–24 of 24');
    expect(table(plan).map(([start]) => start)).to.deep.equal(['20:00:00', '21:00:00', '22:00:00', '23:00:00']);
    await press(element, 'Next');
    expect(range(element)).to.equal('21–24 of 24');
    await press(element, 'Previous');
    expect(range(element)).to.equal('11–20 of 24');
  });

  it('are turned with the keyboard, which keeps its place at the end', async () => {
    const [element, plan] = await planned('rigs="2000"');
    const next = button(plan, 'Next');
    next.focus();
    for (const page of ['11–20 of 20', '11–20 of 20']) {
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(range(element)).to.equal(page);
      expect(inside(element).activeElement).to.equal(next);
    }
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(range(element)).to.equal('1–10 of 20');
  });

  it('stay on their page while numbers change, and come back when the day is shorter', async () => {
    const [element] = await planned('rigs="2500"');
    await press(element, 'Next');
    await press(element, 'Next');
    await enter(element, 'electricityPrice', '0.07');
    expect(range(element)).to.equal('21–24 of 24');
    await enter(element, 'rigs', '1000');
    expect(range(element)).to.equal('1–10 of 10');
    await enter(element, 'rigs', '1');
    expect(range(element)).to.equal('1–1 of 1');
  });

  it('of ten million rigs are shown as fast', async () => {
    const [element, plan] = await planned('rigs="10000000"');
    expect(range(element)).to.equal('1–10 of 96,000');
    expect(table(plan)[1]).to.deep.equal(['00:00:00', '1', '$80.00']);
    expect(overflows(plan)).to.equal(false);
  });
});

describe('The file of the plan', () => {
  it('holds the whole day, each line as RFC 4180 has it', async () => {
    const [element] = await planned();
    const {name, bytes, text} = await saved(element, 'Download CSV');
    expect(name).to.equal('purchase-plan.csv');
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = text.split('\r\n');
    expect(lines.slice(0, 3)).to.deep.equal([
      '"#","Start","MWh","Cost (USD)"',
      '1,"00:00:00",1,80',
      '2,"02:30:00",1,80',
    ]);
    expect(lines.slice(-2)).to.deep.equal(['10,"22:30:00",0.6,48', '']);
  });

  for (const language of ['ru', 'kk'])
    it(`has semicolons and decimal commas in ${language}, and the display currency`, async () => {
      const [element] = await planned(`lang="${language}" currency="KZT"`);
      const {text} = await saved(element, language === 'ru' ? 'Скачать CSV' : 'CSV жүктеп алу');
      const lines = text.split('\r\n');
      expect(lines[0]).to.match(/^"#";".+";".+";".+ \(KZT\)"$/);
      expect(lines.slice(-2)).to.deep.equal(['10;"22:30:00";0,6;21179,04', '']);
    });

  it('keeps what a page calls the columns from breaking them', async () => {
    const [element] = await planned();
    element.strings = {en: {'marketplace.start': 'From, "local"\r\ntime'}};
    await element.updateComplete;
    const {text} = await saved(element, 'Download CSV');
    expect(text).to.contain('"#","From, ""local""\r\ntime","MWh"');
  });

  it('ends after a hundred thousand purchases, and says so', async () => {
    const [element, plan] = await planned('rigs="10000000" rig-power="1"');
    expect(seen(plan.textContent)).to.contain('The file holds the first 100,000.');
    const {text} = await saved(element, 'Download CSV');
    expect(text.split('\r\n').length).to.equal(100_002);
    await enter(element, 'rigs', '1000');
    expect(seen(plan.textContent)).not.to.contain('100,000');
  });

  it('is forgotten by the page after a moment', async () => {
    const [element] = await planned();
    const revokeObjectURL = URL.revokeObjectURL.bind(URL);
    const revoked: string[] = [];
    // The files of the tests before may still be waiting.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    URL.revokeObjectURL = (address) => revoked.push(address);
    try {
      await saved(element, 'Download CSV');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    } finally {
      URL.revokeObjectURL = revokeObjectURL;
    }
    expect(revoked.length).to.equal(1);
    expect(revoked[0]).to.match(/^blob:/);
  });
});
