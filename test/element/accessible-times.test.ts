import '../../src/sections/history/index.js';
import '../../src/sections/projection/index.js';

import {expect} from '@open-wc/testing';

import {button, drawer, settled, toggle} from '../sections/section.js';
import {calculator, inside, only, seen} from './driver.js';
import {MarketPage} from './market-page.js';

const LOOK: Readonly<Record<string, string>> = {en: 'Look at one future', ru: 'Показать один вариант'};

describe('The audit finds nothing amiss in the past, a future and today’s market', () => {
  let page: MarketPage;

  beforeEach(() => {
    page = new MarketPage();
  });

  afterEach(() => page.leave());

  for (const [language, theme] of [
    ['en', 'light'],
    ['en', 'dark'],
    ['ru', 'light'],
    ['ru', 'dark'],
  ] as const)
    for (const answers of [true, false])
      it(`in ${language}, ${theme}, with a feed that ${answers ? 'answers' : 'does not answer'}`, async () => {
        const live = `/times-${language}-${theme}-${answers ? 'live' : 'silent'}.json`;
        page.answers[live] = answers
          ? JSON.stringify({asOf: page.ago(1), btcPrice: 90_000, difficulty: 150e12})
          : new Response('', {status: 500});
        const element = await calculator(`lang="${language}" theme="${theme}" live="${live}"`);
        await page.settle();
        await toggle(element, 'history');
        await toggle(element, 'projection');
        await settled(element);
        button(drawer(element, 'projection'), LOOK[language] ?? '').click();
        await element.updateComplete;
        expect(inside(element).querySelectorAll('.plot .thin')).to.have.lengthOf(1);
        const ends = {en: ['Prices from this site', 'does not answer'], ru: ['этот сайт', 'не отвечает']}[language];
        expect(seen(only(inside(element), '.market-line').textContent)).to.contain(ends[answers ? 0 : 1]);
        await expect(element).to.be.accessible();
      });
});
