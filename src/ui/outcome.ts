import type {Context} from './context.js';

/** Profit or loss as a share of the revenue, in words; empty without revenue. */
export function outcomeText({model: {statement}, wording: {t, format}}: Context): string {
  const {net, netPercent} = statement;
  return netPercent === null ? '' : t(net < 0 ? 'loss' : 'gain', format.percent(Math.abs(netPercent)));
}
