import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {type Calculator, calculator, choose, enter, inside, only, openMore, page, seen, switchTo} from './driver.js';

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const ARTICLE = 'https://eatcm.net/how-kazakhstan-rationed-electricity-for-crypto-mining-and-what-it-means-for-miners';

const badges = (element: Calculator): HTMLButtonElement[] => [
  ...inside(element).querySelectorAll<HTMLButtonElement>('button[part=badge]'),
];

const badgeOf = (element: Calculator, id: string): HTMLButtonElement =>
  only(inside(element), `button[id="${id}"]`) as HTMLButtonElement;

/** The lines that are open. */
const openLines = (element: Calculator): HTMLElement[] => [...inside(element).querySelectorAll<HTMLElement>('.source')];

const expanded = (element: Calculator): string[] =>
  badges(element)
    .filter((badge) => badge.getAttribute('aria-expanded') === 'true')
    .map(({id}) => id);

async function tap(element: Calculator, id: string): Promise<void> {
  badgeOf(element, id).click();
  await element.updateComplete;
}

/** What a badge opens, and where its link leads; it is closed again. */
async function told(element: Calculator, id: string): Promise<readonly [line: string, link: string, address: string]> {
  await tap(element, id);
  const line = only(inside(element), '.source');
  const link = only(line, 'a') as HTMLAnchorElement;
  const text = seen(line.textContent);
  const name = seen(link.textContent);
  const {href} = link;
  await tap(element, id);
  return [text.slice(0, -name.length).trim(), name, href];
}

/** As the table of sources has them: the article’s figure or its silence, who else says what since when, how sure. */
const LINES: Readonly<Record<string, readonly [line: string, link: string, address: string]>> = {
  'taxRate-origin': [
    'article: 15% · law, Nov 2026: 20% · confirmed, Nov 2026',
    'chambers.com',
    'https://chambers.com/',
  ],
  'miningLevy-origin': [
    'not in the article · law, Jan 1, 2024: 2 ₸/kWh · unconfirmed, Nov 2026',
    'regfollower.com',
    'https://regfollower.com/',
  ],
  'aifcShare-origin': [
    'article: 75% · law, Jan 1, 2025: 75% · unconfirmed, Nov 2026',
    'adilet.zan.kz',
    'https://adilet.zan.kz/rus/docs/Z2300000193',
  ],
  'purchaseCap-origin': [
    'article: 1 MWh · press, Jul 4, 2023: 1 MWh · unconfirmed, Nov 2026',
    'kz.kursiv.media',
    'https://kz.kursiv.media/',
  ],
  'electricityPrice-origin': [
    'article: 0.08 $/kWh · market, Nov 2026: 29–33 ₸/kWh · unconfirmed, Nov 2026',
    'epk-forfait.kz',
    'https://epk-forfait.kz/',
  ],
  'electricityPrice-assumed': [
    'article: 0.08 $/kWh · market, Nov 2026: 29–33 ₸/kWh · unconfirmed, Nov 2026',
    'epk-forfait.kz',
    'https://epk-forfait.kz/',
  ],
  'rigPower-origin': ['article: 0.4 kW · maker, Nov 2026: 1.3–7 kW · confirmed, Nov 2026', 'article', ARTICLE],
  'rigPower-assumed': ['article: 0.4 kW · maker, Nov 2026: 1.3–7 kW · confirmed, Nov 2026', 'article', ARTICLE],
  'kztPerUsd-origin': [
    'article: 545 ₸/$ · market, Nov 19, 2025: 519 ₸/$ · confirmed, Nov 2026',
    'kz.kursiv.media',
    'https://kz.kursiv.media/',
  ],
  'btcPrice-origin': [
    'not in the article · market, Oct 5, 2026: 85,956.45 $/BTC · confirmed, Nov 2026',
    'whattomine.com',
    'https://whattomine.com/',
  ],
  'difficulty-origin': [
    'not in the article · market, Oct 5, 2026: 132,716,002,350,731.3 · confirmed, Nov 2026',
    'whattomine.com',
    'https://whattomine.com/',
  ],
  'blockHeight-origin': [
    'not in the article · market, Oct 5, 2026: 969,990 · confirmed, Nov 2026',
    'whattomine.com',
    'https://whattomine.com/',
  ],
  'blockFees-origin': [
    'not in the article · market, Oct 5, 2026: 0.01937788 BTC · confirmed, Nov 2026',
    'whattomine.com',
    'https://whattomine.com/',
  ],
  // Of these only the article speaks, or nobody.
  'complianceRate-origin': ['article: 10% · no official figure', 'article', ARTICLE],
  'poolFee-origin': ['not in the article · no official figure', 'article', ARTICLE],
  'aifcFee-origin': ['not in the article · no official figure', 'article', ARTICLE],
  'rigs-origin': ['not in the article · example', 'article', ARTICLE],
  'rigHashrate-origin': ['not in the article · example', 'article', ARTICLE],
  'uptime-origin': ['not in the article · example', 'article', ARTICLE],
};

