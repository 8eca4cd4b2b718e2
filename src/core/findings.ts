import type {Key} from './parameters.js';
import {type RuleKey, RULES, type RuleSet} from './rules.js';
import {SNAPSHOT} from './snapshot.js';
import type {Source} from './sources.js';

/** What others than the article say of an input; `docs/sources.md` has the long version. */
export interface Finding {
  /** Who says so: a law, the market, rig makers, or the press alone. */
  readonly witness: Extract<Source, 'law' | 'snapshot' | 'nameplate'> | 'press';
  /** One figure, or the lowest and the highest, in the unit of the row; its dollars are tenge where `inTenge`. */
  readonly found: readonly number[];
  readonly inTenge?: boolean;
  /** Day or month from which the figure is, or since when a law has it. */
  readonly since?: string | undefined;
  readonly confirmed: boolean;
  /** Where to read it, less `https://`; undefined where no one page has it. */
  readonly place?: string;
}

/** Month in which the article, the laws and the press were read. */
export const CHECKED = '2026-11';

/** What the article implies of the tenge rate, in KZT per USD; its other figures are defaults of the parameters. */
export const ARTICLE_RATE = 545;

const LAW: RuleSet = RULES['law-2026'];

const law = (key: RuleKey, place: string): Finding => {
  const {value, since, confirmed} = LAW[key];
  return {witness: 'law', found: [value], since, confirmed, place};
};

const market = (value: number, place = 'whattomine.com', since: string = SNAPSHOT.date): Finding => ({
  witness: 'snapshot',
  found: [value],
  since,
  confirmed: true,
  place,
});

/** The split of the 70/30 proposal: the article has it, the press too. */
export const PLANT_SHARE: Finding = {witness: 'press', found: [30], confirmed: false, place: 'timesca.com'};

/** Inputs of which others say something. */
export const FINDINGS: Partial<Record<Key, Finding>> = {
  taxRate: law('taxRate', 'chambers.com'),
  miningLevy: law('miningLevy', 'regfollower.com'),
  aifcShare: law('aifcShare', 'adilet.zan.kz/rus/docs/Z2300000193'),
  purchaseCap: {witness: 'press', found: [1], since: '2023-07-04', confirmed: false, place: 'kz.kursiv.media'},
  electricityPrice: {witness: 'snapshot', found: [29, 33], inTenge: true, confirmed: false, place: 'epk-forfait.kz'},
  rigPower: {witness: 'nameplate', found: [1.3, 7], confirmed: true},
  kztPerUsd: market(519, 'kz.kursiv.media', '2025-11-19'),
  btcPrice: market(SNAPSHOT.btcPrice),
  difficulty: market(SNAPSHOT.difficulty),
  blockHeight: market(SNAPSHOT.blockHeight),
  blockFees: market(SNAPSHOT.blockFees),
};
