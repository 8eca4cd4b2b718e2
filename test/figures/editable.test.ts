import '../../src/define.js';
import '../../src/define-figures.js';

import {expect} from '@open-wc/testing';

import {mount} from '../../src/mount.js';
import {article, CALCULATOR} from './prose.js';

const PROSE =
  '<p>It leaves <kz-figure value="netProfit">$1</kz-figure> at <kz-input name="rigs">7</kz-input> rigs. <kz-when test="netProfit lt 0">A loss.</kz-when></p>';

const DATA =
  '<p>It leaves <b data-kz-figure="netProfit">$1</b>. <b data-kz-when="netProfit lt 0" hidden>A loss.</b></p>';

const page = (content: string): Promise<HTMLElement> => article(`<div>${CALCULATOR}${content}</div>`);

before(() => {
  mount();
});

describe('A text that somebody edits', () => {
  for (const [name, attribute] of Object.entries({
    'in an editor': 'contenteditable',
    'in an editor for plain text': 'contenteditable="plaintext-only"',
  })) {
    it(`keeps its figures as they were written: ${name}`, async () => {
      const place = await page(`<div ${attribute}>${PROSE}</div>`);
      expect(place.querySelector('[contenteditable]')?.innerHTML).to.equal(PROSE);
      expect(place.querySelector('kz-input')?.shadowRoot?.querySelector('[role]')).to.equal(null);
    });

    it(`gets no elements for its data attributes: ${name}`, async () => {
      const place = await page(`<div ${attribute}>${DATA}</div>`);
      expect(place.querySelector('[contenteditable]')?.innerHTML.replaceAll('hidden=""', 'hidden')).to.equal(DATA);
    });
  }

  it('is no text around which editing is switched off', async () => {
    const place = await page(`<div contenteditable="false">${PROSE}${DATA}</div>`);
    const texts = [...place.querySelectorAll('p')].map(({innerText}) => innerText.trim());
    expect(texts).to.deep.equal(['It leaves $63.55 at 1,000 rigs.', 'It leaves $63.55.']);
  });
});
