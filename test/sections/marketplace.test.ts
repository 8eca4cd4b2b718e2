import '../../src/sections/marketplace/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {calculate} from '../../src/core/index.js';
import {
  type Calculator,
  calculator,
  enter,
  field,
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
    expect(figure(details, 'Cost of an hour off, power not bought')).to.equal('$3.12');
    expect(figure(details, 'Cost of an hour off, power already paid for')).to.equal('$35.12');
  });

  it('says when each purchase is used, on the minute that has begun', async () => {
    const [element] = await planned('rigs="1800"');
    const times = table(drawer(element, PLAN)).map(([time]) => time);
    expect(times.slice(0, 4)).to.deep.equal(['00:00–01:23', '01:23–02:46', '02:46–04:10', '04:10–05:33']);
  });

  it('says that a purchase is used up while the rigs wait for the next', async () => {
    const [element] = await planned('approval-delay="300"');
    const times = table(drawer(element, PLAN)).map(([time]) => time);
    expect(times).to.deep.equal([
      '00:00–02:30',
      '05:00–07:30',
      '10:00–12:30',
      '15:00–17:30',
      '20:00–22:00',
      'Whole day',
    ]);
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
    expect(figure(details, 'Cost of an hour off, power not bought')).to.equal('$3.12');
  });

  it('is plain that a farm that loses money loses less while it waits', async () => {
    const [, details] = await opened('approval-delay="300" electricity-price="0.2"');
    expect(figure(details, 'Waiting changes')).to.match(/^\+\$/);
    expect(figure(details, 'Cost of an hour off, power not bought')).to.match(/^−\$/);
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

/** What the section says before its fields. */
const opening = (details: HTMLElement): string => seen(details.querySelector(':scope > div > p')?.textContent);

const hoursLost = (element: Calculator): HTMLInputElement => only(inside(element), '#hoursLost') as HTMLInputElement;

/** Types hours lost a day into their field, and leaves it. */
async function loseHours(element: Calculator, text: string): Promise<void> {
  const control = hoursLost(element);
  control.focus();
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  control.blur();
  await element.updateComplete;
}

describe('Waiting, in hours lost a day', () => {
  it('follows the minutes per approval', async () => {
    const [element] = await opened();
    expect(hoursLost(element).value).to.equal('0');
    await enter(element, 'approvalDelay', '300');
    expect(hoursLost(element).value).to.equal('12');
  });

  it('sets the minutes per approval, as if they had been typed', async () => {
    const [element, details] = await opened();
    let changes = 0;
    element.addEventListener('kz-change', () => (changes += 1));
    await loseHours(element, '12');
    expect(element.inputs.approvalDelay).to.equal(300);
    expect(field(element, 'approvalDelay').value).to.equal('300');
    expect(figure(details, 'Uptime with waiting')).to.equal('50.0%');
    expect(changes).to.equal(1);
    await loseHours(element, '0');
    expect(element.inputs.approvalDelay).to.equal(0);
  });

  it('rounds the minutes to hundredths, and finer only for a farm that uses up a purchase within seconds', async () => {
    const [element] = await opened();
    await loseHours(element, '2.2');
    expect(element.inputs.approvalDelay).to.equal(165.14);
    expect(hoursLost(element).value).to.equal('2.2');
    await enter(element, 'rigs', '10000000');
    await loseHours(element, '2');
    expect(hoursLost(element).value).to.equal('2');
  });

  it('refuses hours that no delay loses, and says the range', async () => {
    const [element, details] = await opened();
    for (const text of ['24', '-1', '1e999', 'x'.repeat(100_000)]) {
      const control = hoursLost(element);
      control.focus();
      control.value = text;
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await element.updateComplete;
      expect(element.inputs.approvalDelay).to.equal(0);
      expect(control.getAttribute('aria-invalid')).to.equal('true');
      expect(seen(only(details, '#hoursLost-message').textContent)).to.equal('Enter a number from 0 to 23.64·h.');
      control.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
      await element.updateComplete;
      expect(control.value).to.equal('0');
    }
  });

  it('has no field where no delay makes the farm stand still', async () => {
    const [element] = await opened('rigs="1"');
    expect(inside(element).querySelector('#hoursLost')).to.equal(null);
  });
});

describe('What 15 minutes per approval would cost', () => {
  for (const [attributes, sentence] of [
    ['', '15 minutes per approval would cost nothing, because approvals would keep up with the farm.'],
    [
      'rigs="11000"',
      /^If each approval took 15 minutes, the farm would stand still 2\.2 hours a day and lose \$\d+\.\d\d of daily profit\.$/,
    ],
    [
      'rigs="11000" purchases-ahead="2"',
      '15 minutes per approval would cost nothing, because approvals would keep up with the farm.',
    ],
    [
      'rigs="20000" electricity-price="0.2"',
      /^If .* 12 hours a day, but its daily loss would be \$[\d,.]+ smaller, because/,
    ],
    ['rigs="20000" fixed-costs="900000"', /^If .* 12 hours a day and its daily loss would be \$[\d,.]+ larger\.$/],
    ['rigs="10000"', '15 minutes per approval would cost nothing, because approvals would keep up with the farm.'],
    ['rigs="0"', 'Enter how many rigs.'],
    ['approval-delay="20"', ''],
    ['lang="ru" rigs="11000"', /^Если бы .* 2,2 ч в сутки и теряла бы [\d,·]+·\$ прибыли в сутки\.$/],
  ] as const)
    it(`is said in words: ${attributes || 'the defaults'}`, async () => {
      const [, details] = await opened(attributes);
      if (typeof sentence === 'string') expect(opening(details)).to.equal(sentence);
      else expect(opening(details)).to.match(sentence);
    });

  it('is what the net loses when the reader enters 15 minutes', async () => {
    const [element, details] = await opened('rigs="11000" period="month"');
    const lost = Number(/\$([\d,.]+\.\d\d)/.exec(opening(details))?.[1]?.replaceAll(',', ''));
    const net = (): number => Number(figures(element)[0]?.replace(/[$,]/g, ''));
    const before = net();
    await enter(element, 'approvalDelay', '15');
    expect(before - net()).to.be.closeTo(lost, 1e-6);
  });
});

describe('The day’s purchases', () => {
  it('are in order, with their time, energy and cost, and add up to the day', async () => {
    const [, plan] = await planned();
    const rows = table(plan);
    expect(rows.slice(0, 2)).to.deep.equal([
      ['00:00–02:30', '1', '$80.00'],
      ['02:30–05:00', '1', '$80.00'],
    ]);
    expect(rows.slice(-2)).to.deep.equal([
      ['22:30–24:00', '0.6', '$48.00'],
      ['Whole day', '9.6', '$768.00'],
    ]);
    const sum = (place: number): number =>
      rows.slice(0, -1).reduce((total, row) => total + Number(row[place]?.replace('$', '')), 0);
    expect(sum(1)).to.be.closeTo(9.6, 1e-9);
    expect(sum(2)).to.be.closeTo(calculate().costs.electricity, 1e-9);
  });

  it('add up in tenge too, where they all stand on one page', async () => {
    const [, plan] = await planned('currency="KZT"');
    const costs = table(plan).map((row) => Number(row[2]?.replace(/[₸,]/g, '')));
    expect(costs.slice(0, -1).reduce((total, cost) => total + cost, 0)).to.equal(costs.at(-1));
  });

  it('cost the same for the same power where a page has a part of them, and their total is the whole day', async () => {
    const [, plan] = await planned('currency="KZT" rigs="2000"');
    const rows = table(plan);
    expect(new Set(rows.slice(0, -1).map((row) => row[2])).size).to.equal(1);
    expect(rows.at(-1)).to.deep.equal(['Whole day', '19.2', '₸677,729']);
  });

  for (const [attributes, sentence] of [
    ['', 'Prepay for the day: $768.00.'],
    ['electricity-vat="16" period="month"', 'Prepay for the day: $890.88, VAT included.'],
    [
      'electricity-vat="16" mining-levy="2"',
      'Prepay for the day: $890.88, VAT included. The mining levy of $43.51 is charged later.',
    ],
    ['lang="ru" electricity-vat="16"', 'Предоплата за сутки·— 890,88·$ с НДС.'],
  ] as const)
    it(`are prepaid: ${sentence}`, async () => {
      const [, plan] = await planned(attributes);
      expect(seen(only(plan, 'p').textContent).replace(' — ', '·— ')).to.equal(sentence);
    });

  it('are turned page by page, and not past the ends', async () => {
    const [element, plan] = await planned('rigs="2500"');
    expect(range(element)).to.equal('1–10 of 24');
    await press(element, 'Previous');
    expect(range(element)).to.equal('1–10 of 24');
    await press(element, 'Next');
    await press(element, 'Next');
    expect(range(element)).to.equal('21–24 of 24');
    expect(table(plan).map(([time]) => time)).to.deep.equal([
      '20:00–21:00',
      '21:00–22:00',
      '22:00–23:00',
      '23:00–24:00',
      'Whole day',
    ]);
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
    expect(table(plan)[1]).to.deep.equal(['00:00', '1', '$80.00']);
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
      '"#","Start","End","MWh","Cost (USD)"',
      '1,"00:00","02:30",1,80',
      '2,"02:30","05:00",1,80',
    ]);
    expect(lines.slice(-3)).to.deep.equal(['10,"22:30","24:00",0.6,48', '"Whole day",,,9.6,768', '']);
  });

  for (const language of ['ru', 'kk'])
    it(`has semicolons and decimal commas in ${language}, and the display currency`, async () => {
      const [element] = await planned(`lang="${language}" currency="KZT"`);
      const {text} = await saved(element, language === 'ru' ? 'Скачать CSV' : 'CSV жүктеп алу');
      const lines = text.split('\r\n');
      expect(lines[0]).to.match(/^"#";".+";".+";".+";".+ \(KZT\)"$/);
      expect(lines.at(-3)).to.equal('10;"22:30";"24:00";0,6;21179,04');
      expect(lines.at(-2)).to.match(/^".+";;;9,6;338864,64$/);
    });

  it('keeps what a page calls the columns from breaking them', async () => {
    const [element] = await planned();
    element.strings = {en: {'marketplace.start': 'From, "local"\r\ntime'}};
    await element.updateComplete;
    const {text} = await saved(element, 'Download CSV');
    expect(text).to.contain('"#","From, ""local""\r\ntime","End","MWh"');
  });

  it('ends after a hundred thousand purchases, and says so', async () => {
    const [element, plan] = await planned('rigs="10000000" rig-power="1"');
    expect(seen(plan.textContent)).to.contain('The file holds the first 100,000.');
    const {text} = await saved(element, 'Download CSV');
    expect(text.split('\r\n').length).to.equal(100_003);
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
