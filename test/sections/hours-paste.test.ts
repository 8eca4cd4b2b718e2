import {expect} from '@open-wc/testing';

import {inside, only} from '../element/driver.js';
import {cells, complaints, named, OPERATOR, paste, readTable, text, tomorrow, write} from './hours.js';
import {drawer, toggle} from './section.js';

const hours = Array.from({length: 24}, (_, hour) => hour);
const two = (hour: number): string => String(hour).padStart(2, '0');

/** What the table below has in its cells. */
const PRICES = hours.map((hour) => (hour === 3 ? '-1234.5' : hour >= 23 || hour < 7 ? '21.25' : '33.5'));
const QUOTAS = hours.map((hour) => (hour >= 18 && hour < 22 ? '2' : ''));

/** The same day as spreadsheets of some countries copy it. */
const TABLES: Readonly<Record<string, readonly [language: string, table: string]>> = {
  'prices alone': ['en', PRICES.join('\n')],
  'prices and quotas': ['en', hours.map((hour) => `${PRICES[hour]}\t${QUOTAS[hour]}`).join('\r\n')],
  'hours from 0, with a head': [
    'en',
    ['Hour\tPrice, ₸/kWh\tMWh', ...hours.map((hour) => `${hour}\t${PRICES[hour]}\t${QUOTAS[hour] || '-'}`)].join('\n'),
  ],
  'hours from 1 and prices': ['en', hours.map((hour) => `${hour + 1}\t${PRICES[hour]}`).join('\n')],
  'English (US)': [
    'en',
    hours
      .map((hour) => {
        const clock = `${two(hour % 12 || 12)}:00:00 ${hour < 12 ? 'AM' : 'PM'}`;
        return `${clock}\t${hour === 3 ? '-₸1,234.50' : `₸${Number(PRICES[hour]).toFixed(2)}`}\t${QUOTAS[hour] && '2.000 MWh'}`;
      })
      .join('\n'),
  ],
  'Russian (Russia)': [
    'ru',
    [
      'Час\tЦена, тг/кВт·ч\tКвота, МВт·ч',
      ...hours.map((hour) => {
        const price = hour === 3 ? '-1\u00a0234,50' : Number(PRICES[hour]).toFixed(2).replace('.', ',');
        return `${two(hour)}:00–${two((hour + 1) % 24)}:00\t${price}\u00a0₸\t${QUOTAS[hour] && '2,0'}`;
      }),
    ].join('\n'),
  ],
  'Kazakh (Kazakhstan)': [
    'kk',
    hours
      .map((hour) => {
        const price = hour === 3 ? '−1\u202f234,50' : Number(PRICES[hour]).toFixed(2).replace('.', ',');
        return `28.11.2026 ${two(hour)}:00\t${price}\t${QUOTAS[hour] && '2\u00a0000 кВт·сағ'}`;
      })
      .join('\n'),
  ],
  'tenge per MWh, named in the head': [
    'en',
    ['Hour\tPrice (₸/MWh)', ...hours.map((hour) => `${hour}\t${1000 * Number(PRICES[hour])}`)].join('\n'),
  ],
  'semicolons, from the evening on': [
    'en',
    [...hours.slice(18), ...hours.slice(0, 18)]
      .map((hour) => `${two(hour)}:00;${PRICES[hour]};${QUOTAS[hour]}`)
      .join('\n'),
  ],
};

const area = (element: Awaited<ReturnType<typeof tomorrow>>[0]): HTMLTextAreaElement =>
  only(inside(element), '#hours-table') as HTMLTextAreaElement;

