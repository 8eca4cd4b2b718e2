import type {ChoiceKey, SwitchKey} from '../core/parameters.js';
import {RIGS} from '../data/rigs.js';
import type {RulesId} from '../data/rules.js';
import {capitalised} from '../i18n/format.js';
import type {Option, OptionGroup} from './choice.js';
import type {Context} from './context.js';

const MAKERS = [...new Set(RIGS.flatMap(({maker}) => maker ?? []))];

const rigsOf = (maker: string): Option[] => RIGS.filter((rig) => rig.maker === maker).map(({id, name}) => [id, name]);

/** Options for the rig model, grouped by maker. */
export const rigOptions = ({wording: {t}}: Context): readonly OptionGroup[] => [
  [
    null,
    [
      ['article', t('rigArticle')],
      ['none', t('rigNone')],
    ],
  ],
  ...MAKERS.map((maker) => [maker, rigsOf(maker)] as const),
];

/** Options for the rule set, in the order shown. */
export function rulesOptions({wording: {t}}: Context): readonly (readonly [RulesId, string])[] {
  const names: Readonly<Record<RulesId, string>> = {
    article: capitalised(t('article')),
    'article-2024': `${capitalised(t('article'))}, 2024`,
    'law-2026': `${capitalised(t('law'))}, 2026`,
  };
  return Object.entries(names) as [RulesId, string][];
}

/** Options for the basis of revenue. */
export const basisOptions = ({wording: {t}}: Context): readonly Option[] => [
  ['network', t('difficulty')],
  ['hashprice', t('hashprice')],
  ['rig-revenue', t('rigRevenue')],
];

/** The option in force as its list shows it; a tick or dash for a switch. */
export function choiceText(context: Context, key: ChoiceKey | SwitchKey): string {
  const {inputs} = context.model;
  const textIn = (options: readonly Option[]): string =>
    options.find(([value]) => value === inputs[key])?.[1] ?? String(inputs[key]);
  switch (key) {
    case 'rules':
      return textIn(rulesOptions(context));
    case 'basis':
      return textIn(basisOptions(context));
    case 'rig':
      return textIn(rigOptions(context).flatMap(([, options]) => options));
    case 'period':
      return context.wording.t(inputs.period);
    case 'currency':
      return inputs.currency;
    case 'curtail':
      return inputs.curtail ? '✓' : '–';
  }
}
