import '../../src/sections/fleet/index.js';

import {expect} from '@open-wc/testing';

import {
  type Calculator,
  enter,
  hears,
  inside,
  net,
  NONSENSE,
  only,
  pressReset,
  seen,
  switchTo,
} from '../element/driver.js';
import {
  announced,
  chooseModel,
  counts,
  enterInto,
  focused,
  headline,
  modelLists,
  named,
  press,
  rows,
  section,
  typeInto,
  withFleet,
  words,
} from './fleet-driver.js';
import {button, overflows} from './section.js';

const FOUR = 'fleet="antminer-s21:2600 antminer-s19-xp:400 antminer-s17:120 3.4/150:25"';
const TWELVE = [
  ['s9', 's17', 't17', 's19', 's19-pro', 's19j-pro'],
  ['s19k-pro', 's19-xp', 't21', 's21', 's21-pro', 's21-xp'],
]
  .flat()
  .map((model) => `antminer-${model}:10`)
  .join(' ');

/** The totals among the first inputs. */
const totals = (element: Calculator): string => seen(only(inside(element), '.fleet-line').textContent);

describe('The fleet', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const theme of ['light', 'dark'])
      it(`is accessible in ${language}, ${theme}`, async () => {
        const element = await withFleet(`lang="${language}" theme="${theme}" ${FOUR}`);
        await expect(element).to.be.accessible();
        expect(words(element)).not.to.match(NONSENSE);
      });

  it('shows the farm as it is while no fleet was entered', async () => {
    const element = await withFleet();
    expect(counts(element)).to.deep.equal(['The article’s rig 1000']);
    expect(rows(element)[0]?.slice(2)).to.deep.equal(['$74.77 ▲ profit', '$0.0878', '100.0%']);
    await enter(element, 'rigs', '500');
    expect(counts(element)).to.deep.equal(['The article’s rig 500']);
    await enter(element, 'rigPower', '0.5');
    expect(rows(element)[0]?.slice(0, 3)).to.deep.equal(['Own figures', '500', '−$58.62 ▼ loss']);
  });

  it('says for each model what it brings, up to which price it pays, and its share of the load', async () => {
    const element = await withFleet(FOUR);
    expect(rows(element)).to.deep.equal([
      ['Antminer S21', '2600', '$1,700.98 ▲ profit', '$0.0878', '85.1%'],
      ['Antminer S19 XP', '400', '−$246.90 ▼ loss', '$0.0715', '11.3%'],
      ['Antminer S17', '120', '−$332.83 ▼ loss', '$0.0341', '2.8%'],
      ['Own figures', '25', '−$24.93 ▼ loss', '$0.0678', '0.8%'],
    ]);
    expect(seen(only(section(element), '.sum').textContent))
      .to.include('$1,096.32')
      .and.to.include('3,145');
    expect(seen(only(section(element), '.sum').textContent)).to.include('10.691·MW, 586.47·PH/s, 18.2·J/TH');
  });

  it('says it in tenge and for the month', async () => {
    const element = await withFleet(FOUR);
    await switchTo(element, 'currency', 'KZT');
    await switchTo(element, 'period', 'month');
    expect(rows(element)[0]?.slice(2, 4)).to.deep.equal(['₸22,844,072 ▲ profit', '₸38.73']);
  });

  it('says that the mean hides losing models', async () => {
    const element = await withFleet(FOUR);
    expect(words(element)).to.include('On average a rig earns $0.35 a day, but 3 of 4 models lose money.');
    const losing = await withFleet('fleet="antminer-s17:120"');
    expect(words(losing)).not.to.include('On average');
  });

  it('answers in its title how many models lose money, or how many of all models pay', async () => {
    const element = await withFleet(FOUR);
    expect(headline(element)).to.equal('3 of 4 models lose money');
    await press(element, 'Switch off the losing models');
    expect(headline(element)).to.match(/^1 model, and it pays$/);
    const other = await withFleet('fleet="antminer-s21:5 antminer-s21-xp:5"');
    expect(headline(other)).to.equal('All 2 models pay');
    expect(headline(await withFleet())).to.match(/^\d+ of \d+ models pay$/);
  });

  it('switches the losing models off, and brings them back', async () => {
    const element = await withFleet(FOUR);
    const before = net(element);
    expect(words(element)).to.include('Switching off the losing models (545 rigs) adds $604.66 a day before tax.');
    await press(element, 'Switch off the losing models');
    expect(counts(element)).to.deep.equal([
      'Antminer S21 2600',
      'Antminer S19 XP 0',
      'Antminer S17 0',
      'Own figures 0',
    ]);
    expect(rows(element)[1]?.[2]).to.equal('$0.00 switched off');
    expect(announced(element)).to.equal('545 rigs are switched off.');
    expect(focused(element)).to.equal('Undo');
    expect(words(element)).to.include('No model loses money on its power.');
    expect(totals(element)).to.contain('Fleet: 2,600 rigs');
    await press(element, 'Undo');
    expect(counts(element)[1]).to.equal('Antminer S19 XP 400');
    expect(net(element)).to.equal(before);
  });

  it('says so where all models lose money, and where no rig runs', async () => {
    const element = await withFleet('fleet="antminer-s17:100 antminer-s9:10"');
    expect(words(element)).to.include('Every model loses money.');
    expect(words(element)).not.to.include('Switch off the losing models');
    await enterInto(element, 'Rigs, Antminer S17', '0');
    await enterInto(element, 'Rigs, Antminer S9', '0');
    expect(words(element)).to.include('No rig runs.');
    expect(words(element)).not.to.match(NONSENSE);
  });

  it('moves the figures of the compact view at each keystroke, and tells the page at the end only', async () => {
    const element = await withFleet(FOUR);
    const heard = hears(element, 'kz-change');
    const before = net(element);
    await typeInto(element, 'Rigs, Antminer S21', '2000');
    expect(totals(element)).to.contain('Fleet: 2,545 rigs');
    expect(net(element)).not.to.equal(before);
    expect(heard.length).to.equal(0);
    named(element, 'Rigs, Antminer S21').blur();
    expect(heard.map(({detail}) => detail.key)).to.deep.equal(['fleet']);
  });

  it('takes another model, and figures of one’s own', async () => {
    const element = await withFleet();
    await chooseModel(element, 0, 'antminer-s21-xp');
    expect(element.inputs.fleet).to.deep.equal([{rig: 'antminer-s21-xp', power: 3.645, hashrate: 270, count: 1000}]);
    await chooseModel(element, 0, 'none');
    await enterInto(element, 'Power per rig, Model 1', '3 kW');
    await enterInto(element, 'Hashrate per rig, Model 1', '0.2 PH/s');
    expect(element.inputs.fleet).to.deep.equal([{rig: null, power: 3, hashrate: 200, count: 1000}]);
  });

  it('keeps the last good figure while one is impossible, and says what can be entered', async () => {
    const element = await withFleet('fleet="3.4/150:25"');
    await enterInto(element, 'Power per rig, Model 1', '5000');
    expect(element.inputs.rigPower).to.equal(3.4);
    const control = named(element, 'Power per rig, Model 1');
    expect(control.value).to.equal('5000');
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    const message = inside(element).getElementById(control.getAttribute('aria-describedby') ?? '');
    expect(seen(message?.textContent)).to.equal('Enter a number from 0 to 50·kW.');
    await enterInto(element, 'Power per rig, Model 1', '3.2');
    expect(element.inputs.rigPower).to.equal(3.2);
    expect(control.getAttribute('aria-invalid')).to.equal('false');
  });

  it('takes no more rigs together than a farm can have', async () => {
    const element = await withFleet('fleet="antminer-s21:9999990 antminer-s17:5"');
    await enterInto(element, 'Rigs, Antminer S17', '11');
    expect(element.inputs.rigs).to.equal(9_999_995);
    await enterInto(element, 'Rigs, Antminer S17', '10');
    expect(element.inputs.rigs).to.equal(10_000_000);
  });

  it('offers a fleet again that another value has replaced', async () => {
    const element = await withFleet(FOUR);
    button(only(inside(element), '.fleet-line'), 'Count with one model').click();
    await element.updateComplete;
    expect(counts(element)).to.deep.equal(['Antminer S21 3145']);
    expect(words(element)).to.include('has replaced your fleet, 2,600·×·Antminer S21; 400·×·Antminer S19 XP');
    await press(element, 'Use the fleet again');
    expect(counts(element)[0]).to.equal('Antminer S21 2600');
    await press(element, 'Undo');
    expect(counts(element)).to.deep.equal(['Antminer S21 3145']);
  });

  it('is the page’s again after a reset', async () => {
    const element = await withFleet();
    await chooseModel(element, 0, 'antminer-s17');
    await press(element, 'Add a model');
    await typeInto(element, 'Rigs, Antminer S17', 'many');
    await pressReset(element);
    expect(counts(element)).to.deep.equal(['The article’s rig 1000']);
    expect(named(element, 'Rigs, The article’s rig').getAttribute('aria-invalid')).to.equal('false');
  });

  it('shows twelve models, and says that there are no more', async () => {
    const element = await withFleet(`fleet="${TWELVE}"`);
    expect(modelLists(element).length).to.equal(12);
    expect(words(element)).to.include('A fleet has at most 12 models.');
    await press(element, 'Add a model');
    expect(modelLists(element).length).to.equal(12);
  });

  for (const [lang, width, size] of [
    ['ru', 320, 16],
    ['ru', 320, 32],
    ['ru', 720, 16],
    ['ru', 720, 32],
    ['kk', 260, 32],
  ])
    it(`fits ${width} pixels with letters of ${size} in ${lang}`, async () => {
      const element = await withFleet(`lang="${lang}" currency="KZT" period="year" ${FOUR}`);
      element.style.fontSize = `${size}px`;
      element.style.setProperty('--kz-max-width', `${width}px`);
      element.style.width = `${width}px`;
      await element.updateComplete;
      expect(overflows(section(element))).to.equal(false);
    });
});
