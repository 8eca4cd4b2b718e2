import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {
  type Calculator,
  calculator,
  choose,
  enter,
  inside,
  only,
  openMore,
  openRigFigures,
  page,
  seen,
  switchTo,
} from './driver.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const ARTICLE = 'https://eatcm.net/how-kazakhstan-rationed-electricity-for-crypto-mining-and-what-it-means-for-miners';

const badges = (element: Calculator): HTMLButtonElement[] => [
  ...inside(element).querySelectorAll<HTMLButtonElement>('button[part=badge]'),
];

const badgeOf = (element: Calculator, id: string): HTMLButtonElement =>
  only(inside(element), `button[id="${id}"]`) as HTMLButtonElement;

/** The explanations that are open. */
const openExplanations = (element: Calculator): HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>('.explanation'),
];

/** Every button that opens an explanation. */
const openers = (element: Calculator): HTMLButtonElement[] => [
  ...inside(element).querySelectorAll<HTMLButtonElement>('button:is(.badge, .term):not(#rig-figures)'),
];

const expanded = (element: Calculator): string[] =>
  openers(element)
    .filter((button) => button.getAttribute('aria-expanded') === 'true')
    .map(({id}) => id);

async function tap(element: Calculator, id: string): Promise<void> {
  badgeOf(element, id).click();
  await element.updateComplete;
}

/** The paragraphs of the explanation that a button opens. */
async function explained(element: Calculator, id: string): Promise<string[]> {
  await tap(element, id);
  const paragraphs = [...only(inside(element), '.explanation').querySelectorAll('p')].map(({textContent}) =>
    seen(textContent),
  );
  await tap(element, id);
  return paragraphs;
}

describe('An explanation', () => {
  it('of an input defines it and names its source', async () => {
    const element = await calculator();
    const [definition, source] = await explained(element, 'taxRate-origin');
    expect(definition).to.equal('The share of the profit that the state takes; on a loss there is none.');
    expect(source).to.match(/^The article says 15%\. .*The law has said 20% since Jan 1, 2026\. This is confirmed\./);
  });

  it('of a figure defines it and computes it with the reader’s own numbers', async () => {
    const element = await calculator('rigs="500"');
    expect(await explained(element, 'net-term')).to.deep.equal([
      'What is left of the revenue after all costs and tax, without the rigs’ price.',
      '$468.20 − $436.43 = $31.77',
    ]);
    expect((await explained(element, 'tax-term'))[1]).to.match(/^15% × \$37\.38\d* = \$5\.61$/);
  });

  it('of a price in the other currency says how it was converted', async () => {
    const element = await calculator('electricity-price="33 KZT"');
    expect((await explained(element, 'electricityPrice-origin'))[1]).to.equal('33 ÷ 441.23 = 0.074791');
  });

  it('of the price of a rig says that it follows the hashrate', async () => {
    for (const [rig, sum] of [
      ['antminer-s21', '1,000 × $15.00 × 200 = $3,000,000.00'],
      ['antminer-s21-xp-hyd', '1,000 × $15.00 × 473 = $7,095,000.00'],
    ] as const) {
      const element = await calculator(`rig="${rig}"`);
      expect((await explained(element, 'investment-term'))[1]).to.contain(sum);
      element.remove();
    }
  });

  it('speaks Russian and Kazakh', async () => {
    const texts = async (language: string): Promise<string[]> =>
      explained(await calculator(`lang="${language}"`), 'complianceRate-origin');
    expect((await texts('ru'))[0]).to.equal('Расходы на соблюдение требований, которые растут вместе с выручкой.');
    expect((await texts('ru'))[1]).to.match(/^В статье указано 10·%\..* Официальных данных найти не удалось\.$/);
    expect((await texts('kk'))[0]).to.equal('Талаптарды сақтаудың түсіммен бірге өсетін шығыны.');
  });

  it('leads to the page’s own article where the page names one', async () => {
    const element = await calculator('article-url="/mining"');
    await tap(element, 'complianceRate-origin');
    expect(only(inside(element), '.source a').getAttribute('href')).to.equal('/mining');
  });

  it('never leads to what runs', async () => {
    const element = await calculator('article-url="javascript:alert(1)"');
    await tap(element, 'complianceRate-origin');
    expect((only(inside(element), '.source a') as HTMLAnchorElement).href).to.equal(ARTICLE);
  });

  it('says what the rigs cost and when they are paid back, which the result does not count', async () => {
    const element = await calculator();
    const sentence = (): string => seen(inside(element).querySelector('#investment-term')?.textContent);
    expect(sentence()).to.equal(
      'Not counted: $342,857.14 for the rigs. At today’s numbers they pay for themselves in 14.8 years.',
    );
    await choose(element, 'rig', 'antminer-s21-xp-hyd');
    expect(sentence()).to.equal(
      'Not counted: $7,095,000.00 for the rigs. At today’s numbers they pay for themselves in 3.5 years.',
    );
    element.electricityPrice = 1;
    await element.updateComplete;
    expect(sentence()).to.contain('At today’s numbers they never pay for themselves.');
    element.rigPrice = 0;
    await element.updateComplete;
    expect(sentence()).to.equal('');
  });
});

