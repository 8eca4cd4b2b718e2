import {html, type TemplateResult} from 'lit';
import type {BarPart} from '../../charts/bars.js';
import {computeResult} from '../../core/result.js';
import {computeStatement, DECIMALS, roundToTotal, toDisplayTotal} from '../../store/statement.js';
import type {SectionContext} from '../../ui/context.js';
import {table} from '../../ui/table.js';
import type {texts} from './texts.js';

type AifcContext = SectionContext<typeof texts.en>;

/** Shares to compare with the one in force, in per cent: before 2025, since then, and every coin. */
const COMPARED = [50, 75, 100];

/** The parts of a hundred per cent of the coins: what is sold, what the bills need, and what is left. */
export function saleParts({model, wording, own}: AifcContext, needed: number | null): readonly BarPart[] {
  const sold = model.inputs.aifcShare;
  const asked = Math.min(needed ?? sold, 100);
  const [first, second] = [Math.min(sold, asked), Math.max(sold, asked)];
  const isShort = asked >= sold;
  const values = [first, second - first, 100 - second];
  const decimals = Number.isInteger(10 * sold) ? 1 : 2;
  const shown = roundToTotal(values, 100, decimals);
  const names = isShort
    ? [wording.t('aifcShare'), own('alsoNeeded'), own(needed === null ? 'kept' : 'leftOver')]
    : [own('needed'), own('beyond'), own('kept')];
  const kinds = ['sold', isShort ? 'lack' : 'surplus', 'pale'];
  return values.map((value, index) => ({
    kind: kinds[index] ?? '',
    value,
    name: names[index] ?? '',
    text: wording.format.percent(shown[index] ?? NaN, decimals === 1 ? undefined : decimals),
    isEven: index !== 1,
  }));
}

/** Half, three quarters and all of the coins sold, beside the share in force. */
export function sharesTable(context: AifcContext): TemplateResult {
  const {model, wording, own} = context;
  const {inputs} = model;
  const {format, money} = wording;
  const shares = [...new Set([...COMPARED, inputs.aifcShare])].sort((a, b) => a - b);
  return table(
    own('others'),
    [own('share'), own('sold'), own('kept'), own('unpaid')],
    shares.map((share) => {
      const other = {...inputs, aifcShare: share};
      const {revenue, unpaid} = computeStatement(computeResult(other), other);
      const parts = [share, 100 - share].map((part) => toDisplayTotal((part / 100) * model.result.revenue, inputs));
      const [sold = 0, kept = 0] = roundToTotal(parts, revenue, DECIMALS[inputs.currency]);
      const name = format.percent(share, 2);
      return [
        share === inputs.aifcShare ? html`<b>${name}</b> <span class="badge">${own('now')}</span>` : name,
        money(sold),
        money(kept),
        unpaid > 0 ? html`<span class="loss">${money(unpaid)}</span>` : own('none'),
      ];
    }),
  );
}
