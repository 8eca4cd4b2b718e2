import {html, type TemplateResult} from 'lit';
import {fleetText} from '../../core/fleet.js';
import {isNumber, type Key} from '../../core/parameters.js';
import {type RuleKey, RULES, type RuleSet} from '../../data/rules.js';
import {dated} from '../../ui/explain/origin-text.js';
import {choiceText} from '../../ui/choice-options.js';
import type {Context, SectionContext} from '../../ui/context.js';
import {valueText} from '../../ui/value-text.js';
import {periodText} from '../../ui/period-text.js';
import {table, type TableRow} from '../../ui/table.js';
import {withUnit} from '../../ui/units.js';
import type {Column} from './columns.js';
import type {texts} from './texts.js';

/** An input of a column as its field shows it, with its unit. */
const inputText = (context: Context, key: Key): string =>
  isNumber(key) ? withUnit(context, key, valueText(context, key) || '–') : choiceText(context, key);

/** The source of a figure; for a figure of the law also since when, and whether it was confirmed. */
function sourceText({model, wording}: Context, key: Key): string {
  const {source} = model.origins[key];
  if (source === 'default' || !isNumber(key)) return '';
  if (source !== 'law') return wording.t(source);
  const rules: RuleSet = RULES[model.inputs.rules];
  const {since, confirmed} = rules[key as RuleKey];
  const name = since === undefined ? wording.t(source) : dated(wording, source, since);
  return `${name}, ${wording.t(confirmed ? 'verified' : 'unverified')}`;
}

/** The table of the inputs that differ, and the results. */
export function comparison(context: SectionContext<typeof texts.en>, columns: readonly Column[]): TemplateResult {
  const {model, wording, own} = context;
  const {format, money, t} = wording;
  const differing = model.fields.filter(
    (key) =>
      new Set(
        columns.map(
          ({
            context: {
              model: {inputs},
            },
          }) => (key === 'fleet' ? fleetText(inputs.fleet ?? []) : inputs[key]),
        ),
      ).size > 1,
  );
  const statements = columns.map((column) => column.context.model.statement);
  return table(
    own('title'),
    ['', ...columns.map(({name}) => name)],
    [
      ...differing.map((key): TableRow => [
        t(key),
        ...columns.map(
          (column) =>
            html`${inputText(column.context, key)}<br /><span class="badge">${sourceText(column.context, key)}</span>`,
        ),
      ]),
      ...(['revenue', 'costs', 'net'] as const).map((key): TableRow => [
        periodText(context, key),
        ...statements.map((statement) =>
          key === 'net' ? html`<b>${money(statement.net)}</b>` : money(statement[key]),
        ),
      ]),
      [t('margin'), ...statements.map(({netPercent}) => (netPercent === null ? '–' : format.percent(netPercent)))],
    ],
  );
}
