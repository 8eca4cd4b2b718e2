import '../../src/sections/breakdown/index.js';
import '../../src/sections/checklist/index.js';
import '../../src/sections/break-even/index.js';
import '../../src/sections/marketplace/index.js';
import '../../src/sections/aifc/index.js';
import '../../src/sections/projection/index.js';
import '../../src/sections/history/index.js';
import '../../src/sections/compare/index.js';
import '../../src/sections/fleet/index.js';
import '../../src/sections/plant-deal/index.js';

import {expect} from '@open-wc/testing';

import {outlook} from '../../src/core/index.js';
import {RIGS} from '../../src/data/rigs.js';
import {type Calculator, inside, only, page, seen} from '../element/driver.js';
import {complete} from '../element/screen-driver.js';
import {settled} from './section.js';

/** Whether a reader sees the place: it is drawn, in no closed fold, and not one of the pixels for screen readers. */
function isSeen(place: Element | null): boolean {
  for (let part = place; part; part = part.parentElement) {
    const {width, height} = part.getBoundingClientRect();
    if (getComputedStyle(part).display !== 'contents' && (width < 2 || height < 2)) return false;
  }
  return place?.checkVisibility({opacityProperty: true, visibilityProperty: true}) ?? false;
}

/** The texts that are seen, as they stand one after another; each paragraph, row or title a line. */
function visibleText(element: Calculator): string {
  const walker = document.createTreeWalker(inside(element), NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const place = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    if (place?.closest('style, option, select') || range.getClientRects().length === 0 || !isSeen(place)) continue;
    const own = place?.closest('p, li, dl > div, summary, header, legend');
    if (own === block && lines.length > 0) lines.push(`${lines.pop() ?? ''}${node.textContent}`);
    else lines.push(node.textContent ?? '');
    block = own;
  }
  return lines.map((text) => seen(text).replaceAll('\u2060', '')).join('\n');
}

async function closed(language: string, width: number): Promise<string> {
  const whole = await page(
    `<div style="width: ${width}px"><kz-mining-calculator lang="${language}"></kz-mining-calculator></div>`,
  );
  const element = await settled(await complete(only(whole, 'kz-mining-calculator') as Calculator));
  expect(inside(element).querySelectorAll('details[open]').length).to.equal(0);
  return visibleText(element);
}

interface Figures {
  readonly number: (digits: string) => string;
  readonly money: (digits: string) => string;
  readonly percent: (digits: string) => string;
}

const russianNumber = (digits: string): string => digits.replaceAll(',', '·').replace('.', ',');

/** How each language writes a figure. */
const WRITTEN: Readonly<Record<string, Figures>> = {
  en: {number: (digits) => digits, money: (digits) => `$${digits}`, percent: (digits) => `${digits}%`},
  ru: {
    number: russianNumber,
    money: (digits) => `${russianNumber(digits)}·$`,
    percent: (digits) => `${russianNumber(digits)}·%`,
  },
  kk: {
    number: russianNumber,
    money: (digits) => `${russianNumber(digits)}·$`,
    percent: (digits) => `${russianNumber(digits)}%`,
  },
};

/** The line that has all of these. */
const lineWith = (text: string, ...parts: readonly string[]): string | undefined =>
  text.split('\n').find((line) => parts.every((part) => line.includes(part)));

/** The article's example by hand. */
const REVENUE = 0.010_893_997_350_429_596 * 85_956.45;
const POWER = 9600 * 0.08;
const NET = 0.85 * (0.9 * REVENUE - POWER);
const COSTS = REVENUE - NET;
const UNDER_LAW = 0.8 * (0.9 * REVENUE - POWER - (9600 * 2) / 441.23);
const share = (cost: number): string => ((100 * cost) / REVENUE).toFixed(1);
const INVESTMENT = 1000 * 22.857_142_857_142_858 * 15;

/** The futures of the article's example. */
const OUTLOOK = outlook();

/** Models whose revenue after the charges on it is more than their power costs. */
const PAYING = RIGS.filter(
  ({hashrate, power}) => (0.9 * REVENUE * hashrate) / (1000 * 22.857_142_857_142_858) > power * 24 * 0.08,
).length;

/**
 * The questions of the product, each with the words that name its figure and the figures. Not answered on the closed
 * screen yet: at which rig efficiency (19.2 J/TH) and at which fleet size it stops paying, which stand in the sections.
 */
