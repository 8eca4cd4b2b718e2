import {DAYS_PER_MONTH} from '../../core/day.js';
import {blockSubsidy} from '../../core/mining.js';
import type {Inputs} from '../../core/parameters.js';
import {type CostPart, computeStatement, type Share} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {formatPrice, formatRounded, formatTotal} from '../../ui/money.js';
import {COST_TEXTS} from '../../ui/revenue-bar.js';
import type {texts} from './texts.js';

type BreakdownContext = SectionContext<typeof texts.en>;

/** The computation of a figure with the reader's own numbers: `name`: `expression` = `value`. */
export interface Formula {
  readonly name: string;
  readonly expression: string;
  readonly value: string;
}

/** A per cent with up to four decimals, as the reader may have typed them. */
const percentText = ({wording}: BreakdownContext, value: number): string => wording.format.percent(value, 4);

/** The factor of the effective uptime; empty where it is 100 %. */
function uptimeFactor(context: BreakdownContext): string {
  const {effectiveUptime} = context.model.result;
  return effectiveUptime === 1 ? '' : ` × ${percentText(context, 100 * effectiveUptime)}`;
}

/** The formulas of coins and revenue, under the basis in force. */
function earningsFormulas(context: BreakdownContext, revenue: string): readonly Formula[] {
  const {
    model: {inputs, result},
    wording: {format},
    own,
  } = context;
  const {number} = format;
  const rigs = number(inputs.rigs, 0);
  const hashrate = `${rigs} × ${number(inputs.rigHashrate, 4)} TH/s`;
  const afterPool = inputs.poolFee === 0 ? '' : ` × (1 − ${percentText(context, inputs.poolFee)})`;
  const uptime = uptimeFactor(context);
  const coins = `${number(result.btcMined, 8)} BTC`;
  const reward = `(${number(blockSubsidy(inputs.blockHeight), 8)} + ${number(inputs.blockFees, 8)}) BTC`;
  const formula = (name: string, expression: string, value: string): Formula => ({name, expression, value});
  const byBasis: Record<Inputs['basis'], () => readonly Formula[]> = {
    network: () => [
      formula(
        own('coins'),
        `${hashrate} × ${number(86_400)} s × ${reward} ÷ (${number(inputs.difficulty, 0)} × 2³²)${afterPool}${uptime}`,
        coins,
      ),
      formula(own('revenue'), `${coins} × ${formatTotal(context, inputs.btcPrice)}`, revenue),
    ],
    hashprice: () => [
      formula(
        own('revenue'),
        `${hashrate} ÷ 1000 × ${formatPrice(context, inputs.hashprice ?? 0)}${afterPool}${uptime}`,
        revenue,
      ),
    ],
    'rig-revenue': () => [
      formula(own('revenue'), `${rigs} × ${formatPrice(context, inputs.rigRevenue ?? 0)}${uptime}`, revenue),
    ],
  };
  return byBasis[inputs.basis]();
}

/** What the farm draws in a day, with its cooling. */
function energyExpression(context: BreakdownContext): string {
  const {
    model: {inputs},
    wording: {format, t},
  } = context;
  const power = `${format.number(inputs.rigs, 0)} × ${format.number(inputs.rigPower, 4)} ${t('kW')}`;
  const cooling = inputs.coolingOverhead === 0 ? '' : ` × (1 + ${percentText(context, inputs.coolingOverhead)})`;
  return `${power}${cooling} × 24${uptimeFactor(context)}`;
}

/** The expression of each cost. */
function costExpressions(
  context: BreakdownContext,
  energy: string,
  revenue: string,
  profit: string,
): Readonly<Record<CostPart, string>> {
  const {
    model: {inputs},
    wording: {format},
  } = context;
  const percent = (value: number): string => percentText(context, value);
  const perDay = (usdPerMonth: number): string =>
    `${formatTotal(context, usdPerMonth)} ÷ ${format.number(DAYS_PER_MONTH, 2)}`;
  const inDollars = inputs.currency === 'KZT' ? '' : ` ÷ ${format.number(inputs.kztPerUsd)}`;
  const fixedCompliance = inputs.complianceFixed > 0 ? ` + ${perDay(inputs.complianceFixed)}` : '';
  return {
    electricity: `${energy} × ${formatPrice(context, inputs.electricityPrice)}`,
    levy: `${energy} × ${format.money(inputs.miningLevy, 'KZT', 2)}${inDollars}`,
    compliance: `${percent(inputs.complianceRate)} × ${revenue}${fixedCompliance}`,
    aifcFee: `${percent(inputs.aifcFee)} × ${percent(inputs.aifcShare)} × ${revenue}`,
    fixed: perDay(inputs.fixedCosts),
    tax: `${percent(inputs.taxRate)} × ${profit}`,
  };
}

/**
 * All formulas of one day, in the display currency. Sums are made of the rounded figures, so that they are right as
 * shown.
 */
export function formulas(context: BreakdownContext): readonly Formula[] {
  const {
    model: {inputs, result},
    wording: {format, t},
    own,
  } = context;
  const amountText = (amount: number): string => formatRounded(context, amount);
  const day = computeStatement(result, {...inputs, period: 'day'});
  const revenue = amountText(day.revenue);
  const tax = day.shares.filter(({part}) => part === 'tax');
  const beforeTax = day.shares.filter(({part}) => part !== 'tax');
  const taxPaid = tax[0]?.amount ?? 0;
  const profit = amountText(day.net + taxPaid);
  const energy = `${format.number(result.energy, 1)} ${t('kWh')}`;
  const expressions = costExpressions(context, energy, revenue, profit);
  const costFormula = ({part, amount}: Share): Formula => ({
    name: t(COST_TEXTS[part]),
    expression: expressions[part],
    value: amountText(amount),
  });
  return [
    ...earningsFormulas(context, revenue),
    {name: own('energy'), expression: energyExpression(context), value: energy},
    ...beforeTax.map(costFormula),
    {
      name: own('profit'),
      expression: [day.revenue, ...beforeTax.map(({amount}) => amount)].map(amountText).join(' − '),
      value: profit,
    },
    ...tax.map(costFormula),
    {name: own('net'), expression: `${profit} − ${amountText(taxPaid)}`, value: amountText(day.net)},
  ];
}
