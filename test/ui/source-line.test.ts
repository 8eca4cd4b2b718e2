import {expect} from '@open-wc/testing';
import {render} from 'lit';

import {type Layers, resolve, RIGS, RULES} from '../../src/core/index.js';
import {isMarketFigure, KEYS, type Parameter, PARAMETERS} from '../../src/core/parameters.js';
import {PRESET_KEYS} from '../../src/core/presets.js';
import type {ExplainedKey} from '../../src/i18n/definitions/index.js';
import {sourceLine} from '../../src/ui/explain/source-line.js';
import {unitOf} from '../../src/ui/units.js';
import {seen} from '../element/driver.js';
import {contextOf} from './context.js';

const EXPLAINED = KEYS.filter((key): key is ExplainedKey => key !== 'currency' && key !== 'period');

/** The source line of an input: its text, and where its links lead. */
function lineOf(
  layers: Layers,
  key: ExplainedKey,
  language?: string,
): {readonly text: string; readonly links: string[]} {
  const place = document.createElement('p');
  render(sourceLine(contextOf(resolve(layers), language), key), place);
  return {text: seen(place.textContent), links: [...place.querySelectorAll('a')].map(({href}) => href)};
}

/** A value that an input takes and that no default, rule set, rig or other source has. */
function unusual(key: ExplainedKey): number | string | boolean {
  const row: Parameter = PARAMETERS[key];
  if (row.kind === 'fleet') return 'S21:43';
  if (row.kind === 'switch') return true;
  if (row.kind === 'choice') return row.options.at(key === 'rig' ? 5 : -1) ?? '';
  if (row.whole) return Math.min(row.max, Math.max(row.min, 17));
  return row.max > 50 ? 43.25 : row.max > 20 ? 13.25 : row.max / 4;
}

/** The value as the line has it, with its unit; for a choice a part of its name. */
function written(layers: Layers, key: ExplainedKey): string {
  const {inputs} = resolve(layers);
  const value = inputs[key];
  if (key === 'fleet') return '43·×·Antminer S21';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'string')
    return {
      rules: 'Law, 2026',
      basis: 'Revenue per rig',
      rig: RIGS.find(({id}) => id === value)?.name ?? '',
    }[key as 'rules' | 'basis' | 'rig'];
  const number = new Intl.NumberFormat('en', {maximumFractionDigits: 15}).format(Number(value));
  const unit = unitOf(contextOf(resolve(layers)), key as 'rigs');
  return unit.startsWith('%') ? number + unit : unit === '' ? number : `${number} ${unit}`;
}

/** Layers with a value of one input, and what that takes to be in force. */
const given = (layer: 'host' | 'market' | 'link' | 'reader', key: ExplainedKey): Layers => ({
  [layer]: {[key]: unusual(key), ...(key === 'basis' ? {rigRevenue: 1} : {})},
});

const ARTICLE = 'https://eatcm.net/how-kazakhstan-rationed-electricity-for-crypto-mining-and-what-it-means-for-miners';

let documented: ReadonlySet<string>;
before(async () => {
  const text = await (await fetch('/docs/sources.md')).text();
  documented = new Set(
    [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => address.replace('://www.', '://')),
  );
});

const expectDocumented = (links: readonly string[], key: string): void => {
  for (const link of links) expect([...documented, ARTICLE], key).to.include(link.replace('://www.', '://'));
};

