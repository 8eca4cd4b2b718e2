import type {Key} from '../core/parameters.js';
import {PRESENT_LAW, type RuleKey, RULES, type RuleSet} from './rules.js';
import {SNAPSHOT} from './snapshot.js';
import type {Source} from './sources.js';

/** Kind of a source other than the article: a law, the market, a rig maker, or the press. */
export type ReferenceSource = Extract<Source, 'law' | 'snapshot' | 'nameplate'> | 'press';

/** A figure of an input in a source other than the article; `docs/sources.md` has the details. */
export interface Reference {
  readonly source: ReferenceSource;
  /** One figure, or the lowest and the highest, in the unit of the input's row. */
  readonly range: readonly number[];
  /** Whether `range` is in KZT where the row's unit has USD. */
  readonly inTenge?: boolean;
  /** Date of the figure as `2026-10-05` or `2026-10`, or the first day that a law was in force. */
  readonly since?: string | undefined;
  /** Whether the figure could be confirmed in November 2026. */
  readonly confirmed: boolean;
  /** Web address of the source without `https://`; undefined where no single page has the figure. */
  readonly address?: string;
}

/** Month in which the article, the laws and the press were checked. */
export const CHECKED = '2026-11';

/**
 * The tenge rate that follows from the article's figures, KZT per USD. The article's other figures are defaults of
 * inputs.
 */
export const ARTICLE_RATE = 545;

const LAW: RuleSet = RULES[PRESENT_LAW];

const law = (key: RuleKey, address: string): Reference => {
  const {value, since, confirmed} = LAW[key];
  return {source: 'law', range: [value], since, confirmed, address};
};

const market = (value: number, address = 'whattomine.com', since: string = SNAPSHOT.date): Reference => ({
  source: 'snapshot',
  range: [value],
  since,
  confirmed: true,
  address,
});

/** The inputs for which such a source has a figure. */
export const REFERENCES: Partial<Record<Key, Reference>> = {
  taxRate: law('taxRate', 'chambers.com'),
  miningLevy: law('miningLevy', 'regfollower.com'),
  aifcShare: law('aifcShare', 'adilet.zan.kz/rus/docs/Z2300000193'),
  purchaseCap: {source: 'press', range: [1], since: '2023-07-04', confirmed: false, address: 'kz.kursiv.media'},
  electricityPrice: {source: 'snapshot', range: [29, 33], inTenge: true, confirmed: false, address: 'epk-forfait.kz'},
  rigPower: {source: 'nameplate', range: [1.3, 7], confirmed: true},
  kztPerUsd: market(519, 'kz.kursiv.media', '2025-11-19'),
  btcPrice: market(SNAPSHOT.btcPrice),
  difficulty: market(SNAPSHOT.difficulty),
  blockHeight: market(SNAPSHOT.blockHeight),
  blockFees: market(SNAPSHOT.blockFees),
  miningShare: {source: 'press', range: [30], confirmed: false, address: 'timesca.com'},
};
