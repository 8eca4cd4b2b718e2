import type {Key} from '../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from './rules.js';
import {SNAPSHOT} from './snapshot.js';
import type {Source} from './sources.js';

/** What sources other than the article say of an input; `docs/sources.md` has the long version. */
export interface Reference {
  /** Who says so: a law, the market, rig makers, or the press alone. */
  readonly source: Extract<Source, 'law' | 'snapshot' | 'nameplate'> | 'press';
  /** One figure, or the lowest and the highest, in the unit of the row; its dollars are tenge where `inTenge`. */
  readonly range: readonly number[];
  readonly inTenge?: boolean;
  /** Day or month from which the figure is, or since when a law has it. */
  readonly since?: string | undefined;
  readonly confirmed: boolean;
  /** Where to read it, less `https://`; undefined where no one page has it. */
  readonly address?: string;
}

/** Month in which the article, the laws and the press were read. */
export const CHECKED = '2026-11';

/** What the article implies of the tenge rate, in KZT per USD; its other figures are defaults of the parameters. */
export const ARTICLE_RATE = 545;

const LAW: RuleSet = RULES['law-2026'];

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

/** The inputs of which such sources say something. */
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
