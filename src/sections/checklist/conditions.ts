import {PARAMETERS} from '../../core/parameters.js';
import {PRESENT_LAW, type Rule, RULES} from '../../data/rules.js';
import type {Source} from '../../data/sources.js';

type Unit = '%' | 'MWh' | 'companies';

/** A figure of one source. `since` is its year, month or day, or the day from which it is in force. */
export type Figure = Omit<Rule, 'source' | 'value'> & {
  readonly source: Source | 'press';
  /** Null where the source has no figure. */
  readonly value: number | null;
  readonly unit?: Unit | undefined;
};

const article = (value: number | null, unit?: Unit): Figure => ({value, unit, source: 'article', confirmed: true});

const percent = (rule: Rule): Figure => ({...rule, unit: '%'});

const {article: rulesOfArticle, [PRESENT_LAW]: law} = RULES;

/**
 * The figures of the article's six conditions, in the order of `titles` and `sentences` in the texts: licence, rigs,
 * power, sale, tax, logs. `docs/sources.md` has the details.
 */
export const CONDITIONS: readonly (readonly Figure[])[] = [
  [
    {...article(84), confirmed: false},
    {value: 45, unit: 'companies', source: 'press', since: '2024-11', confirmed: false},
    {value: 75, unit: 'companies', source: 'press', since: '2025-03', confirmed: false},
  ],
  [{...article(415_000), since: '2023', confirmed: false}],
  [
    article(PARAMETERS.purchaseCap.default, 'MWh'),
    {...article(1, 'MWh'), source: 'press', since: '2025-10', confirmed: false},
  ],
  [percent(rulesOfArticle.aifcShare), percent(law.aifcShare)],
  [percent(rulesOfArticle.taxRate), percent(law.taxRate)],
  [article(null)],
];

/** The number of accredited mining pools. */
export const POOLS: Figure = {...article(5), confirmed: false};
