import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Key} from '../../src/core/index.js';
import {
  type Calculator,
  choose,
  complaint,
  described,
  enter,
  field,
  focus,
  hears,
  inside,
  leave,
  list,
  net,
  only,
  pressReset,
  seen,
  shown,
  switchTo,
  type,
} from './driver.js';
import {chip, heading, wholeCalculator} from './screen-driver.js';

const CHIPS = ['rules', 'taxRate', 'complianceRate', 'aifcShare', 'purchaseCap'] as const;

/** What of a text a reader sees: the names of the chips have origins that only a screen reader reads. */
const seenOrigin = (element: Calculator, key: Key): string => {
  const text = only(chip(element, key), `[id="${key}-origin-text"]`);
  const {width, height} = text.getBoundingClientRect();
  return width > 2 && height > 2 ? seen(text.innerText) : '';
};

const name = (element: Calculator, key: Key): string => {
  const copy = only(chip(element, key), '.term').cloneNode(true) as HTMLElement;
  only(copy, 'span').remove();
  return seen(copy.textContent);
};

/** The chip as a reader reads it: its name, its value and its unit. */
const chipText = (element: Calculator, key: 'taxRate' | 'complianceRate' | 'aifcShare' | 'purchaseCap'): string =>
  `${name(element, key)}: ${shown(element, key)} ${seen(only(chip(element, key), '.unit').innerText)}`;

describe('The line of assumptions', () => {
  it('has the article’s four figures and the rules, each once on the screen', async () => {
    const element = await wholeCalculator();
    expect(heading(element)).to.equal('Based on article data');
    expect(chipText(element, 'taxRate')).to.equal('Tax on profit: 15 %');
    expect(chipText(element, 'complianceRate')).to.equal('Compliance: 10 %');
    expect(chipText(element, 'aifcShare')).to.equal('Sold on AIFC: 75 %');
    expect(chipText(element, 'purchaseCap')).to.equal('Limit per purchase: 1 MWh');
    expect(list(element, 'rules').selectedOptions[0]?.text).to.equal('Article');
    for (const key of CHIPS) expect(inside(element).querySelectorAll(`[name=${key}]`).length, key).to.equal(1);
  });

  it('shows no origin while all of it is the article’s, and a screen reader has it nevertheless', async () => {
    const element = await wholeCalculator();
    for (const key of CHIPS) expect(seenOrigin(element, key), key).to.equal('');
    expect(described(element, 'taxRate')).to.match(/^% article/);
  });

  it('names the article only while all of it comes from there', async () => {
    const element = await wholeCalculator();
    for (const [key, text] of [
      ['taxRate', '20'],
      ['complianceRate', '12'],
      ['aifcShare', '50'],
      ['purchaseCap', '2'],
      ['electricityPrice', '0.05'],
    ] as const) {
      await enter(element, key, text);
      expect(heading(element), key).to.equal('Assumptions');
      await pressReset(element);
      expect(heading(element)).to.equal('Based on article data');
    }
    await choose(element, 'rules', 'law-2026');
    expect(heading(element)).to.equal('Assumptions');
    await choose(element, 'rules', 'article');
    expect(heading(element)).to.equal('Based on article data');
    await choose(element, 'rig', 'antminer-s21');
    expect(heading(element), 'a rig of a maker').to.equal('Assumptions');
  });

  it('names it whatever the currency, and not for what the article does not say', async () => {
    const element = await wholeCalculator();
    await switchTo(element, 'currency', 'KZT');
    await enter(element, 'rigs', '500');
    expect(heading(element)).to.equal('Based on article data');
  });

  for (const [language, of, other] of [
    ['ru', 'По данным статьи', 'Допущения'],
    ['kk', 'Мақала деректері бойынша', 'Болжамдар'],
  ] as const)
    it(`has its heading in ${language}`, async () => {
      const element = await wholeCalculator(`lang="${language}"`);
      expect(heading(element)).to.equal(of);
      await type(element, 'taxRate', '20');
      expect(heading(element)).to.equal(other);
    });
});

