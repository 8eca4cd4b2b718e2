import {expect} from '@open-wc/testing';

import type {ParameterProperties} from '../../src/index.js';
import {waitUntil} from './patience.js';
import {allDrawn, leaveAll, net, open} from './visit.js';

afterEach(leaveAll);

/** The demo articles, with the words that stand in the second paragraph of each where the farm gains, loses or neither. */
const ARTICLES = [
  {address: '/demo/article.html', gain: 'keeps', loss: 'rigs loses', neither: 'earns nothing and loses nothing'},
  {
    address: '/demo/article.ru.html',
    gain: 'чистой прибыли',
    loss: 'убытком',
    neither: 'ни прибыли, ни убытка',
  },
  {address: '/demo/article.kk.html', gain: 'таза пайда', loss: 'залал шығады', neither: 'пайда да, залал да'},
];

interface Edit {
  readonly name: string;
  readonly changes: Partial<ParameterProperties>;
  readonly outcome: 'gain' | 'loss' | 'neither';
}

const EDITS: readonly Edit[] = [
  {name: 'as the page gives it', changes: {}, outcome: 'gain'},
  {name: 'with dear power', changes: {electricityPrice: 0.2}, outcome: 'loss'},
  {name: 'with free power', changes: {electricityPrice: 0}, outcome: 'gain'},
  {name: 'with bitcoin at a quarter', changes: {btcPrice: 20_000}, outcome: 'loss'},
  {name: 'with bitcoin at a million', changes: {btcPrice: 1_000_000}, outcome: 'gain'},
  {name: 'without rigs', changes: {rigs: 0}, outcome: 'neither'},
  {name: 'with one rig', changes: {rigs: 1}, outcome: 'gain'},
  {name: 'with rigs that need no power', changes: {rigPower: 0}, outcome: 'gain'},
  {name: 'with compliance that takes all revenue', changes: {complianceRate: 100}, outcome: 'loss'},
  {name: 'in the other currency', changes: {currency: 'KZT', electricityPrice: 0.06}, outcome: 'gain'},
  {
    name: 'with VAT, levy and fixed costs',
    changes: {electricityVat: 16, miningLevy: 2, fixedCosts: 900},
    outcome: 'loss',
  },
];

const plain = (text: string): string => text.replaceAll('\u00a0', '·').replace(/\s+/g, ' ').trim();

async function read(address: string) {
  const {document} = await open(address, 720);
  const element = document.querySelector('kz-mining-calculator');
  const claims = document.querySelector<HTMLElement>('.claims');
  if (!element || !claims) throw new Error(`${address} is no article`);
  await allDrawn(element);
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article > p, article > section p')];
  const live = [...document.querySelectorAll<HTMLElement>('p:has(kz-figure), figcaption:has(kz-figure)')];
  await waitUntil(() => document.querySelector('kz-input')?.shadowRoot?.querySelector('[role="spinbutton"]'));
  return {document, element, claims, second: paragraphs[1], live};
}

/** What of a paragraph is seen; its whole text would have the branches that are hidden too. */
const seen = (element: HTMLElement | undefined): string => (element?.checkVisibility() ? plain(element.innerText) : '');

for (const {address, ...words} of ARTICLES)
  describe(`The article ${address}`, () => {
    for (const {name, changes, outcome} of EDITS)
      it(`${name}: says the calculator's net, and of gain and loss the right one`, async () => {
        const {element, second, live} = await read(address);
        Object.assign(element, changes);
        await element.updateComplete;
        const text = seen(second);
        for (const word of ['gain', 'loss', 'neither'] as const)
          expect(text.includes(words[word]), `${word} in “${text}”`).to.equal(word === outcome);
        if (outcome !== 'neither') expect(text).to.contain(net(element).replace('−', ''));
        for (const paragraph of live) {
          expect(seen(paragraph), 'a loss in words has no minus').not.to.contain('−');
          // A dash with a space on either side is a dash of the language, and one behind a number is a range.
          const figures = [...paragraph.querySelectorAll<HTMLElement>('kz-figure')].filter((figure) =>
            figure.checkVisibility(),
          );
          expect(figures.map(({textContent}) => textContent)).not.to.include('–');
        }
      });

    it('checks the claims with figures that no edit changes', async () => {
      const {element, claims} = await read(address);
      const before = seen(claims);
      expect(before)
        .to.match(/4[,·]125/)
        .and.to.match(/3[,·]984/);
      Object.assign(element, {
        rigs: 7,
        rigPower: 3.5,
        coolingOverhead: 20,
        uptime: 50,
        approvalDelay: 60,
        purchaseCap: 5,
        electricityPrice: 0.3,
        difficulty: 1e12,
        kztPerUsd: 600,
        period: 'month',
        currency: element.inputs.currency === 'USD' ? 'KZT' : 'USD',
      });
      await element.updateComplete;
      expect(seen(claims)).to.equal(before);
    });

    it('speaks of a day, whatever period the calculator shows', async () => {
      const {element, second} = await read(address);
      const before = seen(second);
      element.period = 'year';
      await element.updateComplete;
      expect(net(element)).not.to.equal('');
      expect(seen(second)).to.equal(before);
    });

    it('says that its numbers can be changed only where the script runs', async () => {
      const {document} = await read(address);
      expect(seen(document.querySelector<HTMLElement>('.alive') ?? undefined)).not.to.equal('');
      const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      expect(page.querySelector('.alive')?.closest('[hidden]')).to.exist;
    });
  });
