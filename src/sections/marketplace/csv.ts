import {purchasesOf} from '../../core/purchase-plan.js';
import {inDisplay} from '../../element/amount.js';
import type {Context} from '../../element/context.js';
import type {MarketplaceText} from './en.js';

/** No file holds more: a large farm has millions a day. */
export const MOST_ROWS = 100_000;

/** hh:mm:ss, the second that has begun; the last purchase begins before midnight. */
export const timeOfDay = (minute: number): string =>
  new Date(1000 * Math.min(Math.floor(60 * minute + 1e-3), 86_399)).toISOString().slice(11, 19);

/**
 * The day's purchases as RFC 4180 has it, under the mark by which spreadsheets know UTF-8. Where the comma is the decimal
 * mark, semicolons separate, as spreadsheets of those languages expect. Costs are in the display currency.
 */
export function planCsv(context: Context<MarketplaceText>): string {
  const {inputs, format, t} = context;
  const comma = format.commaIsDecimal;
  const text = (value: string): string => `"${value.replaceAll('"', '""')}"`;
  const number = (value: number): string => {
    // Twelve digits drop the noise of 9.6 − 9.
    const plain = String(Number(value.toPrecision(12)));
    return comma ? plain.replace('.', ',') : plain;
  };
  const rows = purchasesOf(inputs, {from: 0, count: MOST_ROWS}).map(({index, startMinute, mwh, cost}) => [
    number(index + 1),
    timeOfDay(startMinute),
    number(mwh),
    number(inDisplay(context, cost)),
  ]);
  const head = ['#', t('marketplaceStart'), t('MWh'), `${t('marketplaceCost')} (${inputs.currency})`].map(text);
  return `\ufeff${[head, ...rows].map((cells) => `${cells.join(comma ? ';' : ',')}\r\n`).join('')}`;
}
