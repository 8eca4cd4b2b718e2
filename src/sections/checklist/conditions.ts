import {PARAMETERS} from '../../core/parameters.js';
import {type Rule, RULES} from '../../data/rules.js';
import type {Source} from '../../data/sources.js';

type Unit = '%' | 'MWh';

/** What one source says; `since` is the year, month or day that its figure is of, or has been in force from. */
export type Figure = Omit<Rule, 'source' | 'value'> & {
  readonly source: Source | 'press';
  /** Null where the source gives none. */
  readonly value: number | null;
  readonly unit?: Unit | undefined;
};

const article = (value: number | null, unit?: Unit): Figure => ({value, unit, source: 'article', confirmed: true});

const percent = (rule: Rule): Figure => ({...rule, unit: '%'});

const {article: said, 'law-2026': law} = RULES;

/**
 * The figures of the article's six: licence, rigs, power, sale, tax, logs. Each stands under its own source's name; more
 * on them in docs/sources.md.
 */
export const CONDITIONS: readonly (readonly Figure[])[] = [
  [article(84)],
  [{...article(415_000), since: '2023', confirmed: false}],
  [
    article(PARAMETERS.purchaseCap.default, 'MWh'),
    {...article(1, 'MWh'), source: 'press', since: '2023-07-04', confirmed: false},
  ],
  [percent(said.aifcShare), percent(law.aifcShare)],
  [percent(said.taxRate), percent(law.taxRate)],
  [article(null)],
];

/** How many are accredited. */
export const POOLS: Figure = {...article(5), confirmed: false};