describe('The line behind a badge', () => {
  for (const [id, expected] of Object.entries(LINES))
    it(`${id} tells what the article says, what others say, and how sure that is`, async () => {
      expect(await told(await calculator(), id)).to.deep.equal(expected);
    });

  it('is the same whoever’s figure is in force: under the law, in tenge, with the reader’s and the page’s', async () => {
    const element = await calculator('rules="law-2026" currency="KZT" btc-price="50000" lang="en"');
    await enter(element, 'taxRate', '30');
    await enter(element, 'electricityPrice', '26');
    await choose(element, 'rig', 'antminer-s21');
    for (const [id, expected] of Object.entries(LINES)) expect(await told(element, id), id).to.deep.equal(expected);
    const [badge, line] = [badgeOf(element, 'taxRate-origin'), await told(element, 'taxRate-origin')];
    expect(seen(badge.textContent)).to.equal('your figure');
    expect(line[0]).to.contain('article: 15%');
    expect(seen(badgeOf(element, 'aifcShare-origin').textContent)).to.equal('law, unconfirmed');
  });

  it('calls no example what nobody has given', async () => {
    const element = await calculator('rig-revenue="0.8"');
    expect((await told(element, 'rigRevenue-origin'))[0]).to.equal('not in the article · no official figure');
  });

  it('speaks Russian', async () => {
    const element = await calculator('lang="ru"');
    expect([
      await told(element, 'taxRate-origin'),
      await told(element, 'electricityPrice-origin'),
      await told(element, 'miningLevy-origin'),
      await told(element, 'complianceRate-origin'),
      await told(element, 'purchaseCap-origin'),
    ]).to.deep.equal([
      [
        'статья: 15·% · закон, нояб. 2026 г.: 20·% · подтверждено, нояб. 2026 г.',
        'chambers.com',
        'https://chambers.com/',
      ],
      [
        'статья: 0,08 $/кВт·ч · рынок, нояб. 2026 г.: 29–33 ₸/кВт·ч · не подтверждено, нояб. 2026 г.',
        'epk-forfait.kz',
        'https://epk-forfait.kz/',
      ],
      [
        'в статье нет · закон, 1 янв. 2024 г.: 2 ₸/кВт·ч · не подтверждено, нояб. 2026 г.',
        'regfollower.com',
        'https://regfollower.com/',
      ],
      ['статья: 10·% · официальных данных нет', 'статья', ARTICLE],
      [
        'статья: 1 МВт·ч · пресса, 4 июл. 2023 г.: 1 МВт·ч · не подтверждено, нояб. 2026 г.',
        'kz.kursiv.media',
        'https://kz.kursiv.media/',
      ],
    ]);
  });

  it('speaks Kazakh', async () => {
    const element = await calculator('lang="kk"');
    expect([
      await told(element, 'rigPower-origin'),
      await told(element, 'kztPerUsd-origin'),
      await told(element, 'aifcShare-origin'),
    ]).to.deep.equal([
      ['мақала: 0,4 кВт · өндіруші, 11.2026: 1,3–7 кВт · расталған, 11.2026', 'мақала', ARTICLE],
      [
        'мақала: 545 ₸/$ · нарық, 19.11.2025: 519 ₸/$ · расталған, 11.2026',
        'kz.kursiv.media',
        'https://kz.kursiv.media/',
      ],
      [
        'мақала: 75% · заң, 01.01.2025: 75% · расталмаған, 11.2026',
        'adilet.zan.kz',
        'https://adilet.zan.kz/rus/docs/Z2300000193',
      ],
    ]);
  });

  it('leads to the page’s own article where the page names one', async () => {
    const element = await calculator('article-url="/mining"');
    await tap(element, 'complianceRate-origin');
    expect(only(inside(element), '.source a').getAttribute('href')).to.equal('/mining');
  });

  it('never leads to what runs', async () => {
    const element = await calculator('article-url="javascript:alert(1)"');
    expect((await told(element, 'complianceRate-origin'))[2]).to.equal(ARTICLE);
  });
});