describe('The source line of an input', () => {
  for (const [layer, words] of [
    ['host', /^This page sets /],
    ['link', /^The link brought /],
    ['reader', /^You (entered|chose) /],
  ] as const)
    it(`names the value in force and that it is from the ${layer}, for every input`, () => {
      for (const key of EXPLAINED) {
        const layers = given(layer, key);
        const {text, links} = lineOf(layers, key);
        expect(text, key).to.match(words);
        const [first = ''] = text.split(/\. (?=[A-Z])|\.$/);
        expect(first, key).to.contain(written(layers, key));
        expectDocumented(links, key);
      }
    });

  it('names a figure of the market feed as that', () => {
    const fed = EXPLAINED.filter(isMarketFigure);
    expect(fed).to.have.length(5);
    for (const key of fed) {
      const {text, links} = lineOf(given('market', key), key);
      // A feed's difficulty is shown as a bundled one, without decimals.
      const value = written(given('market', key), key).replace(key === 'difficulty' ? '.25' : '', '');
      expect(text, key).to.contain(`The live market says ${value}.`);
      expectDocumented(links, key);
    }
  });

  for (const layer of ['host', 'link', 'reader'] as const)
    it(`names the rule set that the ${layer} chose, with its own figure`, () => {
      for (const rules of ['article', 'article-2024', 'law-2026'] as const)
        for (const key of PRESET_KEYS.rules) {
          const name = {article: 'Article', 'article-2024': 'Article, 2024', 'law-2026': 'Law, 2026'}[rules];
          const {value} = RULES[rules][key as 'taxRate'];
          const unit = key === 'miningLevy' ? ' ₸/kWh' : '%';
          const {text, links} = lineOf({[layer]: {rules}}, key as 'taxRate');
          expect(text, `${rules} ${key}`).to.match(new RegExp(`^The rules “${name}” say ${value}${unit}\\.`));
          expectDocumented(links, key);
        }
    });

  it('names the rig that the figure is of', () => {
    for (const [key, figure] of [
      ['rigPower', '5.676 kW'],
      ['rigHashrate', '473 TH/s'],
    ] as const) {
      const {text, links} = lineOf({host: {rig: 'antminer-s21-xp-hyd'}}, key);
      expect(text).to.contain(`The nameplate of the Antminer S21 XP Hyd says ${figure}.`);
      expectDocumented(links, key);
    }
    // The other figure stays the rig's when the reader edits one.
    const layers: Layers = {host: {rig: 'antminer-s21'}, reader: {rigPower: 3.6}};
    expect(lineOf(layers, 'rigPower').text).to.match(/^You entered 3\.6 kW\./);
    expect(lineOf(layers, 'rigHashrate').text).to.contain('The nameplate of the Antminer S21 says 200 TH/s.');
  });

  it('names the source of each default', () => {
    const words = {
      article: /^The article says /,
      unstated: /^The article does not mention it\. The calculator starts with /,
      illustration: / is our example\. The article gives no figure\./,
      snapshot: /^The market figure of (Oct 5|Sep 29), 2026 is /,
      law: /^$/,
      nameplate: /^$/,
    };
    for (const key of EXPLAINED) {
      const {source, default: initial} = PARAMETERS[key];
      const {text, links} = lineOf({}, key);
      const expected = source ? words[source] : initial === null ? /^It is not set\./ : /^The calculator starts with /;
      expect(text, key).to.match(expected);
      expectDocumented(links, key);
    }
  });

  it('says the article’s figure beside another, and no figure of one source under another’s name', () => {
    expect(lineOf({rules: 'x'} as Layers, 'taxRate').text).to.match(/^The article says 15%\./);
    const {text} = lineOf({reader: {taxRate: 30}}, 'taxRate');
    expect(text).to.match(/^You entered 30%\. The article says 15%\./);
    expect(text).to.contain('The law has said 20% since Jan 1, 2026. This is confirmed. (taxsummaries.pwc.com)');
    const forced = lineOf({host: {rules: 'article-2024'}}, 'aifcShare').text;
    expect(forced).to.match(/^The rules “Article, 2024” say 50%\. The article says 75%\./);
    expect(forced).to.contain('The law has said 75% since Jan 1, 2025. This is not confirmed.');
    const cap = lineOf({}, 'purchaseCap').text;
    expect(cap).to.contain('Press reports of Oct 2025 say 1 MWh. This is not confirmed. (maxbit.cc)');
    expect(cap).to.contain('The auction rules that were seen name no limit.');
    expect(lineOf({}, 'rigPower').text).to.contain('Nameplates of makers say 1.3–7 kW.');
    expect(lineOf({}, 'kztPerUsd').text).to.contain('The article implies 545 ₸/$.');
  });

  it('has amounts in the currency shown, facts as printed behind them, and says what is without VAT', () => {
    const inDollars = lineOf({}, 'electricityPrice').text;
    expect(inDollars).to.contain('The article says 0.08 $/kWh.');
    // 29.14 / 441.23 and 32.97 / 441.23.
    expect(inDollars).to.contain(
      'The market figure of Jan 2025 was 0.066 $/kWh (29.14 ₸/kWh) without VAT. (epk-forfait.kz)',
    );
    expect(inDollars).to.contain('of Nov 2023 was 0.0747 $/kWh (32.97 ₸/kWh) without VAT. (kec-eso.kz)');
    const inTenge = lineOf({host: {currency: 'KZT'}}, 'electricityPrice').text;
    expect(inTenge).to.contain('The article says 35.3 ₸/kWh.');
    expect(inTenge).to.contain('was 29.14 ₸/kWh without VAT.');
    expect(inTenge).not.to.contain('$/kWh');
    const price = lineOf(
      {host: {currency: 'KZT', rigPricePerTh: {amount: 9000, currency: 'KZT'}}},
      'rigPricePerTh',
    ).text;
    expect(price).to.match(/^This page sets 9,000 ₸\/TH\./);
    expect(price).to.contain('4,854–11,472 ₸/TH (11–26 $/TH). (hashrateindex.com)');
  });

  it('speaks Russian and Kazakh', () => {
    expect(lineOf({}, 'taxRate', 'ru').text).to.match(/^В статье указано 15·%\./);
    expect(lineOf({reader: {taxRate: 30}}, 'taxRate', 'ru').text).to.contain(
      'По закону с 1 янв. 2026 г. — 20·%. Это подтверждено.',
    );
    expect(lineOf({reader: {rules: 'law-2026'}}, 'miningLevy', 'ru').text).to.match(
      /^По правилам «Закон, 2026»: 2 ₸\/кВт·ч\./,
    );
    expect(lineOf({}, 'taxRate', 'kk').text).to.match(/^Мақалада 15% делінген\./);
    expect(lineOf({host: {taxRate: 30}}, 'taxRate', 'kk').text).to.match(/^Бұл бет 30% мәнін берген\./);
  });
});
