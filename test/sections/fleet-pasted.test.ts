import '../../src/sections/fleet/index.js';

import {expect} from '@open-wc/testing';

import {fleetText} from '../../src/core/fleet.js';
import {type PastedFleet, readPastedFleet} from '../../src/sections/fleet/pasted.js';
import {type Calculator, only, seen} from '../element/driver.js';
import {announced, counts, drawn, focused, named, press, section, withFleet} from './fleet-driver.js';
import {pasteOf, toggle} from './section.js';

/** The entries that were understood, as the attribute writes them. */
const entries = ({read}: PastedFleet): string => fleetText(read.map(({entry}) => entry));

const faults = ({refused}: PastedFleet): string[] => refused.map(({line, fault}) => `${line} ${fault}`);

const field = (element: Calculator): HTMLTextAreaElement => only(section(element), 'textarea') as HTMLTextAreaElement;

async function read(element: Calculator, text: string, button = 'Read'): Promise<void> {
  if (!section(element).querySelector('textarea')) await toggle(element, 'fleetPaste');
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  await element.updateComplete;
  await press(element, button);
}

/** Pastes a text into a field, and whether the browser may put it there. */
async function paste(element: Calculator, into: HTMLElement, text: string): Promise<boolean> {
  into.focus();
  const isLeft = into.dispatchEvent(pasteOf(text));
  await drawn(element);
  return isLeft;
}

const refusedLines = (element: Calculator): string[] =>
  [...section(element).querySelectorAll('.refused li')].map(({textContent}) => seen(textContent));

