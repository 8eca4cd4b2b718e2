import '../../src/sections/fleet/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {enter, hears, inside, only, seen} from '../element/driver.js';
import {
  announced,
  chooseModel,
  counts,
  drawn,
  enterInto,
  focused,
  named,
  press,
  pressKey,
  section,
  typeInto,
  withFleet,
} from './fleet-driver.js';
import {button} from './section.js';

const TWO = 'fleet="antminer-s21:600 antminer-s17:120"';

describe('Changes of the fleet', () => {
  it('add a model, whose list gets the focus', async () => {
    const element = await withFleet();
    await press(element, 'Add a model');
    expect(counts(element)).to.deep.equal(['The article’s rig 1000', 'Antminer S21 1']);
    expect(focused(element)).to.equal('Model 2');
    expect(announced(element)).to.equal('Antminer S21 was added.');
    await press(element, 'Add a model');
    expect(counts(element)[2]).to.equal('Antminer S21 Hyd 1');
  });

  it('remove a model, and the focus goes to the next', async () => {
    const element = await withFleet('fleet="antminer-s21:600 antminer-s17:120 antminer-s9:1"');
    named(element, 'Remove: Antminer S17').click();
    await drawn(element);
    expect(counts(element)).to.deep.equal(['Antminer S21 600', 'Antminer S9 1']);
    expect(focused(element)).to.equal('Model 2');
    expect(announced(element)).to.equal('Antminer S17 was removed.');
    named(element, 'Remove: Antminer S9').click();
    await drawn(element);
    expect(focused(element)).to.equal('Model 1');
    const last = named(element, 'Remove: Antminer S21');
    expect(last.getAttribute('aria-disabled')).to.equal('true');
    expect(seen(inside(element).getElementById(last.getAttribute('aria-describedby') ?? '')?.textContent)).to.equal(
      'The last model cannot be removed.',
    );
    last.click();
    await drawn(element);
    expect(counts(element)).to.deep.equal(['Antminer S21 600']);
  });

  it('count with buttons and arrow keys', async () => {
    const element = await withFleet(TWO);
    const heard = hears(element, 'kz-change');
    named(element, 'More: Rigs, Antminer S21').click();
    await element.updateComplete;
    expect(counts(element)[0]).to.equal('Antminer S21 620');
    named(element, 'Fewer: Rigs, Antminer S17').click();
    await element.updateComplete;
    expect(counts(element)[1]).to.equal('Antminer S17 115');
    await pressKey(element, named(element, 'Rigs, Antminer S17'), 'ArrowUp');
    expect(counts(element)[1]).to.equal('Antminer S17 120');
    expect(heard.length).to.equal(3);
  });

  it('tell two rows of one model apart', async () => {
    const element = await withFleet('fleet="antminer-s21:1 antminer-s21:2"');
    await enterInto(element, 'Rigs, Model 2, Antminer S21', '5');
    expect(counts(element)).to.deep.equal(['Antminer S21 1', 'Antminer S21 5']);
  });

  it('are undone one after another, each edit of a cell in one step', async () => {
    const element = await withFleet();
    expect(button(section(element), 'Undo').getAttribute('aria-disabled')).to.equal('true');
    await chooseModel(element, 0, 'antminer-s21');
    for (const text of ['5', '50', '505']) await typeInto(element, 'Rigs, Antminer S21', text);
    named(element, 'Rigs, Antminer S21').blur();
    await press(element, 'Add a model');
    await press(element, 'Undo');
    expect(counts(element)).to.deep.equal(['Antminer S21 505']);
    expect(announced(element)).to.equal('The last change was undone.');
    await press(element, 'Undo');
    expect(counts(element)).to.deep.equal(['Antminer S21 1000']);
    await press(element, 'Undo');
    expect(counts(element)).to.deep.equal(['The article’s rig 1000']);
    expect(element.inputs.fleet).to.equal(null);
    expect(button(section(element), 'Undo').getAttribute('aria-disabled')).to.equal('true');
    expect(focused(element)).to.equal('Undo');
  });

  it('give back the number of rigs that the reader had entered', async () => {
    const element = await withFleet();
    await enter(element, 'rigs', '70');
    await press(element, 'Add a model');
    await press(element, 'Undo');
    expect(element.inputs.rigs).to.equal(70);
    expect(counts(element)).to.deep.equal(['The article’s rig 70']);
  });

  it('are at most fifty steps back', async () => {
    const element = await withFleet(TWO);
    const more = named(element, 'More: Rigs, Antminer S21');
    for (let step = 0; step < 60; step++) {
      more.click();
      await element.updateComplete;
    }
    for (let step = 0; step < 60; step++) await press(element, 'Undo');
    expect(counts(element)[0]).to.equal('Antminer S21 800');
  });

  it('are none where an edit is taken back or changes nothing', async () => {
    const element = await withFleet();
    const heard = hears(element, 'kz-change');
    await typeInto(element, 'Rigs, The article’s rig', '7');
    expect(element.inputs.rigs).to.equal(7);
    await pressKey(element, named(element, 'Rigs, The article’s rig'), 'Escape');
    await enterInto(element, 'Rigs, The article’s rig', '1000');
    expect(element.inputs.fleet).to.equal(null);
    expect(element.inputs.rig).to.equal('article');
    expect(heard.length).to.equal(0);
    expect(button(section(element), 'Undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('can be made by keyboard alone', async () => {
    const element = await withFleet(TWO);
    named(element, 'Model 1').focus();
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Rigs, Antminer S21');
    await sendKeys({type: '75'});
    await sendKeys({press: 'Enter'});
    expect(counts(element)[0]).to.equal('Antminer S21 75');
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal('Remove: Antminer S21');
    await sendKeys({press: 'Enter'});
    await drawn(element);
    expect(counts(element)).to.deep.equal(['Antminer S17 120']);
    expect(focused(element)).to.equal('Model 1');
  });

  for (const [typed, model] of [
    ['s21', 'Antminer S21 1'],
    ['ANTMINER s21', 'Antminer S21 1'],
    ['bitmain s19 xp', 'Antminer S19 XP 1'],
    ['M60S 25', 'Whatsminer M60S 25'],
    ['30 × m60s', 'Whatsminer M60S 30'],
    ['sealm', 'SealMiner A2 1'],
  ] as const)
    it(`find a model by “${typed}”, and Enter adds it`, async () => {
      const element = await withFleet('fleet="antminer-s17:600 antminer-s9:120"');
      const find = only(section(element), '#fleet-sought') as HTMLInputElement;
      find.focus();
      await sendKeys({type: typed});
      await sendKeys({press: 'Enter'});
      await drawn(element);
      expect(counts(element)[2]).to.equal(model);
      expect(focused(element)).to.equal(`Rigs, ${model.replace(/ \d+$/, '')}`);
      expect(find.value).to.equal('');
    });

  it('list the models found as buttons, say how many, and add what is pressed', async () => {
    const element = await withFleet(TWO);
    const find = only(section(element), '#fleet-sought') as HTMLInputElement;
    find.focus();
    await sendKeys({type: 'hyd'});
    expect(announced(element)).to.match(/^\d models found\.$/);
    const found = [...section(element).querySelectorAll('.found button')];
    expect(seen(found[0]?.textContent)).to.equal('Antminer S19 XP Hyd: 255·TH/s, 5.304·kW, 20.8·J/TH');
    (found[0] as HTMLElement).click();
    await drawn(element);
    expect(counts(element)[2]).to.equal('Antminer S19 XP Hyd 1');
    find.focus();
    await sendKeys({type: 'nothing of the kind'});
    expect(announced(element)).to.equal('0 models found.');
    await sendKeys({press: 'Enter'});
    expect(counts(element).length).to.equal(3);
    await sendKeys({press: 'Escape'});
    expect(find.value).to.equal('');
  });

  it('drop a text that was refused when the page puts another fleet under it', async () => {
    const element = await withFleet(TWO);
    await typeInto(element, 'Rigs, Antminer S17', 'some');
    element.setAttribute('fleet', 'antminer-s9:1 antminer-s19:2');
    await element.updateComplete;
    const cell = named(element, 'Rigs, Antminer S19');
    expect([cell.value, cell.ariaInvalid]).to.deep.equal(['2', 'false']);
    await pressKey(element, cell, 'Escape');
    expect(counts(element)).to.deep.equal(['Antminer S9 1', 'Antminer S19 2']);
    expect(element.origins.fleet.layer).to.equal('host');
  });
});
