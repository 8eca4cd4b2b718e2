import '../../src/sections/checklist/index.js';
import '../../src/sections/plant-deal/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {
  type Calculator,
  calculator,
  enter,
  hears,
  inside,
  NONSENSE,
  only,
  page,
  pressReset,
  seen,
} from '../element/driver.js';
import {overflows, toggle} from './section.js';

async function opened(attributes = ''): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  return [element, await toggle(element, 'checklist')];
}

const boxes = (details: ParentNode): HTMLInputElement[] => [
  ...details.querySelectorAll<HTMLInputElement>('input[type=checkbox]'),
];

const box = (details: ParentNode, index: number): HTMLInputElement => {
  const found = boxes(details)[index];
  if (!found) throw new Error(`No condition ${index}`);
  return found;
};

/** Ticks a condition, or takes the tick away, with a click on its title. */
async function tap(element: Calculator, details: ParentNode, index: number): Promise<void> {
  box(details, index).labels?.[0]?.click();
  await element.updateComplete;
}

const ticked = (details: ParentNode): boolean[] => boxes(details).map(({checked}) => checked);

const said = (details: ParentNode): string => seen(only(details, '[role=status]').textContent);

/** What a screen reader says of a condition: its title, and then its sentence and the figures. */
const read = (details: ParentNode): string[][] =>
  boxes(details).map((control) => {
    const told = only(details, `[id="${control.getAttribute('aria-describedby') ?? ''}"]`);
    return [
      seen(control.labels?.[0]?.textContent),
      ...[...told.querySelectorAll('p')].map(({textContent}) => seen(textContent)),
    ];
  });

const NONE = [false, false, false, false, false, false];

