import type {FigureContext} from './context.js';
import {periodText} from './period-text.js';

/** Profit or loss as a share of the revenue, in words; empty without revenue. */
export function outcomeText({model: {statement}, wording: {t, format}}: FigureContext): string {
  const {net, netPercent} = statement;
  return netPercent === null ? '' : t(net < 0 ? 'loss' : 'gain', format.percent(Math.abs(netPercent)));
}

/** The result as a screen reader announces it after an edit. */
export function announcementText(context: FigureContext): string {
  const {model, wording} = context;
  const net = `${periodText(context, 'net')}: ${wording.money(model.statement.net)}`;
  return [net, outcomeText(context)].filter(Boolean).join('. ');
}
