import '../../src/sections/marketplace/index.js';

import {expect} from '@open-wc/testing';

import {type Calculator, calculator, enter, inside, NONSENSE, only, pressReset, seen} from '../element/driver.js';
import {button, drawer, overflows, savedBy, table, toggle} from './section.js';

const LOG = 'marketplaceLog';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  await toggle(element, 'marketplace');
  return [element, await toggle(element, LOG)];
}

const intro = (log: HTMLElement): string =>
  [...log.querySelectorAll<HTMLElement>('.log > p')]
    .filter((line) => line.checkVisibility())
    .map(({textContent}) => seen(textContent))[0] ?? '';

const dateField = (element: Calculator): HTMLInputElement => only(inside(element), '#planDate') as HTMLInputElement;

/** Sets the date as the browser's own picker does. */
async function pick(element: Calculator, date: string): Promise<void> {
  const control = dateField(element);
  control.focus();
  control.value = date;
  control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  control.blur();
  await element.updateComplete;
}

/** Runs with the clock at a moment. */
async function at<T>(moment: string, act: () => Promise<T>): Promise<T> {
  const now = Date.now.bind(Date);
  Date.now = () => Date.parse(moment);
  try {
    return await act();
  } finally {
    Date.now = now;
  }
}

describe('The day’s log', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}`, async () => {
      for (const attributes of ['', 'theme="dark" electricity-price="0.2" approval-delay="60"']) {
        const [element, log] = await opened(`lang="${language}" ${attributes}`);
        await expect(element).to.be.accessible();
        expect(seen(log.textContent)).not.to.match(NONSENSE);
      }
    });

  it('has each hour, their total, and the net of the day', async () => {
    const [, log] = await opened();
    const rows = table(log);
    expect(rows).to.have.length(28);
    expect(rows[23]?.slice(0, 7)).to.deep.equal(['23:00–24:00', 'on', '400', '1', '32.00', '0.00', '0.00045392']);
    expect(rows[24]?.slice(0, 10)).to.deep.equal(
      ['Total', '24 of 24', '9,600', '24', '768.00', '0.00'].concat([
        '0.01089400',
        '0.00817050',
        '0.00272350',
        '74.77',
      ]),
    );
    expect(rows.slice(25).map((row) => [row[0], row[9]])).to.deep.equal([
      ['Fixed costs of the day', '0.00'],
      ['Tax on the day', '−11.22'],
      ['Net profit of the day', '63.55'],
    ]);
  });

  it('says what it counts with: the time zone, equal hours where none were entered, and no waiting', async () => {
    const [element, log] = await opened();
    const equal = 'You entered no hours, so this is a day of 24 equal hours at the electricity price in force.';
    const zone = ', in the time of Kazakhstan, UTC+5. After fixed costs and tax the day leaves $63.55.';
    expect(intro(log)).to.match(/^This is the plan for \w{3} \d+, \d{4}, /);
    expect(intro(log)).to.contain(`${zone} ${equal}`);
    await enter(element, 'approvalDelay', '300');
    expect(intro(log)).to.contain('so there is no wait for approvals.');
    expect(table(log)[24]?.[1]).to.equal('24 of 24');
  });

  it('says that no hour pays, or that there are no rigs', async () => {
    const [element, log] = await opened('electricity-price="0.2" fixed-costs="3043.75"');
    expect(intro(log)).to.contain('No hour pays for its power, so the rigs stand still all day.');
    expect(table(log)[0]?.slice(0, 5)).to.deep.equal(['00:00–01:00', 'off', '0', '–', '–']);
    expect(table(log)[27]?.[9]).to.equal('−100.00');
    await enter(element, 'rigs', '0');
    expect(intro(log)).to.contain('Enter how many rigs.');
  });

  it('is of tomorrow in Kazakhstan, whose day begins five hours sooner', async () => {
    for (const [moment, date] of [
      ['2026-11-27T18:59:00Z', '2026-11-28'],
      ['2026-11-27T19:01:00Z', '2026-11-29'],
      ['2026-12-31T20:00:00Z', '2027-01-02'],
    ] as const)
      await at(moment, async () => {
        const [element] = await opened();
        expect(dateField(element).value).to.equal(date);
      });
  });

  it('is of the day that the reader picks, until a reset', async () => {
    await at('2026-11-27T10:00:00Z', async () => {
      const [element, log] = await opened();
      await pick(element, '2027-02-03');
      expect(intro(log)).to.match(/^This is the plan for Feb 3, 2027,/);
      const {name} = await savedBy(() => {
        button(log, 'Download the log (CSV)').click();
      });
      expect(name).to.equal('log-2027-02-03.csv');
      await pressReset(element);
      expect(intro(log)).to.match(/^This is the plan for Nov 28, 2026,/);
    });
  });

  it('keeps its day where the field is emptied, or holds what is no day', async () => {
    await at('2026-11-27T10:00:00Z', async () => {
      const [element, log] = await opened();
      await pick(element, '2027-02-03');
      for (const nothing of ['', '2027-02-30', 'x'.repeat(100_000)]) {
        await pick(element, nothing);
        expect(dateField(element).value).to.equal('2027-02-03');
        expect(intro(log)).to.match(/^This is the plan for Feb 3, 2027,/);
      }
    });
  });

  it('is handed over as a file, named after its day, with the figures of the screen', async () => {
    const [, log] = await opened('electricity-vat="16" mining-levy="2" electricity-price="0.05"');
    const {name, bytes, text} = await savedBy(() => {
      button(log, 'Download the log (CSV)').click();
    });
    expect(name).to.match(/^log-\d{4}-\d\d-\d\d\.csv$/);
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const lines = text.split('\r\n');
    for (const [index, row] of table(log).entries()) {
      const cells = lines[index + 1]?.replaceAll('"', '').split(',') ?? [];
      expect(cells[1]).to.equal(row[0]);
      for (const [place, cell] of row.slice(2, 10).entries())
        if (cell) expect(Number(cells[place + 3])).to.equal(Number(cell.replace('−', '-').replaceAll(',', '')));
        else expect(cells[place + 3]).to.equal('');
    }
  });

  it('keeps its column, and its hours on one line each', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      const [element, log] = await opened(`lang="${language}" rigs="10000000" currency="KZT"`);
      element.style.inlineSize = '300px';
      await element.updateComplete;
      expect(overflows(log)).to.equal(false);
      const [first] = log.querySelectorAll('tbody th');
      expect(first?.getBoundingClientRect().height).to.be.below(40);
    }
  });

  it('is printed alone', async () => {
    const [element, log] = await opened();
    const marked: string[] = [];
    const print = window.print.bind(window);
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      for (const root of [document, inside(element)])
        for (const part of root.querySelectorAll('[data-kz-printed=alone]')) marked.push(part.className);
      dispatchEvent(new Event('afterprint'));
    };
    try {
      button(log, 'Print the log').click();
    } finally {
      window.print = print;
    }
    expect(marked).to.deep.equal(['log']);
    expect(inside(element).querySelector('[data-kz-printed]')).to.equal(null);
    expect(drawer(element, LOG).open).to.equal(true);
  });
});