describe('A chip', () => {
  it('is edited in its place, in effect with each key and committed at Enter', async () => {
    const element = await wholeCalculator();
    const changes = hears(element, 'kz-change');
    await focus(element, 'taxRate');
    await aTimeout(0);
    await sendKeys({type: '20'});
    await element.updateComplete;
    // Revenue of 936.41 less costs of 876.59, of which the tax is a fifth of 74.77.
    expect(net(element)).to.equal('$59.82');
    expect(changes).to.deep.equal([]);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(changes.map(({detail}) => detail)).to.deep.equal([{key: 'taxRate', value: 20, given: 20}]);
    expect(inside(element).activeElement === field(element, 'taxRate'), 'the focus stays').to.equal(true);
    expect(seenOrigin(element, 'taxRate')).to.equal('your value');
  });

  it('says beside it what is wrong with its text, and which number stands', async () => {
    const element = await wholeCalculator();
    for (const [text, error] of [
      ['120', 'Enter a number from 0 to 100%. The calculator still uses 15%.'],
      ['20x', 'Enter a number, such as 15%. The calculator still uses 15%.'],
    ] as const) {
      await type(element, 'taxRate', text);
      expect(complaint(element, 'taxRate')).to.equal(error);
      expect(described(element, 'taxRate')).to.include(error);
      expect(field(element, 'taxRate').getAttribute('aria-invalid')).to.equal('true');
      expect(net(element)).to.equal('$63.55');
      const place = only(inside(element), '#taxRate-error').getBoundingClientRect();
      expect(place.top).to.be.at.least(chip(element, 'taxRate').getBoundingClientRect().bottom - 1);
      expect(place.width * place.height).to.be.greaterThan(0);
    }
    await leave(element, 'taxRate');
    expect(shown(element, 'taxRate'), 'the text stays for mending').to.equal('20x');
    await enter(element, 'taxRate', '20');
    expect(complaint(element, 'taxRate')).to.equal('');
  });

  it('gives up its text at Escape, and its value when it is emptied', async () => {
    const element = await wholeCalculator();
    await type(element, 'aifcShare', '50');
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect([shown(element, 'aifcShare'), seenOrigin(element, 'aifcShare')]).to.deep.equal(['75', '']);
    await enter(element, 'aifcShare', '50');
    expect(seenOrigin(element, 'aifcShare')).to.equal('your value');
    await enter(element, 'aifcShare', '');
    expect([shown(element, 'aifcShare'), seenOrigin(element, 'aifcShare')]).to.deep.equal(['75', '']);
  });

  it('names the law as the origin of what the law says, and whether that is confirmed', async () => {
    const element = await wholeCalculator();
    await choose(element, 'rules', 'law-2026');
    expect(CHIPS.map((key) => seenOrigin(element, key))).to.deep.equal([
      'your value',
      'law',
      '',
      'law, unconfirmed',
      '',
    ]);
    expect([shown(element, 'taxRate'), shown(element, 'complianceRate'), shown(element, 'aifcShare')]).to.deep.equal([
      '20',
      '10',
      '75',
    ]);
  });

  it('names the page and the link as origins of what they say', async () => {
    const element = await wholeCalculator('tax-rate="5" rules="article-2024"');
    expect(seenOrigin(element, 'taxRate')).to.equal('set by this page');
    expect(seenOrigin(element, 'rules')).to.equal('set by this page');
    expect([shown(element, 'aifcShare'), seenOrigin(element, 'aifcShare')]).to.deep.equal(['50', '']);
  });

  for (const [language, own, law] of [
    ['ru', 'ваше значение', 'закон'],
    ['kk', 'сіздің саныңыз', 'заң'],
  ] as const)
    it(`has its origin in ${language}`, async () => {
      const element = await wholeCalculator(`lang="${language}"`);
      await enter(element, 'taxRate', '10');
      expect(seenOrigin(element, 'taxRate')).to.equal(own);
      await choose(element, 'rules', 'law-2026');
      expect(seenOrigin(element, 'taxRate')).to.equal(law);
    });

  it('opens its explanation with its name', async () => {
    const element = await wholeCalculator();
    only(chip(element, 'aifcShare'), '.term').click();
    await element.updateComplete;
    const explanation = only(inside(element), '#aifcShare-origin-explanation');
    expect(seen(explanation.innerText)).to.include('The article says 75%.');
    expect(explanation.getBoundingClientRect().width).to.be.greaterThan(200);
    only(chip(element, 'aifcShare'), '.term').click();
    await element.updateComplete;
    expect(inside(element).querySelector('.explanation')).to.equal(null);
  });

  it('has room for what is typed', async () => {
    const element = await wholeCalculator();
    for (const text of ['15', '12.3456', '1234567.5']) {
      await type(element, 'purchaseCap', text);
      const {scrollWidth, clientWidth} = field(element, 'purchaseCap');
      expect(scrollWidth - clientWidth, text).to.be.at.most(1);
    }
  });

  it('stays within a narrow element', async () => {
    for (const language of ['en', 'ru', 'kk']) {
      const element = await wholeCalculator(`lang="${language}" style="width: 300px"`);
      await choose(element, 'rules', 'law-2026');
      const {right} = only(inside(element), '.kz').getBoundingClientRect();
      for (const key of CHIPS)
        expect(chip(element, key).getBoundingClientRect().right, `${language} ${key}`).to.be.at.most(right);
    }
  });
});

describe('The chip of the rules', () => {
  it('takes rules at once, and with them all four of their figures', async () => {
    const element = await wholeCalculator();
    await enter(element, 'taxRate', '5');
    const changes = hears(element, 'kz-change');
    await choose(element, 'rules', 'law-2026');
    expect(changes.map(({detail: {key, value}}) => [key, value])).to.deep.equal([['rules', 'law-2026']]);
    const {taxRate, complianceRate, aifcShare, miningLevy} = element.inputs;
    expect([taxRate, complianceRate, aifcShare, miningLevy]).to.deep.equal([20, 10, 75, 2]);
    expect(net(element)).to.equal('$25.00');
  });

  it('has a name and the names of the rules, in three languages', async () => {
    for (const [language, label, options] of [
      ['en', 'Rules', ['Article', 'Article, 2024', 'Law, 2026']],
      ['ru', 'Правила', ['Статья', 'Статья, 2024', 'Закон, 2026']],
      ['kk', 'Ережелер', ['Мақала', 'Мақала, 2024', 'Заң, 2026']],
    ] as const) {
      const select = list(await wholeCalculator(`lang="${language}"`), 'rules');
      expect(select.getAttribute('aria-label')).to.equal(label);
      expect([...select.options].map(({text}) => text)).to.deep.equal(options);
    }
  });
});
