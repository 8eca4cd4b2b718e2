import {expect} from '@open-wc/testing';

import type {Calculator} from './driver.js';
import {calculator, enter, field, hears, inside, list, net, only, pressReset, screen, seen, shown} from './driver.js';

const FLEET = 'fleet="antminer-s21:400, s19-xp:250, antminer-s19:100, 3.4/150:50"';

const block = (element: Calculator): HTMLElement => only(inside(element), '.fleet-line');

function buttonNamed(element: Calculator, text: string): HTMLButtonElement {
  const found = [...block(element).querySelectorAll('button')].find((button) => seen(button.textContent) === text);
  if (!found) throw new Error(`There is no button "${text}"`);
  return found;
}

async function press(element: Calculator, text: string): Promise<void> {
  buttonNamed(element, text).click();
  await element.updateComplete;
}

describe('A fleet of the page', () => {
  it('stands in the place of the rigs, with its totals and its models', async () => {
    const element = await calculator(FLEET);
    const text = seen(block(element).textContent);
    expect(text).to.contain('Fleet: 800 rigs · 2.65·MW · 132·PH/s · 20.1·J/TH');
    expect(text).to.contain('400·×·Antminer·S21; 250·×·Antminer·S19·XP; 100·×·Antminer·S19; 50·×·3.4·kW,·150·TH/s');
    expect(inside(element).querySelectorAll('[name=rigs], [name=rig], [name=rigPower]')).to.have.length(0);
  });

  it('says that its mean hides losing models', async () => {
    const element = await calculator(FLEET);
    expect(seen(block(element).textContent)).to.contain('3 of 4 models lose money.');
    const twice = await calculator('fleet="antminer-s19:100 antminer-s19:50 antminer-s21:10" electricity-price="0.07"');
    expect(seen(block(twice).textContent)).to.contain('1 of 2 models loses money.');
    const winning = await calculator('fleet="antminer-s21:400" electricity-price="0.05"');
    expect(seen(block(winning).textContent)).not.to.contain('money');
  });

  it('counts like its mean rig', async () => {
    const element = await calculator('fleet="antminer-s21:600, s19-xp:400"');
    const {rigs, rigPower, rigHashrate} = element.inputs;
    expect([rigs, rigPower, rigHashrate]).to.deep.equal([1000, 3.304, 176]);
    const mean = await calculator('rigs="1000" rig-power="3.304" rig-hashrate="176"');
    expect(net(element)).to.equal(net(mean));
  });

  for (const [language, text] of [
    ['ru', 'Парк устройств: 800 устройств · 2,65·МВт · 132·PH/s · 20,1·Дж/TH'],
    ['kk', 'Құрылғылар паркі: 800 құрылғы · 2,65·МВт · 132·PH/s · 20,1·Дж/TH'],
  ] as const)
    it(`is written in ${language}`, async () => {
      const element = await calculator(`${FLEET} lang="${language}"`);
      expect(seen(block(element).textContent)).to.contain(text);
    });

  it('gives way to one model with as many rigs, and comes back at reset', async () => {
    const element = await calculator(FLEET);
    const commits = hears(element, 'kz-change');
    await press(element, 'Count with one model');
    expect(list(element, 'rig').value).to.equal('antminer-s21');
    expect(shown(element, 'rigs')).to.equal('800');
    expect(commits.map(({detail}) => [detail.key, detail.value])).to.deep.equal([['rig', 'antminer-s21']]);
    expect(element.inputs.fleet).to.equal(null);
    await pressReset(element);
    expect(seen(block(element).textContent)).to.contain('800 rigs');
  });

  it('gives way to the figures of its most frequent rig where that has no model', async () => {
    const element = await calculator('fleet="3.4/150:60 antminer-s21:20"');
    await press(element, 'Count with one model');
    const {rigs, rig, rigPower, rigHashrate} = element.inputs;
    expect([rigs, rig, rigPower, rigHashrate]).to.deep.equal([80, 'none', 3.4, 150]);
  });

  it('has no button to edit it where no section can', async () => {
    const element = await calculator(FLEET);
    expect(seen(block(element).textContent)).not.to.contain('Edit');
  });

  it('is scaled by another number of rigs, which then has its field', async () => {
    const element = await calculator(FLEET);
    element.rigs = 1600;
    await element.updateComplete;
    expect(element.inputs.fleet).to.equal(null);
    expect(shown(element, 'rigs')).to.equal('1,600');
    expect(element.result.power).to.be.closeTo(2 * 2647.5, 1e-9);
    await enter(element, 'rigs', '800');
    expect(field(element, 'rigs').value).to.equal('800');
    element.rigs = undefined;
    await pressReset(element);
    expect(element.inputs.fleet).to.have.length(4);
  });

  it('without a rig asks for rigs and shows no nonsense', async () => {
    const element = await calculator('fleet="antminer-s21:0"');
    expect(screen(element)).not.to.match(/NaN|undefined|null|Infinity/);
    expect(net(element)).to.equal('$0.00');
  });
});