describe('Every badge', () => {
  for (const language of LANGUAGES)
    it(`opens one line with one link, alone, and closes it again, in ${language}`, async () => {
      const element = await calculator(`lang="${language}" hashprice="40"`);
      await openMore(element);
      const ids = badges(element).map(({id}) => id);
      expect(ids.length).to.be.greaterThan(20);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(openLines(element).length).to.equal(0);
      // Each while the one before is open.
      for (const id of ids) {
        await tap(element, id);
        expect(expanded(element), id).to.deep.equal([id]);
        const [line, ...others] = openLines(element);
        expect(others.length, id).to.equal(0);
        const before = badgeOf(element, id);
        expect(line?.previousElementSibling === before, `${id}: the line follows its badge`).to.equal(true);
        expect(seen(line?.textContent)).to.match(/\S · \S/);
        const links = [...(line?.querySelectorAll('a') ?? [])];
        expect(links.length).to.equal(1);
        expect(links[0]?.href).to.match(/^https:\/\/[\w./-]+$/);
        expect(links[0]?.rel).to.equal('noreferrer');
        expect(links[0]?.target).to.equal('_blank');
        expect(seen(links[0]?.textContent)).not.to.equal('');
      }
      await tap(element, ids.at(-1) ?? '');
      expect(openLines(element).length).to.equal(0);
      expect(expanded(element)).to.deep.equal([]);
    });

  it('opens and closes by the keyboard, and keeps the focus', async () => {
    const element = await calculator();
    const badge = badgeOf(element, 'taxRate-origin');
    badge.focus();
    for (const open of ['true', 'false']) {
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(badge.getAttribute('aria-expanded')).to.equal(open);
      expect(openLines(element).length).to.equal(open === 'true' ? 1 : 0);
      expect(inside(element).activeElement === badge).to.equal(true);
    }
  });

  it('has its link as the next stop', async () => {
    const element = await calculator();
    badgeOf(element, 'taxRate-origin').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await sendKeys({press: 'Tab'});
    const link = only(inside(element), '.source a');
    // A driven WebKit's Tab passes links by, as Safari's does unless the reader asks for them.
    if (inside(element).activeElement?.localName === 'a') expect(inside(element).activeElement === link).to.equal(true);
    else expect(link.tabIndex).to.equal(0);
  });

  it('is a word about the figure, not the field’s: a tap neither edits nor tells the page of anything', async () => {
    const element = await calculator();
    const heard: string[] = [];
    for (const name of ['kz-change', 'kz-result', 'kz-reset', 'kz-problem', 'input', 'change'])
      element.addEventListener(name, () => heard.push(name));
    await tap(element, 'taxRate-origin');
    await aTimeout(0);
    expect(heard).to.deep.equal([]);
    expect(element.inputs.taxRate).to.equal(15);
  });

  it('keeps its line while numbers, currency and language change', async () => {
    const element = await calculator();
    await tap(element, 'taxRate-origin');
    await enter(element, 'taxRate', '30');
    await switchTo(element, 'currency', 'KZT');
    element.lang = 'ru';
    await element.updateComplete;
    expect(expanded(element)).to.deep.equal(['taxRate-origin']);
    expect(seen(only(inside(element), '.source').textContent)).to.contain('статья: 15·%');
  });
});

describe('With a line open', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`the audit finds nothing amiss, ${theme}`, async () => {
      for (const [language, id] of [
        ['en', 'taxRate-origin'],
        ['ru', 'electricityPrice-assumed'],
        ['kk', 'rigPower-origin'],
      ] as const) {
        const element = await calculator(`lang="${language}" theme="${theme}"`);
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
        const kz = only(inside(element), '.kz');
        for (const {id} of badges(element)) {
          await tap(element, id);
          const line = only(inside(element), '.source');
          const box = kz.getBoundingClientRect();
          for (const part of [badgeOf(element, id), line, only(line, 'a')]) {
            const {left, right, width: wide} = part.getBoundingClientRect();
            expect(wide, id).to.be.greaterThan(0);
            expect(left, id).to.be.at.least(box.left);
            expect(right, id).to.be.at.most(box.right);
          }
          expect(line.scrollWidth, id).to.be.at.most(line.clientWidth);
          expect(kz.scrollWidth, id).to.be.at.most(kz.clientWidth);
        }
      });
});
