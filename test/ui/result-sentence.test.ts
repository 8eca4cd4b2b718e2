import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import type {Key, Layer, Layers} from '../../src/core/index.js';
import {resolve} from '../../src/core/layers.js';
import {Store} from '../../src/store/store.js';
import {entryName, rigName} from '../../src/ui/choice-options.js';
import type {Context} from '../../src/ui/context.js';
import {plainText} from '../../src/ui/filled-text.js';
import {outcomeText} from '../../src/ui/outcome.js';
import {resultSentence} from '../../src/ui/result-sentence.js';
import {turningText} from '../../src/ui/turning-text.js';
import {inForceText} from '../../src/ui/value-text.js';
import {propertiesIn} from '../core/for-every.js';
import {runs} from '../runs.js';
import {anyLayers} from '../store/layers.js';
import {contextOf} from './context.js';

const {forEvery} = propertiesIn(runs(200, 10_000));

const LANGUAGES = ['en', 'ru', 'kk'] as const;

const sentenceOf = (host: Layer, language = 'en'): string => resultSentence(contextOf(resolve({host}), language));

/** What every part of the state says, put in force as the element does. */
function contextIn({host = {}, link = {}, reader = {}}: Layers, language: string): Context {
  const store = new Store();
  for (const [key, value] of Object.entries(host)) store.setHost(key as Key, value);
  store.setLink(link);
  store.load(reader);
  return contextOf(store.resolution, language);
}

/** The numerals of a text, without the marks that a sentence puts behind them. */
const numerals = (text: string): string[] =>
  (text.match(/\d[\d.,\u00a0]*(?:E\u2212?\d+)?/g) ?? []).map((numeral) => numeral.replace(/[.,\u00a0]+$/, ''));

/** What the screen shows of the numbers that a sentence may have. */
function shownNumerals(context: Context): readonly string[] {
  const {model, wording} = context;
  const {inputs, statement} = model;
  const {t, format} = wording;
  const keys: readonly Key[] = ['electricityPrice', 'btcPrice', 'hashprice', 'rigRevenue', 'rigPower', 'rigHashrate'];
  const turn = turningText(context);
  const fleet = inputs.fleet ?? [];
  return numerals(
    [
      wording.money(statement.net),
      outcomeText(context),
      turn ? plainText(turn) : '',
      ...keys.map((key) => inForceText(context, key)),
      inForceText(context, 'rigs'),
      rigName(context, inputs.rig),
      ...fleet.map((entry) => `${format.number(entry.count, 0)} ${entryName(context, entry)}`),
      // The year of the law, and how many models there are.
      t('underLaw'),
      ...fleet.map((_entry, place) => String(place + 1)),
    ].join(' | '),
  );
}

