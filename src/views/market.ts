import {html, nothing, type TemplateResult} from 'lit';
import type {Context} from '../ui/context.js';
import {longestMarketText, marketText} from '../ui/market-text.js';

/**
 * The line on the market feed, which says whether it answers and of when the prices are, with a button that asks it now;
 * nothing without a feed. On paper a time has its date.
 */
export function marketLine(context: Context): TemplateResult | typeof nothing {
  const {market} = context.model;
  if (market.status === 'off') return nothing;
  // The button stays a button meanwhile, as the focus would be lost with a disabled one.
  const press = (): void => {
    if (!market.isLoading) context.actions.refreshMarket();
  };
  return html`<div class="market-line" part="market">
    <p data-longest=${longestMarketText(context)}>
      <span class="on-screen">${marketText(context, new Date())}</span>
      <span class="on-paper">${marketText(context)}</span>
    </p>
    <button type="button" class="link" aria-disabled=${market.isLoading} @click=${press}>
      ${context.wording.t('refresh')}
    </button>
  </div>`;
}
