import {html, type TemplateResult} from 'lit';
import {highestBid, type HoursPlan, HOURS} from '../../../core/hours.js';
import {fixedPerDay} from '../../../core/day.js';
import {purchasesFor} from '../../../core/marketplace.js';
import {formatTariff, formatTotal, roundedTotal} from '../../../ui/money.js';
import type {MarketplaceContext} from '../context.js';
import {prepaidText} from '../prepaid.js';
import {planInputs} from './plan.js';
import {spansText} from './span.js';

/** The hours in which the farm can run at all. */
const poweredIn = ({rows}: HoursPlan): readonly number[] => rows.filter(({energy}) => energy > 0).map(({hour}) => hour);

/** Which hours to run. */
function runText(context: MarketplaceContext, plan: HoursPlan): string {
  const {own, wording} = context;
  const {hours} = plan.chosen;
  const powered = poweredIn(plan).length;
  if (powered === 0) return own('hoursNoneAvailable');
  if (hours === 0) return own('hoursNonePays');
  if (hours === HOURS) return own('hoursAllPay');
  const spans = spansText(
    context,
    plan.rows.filter(({run}) => run).map(({hour}) => hour),
  );
  return hours === powered
    ? own('hoursAllPowered', spans)
    : own.plural('hoursSome', hours, wording.format.number(hours, 0), spans);
}

/** What to buy and to pay beforehand; empty where the farm stands still. */
function purchaseTexts(context: MarketplaceContext, {chosen, rows}: HoursPlan): string[] {
  const {own, wording} = context;
  const {purchases, electricity, energy, hours} = chosen;
  if (hours === 0) return [];
  const inputs = planInputs(context);
  const whole = (value: number): string => wording.format.number(value, 0);
  const asOneLot = purchasesFor(energy, inputs.purchaseCap);
  const levy = rows.reduce((sum, row) => (row.run ? sum + row.levy : sum), 0);
  return [
    electricity < 0
      ? own.plural('hoursBuyPaid', purchases, whole(purchases), formatTotal(context, -electricity))
      : own.plural('hoursBuy', purchases, whole(purchases), prepaidText(context, electricity)),
    levy > 0 ? own('levyLater', formatTotal(context, levy)) : '',
    purchases > asOneLot ? own.plural('hoursLots', asOneLot, whole(asOneLot)) : '',
  ];
}

/** What the day leaves, and what it would leave if the farm ran in every hour. */
function netTexts(context: MarketplaceContext, plan: HoursPlan): string[] {
  const {own} = context;
  const {chosen, always} = plan;
  const net = roundedTotal(context, chosen.netProfit);
  const alwaysNet = roundedTotal(context, always.netProfit);
  const size = formatTotal(context, Math.abs(chosen.netProfit));
  const isFixedAlone = chosen.hours === 0;
  const first = isFixedAlone
    ? fixedPerDay(planInputs(context)) > 0
      ? own('hoursFixed', size)
      : own('hoursNoCosts')
    : net < 0
      ? own('hoursStillLoses', size)
      : own('hoursNetIs', size);
  const ranAnyway = poweredIn(plan).length > chosen.hours;
  if (!ranAnyway) return [first];
  if (net === alwaysNet) return [first, own('hoursAlwaysSame')];
  return [
    first,
    own(alwaysNet < 0 ? 'hoursAlwaysLoses' : 'hoursAlways', formatTotal(context, Math.abs(always.netProfit))),
  ];
}

/** The highest price that is worth bidding. */
function bidText(context: MarketplaceContext): string {
  const {own} = context;
  const bid = highestBid(planInputs(context));
  if (bid === null) return own('hoursNoBid');
  return own(bid < 0 ? 'hoursNegativeBid' : 'hoursBid', formatTariff(context, bid));
}

/** The plan of the day in sentences, the most useful first. */
export const planSentences = (context: MarketplaceContext, plan: HoursPlan): TemplateResult => {
  const {chosen} = plan;
  const [buy = '', levy = '', lots = ''] = purchaseTexts(context, plan);
  return html`<div class="hours-answer">
    <p><b class=${chosen.hours > 0 ? 'gain' : 'loss'}>${runText(context, plan)}</b></p>
    <p>${[buy, levy, ...netTexts(context, plan)].filter(Boolean).join(' ')}</p>
    <p>${[lots, bidText(context)].filter(Boolean).join(' ')}</p>
  </div>`;
};