describe('Every button that explains', () => {
  for (const language of LANGUAGES)
    it(`opens one explanation, alone, and closes it again, in ${language}`, async () => {
      const element = await calculator(`lang="${language}" hashprice="40"`);
      await openMore(element);
      await openRigFigures(element);
      const ids = openers(element).map(({id}) => id);
      expect(ids.length).to.be.at.least(35);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(openExplanations(element).length).to.equal(0);
      // Each while the one before is open.
      for (const id of ids) {
        await tap(element, id);
        expect(expanded(element), id).to.deep.equal([id]);
        const [text, ...others] = openExplanations(element);
        expect(others.length, id).to.equal(0);
        const [definition, ...more] = [...(text?.querySelectorAll('p') ?? [])].map(({textContent}) =>
          seen(textContent),
        );
        expect(definition, id).to.match(/^[^]{10,}\.$/);
        if (id.endsWith('-origin')) expect(more.at(-1), id).to.match(/\.|\)$/);
        for (const link of text?.querySelectorAll('a') ?? []) {
          expect(link.href).to.match(/^https:\/\/[\w./?=-]+$/);
          expect(seen(link.textContent)).not.to.equal('');
        }
      }
      await tap(element, ids.at(-1) ?? '');
      expect(openExplanations(element).length).to.equal(0);
      expect(expanded(element)).to.deep.equal([]);
    });

  it('is named for a screen reader with the input that it belongs to', async () => {
    const element = await calculator();
    await openRigFigures(element);
    const nameOfButton = ({ariaLabel, textContent}: HTMLButtonElement): string => ariaLabel ?? seen(textContent);
    const names = badges(element).map(nameOfButton);
    expect(names.length).to.be.at.least(20);
    expect(new Set(names).size).to.equal(names.length);
    expect(nameOfButton(badgeOf(element, 'rigPower-origin'))).to.equal('Power per rig: source, article');
    expect(nameOfButton(badgeOf(element, 'taxRate-origin'))).to.equal('Tax on profit article');
  });

  it('opens and closes by the keyboard, and keeps the focus', async () => {
    const element = await calculator();
    const badge = badgeOf(element, 'taxRate-origin');
    badge.focus();
    for (const open of ['true', 'false']) {
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(badge.getAttribute('aria-expanded')).to.equal(open);
      expect(openExplanations(element).length).to.equal(open === 'true' ? 1 : 0);
      expect(inside(element).activeElement === badge).to.equal(true);
    }
  });

  it('closes with Escape, which leads the focus back from a link inside', async () => {
    const element = await calculator();
    const badge = badgeOf(element, 'taxRate-origin');
    badge.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    const [link] = only(inside(element), '.explanation').querySelectorAll('a');
    link?.focus();
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(openExplanations(element).length).to.equal(0);
    expect(inside(element).activeElement === badge).to.equal(true);
  });

  it('has the links of its explanation as the next stops', async () => {
    const element = await calculator();
    badgeOf(element, 'taxRate-origin').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await sendKeys({press: 'Tab'});
    const [link] = only(inside(element), '.explanation').querySelectorAll('a');
    // A driven WebKit's Tab passes links by, as Safari's does unless the reader asks for them.
    if (inside(element).activeElement?.localName === 'a') expect(inside(element).activeElement === link).to.equal(true);
    else expect(link?.tabIndex).to.equal(0);
  });

  it('is no part of an edit: a tap neither edits nor tells the page of anything', async () => {
    const element = await calculator();
    const heard: string[] = [];
    for (const name of ['kz-change', 'kz-result', 'kz-reset', 'kz-problem', 'input', 'change'])
      element.addEventListener(name, () => heard.push(name));
    await tap(element, 'taxRate-origin');
    await tap(element, 'net-term');
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
    expect(element.inputs.taxRate).to.equal(15);
  });

  it('keeps its explanation while numbers, currency and language change, which follows them', async () => {
    const element = await calculator();
    await tap(element, 'taxRate-origin');
    await enter(element, 'taxRate', '30');
    await switchTo(element, 'currency', 'KZT');
    element.lang = 'ru';
    await element.updateComplete;
    expect(expanded(element)).to.deep.equal(['taxRate-origin']);
    expect(seen(only(inside(element), '.source').textContent)).to.match(/^Вы ввели 30·%\. В статье указано 15·%\./);
  });
});

describe('With an explanation open', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`the audit finds nothing amiss, ${theme}`, async () => {
      for (const [language, id] of [
        ['en', 'taxRate-origin'],
        ['ru', 'electricityPrice-origin'],
        ['kk', 'rigPower-origin'],
        ['en', 'tax-term'],
        ['ru', 'revenue-term'],
      ] as const) {
        const element = await calculator(`lang="${language}" theme="${theme}"`);
        await openRigFigures(element);
        await tap(element, id);
        await expect(element).to.be.accessible();
        element.remove();
      }
    });

  for (const language of LANGUAGES)
    for (const width of [320, 560, 720])
      it(`nothing is cut off in ${language} at ${width} pixels`, async () => {
        const whole = await page(
          `<div style="width: ${width}px"><kz-mining-calculator lang="${language}" rules="law-2026" hashprice="40"></kz-mining-calculator></div>`,
        );
        const element = only(whole, 'kz-mining-calculator') as Calculator;
        await openMore(element);
        await openRigFigures(element);
        const kz = only(inside(element), '.kz');
        for (const {id} of openers(element)) {
          await tap(element, id);
          const text = only(inside(element), '.explanation');
          const box = kz.getBoundingClientRect();
          for (const part of [badgeOf(element, id), text, ...text.querySelectorAll('a')]) {
            const {left, right, width: wide} = part.getBoundingClientRect();
            expect(wide, id).to.be.greaterThan(0);
            expect(left, id).to.be.at.least(box.left);
            expect(right, id).to.be.at.most(box.right);
          }
          expect(text.scrollWidth, id).to.be.at.most(text.clientWidth);
          expect(kz.scrollWidth, id).to.be.at.most(kz.clientWidth);
        }
      });
});
