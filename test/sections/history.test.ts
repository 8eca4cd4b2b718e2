import '../../src/sections/export/index.js';
import '../../src/sections/history/index.js';

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {backtest, HISTORY} from '../../src/core/index.js';
import {
  type Calculator,
  calculator,
  enter,
  inside,
  nameOf,
  NONSENSE,
  only,
  pressReset,
  reasons,
  seen,
  switchTo,
} from '../element/driver.js';
import {fragmentOf, HOME, opened as openLink} from '../element/links.js';
import {figuresIn, isRounded, readEquation} from './pocket-calculator.js';
import {button, figure, overflows, table, toggle} from './section.js';

/** A farm of a thousand Antminer S21 at 6 cents, 20 $ per TH/s, with 20 % tax and a levy of 2 tenge. */
const S21 = 'rig="antminer-s21" electricity-price="0.06" rig-price-per-th="20" tax-rate="20" mining-levy="2"';
const S21_INPUTS = {
  rigHashrate: 200,
  rigPower: 3.5,
  electricityPrice: 0.06,
  rigPricePerTh: 20,
  taxRate: 20,
  miningLevy: 2,
};

async function opened(attributes = '', from?: string): Promise<[Calculator, HTMLDetailsElement]> {
  const element = await calculator(attributes);
  const details = await toggle(element, 'history');
  if (from !== undefined) await startIn(element, from);
  return [element, details];
}

const starts = (element: Calculator): HTMLSelectElement => only(inside(element), '#history-from') as HTMLSelectElement;

