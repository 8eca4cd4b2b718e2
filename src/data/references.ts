import type {Key} from '../core/parameters.js';
import {PRESENT_LAW, type RuleKey, RULES, type RuleSet} from './rules.js';
import {SNAPSHOT} from './snapshot.js';
import type {Source} from './sources.js';

/** Kind of a source other than the article: a law, the market, a rig maker, or the press. */
export type ReferenceSource = Extract<Source, 'law' | 'snapshot' | 'nameplate'> | 'press';

/** What a source other than the article has on an input; `docs/sources.md` has the details. */
export interface Reference {
  readonly source: ReferenceSource;
  /** One figure, or the lowest and the highest, in the unit of the input's row. */
  readonly range: readonly number[];
  /** Whether `range` is in KZT where the row's unit has USD. */
  readonly inTenge?: boolean;
  /** Date of the figure as `2026-10-05` or `2026-10`, or the first day that a law was in force. */
  readonly since?: string | undefined;
  /** Whether the figure could be confirmed in November 2026; left out where there is nothing to confirm. */
  readonly confirmed?: boolean;
  /** Whether the figure is a price without value-added tax. */
  readonly withoutVat?: boolean;
  /** Web address of the page that has the figure, without `https://`; undefined where no single page is known. */
  readonly page?: string;
  /** Name of the place where the figure was found, where no single page is known. */
  readonly site?: string;
}

/** Month in which the article, the laws and the press were checked. */
export const CHECKED = '2026-11';

/**
 * The tenge rate that follows from the article's figures, KZT per USD. The article's other figures are defaults of
 * inputs.
 */
export const ARTICLE_RATE = 545;

const LAW: RuleSet = RULES[PRESENT_LAW];

const law = (key: RuleKey, page: string): Reference => {
  const {value, since, confirmed} = LAW[key];
  return {source: 'law', range: [value], since, confirmed, page};
};

const market = (value: number, site: string, since: string = SNAPSHOT.date): Reference => ({
  source: 'snapshot',
  range: [value],
  since,
  site,
});

/** What other sources have on an input, the most telling one first. */
export const REFERENCES: Partial<Record<Key, readonly Reference[]>> = {
  taxRate: [law('taxRate', 'taxsummaries.pwc.com/kazakhstan/corporate')],
  miningLevy: [law('miningLevy', 'regfollower.com/kazakhstan-announces-amendments-to-its-tax-laws')],
  aifcShare: [
    law(
      'aifcShare',
      'coindesk.com/policy/2023/02/07/kazakhstans-president-signs-legislation-to-limit-energy-usage-of-crypto-mining',
    ),
  ],
  electricityVat: [
    {source: 'law', range: [16], since: '2026-01-01', confirmed: true, page: 'regfollower.com/?p=70923'},
  ],
  purchaseCap: [
    {
      source: 'press',
      range: [1],
      since: '2025-10',
      confirmed: false,
      page: 'maxbit.cc/kazakhstan-government-raids-end-16-million-crypto-mining-power-theft',
    },
  ],
  electricityPrice: [
    {
      source: 'snapshot',
      range: [29.14],
      inTenge: true,
      since: '2025-01',
      withoutVat: true,
      page: 'epk-forfait.kz/tarify',
    },
    {
      source: 'snapshot',
      range: [32.97],
      inTenge: true,
      since: '2023-11',
      withoutVat: true,
      page: 'kec-eso.kz/ru/2023/10/27/vnimaniyu-potrebitelej-polzuyushhihsya-uslugami-tovarishhestva-s-ogranichennoj-otvetstvennostyu-kostanajskij-energoczentr-2',
    },
  ],
  rigPower: [
    {source: 'nameplate', range: [1.3, 7]},
    {source: 'press', range: [0.12, 0.43], since: '2024-07', page: 'vkurse.kz/p/1006840'},
  ],
  rigPricePerTh: [{source: 'snapshot', range: [11, 26], since: '2025-11', site: 'hashrateindex.com'}],
  kztPerUsd: [market(SNAPSHOT.kztPerUsd, '@fawazahmed0/currency-api', SNAPSHOT.rateDate)],
  btcPrice: [market(SNAPSHOT.btcPrice, 'whattomine.com')],
  difficulty: [market(SNAPSHOT.difficulty, 'whattomine.com')],
  blockHeight: [market(SNAPSHOT.blockHeight, 'blockchain.info')],
  blockFees: [market(SNAPSHOT.blockFees, 'whattomine.com')],
};
