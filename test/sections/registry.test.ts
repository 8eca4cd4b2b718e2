import '../../src/sections/breakdown/index.js';
import '../../src/sections/checklist/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/aifc/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/compare/index.js';
import '../../src/sections/plant-deal/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Calculator, calculator, enter, inside, only, reasons} from '../element/driver.js';
import {drawer, toggle} from './section.js';

const ALL = ['breakdown', 'checklist', 'break-even', 'marketplace', 'aifc', 'projection', 'compare', 'plant-deal'];

const names = (element: Calculator): (string | undefined)[] =>
  [...inside(element).querySelectorAll<HTMLElement>('details.section')].map(({dataset}) => dataset['section']);

describe('The registry of sections', () => {
  it('shows all that are loaded, folded', async () => {
    const element = await calculator();
    expect(names(element)).to.deep.equal(ALL);
    expect(inside(element).querySelectorAll('details.section[open]')).to.have.length(0);
  });

  it('shows those the page asks for, in its order, and follows it', async () => {
    const element = await calculator('sections=" Projection  breakdown projection"');
    expect(names(element)).to.deep.equal(['projection', 'breakdown']);
    element.setAttribute('sections', 'none');
    await element.updateComplete;
    expect(names(element)).to.deep.equal([]);
    element.removeAttribute('sections');
    await element.updateComplete;
    expect(names(element)).to.deep.equal(ALL);
  });

  it('tells the page of a name that it does not know', async () => {
    const element = await calculator('sections="aifc chess"');
    expect(names(element)).to.deep.equal(['aifc']);
    expect(reasons(element)).to.deep.equal(['sections unknown']);
  });

  it('survives what is no text', async () => {
    const element = await calculator();
    for (const sections of [5, null, {}, Symbol('x')]) {
      Object.assign(element, {sections});
      await element.updateComplete;
      expect(names(element)).to.deep.equal(ALL);
    }
  });

  it('draws a section only while it is open, and keeps it open through an edit', async () => {
    const element = await calculator();
    expect(drawer(element, 'breakdown').children).to.have.length(1);
    const details = await toggle(element, 'breakdown');
    expect(details.children).to.have.length(2);
    expect(details.lastElementChild?.checkVisibility()).to.equal(true);
    await enter(element, 'rigs', '5');
    expect(details.open).to.equal(true);
    expect(details.lastElementChild?.checkVisibility()).to.equal(true);
    await toggle(element, 'breakdown');
    expect(details.children).to.have.length(1);
  });

  it('is opened with the keyboard', async () => {
    const element = await calculator();
    const details = drawer(element, 'aifc');
    only(details, 'summary').focus();
    const toggled = new Promise((resolve) => details.addEventListener('toggle', resolve, {once: true}));
    await sendKeys({press: 'Enter'});
    await toggled;
    await element.updateComplete;
    expect(details.open).to.equal(true);
  });

  it('leaves one control for each input, wherever it stands', async () => {
    const element = await calculator();
    only(inside(element), '.more > summary').click();
    for (const name of ALL) {
      await toggle(element, name);
      const controls = [...inside(element).querySelectorAll<HTMLInputElement>('[name]:not([type=radio], slot)')];
      const seen = controls.map((control) => control.name);
      expect(new Set(seen).size, `${name}: ${seen.join(' ')}`).to.equal(seen.length);
      expect(seen).to.include('approvalDelay');
    }
  });

  for (const language of ['en', 'ru', 'kk'])
    for (const theme of ['light', 'dark'])
      it(`is accessible in ${language}, ${theme}, with every section open`, async () => {
        const element = await calculator(`lang="${language}" theme="${theme}"`);
        for (const name of ALL) await toggle(element, name);
        await expect(element).to.be.accessible();
      });
});