const QUESTIONS: readonly {
  readonly question: string;
  readonly words: Readonly<Record<'en' | 'ru' | 'kk', readonly string[]>>;
  readonly figures: (written: Figures) => readonly (readonly string[])[];
}[] = [
  {
    question: 'Would it pay, legally?',
    words: {
      en: ['Profit', 'law of 2026', 'legally'],
      ru: ['Прибыль', 'закону 2026 года', 'законно'],
      kk: ['Пайда', '2026 жылғы заң', 'заңды'],
    },
    figures: ({money, percent, number}) => [
      [money(NET.toFixed(2)), percent(share(NET))],
      [money(UNDER_LAW.toFixed(2))],
      [number('6'), number('0')],
    ],
  },
  {
    question: 'What is left per day?',
    words: {en: ['daily profit'], ru: ['Чистая прибыль в сутки'], kk: ['Тәуліктік таза пайда']},
    figures: () => [[]],
  },
  {
    question: 'What eats the rest?',
    words: {
      en: ['Electricity', 'Compliance', 'Tax on profit', 'Left', 'Daily costs'],
      ru: ['Электроэнергия', 'соблюдение требований', 'Налог на прибыль', 'Остаётся', 'Расходы в сутки'],
      kk: ['Электр энергиясы', 'Талаптарды сақтау', 'Пайда салығы', 'Қалғаны', 'Тәуліктік шығындар'],
    },
    figures: ({percent, money}) => [
      [percent(share(POWER))],
      [percent('10.0')],
      [percent(share((NET * 15) / 85))],
      [percent(share(NET))],
      [money(COSTS.toFixed(2))],
    ],
  },
  {
    question: 'At which electricity price and coin price does it stop paying?',
    words: {
      en: ['Stops paying', 'Where it stops paying'],
      ru: ['Перестаёт окупаться', 'Где майнинг перестаёт окупаться'],
      kk: ['Пайда жойылатын шек', 'Залалсыздық'],
    },
    figures: ({money}) => {
      const perKwh = money(((0.9 * REVENUE) / 9600).toFixed(4));
      const perCoin = money(Math.round(POWER / 0.9 / (REVENUE / 85_956.45)).toLocaleString('en-US'));
      return [[perKwh, perCoin], [perKwh]];
    },
  },
  {
    question: 'What does the law change?',
    words: {en: ['Law, 2026'], ru: ['Закон, 2026'], kk: ['Заң, 2026']},
    figures: ({money}) => [[money(UNDER_LAW.toFixed(2))]],
  },
  {
    question: 'Does the forced 75 % sale even cover the bills?',
    words: {en: ['unpaid', 'covers'], ru: ['не покрывает', 'покрывает'], kk: ['жабылмай қалады', 'жабады']},
    figures: ({money, percent}) => [
      [percent('75'), money((COSTS - 0.75 * REVENUE).toFixed(2))],
      [percent(((75 * REVENUE) / COSTS).toFixed(1))],
    ],
  },
  {
    question: 'Which rigs still pay?',
    words: {en: ['models pay'], ru: ['из 35 окупа'], kk: ['ақталады']},
    figures: ({number}) => [[number(String(PAYING)), number(String(RIGS.length))]],
  },
  {
    question: 'How many 1 MWh purchases a day?',
    words: {en: ['1 MWh'], ru: ['1 МВт·ч'], kk: ['1 МВт·сағ']},
    figures: ({number}) => [[number('10'), number('2.5')]],
  },
  {
    question: 'What does an hour of waiting cost?',
    words: {en: ['an hour off costs'], ru: ['час простоя стоит'], kk: ['бір сағат тоқтап тұру']},
    figures: ({money}) => [[money(((0.9 * REVENUE - POWER) / 24).toFixed(2))]],
  },
  {
    question: 'When is the investment back, at today’s numbers?',
    words: {
      en: ['pay for themselves', 'not paid back'],
      ru: ['окупятся', 'не окупается'],
      kk: ['өтеледі', 'өтелмейді'],
    },
    figures: ({money, number}) => [
      [
        money(INVESTMENT.toLocaleString('en-US', {maximumFractionDigits: 2})),
        number((INVESTMENT / NET / 365.25).toFixed(1)),
      ],
      [number('3')],
    ],
  },
  {
    question: 'What would it have earned, by the past?',
    words: {
      en: ['started in June 2024, not paid back'],
      ru: ['при запуске в июне 2024·года не окупилась бы'],
      kk: ['2024·жылғы маусымда іске қосылса, өтелмес еді'],
    },
    // The last 24 months of the history bring 116 thousand dollars, a third of what the rigs cost.
    figures: () => [[]],
  },
  {
    question: 'In how many futures does it pay back?',
    words: {en: ['futures'], ru: ['вариантов будущего'], kk: ['нұсқасында өтеледі']},
    figures: ({number}) => [[number(String(Math.round(100 * (OUTLOOK.paidBack ?? NaN)))), number('100')]],
  },
];

for (const language of ['en', 'ru', 'kk'] as const)
  describe(`The closed screen in ${language} answers`, () => {
    for (const {question, words, figures} of QUESTIONS)
      it(question, async () => {
        const written = WRITTEN[language];
        if (!written) throw new Error(language);
        for (const width of [375, 720]) {
          const text = await closed(language, width);
          for (const [index, values] of figures(written).entries()) {
            const word = words[language][index] ?? '';
            expect(lineWith(text, word, ...values), `${word} with ${values.join(', ')} in\n${text}`).not.to.equal(
              undefined,
            );
          }
        }
      });

    it('with the net itself as the largest figure', async () => {
      const text = await closed(language, 375);
      const amount = WRITTEN[language]?.money(NET.toFixed(2)) ?? '';
      expect(text.split('\n').find((line) => line.startsWith(amount))).not.to.equal(undefined);
    });
  });
