import {SNAPSHOT} from '../data/snapshot.js';
import type {Key} from '../core/parameters.js';
import {plainText} from '../ui/filled-text.js';
import {rulesText} from '../ui/other-rules.js';
import {periodText} from '../ui/period-text.js';
import {turningText} from '../ui/turning-text.js';
import type {FigureContext} from '../ui/context.js';
import {figureText} from './figure-text.js';
import {type Attributes, pageFigures} from './page-figures.js';
import type {FigureSource} from './quantities.js';

/** The attribute by which a fallback is known again. */
export const FALLBACK = 'data-kz-fallback';

/** The date of the market figures, while one of them is the package's own. */
function dateLine({model: {inputs, origins}, wording: {t, format}}: FigureContext): string {
  const keys: readonly Key[] = inputs.basis === 'network' ? ['btcPrice', 'difficulty', 'blockFees'] : [];
  const isOurs = keys.some((key) => origins[key].source === 'snapshot');
  return isOurs ? t('pricesOf', format.date(SNAPSHOT.date)) : '';
}

/** The lines of the fallback: for what farm, the four results, the two sentences, and the date of the prices. */
function lines(source: FigureSource): readonly string[] {
  const {context} = source;
  const {statement} = context.model;
  const {t, format, money} = context.wording;
  const turning = turningText(context);
  const rules = rulesText(context);
  return [
    `${t('rigs')}: ${figureText(source, 'rigs')}. ${t('electricityPrice')}: ${figureText(source, 'electricityPrice', {inSentence: true})}.`,
    `${periodText(context, 'revenue')}: ${money(statement.revenue)}`,
    `${periodText(context, 'costs')}: ${money(statement.costs)}`,
    `${periodText(context, 'net')}: ${money(statement.net)}`,
    `${t('margin')}: ${statement.netPercent === null ? '–' : format.percent(statement.netPercent)}`,
    turning ? plainText(turning) : '',
    rules ? plainText(rules.text) : '',
    dateLine(context),
  ].filter(Boolean);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What stands inside the tag of a calculator for readers without script, in feeds, mails, archives and search, and in the
 * seconds before the script runs: the figures of the attributes, on one line, as phrasing content that Markdown leaves
 * alone.
 * @param attributes those of the tag; others, and values that cannot be used, are left out
 * @param language a language tag, as `lang` takes it; the attribute `lang` counts before it
 */
export function fallbackHTML(attributes: Attributes = {}, language = 'en'): string {
  const source = pageFigures(attributes, attributes['lang'] ?? language);
  const text = [source.context.wording.t('heading'), ...lines(source)].map(escaped);
  const [heading = '', ...rest] = text;
  return `<span ${FALLBACK}><b>${heading}</b><br>${rest.join('<br>')}</span>`;
}
