import {forPeriod, type Share} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {
  deriveCoins,
  deriveCost,
  deriveEnergy,
  deriveNet,
  deriveProfit,
  deriveRevenue,
} from '../../ui/explain/derivations.js';
import {COST_TEXTS} from '../../ui/revenue-bar.js';
import type {texts} from './texts.js';

/** A step of the computation: the name of its figure, and the equation with the reader's own numbers. */
export type Step = readonly [name: string, equation: string];

/**
 * The whole computation, from the coins to the net profit, in the display currency. Sums are made of the rounded figures,
 * so that they are right as shown.
 */
export function steps(context: SectionContext<typeof texts.en>): readonly Step[] {
  const {model, wording, own} = context;
  const {inputs, result, statement} = model;
  const costStep = ({part, amount}: Share): Step => [wording.t(COST_TEXTS[part]), deriveCost(context, part, amount)];
  return [
    ...(inputs.basis === 'network'
      ? [[own('coins'), deriveCoins(context, forPeriod(result.btcMined, inputs.period))] as const]
      : []),
    [own('revenue'), deriveRevenue(context)],
    [own('energy'), deriveEnergy(context)],
    ...statement.shares.filter(({part}) => part !== 'tax').map(costStep),
    [own('profit'), deriveProfit(context)],
    ...statement.shares.filter(({part}) => part === 'tax').map(costStep),
    [own('net'), deriveNet(context)],
  ];
}