describe('The checklist', () => {
  for (const language of ['en', 'ru', 'kk'])
    it(`is accessible in ${language}, with ticks too`, async () => {
      const [element, details] = await opened(`lang="${language}"`);
      await tap(element, details, 1);
      await expect(element).to.be.accessible();
      expect(seen(details.textContent)).not.to.match(NONSENSE);
      for (const line of read(details)) for (const part of line) expect(part).not.to.equal('');
    });

  it('has the article’s six conditions, each figure under its own source’s name', async () => {
    const [, details] = await opened();
    expect(read(details)).to.deep.equal([
      [
        'Mining licence',
        'You hold a mining licence. The owner of a data centre and a tenant may apply. The digital ministry issues it for three years.',
        '84 article, unconfirmed',
        '45 companies press, Nov 2024, unconfirmed',
        '75 companies press, Mar 2025, unconfirmed',
      ],
      ['Registered rigs', 'All your rigs are in the national register.', '415,000 article, 2023, unconfirmed'],
      [
        'Power from the marketplace',
        'You buy grid power only there, within the limit. Renewable power, imports, and generation of your own off the grid are exempt.',
        '1·MWh article',
        '1·MWh press, Oct 2025, unconfirmed',
      ],
      [
        'Sold on AIFC',
        'You sell this share of your coins on an AIFC exchange.',
        '75% article',
        '75% law, Jan 1, 2025, unconfirmed',
      ],
      ['Tax on profit', 'You pay it. By law it is the corporate income tax.', '15% article', '20% law, Jan 1, 2026'],
      ['Detailed logs', 'You log every transaction, every hour, every day.', '– article'],
    ]);
  });

  it('writes figures and dates as its language does', async () => {
    const [, details] = await opened('lang="ru"');
    const [, rigs, power, , tax] = read(details);
    expect(power?.[3]).to.match(/^1·МВт·ч пресса, окт\. 2025\sг\., не подтверждено$/);
    expect(rigs?.[2]).to.equal('415·000 статья, 2023, не подтверждено');
    expect(power?.[2]).to.equal('1·МВт·ч статья');
    expect(tax?.[3]).to.match(/^20·% закон, 1 янв\. 2026\sг\.$/);
    const [, kazakh] = await opened('lang="kk"');
    expect(read(kazakh)[2]?.[3]).to.match(/^1·МВт·сағ баспасөз, 10\.2025, расталмаған$/);
    expect(read(kazakh)[3]?.[3]).to.match(/^75% заң, 0?1\.01\.2025, расталмаған$/);
  });

  for (const [language, licence, exempt, article, first, second, pools] of [
    [
      'en',
      'The owner of a data centre and a tenant may apply. The digital ministry issues it for three years.',
      'Renewable power, imports, and generation of your own off the grid are exempt.',
      '84 article, unconfirmed',
      '45 companies press, Nov 2024, unconfirmed',
      '75 companies press, Mar 2025, unconfirmed',
      'Accredited pools: 5 article, unconfirmed',
    ],
    [
      'ru',
      'Её получают владелец центра обработки данных и арендатор. Цифровое министерство выдаёт её на три года.',
      'Исключения: возобновляемая энергия, импорт и своя станция вне сети.',
      '84 статья, не подтверждено',
      'компаний: 45 пресса, нояб. 2024 г., не подтверждено',
      'компаний: 75 пресса, март 2025 г., не подтверждено',
      'Аккредитованные пулы: 5 статья, не подтверждено',
    ],
    [
      'kk',
      'Оны деректерді өңдеу орталығының иесі мен жалға алушы ала алады. Цифрлық министрлік үш жылға береді.',
      'Жаңартылатын энергия, импорт және желіден тыс өз станцияңыз бұған кірмейді.',
      '84 мақала, расталмаған',
      '45 компания баспасөз, 11.2024, расталмаған',
      '75 компания баспасөз, 03.2025, расталмаған',
      'Аккредиттелген пулдар: 5 мақала, расталмаған',
    ],
  ] as const)
    it(`says in ${language} who may apply, what is exempt, and which counts are in doubt`, async () => {
      const [, details] = await opened(`lang="${language}"`);
      // Browsers differ in which spaces of a date may not break.
      const [[, mayApply = '', ...counts] = [], , [, mayBuy = ''] = []] = read(details).map((line) =>
        line.map((text) => text.replaceAll('·', ' ')),
      );
      expect(mayApply.endsWith(` ${licence}`), mayApply).to.equal(true);
      expect(mayBuy.endsWith(` ${exempt}`), mayBuy).to.equal(true);
      expect(counts).to.deep.equal([article, first, second]);
      expect(seen(details.textContent)).to.contain(pools);
    });

  it('says whose list it is, when it was checked, and that it is no advice', async () => {
    const [element, details] = await opened();
    expect(only(details, 'a').getAttribute('href')).to.equal(
      only(inside(element), '.assumptions a').getAttribute('href'),
    );
    expect(seen(details.textContent))
      .to.contain('This is the article’s list. Its figures were checked in Nov 2026.')
      .and.to.contain('Accredited pools: 5 article, unconfirmed')
      .and.to.contain('Ticks stay on this page. Not tax or legal advice.');
  });

  it('keeps the sources’ figures whatever the reader calculates with', async () => {
    const [element, details] = await opened('rules="law-2026" tax-rate="30" purchase-cap="5"');
    const before = read(details);
    await enter(element, 'aifcShare', '60');
    expect(read(details)).to.deep.equal(before);
    expect(before[4]?.slice(2)).to.deep.equal(['15% article', '20% law, Jan 1, 2026']);
    expect(before[2]?.[2]).to.equal('1·MWh article');
  });

  it('counts the ticks, and says so aloud', async () => {
    const [element, details] = await opened();
    expect(said(details)).to.equal('0 of 6 conditions ticked');
    const status = only(details, '[role=status]');
    for (const index of [0, 3, 5]) await tap(element, details, index);
    expect(said(details)).to.equal('3 of 6 conditions ticked');
    expect(ticked(details)).to.deep.equal([true, false, false, true, false, true]);
    await tap(element, details, 3);
    expect(said(details)).to.equal('2 of 6 conditions ticked');
    expect(status.isConnected, 'the region that is listened to stays').to.equal(true);
  });

  it('counts in Russian and Kazakh as they do', async () => {
    const [element, details] = await opened('lang="ru"');
    const counts = [said(details)];
    for (const index of NONE.keys()) {
      await tap(element, details, index);
      counts.push(said(details));
    }
    expect(counts).to.deep.equal([
      'Отмечено: 0 из 6 условий',
      'Отмечено: 1 из 6 условий',
      'Отмечено: 2 из 6 условий',
      'Отмечено: 3 из 6 условий',
      'Отмечено: 4 из 6 условий',
      'Отмечено: 5 из 6 условий',
      'Отмечено: 6 из 6 условий',
    ]);
    element.lang = 'kk';
    await element.updateComplete;
    expect(said(details)).to.equal('Белгіленгені: 6 шарттан 6');
  });

  it('is ticked with the keyboard alone', async () => {
    const [element, details] = await opened();
    only(details, 'a').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(ticked(details)).to.deep.equal([true, true, false, false, false, false]);
    expect(said(details)).to.equal('2 of 6 conditions ticked');
    expect(inside(element).activeElement === box(details, 1), 'the focus stays').to.equal(true);
  });

  it('is ticked with a finger: each title is high enough, and the box is', async () => {
    const [, details] = await opened();
    for (const control of boxes(details)) {
      expect(control.getBoundingClientRect().height).to.be.at.least(24);
      expect(control.labels?.[0]?.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('keeps the ticks while it is folded, and through edits and a change of language', async () => {
    const [element, details] = await opened();
    await tap(element, details, 2);
    await toggle(element, 'checklist');
    expect(boxes(details)).to.have.length(0);
    await toggle(element, 'checklist');
    await enter(element, 'rigs', '5');
    element.lang = 'kk';
    await element.updateComplete;
    expect(ticked(details)).to.deep.equal([false, false, true, false, false, false]);
  });

  it('forgets them when the reader resets', async () => {
    const [element, details] = await opened();
    await tap(element, details, 0);
    await tap(element, details, 4);
    await pressReset(element);
    expect(ticked(details)).to.deep.equal(NONE);
    expect(said(details)).to.equal('0 of 6 conditions ticked');
  });

  it('leaves alone what is entered in other sections, as they leave the ticks', async () => {
    const [element, details] = await opened();
    await toggle(element, 'plant-deal');
    const power = only(inside(element), 'input[name=plantPower]') as HTMLInputElement;
    const type = async (text: string): Promise<void> => {
      power.value = text;
      power.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      await element.updateComplete;
    };
    await type('20');
    await tap(element, details, 1);
    expect(power.value).to.equal('20');
    await type('30');
    expect(ticked(details)).to.deep.equal([false, true, false, false, false, false]);
    await pressReset(element);
    expect(power.value).to.equal('10');
    expect(ticked(details)).to.deep.equal(NONE);
  });

  it('is each calculator’s own', async () => {
    const whole = await page('<kz-mining-calculator></kz-mining-calculator>'.repeat(2));
    const [one, other] = [...whole.querySelectorAll('kz-mining-calculator')];
    if (!one || !other) throw new Error('Not two');
    const details = [await toggle(one, 'checklist'), await toggle(other, 'checklist')] as const;
    await tap(one, details[0], 5);
    await other.updateComplete;
    expect(ticked(details[0])).to.deep.equal([false, false, false, false, false, true]);
    expect(ticked(details[1])).to.deep.equal(NONE);
    await pressReset(other);
    expect(ticked(details[0])[5]).to.equal(true);
  });

  it('tells nobody: no event of a tick is heard on the page, and nothing is stored or sent along', async () => {
    const whole = await page('<form><kz-mining-calculator></kz-mining-calculator></form>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    const details = await toggle(element, 'checklist');
    const before = {address: location.href, local: localStorage.length, session: sessionStorage.length};
    const heard = (['input', 'change', 'kz-result', 'kz-change', 'kz-problem', 'kz-reset'] as const).map((name) =>
      hears(whole, name),
    );
    await tap(element, details, 0);
    box(details, 1).focus();
    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(said(details)).to.equal('2 of 6 conditions ticked');
    expect(heard.map(({length}) => length)).to.deep.equal([0, 0, 0, 0, 0, 0]);
    expect([...new FormData(only(whole, 'form') as HTMLFormElement)]).to.deep.equal([]);
    expect({address: location.href, local: localStorage.length, session: sessionStorage.length}).to.deep.equal(before);
    expect(boxes(details).map(({name}) => name)).to.deep.equal(['', '', '', '', '', '']);
  });

  for (const language of ['en', 'ru', 'kk'])
    it(`fits a phone in ${language}`, async () => {
      const [element, details] = await opened(`lang="${language}"`);
      (element.parentElement as HTMLElement).style.width = '280px';
      expect(overflows(details)).to.equal(false);
    });
});
