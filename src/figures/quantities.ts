import {isMoney, isNumber, type Key, type NumberKey, PARAMETERS} from '../core/parameters.js';
import type {Projection} from '../core/projection.js';
import type {Result} from '../core/result.js';
import {COST_PARTS, type CostPart} from '../store/statement.js';
import {type BreakEvenKey, isPriceKey} from '../ui/break-even-text.js';
import {coinsOfPeriod, SATOSHI} from '../ui/coins.js';
import type {FigureContext} from '../ui/context.js';
import {unitOf, withUnit} from '../ui/units.js';
import {shownValue} from '../ui/value-text.js';
import {
  amount,
  breakEven,
  coins,
  duration,
  fixed,
  type Kind,
  measure,
  minutes,
  namedPrice,
  percent,
  plain,
  price,
  share,
  totalOfPeriod,
} from './kinds.js';
import type {Quantity} from './quantity.js';
import {type Unit, unitFrom} from './unit.js';

/** What figures are made from: the values in force, and the projection where the page has computed it. */
export interface FigureSource {
  readonly context: FigureContext;
  readonly projection: Projection | null;
}

/** A figure: its number in the units of `result` and `inputs`, and as the screen has it. */
interface FigureRow {
  readonly unit: Unit;
  readonly raw: (source: FigureSource) => number | null;
  readonly quantity: (source: FigureSource) => Quantity;
  /** The screen's form of another number of the same kind, such as a multiple of the figure. */
  readonly kind: Kind;
}

const NO_VALUE: Quantity = {number: null, decimals: 0};

/** A figure that is shown as its kind is, unless `shown` says otherwise where it has a value. */
const figure = (
  unit: string,
  kind: Kind,
  raw: FigureRow['raw'],
  shown: (context: FigureContext, raw: number) => Quantity = kind,
): FigureRow => ({
  unit: unitFrom(unit),
  raw,
  quantity(source) {
    const value = raw(source);
    return value === null ? NO_VALUE : shown(source.context, value);
  },
  kind,
});

type Part = {readonly [K in keyof Result]: Result[K] extends number | null ? K : never}[keyof Result];

/** What is told of a figure of the result; `shown` where the screen shows it in a form of its own. */
type PartRow = readonly [unit: string, kind: Kind, shown?: (context: FigureContext, raw: number) => Quantity];

/** A total whose rounded amount is in the statement, where it adds up with the others. */
const stated =
  (amountOf: (context: FigureContext) => number): Kind =>
  (context) => {
    const {inputs, statement} = context.model;
    return fixed(amountOf(context), statement.decimals, {currency: inputs.currency});
  };

const PARTS: Readonly<Record<Part, PartRow>> = {
  hashrate: ['TH/s', (_, value) => measure(value, 2, 'TH/s')],
  power: ['kW', ({wording: {t}}, value) => measure(value, 3, t('kW'))],
  effectiveUptime: ['', share],
  energy: ['kWh/day', ({wording: {t}}, value) => measure(value, 2, t('kWh'))],
  purchases: ['purchase/day', plain(0)],
  minutesPerPurchase: ['min/purchase', minutes],
  btcMined: ['BTC/day', coins],
  // Those sold and those kept are rounded so that they add up to those mined.
  btcSold: ['BTC/day', coins, (context) => measure(coinsOfPeriod(context).sold, SATOSHI, 'BTC')],
  btcRetained: ['BTC/day', coins, (context) => measure(coinsOfPeriod(context).kept, SATOSHI, 'BTC')],
  revenue: ['USD/day', totalOfPeriod, stated(({model}) => model.statement.revenue)],
  profitBeforeTax: ['USD/day', totalOfPeriod],
  netProfit: ['USD/day', totalOfPeriod, stated(({model}) => model.statement.net)],
  margin: [
    '',
    share,
    (context) => {
      const {netPercent} = context.model.statement;
      return netPercent === null ? NO_VALUE : percent(context, netPercent);
    },
  ],
  neededSaleShare: ['', share],
  legalBurden: ['', share],
  lostHour: ['USD/hour', amount],
  lostHourPrepaid: ['USD/hour', amount],
  investment: ['USD', amount],
  paybackFlat: ['month', duration],
};