describe('The result in a sentence', () => {
  for (const [name, host, sentences] of [
    [
      'a profit',
      {rig: 'antminer-s21', rigs: 500},
      {
        en: 'By the article’s rules, 500 rigs (Antminer S21) at $0.08 per kWh and $85,956.45 a bitcoin leave $278.04 a day in Kazakhstan, 6.8% of revenue. That stops paying above $0.0878 per kWh or below $78,331 a bitcoin.',
        ru: 'По правилам из статьи 500 устройств (Antminer S21) при 0,08 $ за кВт·ч и 85 956,45 $ за биткоин приносят в Казахстане 278,04 $ чистой прибыли в сутки, это 6,8 % выручки. Майнинг перестаёт окупаться при цене выше 0,0878 $ за кВт·ч или ниже 78 331 $ за биткоин.',
        kk: 'Мақала ережелері бойынша 500 құрылғы (Antminer S21) кВт·сағ үшін 0,08 $ және биткоин үшін 85 956,45 $ болғанда Қазақстанда тәулігіне 278,04 $ таза пайда береді, бұл түсімнің 6,8%-ы. Майнинг кВт·сағ үшін 0,0878 $ және одан жоғары немесе биткоин үшін 78 331 $ және одан төмен болғанда пайда бермейді.',
      },
    ],
    [
      'a loss in tenge a month, under the law',
      {electricityPrice: '50 KZT', currency: 'KZT', period: 'month', rules: 'law-2026', rigs: 21},
      {
        en: 'Under the law of 2026, 21 rigs (0.4 kW, 22.86 TH/s) at ₸50 per kWh and ₸37,926,564.43 a bitcoin lose ₸81,398 a month in Kazakhstan, 30.8% of revenue. That would pay below ₸36.73 per kWh or above ₸50,914,889 a bitcoin.',
        ru: 'По закону 2026 года 21 устройство (0,4 кВт, 22,86 TH/s) при 50 ₸ за кВт·ч и 37 926 564,43 ₸ за биткоин приносит в Казахстане 81 398 ₸ убытка в месяц, это 30,8 % выручки. Майнинг окупался бы при цене ниже 36,73 ₸ за кВт·ч или выше 50 914 889 ₸ за биткоин.',
      },
    ],
    [
      'no rigs',
      {rigs: 0},
      {
        en: 'A farm without rigs earns nothing and costs nothing.',
        ru: 'У фермы без устройств нет ни выручки, ни расходов.',
        kk: 'Құрылғысыз ферманың түсімі де, шығыны да жоқ.',
      },
    ],
    [
      'no rigs, and a rent to pay',
      {rigs: 0, fixedCosts: 1000},
      {en: 'A farm without rigs loses $32.85 a day in Kazakhstan.'},
    ],
    [
      'neither revenue nor costs',
      {uptime: 0, rigs: 1},
      {
        en: 'By the article’s rules, 1 rig (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $85,956.45 a bitcoin earns nothing and costs nothing in Kazakhstan.',
      },
    ],
    [
      'no revenue, and a rent to pay',
      {uptime: 0, fixedCosts: 50_000},
      {
        en: 'By the article’s rules, 1,000 rigs (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $85,956.45 a bitcoin lose $1,642.71 a day in Kazakhstan. With these inputs nothing is earned.',
      },
    ],
    [
      'a loss even with free power',
      {fixedCosts: 500_000},
      {
        en: 'By the article’s rules, 1,000 rigs (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $85,956.45 a bitcoin lose $16,352.34 a day in Kazakhstan, 1,746.3% of revenue. That would not pay even with free power, only above $1,753,780 a bitcoin.',
      },
    ],
    [
      'charges that leave nothing, under rules of the page’s own',
      {complianceRate: 99, aifcShare: 100, aifcFee: 5},
      {
        en: 'Under rules that differ from the law of 2026, 1,000 rigs (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $85,956.45 a bitcoin lose $805.46 a day in Kazakhstan, 86.0% of revenue. After the charges on revenue nothing is left, so it pays at no price.',
      },
    ],
    [
      'a year by the hashprice',
      {basis: 'hashprice', hashprice: 45.5, period: 'year'},
      {
        en: 'By the article’s rules, 1,000 rigs (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $45.5 a day per PH/s leave $52,157.70 a year in Kazakhstan, 13.7% of revenue. That stops paying above $0.0975 per kWh or below $37.33 a day per PH/s.',
      },
    ],
    [
      'a revenue per rig',
      {basis: 'rig-revenue', rigRevenue: 3},
      {
        en: 'By the article’s rules, 1,000 rigs (0.4 kW, 22.86 TH/s) at $0.08 per kWh and $3 a day per rig leave $1,642.20 a day in Kazakhstan, 54.7% of revenue. That stops paying above $0.2813 per kWh or below $0.85 a day per rig.',
      },
    ],
  ] as const)
    it(`says it of ${name}`, () => {
      for (const [language, sentence] of Object.entries(sentences))
        assert.equal(sentenceOf(host, language).replaceAll('\u00a0', ' '), sentence);
    });

  it('names the models of a fleet, or how many there are', () => {
    const rigsOf = (fleet: string, language?: string): string | undefined =>
      /\((.*?)\)/.exec(sentenceOf({fleet}, language))?.[1]?.replaceAll('\u00a0', ' ');
    assert.equal(rigsOf('antminer-s21:21'), 'Antminer S21');
    assert.equal(rigsOf('antminer-s21:21 antminer-s19:0'), 'Antminer S21');
    assert.equal(rigsOf('antminer-s21:600 3.4/150:25'), '600 × Antminer S21; 25 × 3.4 kW, 150 TH/s');
    const four = 'antminer-s21:6 antminer-s19-xp:4 3.4/150:25 antminer-s19:4';
    assert.deepEqual(
      LANGUAGES.map((language) => rigsOf(four, language)),
      ['4 models', '4 модели', '4 үлгі'],
    );
  });

  it('does not name a model whose figures are not in force', () => {
    assert.match(sentenceOf({rig: 'antminer-s21'}), /\(Antminer S21\)/);
    assert.match(sentenceOf({rig: 'antminer-s21', rigPower: 3.6}), /\(3\.6 kW, 200 TH\/s\)/);
  });

  it('says nothing of a price at which it turns where it breaks even now', () => {
    const at = sentenceOf({
      electricityPrice: 0,
      complianceRate: 0,
      taxRate: 0,
      fixedCosts: 0,
      uptime: 0.0000001,
      rigs: 1,
    });
    assert.match(at, /just breaks even in Kazakhstan\.$/);
  });

  it('has every place filled, is one line of one or two sentences, and has the numbers of the screen', () => {
    for (const language of LANGUAGES)
      forEvery(anyLayers, (layers) => {
        const context = contextIn(layers, language);
        const sentence = resultSentence(context);
        assert.doesNotMatch(sentence, /NaN|undefined|null|Infinity|∞|\[object|\{\d\}|–/);
        assert.doesNotMatch(sentence, /[\p{Cc}\p{Cf}\u2028\u2029]| {2}|^\s|\s$|\(\)/u);
        const ends = sentence.match(/\.(?= |$)/g)?.length ?? 0;
        assert.ok(ends === 1 || ends === 2, sentence);
        assert.match(sentence, /\.$/);
        const shown = shownNumerals(context);
        for (const numeral of numerals(sentence)) assert.ok(shown.includes(numeral), `${numeral} of ${sentence}`);
      });
  });

  it('tells a loss from a profit as the screen does', () => {
    forEvery(anyLayers, (layers) => {
      const context = contextIn(layers, 'en');
      const {net} = context.model.statement;
      const sentence = resultSentence(context);
      assert.equal(/ loses? /.test(sentence), net < 0, sentence);
      assert.equal(/ leaves? /.test(sentence), net > 0, sentence);
    });
  });

  it('keeps the line breaks and invisible marks of a page’s own texts out', () => {
    const {model, wording} = contextOf(resolve({host: {rigs: 0}}));
    const t = Object.assign((): string => ' One\u2060\n\ttwo\u200b.\r\n', wording.t);
    assert.equal(resultSentence({model, wording: {...wording, t}}), 'One two.');
  });
});
