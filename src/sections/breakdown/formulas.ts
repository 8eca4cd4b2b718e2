import {DAYS_PER_MONTH} from '../../core/day.js';
import {subsidyAt} from '../../core/mining.js';
import type {Context} from '../../element/context.js';
import {total} from '../../element/amount.js';
import {price} from '../../element/price.js';
import {PART_TEXTS} from '../../element/views/shares.js';
import type {BreakdownText} from './en.js';

/** A figure's name, and how it comes about from the reader's own numbers. */
export type Formula = readonly [name: string, expression: string, value: string];

/** One day, step by step, in the display currency. */
export function formulas(context: Context<BreakdownText>): Formula[] {
  const {inputs, result, format, t} = context;
  const {number, percent} = format;
  const inKzt = inputs.currency === 'KZT';
  const amount = (usd: number): string => total(context, usd);
  const of = (share: number): string => percent(share, 4);
  const months = number(DAYS_PER_MONTH, 2);
  const uptime = result.effectiveUptime === 1 ? '' : ` × ${of(100 * result.effectiveUptime)}`;
  const afterPool = inputs.poolFee === 0 ? '' : ` × (1 − ${of(inputs.poolFee)})`;
  const {costs, revenue, energy} = result;
  const rigs = number(inputs.rigs, 0);
  const hashrate = number(inputs.rigHashrate, 4);
  const sum = (parts: readonly string[]): string => parts.join(' + ');

  const earned: Record<typeof inputs.basis, readonly Formula[]> = {
    network: [
      [
        t('breakdownCoins'),
        `${rigs} × ${hashrate} TH/s × ${number(86_400)} s × (${number(subsidyAt(inputs.blockHeight), 8)} + ${number(inputs.blockFees, 8)}) BTC ÷ (${number(inputs.difficulty, 0)} × 2³²)${afterPool}${uptime}`,
        `${number(result.btcMined, 8)} BTC`,
      ],
      [t('breakdownRevenue'), `${number(result.btcMined, 8)} BTC × ${amount(inputs.btcPrice)}`, amount(revenue)],
    ],
    hashprice: [
      [
        t('breakdownRevenue'),
        `${rigs} × ${hashrate} TH/s ÷ 1000 × ${price(context, inputs.hashprice ?? 0)}${afterPool}${uptime}`,
        amount(revenue),
      ],
    ],
    'rig-revenue': [
      [t('breakdownRevenue'), `${rigs} × ${price(context, inputs.rigRevenue ?? 0)}${uptime}`, amount(revenue)],
    ],
  };
  const spent: Record<keyof typeof PART_TEXTS, string> = {
    electricity: `${number(energy, 1)} ${t('kWh')} × ${price(context, inputs.electricityPrice)}`,
    levy: `${number(energy, 1)} ${t('kWh')} × ${format.money(inputs.miningLevy, 'KZT', 2)}${inKzt ? '' : ` ÷ ${number(inputs.kztPerUsd)}`}`,
    compliance: sum([
      `${of(inputs.complianceRate)} × ${amount(revenue)}`,
      ...(inputs.complianceFixed > 0 ? [`${amount(inputs.complianceFixed)} ÷ ${months}`] : []),
    ]),
    aifcFee: `${of(inputs.aifcFee)} × ${of(inputs.aifcShare)} × ${amount(revenue)}`,
    fixed: `${amount(inputs.fixedCosts)} ÷ ${months}`,
    tax: `${of(inputs.taxRate)} × ${amount(result.profitBeforeTax)}`,
  };
  const parts = Object.entries(PART_TEXTS) as [keyof typeof PART_TEXTS, (typeof PART_TEXTS)['tax']][];
  const paid = parts.filter(([part]) => costs[part] > 0);
  const line = ([part, text]: (typeof parts)[number]): Formula => [t(text), spent[part], amount(costs[part])];
  const beforeTax = paid.filter(([part]) => part !== 'tax');
  return [
    ...earned[inputs.basis],
    [
      t('breakdownEnergy'),
      `${rigs} × ${number(inputs.rigPower, 4)} ${t('kW')} × 24${uptime}`,
      `${number(energy, 1)} ${t('kWh')}`,
    ],
    ...beforeTax.map(line),
    [
      t('breakdownProfit'),
      [revenue, ...beforeTax.map(([part]) => costs[part])].map(amount).join(' − '),
      amount(result.profitBeforeTax),
    ],
    ...paid.filter(([part]) => part === 'tax').map(line),
    [t('breakdownNet'), `${amount(result.profitBeforeTax)} − ${amount(costs.tax)}`, amount(result.netProfit)],
  ];
}
