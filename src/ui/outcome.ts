import type {FigureContext} from './context.js';
import {periodText} from './period-text.js';

/** Profit or loss as a share of the revenue, in words; empty without revenue. */
export function outcomeText({model: {statement}, wording: {t, format}}: FigureContext): string {
  const {net, netPercent} = statement;
  return netPercent === null ? '' : t(net < 0 ? 'loss' : 'gain', format.percent(Math.abs(netPercent)));
}

/** Profit or loss with a sign that tells them apart without colour; empty without revenue. */
export function markedOutcomeText(context: FigureContext): string {
  const {net} = context.model.statement;
  const text = outcomeText(context);
  return text && `${net < 0 ? '▼' : net > 0 ? '▲' : '–'} ${text}`;
}

/** The result as a screen reader announces it after an edit. */
export function announcementText(context: FigureContext): string {
  const {model, wording} = context;
  const net = `${periodText(context, 'net')}: ${wording.money(model.statement.net)}`;
  return [net, outcomeText(context)].filter(Boolean).join('. ');
}
