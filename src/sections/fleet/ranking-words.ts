import {entryName, rigName} from '../../ui/choice-options.js';
import type {SectionContext} from '../../ui/context.js';
import {formatPrice, formatTariff, formatTotal} from '../../ui/money.js';
import {loses, type RankingRow} from './ranking-rows.js';
import type {texts} from './texts.js';

export type RankingContext = SectionContext<typeof texts.en>;

/** The figures of a rig that is no model: `3.4 kW, 150 TH/s`. */
export const ownFigures = (context: RankingContext, {power, hashrate}: RankingRow): string =>
  entryName(context, {rig: null, power, hashrate, count: 1});

/** The name of a row: its model, or whose rigs these are. */
export function nameOfRow(context: RankingContext, {rig, owned}: RankingRow): string {
  const {wording, own} = context;
  if (rig !== null) return rigName(context, rig);
  return own.plural('rankingYourRigs', owned ?? 0, wording.format.number(owned ?? 0, 0));
}

/** The word that marks the reader's own, empty where the name says so already; undefined for other rows. */
export function markOfRow({wording, own}: RankingContext, {rig, owned}: RankingRow): string | undefined {
  if (owned === null) return undefined;
  return rig === null ? '' : own('rankingYours', wording.format.number(owned, 0));
}

/** What one rig brings or loses a day, in words. */
export const noteOfRow = (context: RankingContext, row: RankingRow): string =>
  context.own(loses(row) ? 'rankingLost' : 'rankingBrings', formatTotal(context, Math.abs(row.contribution)));

/** How many models pay at today's price, and up to what price the best does. */
export function finding(context: RankingContext, rows: readonly RankingRow[]): string {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format, t} = wording;
  const models = rows.filter(({rig}) => rig !== null);
  const best = models.reduce<RankingRow | undefined>(
    (first, row) => ((row.breakEvenPrice ?? -Infinity) > (first?.breakEvenPrice ?? -Infinity) ? row : first),
    undefined,
  );
  if (inputs.uptime === 0) return own('rankingIdle', format.percent(0, 0));
  if (!best || best.breakEvenPrice === null) return own('rankingNothingKept');
  const {breakEvenPrice} = best;
  if (breakEvenPrice <= 0) return own('rankingNever');
  const price = t('pricePerKwh', formatPrice(context, inputs.electricityPrice));
  const paying = models.filter((row) => !loses(row)).length;
  const [total, ...most] = [
    format.number(models.length, 0),
    nameOfRow(context, best),
    formatTariff(context, breakEvenPrice),
  ];
  if (models.length === 1) return own(paying === 1 ? 'rankingOnePays' : 'rankingOneLoses', price, ...most);
  if (paying === 0) return own('rankingNone', price, total, ...most);
  if (paying === models.length) return own('rankingAll', price, total, ...most);
  return own.plural('rankingSome', paying, price, format.number(paying, 0), total, ...most);
}
