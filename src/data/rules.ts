import type {Source} from './sources.js';

/** One figure of a rule set, in the unit of its input. */
export interface Rule {
  readonly value: number;
  readonly source: Source;
  /** First day that the figure was in force, if a law states it. */
  readonly since?: string;
  /** False where the figure could not be confirmed for the rule set's date. */
  readonly confirmed: boolean;
}

/** The four inputs that every rule set fills in. Choosing a rule set replaces all four in the lower layers. */
export interface RuleSet {
  /** % of profit. */
  readonly taxRate: Rule;
  /** % of revenue. */
  readonly complianceRate: Rule;
  /** % of the mined coins. */
  readonly aifcShare: Rule;
  /** KZT per kWh. */
  readonly miningLevy: Rule;
}

const article = (value: number): Rule => ({value, source: 'article', confirmed: true});

const ARTICLE: RuleSet = {
  taxRate: article(15),
  complianceRate: article(10),
  aifcShare: article(75),
  miningLevy: {value: 0, source: 'unstated', confirmed: true},
};

/**
 * Named rule sets, checked in November 2026. Sources of `law-2026`: corporate income tax from PwC Tax Summaries; levy
 * from Law 45-VIII of 12 December 2023; forced sale from press on Law 193-VII, not confirmed since the changes of January
 * 2026. No law sets a compliance rate, so the article's stays.
 */
export const RULES = {
  article: ARTICLE,
  'article-2024': {...ARTICLE, aifcShare: article(50)},
  'law-2026': {
    ...ARTICLE,
    taxRate: {value: 20, source: 'law', since: '2026-01-01', confirmed: true},
    aifcShare: {value: 75, source: 'law', since: '2025-01-01', confirmed: false},
    miningLevy: {value: 2, source: 'law', since: '2024-01-01', confirmed: false},
  },
} as const satisfies Record<string, RuleSet>;

/** The rule set of the law in force when the sources were checked. */
export const PRESENT_LAW = 'law-2026' satisfies RulesId;

export type RulesId = keyof typeof RULES;
export type RuleKey = keyof RuleSet;
