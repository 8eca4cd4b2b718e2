import {html, type TemplateResult} from 'lit';
import {CHECKED} from '../../data/references.js';
import {type Key, KEYS, type NumberKey, PARAMETERS} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../data/rules.js';
import type {Context} from '../../ui/context.js';
import {dated} from '../../ui/badge.js';
import {choiceText} from '../../ui/choice-text.js';
import {valueText} from '../../ui/field.js';
import {periodText} from '../../views/results.js';
import {table, type TableRow} from '../../ui/table.js';
import {withUnit} from '../../ui/units.js';
import type {TextKey} from '../../i18n/en.js';
import type {Column} from './columns.js';
import type {CompareText} from './en.js';

type Compared = Context<CompareText>;

/** An input of one side, as its field shows it, with its unit. */
const inputText = (context: Compared, key: Key): string =>
  PARAMETERS[key].kind === 'number'
    ? withUnit(context, key as NumberKey, valueText(context, key as NumberKey) || '–')
    : choiceText(context, key);

/** Where a figure comes from; of a rule set's, as of when too, and whether that could be confirmed. */
function sourceText(context: Compared, key: Key): string {
  const {inputs, origins, t} = context;
  const {source} = origins[key];
  if (source === 'default' || PARAMETERS[key].kind !== 'number') return '';
  if (source === 'article') return dated(context, source, CHECKED);
  if (source !== 'law') return t(source);
  const rules: RuleSet = RULES[inputs.rules];
  const {since, confirmed} = rules[key as RuleKey];
  return `${dated(context, source, since ?? CHECKED)}, ${t(confirmed ? 'verified' : 'unverified')}`;
}

/** The inputs that differ, then the results. */
export function comparison(context: Compared, all: readonly Column[]): TemplateResult {
  const {format, money, t} = context;
  // What no section that is here shows has no name.
  const differing = KEYS.filter(
    (key) => t(key as TextKey) !== key && new Set(all.map(({inputs}) => inputs[key])).size > 1,
  );
  return table(
    t('compare'),
    ['', ...all.map(({name}) => name)],
    [
      ...differing.map((key): TableRow => [
        t(key as TextKey),
        ...all.map((one) => {
          const side = {...context, ...one};
          return html`${inputText(side, key)}<br /><span class="badge">${sourceText(side, key)}</span>`;
        }),
      ]),
      ...(['revenue', 'costs', 'net'] as const).map((key): TableRow => [
        periodText(context, key),
        ...all.map(({statement}) => (key === 'net' ? html`<b>${money(statement.net)}</b>` : money(statement[key]))),
      ]),
      [
        t('margin'),
        ...all.map(({statement: {netPercent}}) => (netPercent === null ? '–' : format.percent(netPercent))),
      ],
    ],
  );
}
