import {DAYS_PER_MONTH} from '../../core/day.js';
import {powerPerRig} from '../../core/marketplace.js';
import {blockSubsidy} from '../../core/mining.js';
import type {Context} from '../../ui/context.js';
import {formatRounded, formatTotal} from '../../ui/money.js';
import {formatPrice} from '../../ui/price.js';
import {PART_TEXTS} from '../../ui/revenue-bar.js';
import {type Share, statement} from '../../store/statement.js';
import type {BreakdownText} from './en.js';

/** A figure's name, and how it comes about from the reader's own numbers. */
export type Formula = readonly [name: string, expression: string, value: string];

/** One day, step by step, in the display currency; its sums are those of the rounded day, so that they come out as shown. */
export function formulas(context: Context<BreakdownText>): Formula[] {
  const {inputs, result, format, t} = context;
  const {number, percent} = format;
  const inKzt = inputs.currency === 'KZT';
  const amount = (usd: number): string => formatTotal(context, usd);
  const of = (share: number): string => percent(share, 4);
  const months = number(DAYS_PER_MONTH, 2);
  const uptime = result.effectiveUptime === 1 ? '' : ` × ${of(100 * result.effectiveUptime)}`;
  const afterPool = inputs.poolFee === 0 ? '' : ` × (1 − ${of(inputs.poolFee)})`;
  const {energy} = result;
  const day = statement(result, {...inputs, period: 'day'});
  const shown = (amount: number): string => formatRounded(context, amount);
  const revenue = shown(day.revenue);
  const rigs = number(inputs.rigs, 0);
  const hashrate = number(inputs.rigHashrate, 4);
  const sum = (parts: readonly string[]): string => parts.join(' + ');

  const earned: Record<typeof inputs.basis, readonly Formula[]> = {
    network: [
      [
        t('breakdownCoins'),
        `${rigs} × ${hashrate} TH/s × ${number(86_400)} s × (${number(blockSubsidy(inputs.blockHeight), 8)} + ${number(inputs.blockFees, 8)}) BTC ÷ (${number(inputs.difficulty, 0)} × 2³²)${afterPool}${uptime}`,
        `${number(result.btcMined, 8)} BTC`,
      ],
      [t('breakdownRevenue'), `${number(result.btcMined, 8)} BTC × ${amount(inputs.btcPrice)}`, revenue],
    ],
    hashprice: [
      [
        t('breakdownRevenue'),
        `${rigs} × ${hashrate} TH/s ÷ 1000 × ${formatPrice(context, inputs.hashprice ?? 0)}${afterPool}${uptime}`,
        revenue,
      ],
    ],
    'rig-revenue': [
      [t('breakdownRevenue'), `${rigs} × ${formatPrice(context, inputs.rigRevenue ?? 0)}${uptime}`, revenue],
    ],
  };
  const tax = day.shares.filter(({part}) => part === 'tax');
  const beforeTax = day.shares.filter(({part}) => part !== 'tax');
  const profit = shown(tax.reduce((left, {amount: paid}) => left + paid, day.net));
  const spent: Record<Share['part'], string> = {
    electricity: `${number(energy, 1)} ${t('kWh')} × ${formatPrice(context, inputs.electricityPrice)}`,
    levy: `${number(energy, 1)} ${t('kWh')} × ${format.money(inputs.miningLevy, 'KZT', 2)}${inKzt ? '' : ` ÷ ${number(inputs.kztPerUsd)}`}`,
    compliance: sum([
      `${of(inputs.complianceRate)} × ${revenue}`,
      ...(inputs.complianceFixed > 0 ? [`${amount(inputs.complianceFixed)} ÷ ${months}`] : []),
    ]),
    aifcFee: `${of(inputs.aifcFee)} × ${of(inputs.aifcShare)} × ${revenue}`,
    fixed: `${amount(inputs.fixedCosts)} ÷ ${months}`,
    tax: `${of(inputs.taxRate)} × ${profit}`,
  };
  const line = ({part, amount: paid}: Share): Formula => [t(PART_TEXTS[part]), spent[part], shown(paid)];
  return [
    ...earned[inputs.basis],
    [
      t('breakdownEnergy'),
      `${rigs} × ${number(powerPerRig(inputs), 4)} ${t('kW')} × 24${uptime}`,
      `${number(energy, 1)} ${t('kWh')}`,
    ],
    ...beforeTax.map(line),
    [t('breakdownProfit'), [day.revenue, ...beforeTax.map(({amount: paid}) => paid)].map(shown).join(' − '), profit],
    ...tax.map(line),
    [t('breakdownNet'), `${profit} − ${shown(tax[0]?.amount ?? 0)}`, shown(day.net)],
  ];
}
