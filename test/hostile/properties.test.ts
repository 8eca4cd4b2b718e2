import '../../src/cdn-full.js';

import {expect} from '@open-wc/testing';

import {attributeOf} from '../../src/core/attributes.js';
import {KEYS} from '../../src/core/parameters.js';
import {type Calculator, calculator, inside, only} from '../element/driver.js';
import {LONG, TEXTS, VALUES} from './values.js';
import {Watch} from './watch.js';

/** Settings of the page beside the inputs. */
const OPTIONS = ['theme', 'headingLevel', 'articleUrl', 'articleTitle', 'strings', 'sections', 'live', 'scenarios'];

/** What a property takes among the values, because it is of its kind after all. */
const TAKEN: ReadonlyMap<string, (key: string) => boolean> = new Map<string, (key: string) => boolean>([
  // Twelve of its entries; the others are told of.
  ['a huge list', (key) => key === 'fleet'],
  // Languages without a text.
  ['no prototype', (key) => key === 'strings'],
  ['a cyclic object', (key) => key === 'strings'],
  ['__proto__', (key) => key === 'strings'],
  ['constructor', (key) => key === 'strings'],
  // No scenarios at all.
  ['a sparse list', (key) => key === 'scenarios'],
]);

const put = (element: Calculator, name: string, value: unknown): void => {
  Object.assign(element, {[name]: value});
};

let watch: Watch;

beforeEach(() => {
  watch = new Watch();
});

afterEach(() => {
  watch.end();
});

/** The element works as ever once the page has taken everything back. */
async function expectWell(element: Calculator): Promise<void> {
  for (const name of [...KEYS, ...OPTIONS, 'share', 'liveKzt']) put(element, name, undefined);
  element.rigs = 500;
  await element.updateComplete;
  expect(element.problems).to.deep.equal([]);
  expect(only(inside(element), '[part=net] output').textContent).to.equal('$31.77');
}

describe('Every property, set to what no page means,', () => {
  for (const [name, make] of VALUES)
    it(`keeps the default and tells of it: ${name}`, async () => {
      const element = await calculator();
      const {inputs} = element;
      const isTaken = TAKEN.get(name) ?? (() => false);
      for (const key of [...KEYS, ...OPTIONS, 'share', 'liveKzt']) put(element, key, make());
      await element.updateComplete;
      watch.expectSound(element);
      for (const key of KEYS) {
        if (!isTaken(key) && !isTaken('fleet')) expect(element.inputs[key], key).to.deep.equal(inputs[key]);
        expect(() => element[key], key).not.to.throw();
      }
      for (const key of [...KEYS, ...OPTIONS]) if (!isTaken(key)) watch.expectTold(element, key, name);
      await expectWell(element);
    });

  it('has the same number of problems at each update', async () => {
    const element = await calculator();
    put(
      element,
      'scenarios',
      VALUES.map(([, make]) => make()),
    );
    await element.updateComplete;
    const told = watch.warnings.length;
    expect(told).to.be.greaterThan(0);
    element.rigs = 7;
    await element.updateComplete;
    expect(watch.warnings.length).to.equal(told);
    watch.expectSound(element);
  });
});

describe('Every attribute, with a text that no page means,', () => {
  for (const text of [...TEXTS, ...Object.values(LONG).map((make) => make(3000))])
    it(`shows nothing senseless and runs nothing: ${JSON.stringify(text).slice(0, 60)}`, async () => {
      const element = await calculator();
      for (const key of [...KEYS, ...OPTIONS, 'share', 'liveKzt', 'lang', 'id'])
        if (key !== 'articleTitle') element.setAttribute(attributeOf(key), text);
      await element.updateComplete;
      watch.expectSound(element);
      expect(inside(element).querySelector('script, img, [onerror], [onload]')).to.equal(null);
      for (const {protocol} of inside(element).querySelectorAll('a')) expect(protocol).to.match(/^https?:$/);
    });
});
