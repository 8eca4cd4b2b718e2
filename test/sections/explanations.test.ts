import '../../src/sections/aifc/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/breakdown/index.js';
import '../../src/sections/checklist/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/plant-deal/index.js';
import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Calculator, calculator, inside, only, seen} from '../element/driver.js';
import {toggle} from './section.js';

const SECTIONS = ['breakdown', 'aifc', 'break-even', 'marketplace', 'plant-deal', 'projection', 'history'];

/** A section alone, open, with the names of its figures. */
async function opened(section: string, attributes = ''): Promise<[Calculator, HTMLButtonElement[]]> {
  const element = await calculator(attributes);
  const details = await toggle(element, section);
  return [element, [...details.querySelectorAll<HTMLButtonElement>('button.term')]];
}

async function tap(element: Calculator, name: HTMLButtonElement): Promise<void> {
  name.click();
  await element.updateComplete;
}

const explanations = (element: Calculator): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>('.explanation'),
];

/** The names that say that their explanation is open. */
const expanded = (element: Calculator): string[] =>
  [...inside(element).querySelectorAll('[aria-expanded=true]')].map(({id}) => id);

describe('The explanations of a section', () => {
  for (const section of SECTIONS) {
    it(`${section} open under their figures, one at a time`, async () => {
      const [element, names] = await opened(section, 'fixed-costs="500" electricity-price="0.05"');
      expect(names.length).to.be.above(0);
      for (const name of names) {
        expect(name.getAttribute('aria-expanded'), name.id).to.equal('false');
        await tap(element, name);
        expect(expanded(element)).to.deep.equal([name.id]);
        const [explanation, ...others] = explanations(element);
        expect([explanation?.id, others.length]).to.deep.equal([`${name.id}-explanation`, 0]);
        const row = name.closest('tr') ?? name.closest('dl > div') ?? name.parentElement;
        const below = row?.matches('tr') ? row.nextElementSibling : row;
        expect(below?.contains(explanation ?? null), `${name.id} has it in its own row`).to.equal(true);
        const {bottom} = name.getBoundingClientRect();
        expect(explanation?.getBoundingClientRect().top, name.id).to.be.at.least(bottom - 1);
      }
    });

    it(`${section} close at a second click, and with Escape, which leaves the focus where it is`, async () => {
      const [element, names] = await opened(section);
      for (const name of names) {
        await tap(element, name);
        await tap(element, name);
        expect(explanations(element).length, name.id).to.equal(0);
        name.focus();
        await sendKeys({press: 'Enter'});
        await element.updateComplete;
        expect(expanded(element)).to.deep.equal([name.id]);
        await sendKeys({press: 'Escape'});
        await element.updateComplete;
        expect([explanations(element).length, expanded(element).length], name.id).to.deep.equal([0, 0]);
        expect(name.getAttribute('aria-expanded')).to.equal('false');
        expect(inside(element).activeElement?.id).to.equal(name.id);
      }
    });
  }

  for (const attributes of ['', 'rig-price="20"'])
    it(`leave no sentence with two points at its end in Russian, whose dates and months end with one: ${attributes}`, async () => {
      const element = await calculator(`lang="ru" ${attributes}`);
      for (const section of [...SECTIONS, 'checklist']) await toggle(element, section);
      const text = seen(only(inside(element), '.kz').textContent);
      expect(text.match(/.{20}\.\./)?.[0]).to.equal(undefined);
    });

  for (const language of ['en', 'ru', 'kk'])
    it(`define each figure in a sentence of its own in ${language}`, async () => {
      const definitions: string[] = [];
      for (const section of SECTIONS) {
        const [element, names] = await opened(section, `lang="${language}"`);
        for (const name of names) {
          await tap(element, name);
          definitions.push(seen(explanations(element)[0]?.querySelector('p')?.textContent));
        }
      }
      for (const definition of definitions) expect(definition).to.match(/^\p{Lu}.+\.$/u);
      expect(new Set(definitions).size).to.equal(definitions.length);
    });
});