describe('A pasted fleet', () => {
  for (const line of [
    'S21\t600',
    '600\tS21',
    'S21;600',
    'Antminer S21\t600\tEkibastuz',
    '"Antminer S21"\t"600"',
    '600 × S21',
    '600x S21',
    '600 х антминер-нет\tS21\t600',
    'S21 600',
    's21 x600',
    'BITMAIN antminer s21: 600 шт.',
    'antminer-s21:600',
    'Antminer S21,600',
    '600 S21',
    'S21 — 600',
  ])
    it(`understands “${line.replaceAll('\t', '⇥')}”`, () => {
      expect(entries(readPastedFleet(`\n${line}`, false))).to.equal('antminer-s21:600');
    });

  for (const line of ['3.4 kW 150 TH/s 25', '25 × 3400 W, 150 TH/s', '150 TH/s 3.4 kW\t25', '3.4/150:25', '3.4/150 25'])
    it(`understands figures of one’s own as “${line}”`, () => {
      expect(entries(readPastedFleet(line, false))).to.equal('3.4/150:25');
    });

  it('understands counts as the language groups them', () => {
    const lines = 'S21\t1 200\nS19 XP 1 200\nS9 1,200\nS17;1.200';
    expect(entries(readPastedFleet(lines, false))).to.equal('antminer-s21:1200 antminer-s19-xp:1200 antminer-s9:1200');
    expect(faults(readPastedFleet(lines, false))).to.deep.equal(['S17;1.200 noCount']);
    expect(entries(readPastedFleet(lines, true))).to.equal('antminer-s21:1200 antminer-s19-xp:1200');
    expect(entries(readPastedFleet('3,4 кВт 150 TH/s;25', true))).to.equal('3.4/150:25');
  });

  it('leaves out headings and totals in three languages', () => {
    for (const [head, total] of [
      ['Model\tCount', 'Total\t600'],
      ['Модель;Количество', 'Итого;600'],
      ['Үлгі\tСаны', 'Барлығы\t600'],
    ]) {
      const pasted = readPastedFleet(`${head}\nS21\t600\n${total}`, true);
      expect(entries(pasted)).to.equal('antminer-s21:600');
      expect([pasted.ignored, pasted.refused.length]).to.deep.equal([2, 0]);
    }
  });

  it('takes a first line of words without columns for no heading', () => {
    expect(faults(readPastedFleet('Container A\nS21 600', false))).to.deep.equal(['Container A unknown']);
  });

  it('says of each other line what is amiss', () => {
    expect(
      faults(
        readPastedFleet('S21\t600\nS99\t5\nS21\t1.5\nS21\nS17\t-3\nS9\t3\t4\n5 kW 5 kW 5\nS9 3 4\nContainer A', false),
      ),
    ).to.deep.equal([
      'S99\t5 unknown',
      'S21\t1.5 noCount',
      'S21 noCount',
      'S17\t-3 noCount',
      'S9\t3\t4 twoCounts',
      '5 kW 5 kW 5 unknown',
      'S9 3 4 noCount',
      'Container A unknown',
    ]);
  });

  it('reads a hundred thousand characters of anything, and loses no line', () => {
    for (const piece of ['S21 600\n', 'a\n', '1 2 3 4 5 6 7 8 9 10\n', '1,1.1,1.', '\t', ';x;1', '3.4/150/', '"'])
      for (const commaIsDecimal of [true, false]) {
        const text = piece.repeat(100_000 / piece.length);
        const {read: understood, refused, ignored, unread} = readPastedFleet(text, commaIsDecimal);
        const left = unread.split('\n').filter((line) => line.trim()).length;
        expect(understood.length + refused.length + ignored + left).to.equal(
          text.split('\n').filter((line) => line.trim()).length,
        );
      }
  });

  it('replaces the fleet, with the counts of the same model added together', async () => {
    const element = await withFleet();
    await read(element, 'Model\tCount\nS21\t600\nM60S\t25\nAntminer S21\t1,400\nTotal\t2,025');
    expect(announced(element)).to.equal(
      '3 lines were understood. 2 headings or totals were left out. The fleet is not changed yet.',
    );
    await press(element, 'Replace the fleet');
    expect(counts(element)).to.deep.equal(['Antminer S21 2000', 'Whatsminer M60S 25']);
    expect(field(element).value).to.equal('');
    expect(announced(element)).to.equal('The fleet now has 2 models.');
    expect(focused(element)).to.equal('Undo');
    await press(element, 'Undo');
    expect(element.inputs.fleet).to.equal(null);
  });

  it('adds to the fleet', async () => {
    const element = await withFleet('fleet="antminer-s21:600"');
    await read(element, 'S21 5\nS17 7');
    await press(element, 'Add to the fleet');
    expect(counts(element)).to.deep.equal(['Antminer S21 605', 'Antminer S17 7']);
  });

  it('keeps what was not understood in the field', async () => {
    const element = await withFleet();
    await read(element, 'S21\t600\nS99\t5\nS17\tmany');
    expect(refusedLines(element)).to.deep.equal(['S99 5: no such model', 'S17 many: no whole count']);
    await press(element, 'Replace the fleet');
    expect(field(element).value).to.equal('S99\t5\nS17\tmany');
    await read(element, 'S9\t5\nS17\t8');
    await press(element, 'Add to the fleet');
    expect(counts(element)).to.deep.equal(['Antminer S21 600', 'Antminer S9 5', 'Antminer S17 8']);
  });

  it('lists twenty of many such lines, and says how many more there are', async () => {
    const element = await withFleet();
    await read(element, Array.from({length: 33}, (_, line) => `X${line}\t${line}`).join('\n'));
    expect(refusedLines(element).length).to.equal(21);
    expect(refusedLines(element)[20]).to.equal('and 13 more');
    expect(seen(section(element).textContent)).not.to.include('Replace the fleet');
  });

  it('has twelve models; the others stay in the field', async () => {
    const element = await withFleet();
    await read(element, Array.from({length: 14}, (_, line) => `3.${line + 10} kW 150 TH/s ${line + 1}`).join('\n'));
    expect(refusedLines(element)).to.deep.equal([
      '3.22 kW 150 TH/s 13: more than 12 models',
      '3.23 kW 150 TH/s 14: more than 12 models',
    ]);
    await press(element, 'Replace the fleet');
    expect(counts(element).length).to.equal(12);
    expect(field(element).value).to.equal('3.22 kW 150 TH/s 13\n3.23 kW 150 TH/s 14');
  });

  it('reads a long list in parts', async () => {
    const element = await withFleet();
    await read(element, 'S21 1\n'.repeat(300));
    expect(announced(element)).to.equal(
      '200 lines were understood. The list is long. Its other lines are read after these. The fleet is not changed yet.',
    );
    await press(element, 'Replace the fleet');
    await press(element, 'Read');
    await press(element, 'Add to the fleet');
    expect(counts(element)).to.deep.equal(['Antminer S21 300']);
    expect(field(element).value).to.equal('');
  });

  for (const [language, text, button] of [
    ['en', 'Model\tCount\nS21\t1,200', 'Replace the fleet'],
    ['ru', 'Модель\tШтук\nS21\t1 200', 'Заменить парк'],
    ['kk', 'Үлгі\tСаны\nS21\t1 200', 'Паркті алмастыру'],
  ] as const)
    it(`can be pasted into a cell in ${language}`, async () => {
      const element = await withFleet(`lang="${language}"`);
      const count = only(section(element), '.count input');
      expect(await paste(element, count, text)).to.equal(false);
      expect(focused(element)).to.equal(button);
      await press(element, button);
      expect(counts(element)).to.deep.equal(['Antminer S21 1200']);
      await expect(element).to.be.accessible();
    });

  it('leaves a single number to the cell', async () => {
    const element = await withFleet();
    expect(await paste(element, named(element, 'Rigs, The article’s rig'), '600\r\n')).to.equal(true);
  });
});
