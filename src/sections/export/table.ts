import {isMoney, isNumber, type Key} from '../../core/parameters.js';
import {type Cell, csv, csvStyle} from '../../exchange/csv.js';
import {resolveScenario} from '../../store/scenarios.js';
import {toDisplayCurrency} from '../../store/statement.js';
import {originText} from '../../ui/explain/origin-text.js';
import {choiceText} from '../../ui/choice-options.js';
import {type Context, type SectionContext, withInputs} from '../../ui/context.js';
import {periodText} from '../../ui/period-text.js';
import {COST_TEXTS} from '../../ui/revenue-bar.js';
import {unitOf} from '../../ui/units.js';
import {sectionCSVRows} from '../registry.js';
import type {texts} from './texts.js';

type ExportContext = SectionContext<typeof texts.en>;

/** Name, value, unit and origin of an item; in the finished table the name of its section stands before them. */
type Row = readonly Cell[];

/** The row of an input: its value in the unit of its field. */
function inputRow(context: Context, key: Key): Row {
  const {inputs, given} = context.model;
  const name = context.wording.t(key);
  const origin = originText(context, key);
  if (!isNumber(key)) return [name, choiceText(context, key), '', origin];
  const unit = unitOf(context, key);
  if (!isMoney(key)) return [name, inputs[key], unit, origin];
  const [usd, money] = [inputs[key], given[key]];
  const value = money?.currency === inputs.currency ? money.amount : toDisplayCurrency(usd ?? 0, inputs);
  return [name, usd === null ? null : value, unit, origin];
}

/** The rows of the results, rounded as on the screen. `day` has the names of the day's purchases and coins. */
function resultRows(context: Context, day: readonly [string, string, string, string]): Row[] {
  const {model, wording} = context;
  const {inputs, result, statement} = model;
  const {t} = wording;
  const money = `${inputs.currency}, ${wording.periodEntry('perPeriod')}`;
  const [purchases, mined, sold, kept] = day;
  const perDay = (unit: string): string => `${unit}/${t('day')}`;
  return [
    [periodText(context, 'revenue'), statement.revenue, money],
    ...statement.shares.map(({part, amount}): Row => [t(COST_TEXTS[part]), amount, money]),
    [periodText(context, 'costs'), statement.costs, money],
    [periodText(context, 'net'), statement.net, money],
    [t('margin'), statement.netPercent, '%'],
    [purchases, result.purchases, perDay('1')],
    [mined, result.btcMined, perDay('BTC')],
    [sold, result.btcSold, perDay('BTC')],
    [kept, result.btcRetained, perDay('BTC')],
  ];
}

/** The calculator as CSV: inputs, results, the rows of sections, and inputs and results of each scenario. */
export function exportTable(context: ExportContext): string {
  const {model, wording, own} = context;
  const day = own.list('day');
  const under = (section: string, rows: readonly Row[]): Row[] => rows.map((row) => [section, ...row]);
  const scenarios = model.scenarios.flatMap((scenario) => {
    const other = withInputs(context, resolveScenario(scenario, model.inputs));
    const keys = model.fields.filter((key) => Object.hasOwn(scenario.values, key));
    return under(scenario.name, [...keys.map((key) => inputRow(other, key)), ...resultRows(other, day)]);
  });
  const rows: Row[] = [
    own.list('head'),
    ...under(
      own('inputs'),
      model.fields.map((key) => inputRow(context, key)),
    ),
    ...under(own('results'), resultRows(context, day)),
    ...sectionCSVRows(context),
    ...scenarios,
  ];
  // Every row has as many cells as the head.
  return csv(
    rows.map((row) => [...row, null, null, null].slice(0, own.list('head').length)),
    csvStyle(model.view.csv, wording.format.commaIsDecimal),
  );
}