const BREAK_EVENS: Readonly<Record<BreakEvenKey, string>> = {
  electricityPrice: 'USD/kWh',
  btcPrice: 'USD/BTC',
  hashprice: 'USD/PH/day',
  rigRevenue: 'USD/rig/day',
  efficiency: 'J/TH',
  rigs: 'rig',
};

type ProjectedKey = Exclude<keyof Projection, 'months'>;

const PROJECTED: Readonly<Record<ProjectedKey, PartRow>> = {
  payback: ['month', duration],
  paybackFlat: ['month', duration],
  npv: ['USD', amount],
  resale: ['USD', amount],
  finalBalance: ['USD', amount],
};

const PROJECTION_PREFIX = 'projection.';

const costOf =
  (part: CostPart): ((context: FigureContext) => number) =>
  ({model}) =>
    model.statement.shares.find((entry) => entry.part === part)?.amount ?? 0;

/** Every figure by its name, but the inputs. */
const ROWS: ReadonlyMap<string, FigureRow> = new Map<string, FigureRow>([
  ...(Object.entries(PARTS) as [Part, PartRow][]).map(
    ([key, [unit, kind, shown]]) => [key, figure(unit, kind, ({context}) => context.model.result[key], shown)] as const,
  ),
  ...([...COST_PARTS, 'total'] as const).map((part) => {
    const shown = stated(part === 'total' ? ({model}) => model.statement.costs : costOf(part));
    const row = figure('USD/day', totalOfPeriod, ({context}) => context.model.result.costs[part], shown);
    return [`costs.${part}`, row] as const;
  }),
  ...(['breakEven', 'today'] as const).flatMap((group) =>
    (Object.entries(BREAK_EVENS) as [BreakEvenKey, string][]).map(
      ([key, unit]) =>
        [`${group}.${key}`, figure(unit, breakEven(key), ({context}) => context.model.result[group][key])] as const,
    ),
  ),
  ...(Object.entries(PROJECTED) as [ProjectedKey, PartRow][]).map(
    ([key, [unit, kind]]) =>
      [`${PROJECTION_PREFIX}${key}`, figure(unit, kind, ({projection}) => projection?.[key] ?? null)] as const,
  ),
]);

/** Whether the amounts of an input are in tenge whatever the display currency is. */
const isTenge = (key: NumberKey): boolean => PARAMETERS[key].unit.startsWith('KZT');

/** A number of an input in the unit of its field, which for prose has a currency sign and no unit behind it. */
function inputQuantity(context: FigureContext, key: NumberKey, number: number, decimals: number): Quantity {
  if (isPriceKey(key)) return namedPrice(context, key, number, decimals);
  if (isMoney(key)) return {number, decimals, currency: context.model.inputs.currency};
  if (isTenge(key)) return {number, decimals, currency: 'KZT'};
  const unit = unitOf(context, key);
  // In a line of prose no line breaks between a number and its unit.
  const unbroken = (text: string): string => withUnit(context, key, text).replaceAll(' ', '\u00a0');
  return {number, decimals, withUnit: unit ? unbroken : undefined};
}

const inputRow = (key: NumberKey): FigureRow =>
  figure(
    PARAMETERS[key].unit,
    isMoney(key) ? price : (context, raw) => inputQuantity(context, key, raw, isTenge(key) ? 2 : 4),
    ({context}) => context.model.inputs[key],
    (context) => {
      const shown = shownValue(context, key);
      return shown ? inputQuantity(context, key, shown.value, shown.decimals) : NO_VALUE;
    },
  );

const inputRows = new Map<Key, FigureRow>();

/** The figure of a name: of the result, of the projection, or an input that is a number; undefined for another name. */
export function figureNamed(name: string): FigureRow | undefined {
  const row = ROWS.get(name);
  if (row) return row;
  if (!Object.hasOwn(PARAMETERS, name)) return undefined;
  const key = name as Key;
  if (!isNumber(key)) return undefined;
  const made = inputRows.get(key) ?? inputRow(key);
  inputRows.set(key, made);
  return made;
}

/** Whether a name is a figure of the projection, which only the full file computes. */
export const isProjected = (name: string): boolean => name.startsWith(PROJECTION_PREFIX);