async function startIn(element: Calculator, month: string): Promise<void> {
  const list = starts(element);
  list.value = month;
  list.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

const priceThen = (element: Calculator): HTMLInputElement =>
  only(inside(element), '#history-rig-price') as HTMLInputElement;

async function typePrice(element: Calculator, text: string): Promise<void> {
  const cell = priceThen(element);
  cell.focus();
  cell.value = text;
  cell.dispatchEvent(new Event('input', {bubbles: true}));
  await element.updateComplete;
}

const answerIn = (details: HTMLElement): string => seen(only(details, '.history-answer').textContent);
const headline = (details: HTMLElement): string => seen(only(details, 'summary > .headline').textContent);
const reading = (details: HTMLElement): string => seen(only(details, '.plot + p').textContent);
const legend = (details: HTMLElement): string[] =>
  [...details.querySelectorAll('.legend li')].map(({textContent}) => seen(textContent));
const years = (details: HTMLElement): string[] =>
  [...details.querySelectorAll('.plot .narrow text')].map(({textContent}) => seen(textContent));
const bars = (details: HTMLElement, kind: 'solid' | 'hatched'): number =>
  (only(details, `.plot .${kind}`).getAttribute('d') ?? '').split('Z').length - 1;

/** The sentences of the section, without those of the picture. */
const sentences = (details: HTMLElement): string =>
  [...details.querySelectorAll('p')].map(({textContent}) => seen(textContent)).join(' ');

/** The fragment of a link that the page is opened with; taken back after the test. */
async function withLink(fragment: string, run: () => Promise<void>): Promise<void> {
  openLink(fragment);
  try {
    await run();
  } finally {
    openLink('');
  }
}

const ANSWERS = {
  'en USD': [
    'Started in January 2023, the farm would have been paid back in March 2024. It would have earned $4,842,882.16 in 41 months. No month would have lost money.',
    'started in January 2023, paid back in 14.4 months',
    '$3,198,432.69',
  ],
  'en KZT': [
    'Started in January 2023, the farm would have been paid back in March 2024. It would have earned ₸2,136,824,894 in 41 months. No month would have lost money.',
    'started in January 2023, paid back in 14.4 months',
    '₸1,411,244,455',
  ],
  'ru USD': [
    'Начав работу в январе 2023·года, ферма окупилась бы в марте 2024·года. За 41 месяц она заработала бы 4·842·882,16·$. Убыточных месяцев не было бы.',
    'при запуске в январе 2023·года окупилась бы за 14,4 месяца',
    '3·198·432,69·$',
  ],
  'ru KZT': [
    'Начав работу в январе 2023·года, ферма окупилась бы в марте 2024·года. За 41 месяц она заработала бы 2·136·824·894·₸. Убыточных месяцев не было бы.',
    'при запуске в январе 2023·года окупилась бы за 14,4 месяца',
    '1·411·244·455·₸',
  ],
} as const;

describe('What a farm of S21 would have earned since January 2023', () => {
  for (const [how, [answer, summary, final]] of Object.entries(ANSWERS))
    it(`is said in ${how}`, async () => {
      const [language = '', currency = ''] = how.split(' ');
      const [, details] = await opened(`${S21} lang="${language}" currency="${currency}"`, '2023-01');
      expect(answerIn(details)).to.equal(answer);
      expect(headline(details)).to.equal(summary);
      expect(figure(details, language === 'en' ? 'Balance at the end' : 'Баланс в конце')).to.equal(final);
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });

  it('is drawn with the halving, the payback and both ends of the price', async () => {
    const [, details] = await opened(S21, '2023-01');
    expect([bars(details, 'solid'), bars(details, 'hatched')]).to.deep.equal([41, 0]);
    expect(legend(details)).to.deep.equal([
      'Profit',
      'Bitcoin price on a scale of its own: $20,250.72 in Jan·2023, $77,976.01 in May·2026',
      'Halving, Apr·2024',
      'Paid back, Mar·2024',
    ]);
    expect(years(details)).to.include('2024');
  });

  it('has a row a month that agrees with the core', async () => {
    const [element] = await opened(S21, '2023-01');
    const rows = table(await toggle(element, 'historyTable'));
    const {months} = backtest(S21_INPUTS, {from: '2023-01'});
    expect(rows.length).to.equal(months.length);
    for (const [index, [name = '', ...cells]] of rows.entries()) {
      const month = months[index];
      if (!month) throw new Error(name);
      const {price, revenue, costs, cash, balance, btcHeld} = month;
      const shown = cells.map((cell) => Number(cell.replace('\u2212', '-').replace(/[$,]/g, '')));
      for (const [place, value] of [price, revenue, costs, revenue - costs, cash, balance, btcHeld].entries())
        expect(shown[place], `${name} ${place}`).to.be.closeTo(value, 0.0101);
    }
    expect(rows[0]?.[0]).to.equal('Jan·2023');
    expect(rows.at(-1)?.[0]).to.equal('May·2026');
  });

  for (const currency of ['USD', 'KZT'])
    it(`has rows in which net is revenue less costs as shown, in ${currency}`, async () => {
      const [element] = await opened(`${S21} currency="${currency}" rigs="777"`, '2019-01');
      for (const row of table(await toggle(element, 'historyTable'))) {
        const [revenue = NaN, costs = NaN, net] = row
          .slice(2, 5)
          .map((cell) => Number(cell.replace('\u2212', '-').replace(/[$₸,]/g, '')));
        expect(Number((revenue - costs).toFixed(2)), row.join(' ')).to.equal(net);
      }
    });

  it('is in the file, month by month, also while the section is closed', async () => {
    await withLink('kz=history-from:2025-12', async () => {
      const element = await calculator(`${S21} share`);
      const lines = (element.toCSV() ?? '').split('\r\n');
      const months = [...new Set(lines.flatMap((line) => /^"(\d{4}-\d\d)"/.exec(line)?.[1] ?? []))];
      expect(months).to.deep.equal(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
      expect(lines).to.include('"2026-05","Net profit",27750.61,"USD",');
      expect(lines).to.include('"2026-05","Bitcoin price",77976.01,"USD",');
    });
  });
});

describe('What the article’s farm would have earned', () => {
  it('opens on the last 24 months, in which it is not paid back', async () => {
    const [, details] = await opened();
    expect(answerIn(details)).to.equal(
      'Started in June 2024, the farm would not have been paid back by the end of May 2026: it would still be $243,827.37 short. It would have earned $115,976.51 in 24 months. It would have lost money in 4 of 24 months.',
    );
    expect(headline(details)).to.equal('started in June 2024, not paid back');
    expect(figure(details, 'Payback')).to.equal('Not by the end of May 2026');
    expect(figure(details, 'Months with a loss')).to.equal('4 of 24');
    expect(figure(details, 'Coins kept by the end')).to.equal('2.26592·BTC');
    expect([bars(details, 'solid'), bars(details, 'hatched')]).to.deep.equal([20, 4]);
    expect(legend(details)).to.include('Loss');
  });

  it('has both halvings since 2019, and as many months as the history', async () => {
    const [, details] = await opened('', '2019-01');
    expect(legend(details).filter((entry) => entry.startsWith('Halving'))).to.deep.equal([
      'Halving, May·2020',
      'Halving, Apr·2024',
    ]);
    expect(bars(details, 'solid') + bars(details, 'hatched')).to.equal(HISTORY.length);
    expect(only(details, 'input[type=range]').getAttribute('max')).to.equal(String(HISTORY.length - 1));
  });

  it('can be a single month', async () => {
    const [, details] = await opened('', '2026-05');
    expect(answerIn(details)).to.match(/It would have lost \$638\.67 in 1 month\.$/);
    expect(seen(only(details, 'figcaption').textContent)).to.equal('Net profit of May·2026.');
    expect([bars(details, 'solid'), bars(details, 'hatched')]).to.deep.equal([0, 1]);
    expect(years(details)).to.deep.equal(['May·2026']);
  });

  it('says where it was paid back and fell short again', async () => {
    // At 30 cents it gains through 2021, and loses in most months since.
    const [, details] = await opened('electricity-price="0.3"', '2020-10');
    expect(answerIn(details)).to.match(
      /^Started in October 2020, the farm would have been paid back in April 2021, but by the end of May 2026 it would be \$323,104\.78 short again\./,
    );
    expect(figure(details, 'Balance at the end')).to.equal('−$323,104.78');
    expect(headline(details)).to.equal('started in October 2020, paid back in 6.1 months, then short again');
  });

  it('is the net where nothing is invested', async () => {
    const [, details] = await opened('rig-price="0"');
    expect(answerIn(details)).to.match(
      /^Started in June 2024 with nothing invested, the farm would have had nothing to pay back\. It would have earned/,
    );
    expect(headline(details)).to.equal('started in June 2024, $115,976.51 earned');
    expect(figure(details, 'Payback')).to.equal('Nothing is invested');
    expect(legend(details).join()).not.to.contain('Paid back');
  });

  it('asks for rigs where there are none, and draws nothing', async () => {
    const [element, details] = await opened('rigs="0" fixed-costs="1000"');
    expect(sentences(details)).to.equal('Enter how many rigs.');
    expect([details.querySelector('figure'), details.querySelector('.headline')]).to.deep.equal([null, null]);
    expect(element.toCSV()).not.to.match(/^"2024-06"/m);
  });
});

describe('The start', () => {
  it('is any month of the history, by years', async () => {
    const [element] = await opened();
    const list = starts(element);
    expect(nameOf(list)).to.equal('Start');
    expect([...list.options].map(({value}) => value)).to.deep.equal(HISTORY.map(({month}) => month));
    expect([...list.querySelectorAll('optgroup')].map(({label}) => label)).to.deep.equal(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(String),
    );
    expect(list.value).to.equal('2024-06');
  });

  it('has buttons for likely months, which say which is chosen and keep the focus', async () => {
    const [element, details] = await opened(S21);
    const pressed = (): string[] =>
      [...details.querySelectorAll('[aria-pressed=true]')].map(({textContent}) => seen(textContent));
    expect(pressed()).to.deep.equal(['Last 24 months']);
    for (const [text, month] of [
      ['Since the Antminer S21 (2023)', '2023-01'],
      ['All months since 2019', '2019-01'],
      ['Last 24 months', '2024-06'],
    ] as const) {
      button(details, text).focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect([starts(element).value, ...pressed()]).to.deep.equal([month, text]);
      expect(seen(inside(element).activeElement?.textContent)).to.equal(text);
    }
  });

  for (const [name, attributes] of [
    ['a model of 2016', 'rig="antminer-s9"'],
    ['a model of unknown year', 'rig="antminer-s23"'],
    ['the article’s rig', ''],
    ['figures of one’s own', 'rig-power="3" rig-hashrate="100"'],
  ] as const)
    it(`has no button for the release of ${name}`, async () => {
      const [, details] = await opened(attributes);
      expect([...details.querySelectorAll('[aria-pressed]')].map(({textContent}) => seen(textContent))).to.deep.equal([
        'Last 24 months',
        'All months since 2019',
      ]);
    });

  it('moves the cursor back to the last month', async () => {
    const [element, details] = await opened();
    only(details, 'input[type=range]').focus();
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    expect(reading(details)).to.match(/^Jun·2024: /);
    await startIn(element, '2025-06');
    expect(reading(details)).to.match(/^May·2026: /);
  });

  for (const [attributes, from, sentence] of [
    [S21, '2022-12', 'The Antminer S21 was not on sale yet in December 2022: it came out in 2023.'],
    [
      S21,
      '2023-12',
      'The Antminer S21 was perhaps not on sale yet in December 2023: it came out in the course of 2023.',
    ],
    [
      'rig="antminer-s23"',
      '2026-01',
      'The Antminer S23 was perhaps not on sale yet in January 2026: the year of its release is not known.',
    ],
    [
      'fleet="antminer-s21:600, antminer-t21:5, antminer-s23:1, s19-xp:400, antminer-s9:0"',
      '2023-01',
      'Some models of the fleet were not on sale yet in January 2023: Antminer T21 (2024). Some models of the fleet were perhaps not on sale yet in January 2023: Antminer S21 (2023), Antminer S23 (year not known).',
    ],
    ['', '2022-12', 'No model of the list that needs 17.5·J/TH or less is known to have been on sale before 2023.'],
    [
      `${S21} lang="ru"`,
      '2022-12',
      'В декабре 2022·года модель Antminer S21 ещё не продавалась: она вышла в 2023 году.',
    ],
  ] as const)
    it(`says which rigs were not on sale in ${from}: ${sentence}`, async () => {
      const [, details] = await opened(attributes, from);
      expect(sentences(details)).to.contain(sentence);
    });

  for (const [attributes, from] of [
    [S21, '2024-01'],
    ['', '2023-01'],
    ['fleet="antminer-s19:10 antminer-s9:10"', '2021-01'],
    ['rig-power="3" rig-hashrate="30"', '2019-01'],
    ['rig-power="3" rig-hashrate="0"', '2019-01'],
  ] as const)
    it(`says nothing of the sale in ${from} with ${attributes}`, async () => {
      const [, details] = await opened(attributes, from);
      expect(sentences(details)).not.to.contain('on sale');
    });
});

describe('The price of a rig then', () => {
  it('is today’s until the reader enters another, and the text names it', async () => {
    const [element, details] = await opened(S21, '2023-01');
    expect([priceThen(element).value, priceThen(element).placeholder]).to.deep.equal(['', '4,000']);
    expect(sentences(details)).to.contain(
      'Counted with today’s price of $4,000.00 a rig, $4,000,000.00 for all rigs. Enter what was paid then.',
    );
    await typePrice(element, '2500');
    expect(sentences(details)).to.contain('Counted with $2,500.00 a rig, as entered, and $2,500,000.00 for all rigs.');
    expect(answerIn(details)).to.contain('paid back in December 2023');
    expect(headline(details)).to.equal('started in January 2023, paid back in 11.4 months');
    expect(element.inputs.rigPrice).to.equal(null);
    await typePrice(element, '');
    expect(answerIn(details)).to.contain('paid back in March 2024');
  });

  it('is typed with the keyboard, in the display currency, and taken back with Escape', async () => {
    const [element, details] = await opened(`${S21} currency="KZT"`, '2023-01');
    expect(priceThen(element).getAttribute('aria-label')).to.equal('Price of one rig then');
    priceThen(element).focus();
    await sendKeys({type: '1000000'});
    await element.updateComplete;
    expect(sentences(details)).to.contain(
      'Counted with ₸1,000,000 a rig, as entered, and ₸1,000,000,000 for all rigs.',
    );
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect([priceThen(element).value, inside(element).activeElement?.id]).to.deep.equal(['', 'history-rig-price']);
    expect(sentences(details)).to.contain('Counted with today’s price');
  });

  for (const text of ['-1', 'NaN', '1e9', 'x'])
    it(`is not ${text}, which changes nothing and is said`, async () => {
      const [element, details] = await opened(S21, '2023-01');
      const before = answerIn(details);
      await typePrice(element, text);
      expect(priceThen(element).getAttribute('aria-invalid')).to.equal('true');
      expect(seen(only(details, '#history-rig-price-message').textContent)).to.match(/10,000,000·\$/);
      expect(answerIn(details)).to.equal(before);
    });

  it('goes with the reset, as does the start', async () => {
    const [element, details] = await opened(S21, '2023-01');
    await typePrice(element, '2500');
    await pressReset(element);
    expect([starts(element).value, priceThen(element).value]).to.deep.equal(['2024-06', '']);
    expect(headline(details)).to.contain('started in June 2024');
  });
});

describe('The months of the past', () => {
  it('are read with the arrow keys, in words', async () => {
    const [element, details] = await opened(S21, '2023-01');
    const cursor = only(details, 'input[type=range]') as HTMLInputElement;
    expect(cursor.ariaLabel).to.equal('Month, What it would have earned');
    cursor.focus();
    await sendKeys({press: 'ArrowLeft'});
    await element.updateComplete;
    expect(reading(details)).to.match(
      /^Apr·2026: net profit \$[\d,.]+, revenue \$[\d,.]+, costs \$[\d,.]+, bitcoin price \$[\d,.]+$/,
    );
    expect(seen(cursor.ariaValueText)).to.equal(reading(details));
    await sendKeys({press: 'Home'});
    await element.updateComplete;
    expect(reading(details)).to.match(/^Jan·2023: .*bitcoin price \$20,250\.72$/);
  });

  it('are read in the display currency of the reader', async () => {
    const [element, details] = await opened(S21, '2023-01');
    await switchTo(element, 'currency', 'KZT');
    expect(reading(details)).to.match(/^May·2026: net profit ₸12,244,398, revenue ₸/);
    expect(legend(details).join()).to.contain('₸8,935,225 in Jan·2023');
  });

  it('follow each keystroke at once', async () => {
    const [element, details] = await opened(S21, '2023-01');
    await enter(element, 'electricityPrice', '0.5');
    expect(answerIn(details)).to.contain('It would have lost money in 41 of 41 months.');
    expect(headline(details)).to.equal('started in January 2023, not paid back');
  });

  for (const [attributes, sentence] of [
    ['winter-uptime="40"', 'From November to March there is grid power in 40% of the hours.'],
    ['curtail', 'The rigs stand still in months whose revenue does not cover the electricity.'],
    ['rig-revenue="3"', 'The past always follows difficulty and bitcoin price, whatever today’s revenue is based on.'],
    ['', 'Left out are the fees of blocks'],
    ['', 'Tax is counted by years from the first month'],
  ] as const)
    it(`say what counts with ${attributes}: ${sentence}`, async () => {
      const [, plain] = await opened();
      const [, details] = await opened(attributes);
      expect(sentences(details)).to.contain(sentence);
      if (attributes) expect(sentences(plain)).not.to.contain(sentence);
    });

  it('count the winter', async () => {
    const [, whole] = await opened('', '2025-11');
    const [, half] = await opened('winter-uptime="50"', '2025-11');
    expect(answerIn(half)).not.to.equal(answerIn(whole));
  });
});

describe('The figures of the past', () => {
  for (const [attributes, from, language] of [
    [S21, '2023-01', 'en'],
    [`${S21} currency="KZT" aifc-share="62.5" winter-uptime="71"`, '2019-01', 'ru'],
    ['electricity-price="0.03" rig-price-per-th="40" fixed-costs="1234.56"', '2023-01', 'en'],
    ['electricity-price="0.3" aifc-fee="0.7" rules="law-2026"', '2020-10', 'kk'],
  ] as const)
    it(`come out on a pocket calculator since ${from} with ${attributes}`, async () => {
      const [element, details] = await opened(`lang="${language}" ${attributes}`, from);
      for (const name of ['payback', 'netOfAll', 'final', 'held']) {
        const term = only(details, `#history-${name}`);
        term.click();
        await element.updateComplete;
        const equation = only(details, '.derivation').innerText;
        const {typed, written, adjusted} = readEquation(equation, language);
        expect(isRounded(written, typed), `${equation} comes to ${typed}`).to.equal(true);
        const [shown] = figuresIn(term.closest('dt')?.nextElementSibling?.textContent ?? '', language);
        expect((adjusted ?? written).value, equation).to.equal(shown?.value);
      }
    });
});

describe('A link to the past', () => {
  it('restores the start and the price of a rig', async () => {
    await withLink('kz=history-from:2023-01;history-rig-price:1200000KZT', async () => {
      const [element, details] = await opened(`share ${S21}`);
      expect(starts(element).value).to.equal('2023-01');
      expect(priceThen(element).value).to.equal('2719.67');
      expect(answerIn(details)).to.match(/^Started in January 2023/);
      expect(sentences(details)).to.contain('Counted with $2,719.67 a rig, as entered');
    });
  });

  it('takes a price in tenge by what it is in dollars', async () => {
    await withLink('kz=history-from:2023-01;history-rig-price:44120000KZT', async () => {
      const [element, details] = await opened(`share kzt-per-usd="441.2" ${S21}`);
      expect(reasons(element)).to.deep.equal([]);
      expect(priceThen(element).value).to.equal('100000');
      expect(sentences(details)).to.contain('Counted with $100,000.00 a rig, as entered');
    });
  });

  it('with a price that is out of range at this rate counts with the price in force', async () => {
    await withLink('kz=history-from:2023-01;history-rig-price:9000000000KZT', async () => {
      const [element, details] = await opened(`share kzt-per-usd="441.2" ${S21}`);
      expect(starts(element).value).to.equal('2023-01');
      expect(priceThen(element).value).to.equal('');
      expect(sentences(details)).to.contain('Counted with today’s price');
    });
  });

  it('is written with what the reader chose, and without it where that is how it opens', async () => {
    const [element, details] = await opened(`share ${S21}`, '2023-01');
    await typePrice(element, '2500');
    expect(fragmentOf(element.shareURL())).to.match(/;history-from:2023-01;history-rig-price:2500$/);
    button(details, 'Last 24 months').click();
    await typePrice(element, '');
    expect(element.shareURL()).not.to.contain('history');
  });

  it('that is hostile changes nothing and is a problem', async () => {
    await withLink('kz=history-from:2099-13;history-rig-price:NaN', async () => {
      const [element, details] = await opened(`share ${S21}`);
      expect(reasons(element)).to.deep.equal(['history-from syntax', 'history-rig-price syntax']);
      expect([starts(element).value, priceThen(element).value]).to.deep.equal(['2024-06', '']);
      expect(seen(details.textContent)).not.to.match(NONSENSE);
    });
  });

  it('to a month that the history does not have opens as without it', async () => {
    await withLink('kz=history-from:2018-01', async () => {
      const [element] = await opened(`share ${S21}`);
      expect(starts(element).value).to.equal('2024-06');
    });
    expect(location.href).to.equal(HOME);
  });
});

describe('The section of the past', () => {
  for (const [language, theme] of [
    ['en', 'dark'],
    ['ru', 'light'],
    ['kk', 'light'],
  ] as const)
    it(`is accessible in ${language} and ${theme}, with its table`, async () => {
      const [element, details] = await opened(`lang="${language}" theme="${theme}" sections="history"`, '2025-06');
      await toggle(element, 'historyTable');
      expect(table(details).length).to.equal(12);
      await expect(element).to.be.accessible();
    });

  for (const attributes of [
    '',
    'rigs="10000000" rig-hashrate="100000" currency="KZT" kzt-per-usd="100000"',
    'electricity-price="100" rig-price="10000000"',
    'rig-hashrate="0"',
    'uptime="0"',
    'compliance-rate="100" curtail',
  ])
    for (const from of ['2019-01', '2026-05'])
      it(`says nothing odd since ${from} with ${attributes}, and keeps the column`, async () => {
        for (const width of ['260px', '320px', '720px']) {
          const [element, details] = await opened(`lang="ru" ${attributes}`, from);
          element.style.inlineSize = width;
          await toggle(element, 'historyTable');
          expect(seen(details.textContent)).not.to.match(NONSENSE);
          for (const shape of details.querySelectorAll('path'))
            expect(shape.getAttribute('d')).not.to.match(/NaN|Infinity/);
          expect(overflows(details), width).to.equal(false);
        }
      });
});
