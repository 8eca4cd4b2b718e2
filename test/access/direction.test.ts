import {expect, nextFrame} from '@open-wc/testing';

import {type Calculator, inside, only} from '../element/driver.js';
import {toggle} from '../sections/section.js';
import {inArticle, leave} from './whole.js';

afterEach(leave);

/** Where the first and the last character of a text stand. */
function ends(part: Element): readonly [first: DOMRect, last: DOMRect] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  let text = walker.nextNode() as Text | null;
  while (text && text.data.trim() === '') text = walker.nextNode() as Text | null;
  if (!text) throw new Error('No text');
  const [start, end] = [text.data.search(/\S/), text.data.trimEnd().length];
  const at = (from: number): DOMRect => {
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    return range.getBoundingClientRect();
  };
  return [at(start), at(end - 1)];
}

async function fromRightToLeft(attributes = ''): Promise<Calculator> {
  const element = await inArticle(`lang="dv" ${attributes}`);
  element.strings = {dv: {heading: 'Heading'}};
  await element.updateComplete;
  expect(only(inside(element), '.kz').dir).to.equal('rtl');
  return element;
}

describe('From right to left', () => {
  it('a sign stays before its number, in a sentence, a list and the map of two prices', async () => {
    const element = await fromRightToLeft('electricity-price="0.2"');
    await toggle(element, 'break-even');
    await nextFrame();
    const signed = [...inside(element).querySelectorAll('output, .figures dd, .heat td, .section td')].filter((part) =>
      /^\s*[+\u2212]\S*\s*$/.test(part.textContent),
    );
    expect(signed.length).to.be.above(20);
    for (const part of signed) {
      const [sign, last] = ends(part);
      expect(sign.left, part.textContent.trim()).to.be.below(last.left);
    }
  });

  it('the net is at the right end, and figures at the left end, as their names say', async () => {
    const element = await fromRightToLeft();
    const [output, answer] = ['output', '.answer'].map((part) => only(inside(element), part).getBoundingClientRect());
    const [, last] = ends(only(inside(element), 'output'));
    expect(last.right).to.be.above((output?.right ?? 0) - 3);
    const [revenue] = inside(element).querySelectorAll('.figures dd');
    if (!revenue) throw new Error('No revenue');
    expect(ends(revenue)[0].left).to.be.below((answer?.left ?? 0) + 20);
  });
});
