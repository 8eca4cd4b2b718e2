import {isMoney, type Key, KEYS, type NumberKey, PARAMETERS} from '../../core/parameters.js';
import type {ResolvedValues} from '../../core/layers.js';
import {computeResult, type Result} from '../../core/result.js';
import {toDisplayCurrency} from '../../ui/money.js';
import type {Context} from '../../ui/context.js';
import {extension} from '../../ui/extension.js';
import {originText} from '../../ui/badge.js';
import {choiceText} from '../../ui/choice-text.js';
import {periodText} from '../../views/results.js';
import {PART_TEXTS} from '../../ui/revenue-bar.js';
import {unit} from '../../ui/units.js';
import {type Cell, csv} from '../../exchange/csv.js';
import type {TextKey} from '../../i18n/en.js';
import {resolveScenario} from '../../store/scenarios.js';
import {DECIMALS, statement} from '../../store/statement.js';
import type {ExportText} from './en.js';

type Exported = Context<ExportText>;

/** An item with its value, unit and origin; the section stands before it. */
type Row = readonly Cell[];

/** Money in the display currency, to its smallest unit. */
const rounded = (context: Exported, usd: number): number =>
  Number(toDisplayCurrency(context, usd).toFixed(DECIMALS[context.inputs.currency]));

/** An input as its field has it: a number in the unit that stands behind it. */
function inputRow(context: Exported, key: Key): Row {
  const {inputs, given, t} = context;
  const name = t(key as TextKey);
  // A choice has an origin as a number has.
  const number = key as NumberKey;
  const origin = originText(context, number);
  if (PARAMETERS[key].kind !== 'number') return [name, choiceText(context, key), '', origin];
  const money = isMoney(key) ? given[key] : null;
  const value =
    money?.currency === inputs.currency
      ? money.amount
      : isMoney(key)
        ? toDisplayCurrency(context, inputs[key] ?? 0)
        : inputs[number];
  return [name, inputs[number] === null ? null : value, unit(context, number), origin];
}

/** What comes out, as the screen says it. */
function resultRows(context: Exported, result: Result): Row[] {
  const {inputs, t, perPeriod} = context;
  const {revenue, costs, net, netPercent, shares} = statement(result, inputs);
  const money = `${inputs.currency}, ${perPeriod('perPeriod')}`;
  const {purchases, btcMined, btcSold, btcRetained} = result;
  const daily = t('exportDay').split('|');
  return [
    [periodText(context, 'revenue'), revenue, money],
    ...shares.map(({part, amount}): Row => [t(PART_TEXTS[part]), amount, money]),
    [periodText(context, 'costs'), costs, money],
    [periodText(context, 'net'), net, money],
    [t('margin'), netPercent, '%'],
    ...[purchases, btcMined, btcSold, btcRetained].map((value, place): Row => [
      daily[place] ?? '',
      value,
      `${place > 0 ? 'BTC' : '1'}/${t('day')}`,
    ]),
  ];
}

/** The months under the names that their section has for them: without it there are none. */
function monthRows(context: Exported): Row[] {
  const {inputs} = context;
  const t = (key: string): string => context.t(`projection${key}` as TextKey);
  return (extension.project?.(inputs).months ?? []).flatMap(({month, revenue, costs, netProfit, cash, balance}) =>
    Object.entries({Revenue: revenue, Costs: costs, Net: netProfit, Cash: cash, Balance: balance}).map(
      ([name, usd]): Row => [`${t('Month')} ${month}`, t(name), rounded(context, usd), inputs.currency],
    ),
  );
}

/** One long table: inputs, results, months, and of each kept scenario its inputs and results. */
export function tableOf(context: Exported): string {
  const {inputs, memory, result, t} = context;
  const under = (section: string, rows: readonly Row[]): Row[] => rows.map((row) => [section, ...row]);
  // What no section that is here shows has no name.
  const inputRows = (of: Exported, keys: readonly Key[]): Row[] =>
    keys.filter((key) => t(key as TextKey) !== key).map((key) => inputRow(of, key));
  const scenarios = (extension.scenarios?.(memory).scenarios ?? []).flatMap((one) => {
    const {given, inputs: its, origins}: ResolvedValues = resolveScenario(one, inputs);
    const of = {...context, given, inputs: its, origins};
    return under(one.name, [...inputRows(of, Object.keys(one.values) as Key[]), ...resultRows(of, computeResult(its))]);
  });
  return csv(
    [
      t('exportHead').split('|'),
      ...under(t('exportInputs'), inputRows(context, KEYS)),
      ...under(t('exportResults'), resultRows(context, result)),
      ...monthRows(context),
      ...scenarios,
    ].map((row) => [...row, null, null, null].slice(0, 5)),
    context.format.commaIsDecimal,
  );
}