describe('A pasted day', () => {
  for (const [name, [language, table]] of Object.entries(TABLES))
    it(`is read: ${name}`, async () => {
      const [element] = await tomorrow(`${OPERATOR} lang="${language}"`);
      if (!drawer(element, 'hoursPaste').open) await toggle(element, 'hoursPaste');
      await readTable(element, table);
      expect(complaints(element)).to.deep.equal([]);
      const [prices, quotas] = await cells(element);
      expect(prices.map((price) => price.replace('−', '-').replace(',', '.'))).to.deep.equal(PRICES);
      if (quotas.join('') !== '') expect(quotas).to.deep.equal(QUOTAS);
      expect(area(element).value).to.equal('');
    });

  it('may be pasted into any cell, which takes a single value itself', async () => {
    const [element] = await tomorrow();
    const cell = named(element, 'Day price');
    expect(await paste(element, cell, '33\r\n')).to.equal(false);
    expect(await paste(element, cell, `${PRICES.join('\r\n')}\r\n`)).to.equal(true);
    expect(text(element)).to.contain('All 24 hours are filled. Prices go from −₸1,234.50 to ₸33.50 per kWh.');
    expect((await cells(element))[0]).to.deep.equal(PRICES.map((price) => price.replace('-', '−')));
  });

  it('that cannot be read stays to be corrected, its lines named, and changes nothing', async () => {
    const [element] = await tomorrow();
    await write(element, 'Day price', '33');
    const wrong: Readonly<Record<number, string>> = {4: 'cheap', 9: '33 2', 10: '1e9'};
    const lines = PRICES.map((price, hour) => wrong[hour] ?? price);
    await paste(element, named(element, 'Day price'), lines.join('\n'));
    expect(complaints(element)).to.deep.equal([
      'Nothing was changed.',
      'Line 5 cannot be read: cheap',
      'Line 10 cannot be read: 33 2',
      'Line 11 cannot be read: 1e9',
    ]);
    expect(area(element).value).to.equal(lines.join('\n'));
    expect((await cells(element))[0].join('')).to.equal('');
    await readTable(element, PRICES.join('\n'));
    expect(complaints(element)).to.deep.equal([]);
  });

  it('of 23 or 25 lines is no day of Kazakhstan', async () => {
    const [element] = await tomorrow();
    await readTable(element, PRICES.slice(1).join('\n'));
    expect(complaints(element)).to.deep.equal([
      'Nothing was changed.',
      '23 lines were read; a day has 24 hours.',
      'Kazakhstan has no summer time, so no day has 23 or 25 hours.',
    ]);
    await readTable(element, [...PRICES, '33'].join('\n'));
    expect(complaints(element)[2]).to.match(/^Kazakhstan has no summer time/);
  });

  it('names the hour that is missing, and the one that is there twice', async () => {
    const [element] = await tomorrow();
    const rows = hours.map((hour) => `${two(hour)}:00\t33`);
    await readTable(element, rows.filter((_, hour) => hour !== 2).join('\n'));
    expect(complaints(element)).to.include('There is no line for 02–03.');
    await readTable(element, [...rows.slice(0, 3), '02:00\t33', ...rows.slice(3)].join('\n'));
    expect(complaints(element)).to.include('Line 4 repeats the hour 02–03.');
  });

  it('says how many lines it has where they are too few, or none', async () => {
    const [element] = await tomorrow();
    await readTable(element, '33\n21\n33');
    expect(complaints(element)[1]).to.equal('3 lines were read; a day has 24 hours.');
    await readTable(element, '');
    expect(complaints(element)[1]).to.equal('0 lines were read; a day has 24 hours.');
  });

  for (const [name, content] of Object.entries({
    lines: '1\n'.repeat(50_000),
    digits: '9'.repeat(100_000),
    spaces: ' '.repeat(99_999) + 'x',
    tabs: '\t'.repeat(99_999) + '1',
    markup: '<img src=x onerror=alert(1)>\n'.repeat(24),
    'times of no clock': '1:11:11:11 '.repeat(9000),
  }))
    it(`of ${name} does no harm`, async () => {
      const [element] = await tomorrow();
      await readTable(element, content);
      expect(complaints(element).length).to.be.within(2, 8);
      expect((await cells(element))[0].join('')).to.equal('');
      expect(inside(element).querySelector('img')).to.equal(null);
    });
});
