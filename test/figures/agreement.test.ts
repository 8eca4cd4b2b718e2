import {expect} from '@open-wc/testing';
import fc from 'fast-check';

import type {Key} from '../../src/core/index.js';
import {KEYS} from '../../src/core/parameters.js';
import {numberOf, valueOf} from '../core/arbitraries.js';
import {type Calculator, enter, inside, seen} from '../element/driver.js';
import {runs} from '../runs.js';
import {INPUT_NAMES, lastPlaces, NONSENSE, RESULT_NAMES} from './names.js';
import {article, calculatorIn, settled} from './prose.js';
import {openAll, screenFigures} from './screen-figures.js';

/** Edits of the page or the reader for each language and currency. */
const EDITS = runs(25, 1_000);

/** After so many of them the defaults are in force again, because extremes would outlast the others. */
const EDITS_FROM_DEFAULTS = 8;

const PRICES = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue'];
const NAMES = [...RESULT_NAMES, ...INPUT_NAMES];

const markup = (language: string, currency: string): string =>
  `<kz-mining-calculator lang="${language}" currency="${currency}"></kz-mining-calculator><p>${[
    ...NAMES.map(
      (name) =>
        `<kz-figure id="${name}" value="${name}"></kz-figure>
        <kz-figure id="${name}-number" value="${name}" format="number"></kz-figure>`,
    ),
    ...PRICES.map((key) => `<kz-figure id="${key}-price" value="breakEven.${key}"></kz-figure>`),
    ...PRICES.map((key) => `<kz-figure id="${key}-unit" value="breakEven.${key}" format="unit"></kz-figure>`),
    ...INPUT_NAMES.map((key) => `<kz-input id="${key}-input" name="${key}"></kz-input>`),
  ].join(' ')}</p>`;

const CHANGEABLE = KEYS.filter((key) => key !== 'currency');

/** Another value of an input, given by the page, or for a number perhaps typed by the reader. */
interface Edit {
  readonly key: Key;
  readonly value: unknown;
  readonly isTyped: boolean;
}

const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom(...CHANGEABLE), fc.boolean())
  .chain(([key, isTyped]) =>
    INPUT_NAMES.includes(key as (typeof INPUT_NAMES)[number])
      ? numberOf(key as 'rigs').map((value): Edit => ({key, value, isTyped}))
      : valueOf(key).map((value): Edit => ({key, value, isTyped: false})),
  );

/** What the page shows otherwise than the calculator does. */
function disagreements(whole: ParentNode, element: Calculator): readonly string[] {
  const texts = new Map(
    [...whole.querySelectorAll('kz-figure, kz-input')].map(({id, textContent}) => [id, seen(textContent)]),
  );
  const screen = screenFigures(element);
  const found: string[] = [];
  const check = (name: string, isRight: boolean, expected: string): void => {
    if (!isRight) found.push(`${name} is “${texts.get(name) ?? ''}”, and “${expected}” on the screen`);
  };
  // What the burden is a share of stands behind it. Coins have another space before their unit.
  const shows = (text: string, name: string): boolean =>
    name === 'legalBurden' ? text.includes(texts.get(name) ?? '–') : text.replace(' BTC', '·BTC') === texts.get(name);
  for (const [name, text] of screen.whole)
    // Without rigs the screen shows a dash for what has no meaning.
    if (text !== '–' || !/^(?:lostHour|effectiveUptime)/.test(name)) check(name, shows(text, name), text);
  for (const name of RESULT_NAMES.filter((each) => each.startsWith('costs.') && !screen.whole.has(each)))
    check(name, lastPlaces(texts.get(name) ?? '') === 0n, 'no such cost');
  for (const [name, number] of screen.bare) {
    check(`${name}-number`, texts.get(`${name}-number`) === number, number);
    check(name, (texts.get(name) ?? '').includes(number.replace('−', '')), number);
  }
  for (const [key, unit] of screen.units) {
    // Amounts have a sign of their currency in prose, and what they are for in the sentence.
    const sign = unit.match(/^[$₸]/)?.[0] ?? unit;
    const text = texts.get(key) ?? '';
    check(key, text === '–' || text.includes(sign), unit);
    check(`${key}-input`, texts.get(`${key}-input`) === text, text);
  }
  const prices = PRICES.flatMap((key) => [texts.get(`${key}-price`), texts.get(`${key}-unit`)]);
  for (const price of screen.turning) if (!prices.includes(price)) found.push(`no figure for the price ${price}`);
  for (const [id, text] of texts) if (text === '' || NONSENSE.test(text)) found.push(`${id} is “${text}”`);
  return found;
}

async function apply(element: Calculator, {key, value, isTyped}: Edit): Promise<void> {
  if (isTyped && inside(element).querySelector(`input[name="${key}"]`))
    await enter(element, key, String(value).replace('e+', 'e'));
  else (element as unknown as Record<string, unknown>)[key] = value;
  await element.updateComplete;
}

async function startAgain(element: Calculator): Promise<void> {
  for (const key of CHANGEABLE) (element as unknown as Record<string, unknown>)[key] = undefined;
  element.reset();
  await element.updateComplete;
}

describe('Every figure in the prose is the calculator’s own, when a result is dispatched', () => {
  for (const language of ['en', 'ru', 'kk'])
    for (const currency of ['USD', 'KZT'])
      it(`in ${language} and ${currency}, whatever page and reader change`, async () => {
        const seed = Math.trunc(Math.random() * 2 ** 31);
        const whole = await article(markup(language, currency));
        const element = calculatorIn(whole);
        await openAll(element);
        await settled(whole);
        const found = new Set(disagreements(whole, element));
        let looked = 0;
        whole.addEventListener('kz-result', () => {
          looked++;
          for (const each of disagreements(whole, element)) found.add(each);
        });
        for (const [index, edit] of fc.sample(anyEdit, {seed, numRuns: EDITS}).entries()) {
          if (index % EDITS_FROM_DEFAULTS === 0) await startAgain(element);
          await apply(element, edit);
          for (const each of disagreements(whole, element)) found.add(each);
        }
        expect(looked).to.be.greaterThan(EDITS / 2);
        expect([...found].slice(0, 20).join('\n'), `seed ${seed}`).to.equal('');
      });
});

describe('The screen', () => {
  it('shows most of the figures somewhere', async () => {
    const element = calculatorIn(await article('<kz-mining-calculator></kz-mining-calculator>'));
    await openAll(element);
    const {whole, bare, turning} = screenFigures(element);
    expect([...whole.entries()].slice(0, 4)).to.deep.equal([
      ['netProfit', '$63.55'],
      ['revenue', '$936.41'],
      ['costs.total', '$872.86'],
      ['margin', '6.8%'],
    ]);
    expect([...whole.keys()]).to.include.members([
      'costs.tax',
      'btcMined',
      'lostHour',
      'legalBurden',
      'neededSaleShare',
    ]);
    expect([...bare.keys()]).to.include.members(
      INPUT_NAMES.filter((key) => key !== 'hashprice' && key !== 'rigRevenue'),
    );
    expect(bare.get('breakEven.electricityPrice')).to.equal('0.0878');
    expect(turning).to.deep.equal(['$0.0878 per kWh', '$78,331 a bitcoin']);
  });
});
