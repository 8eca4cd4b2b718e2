import type {Picture, PictureSource} from '../picture/picture.js';
import type {Box, Ink, Mark, Pattern} from '../picture/scene.js';
import type {Pen} from '../picture/pen.js';
import {stackedBarMarks} from '../picture/stacked-bar.js';
import type {Context} from '../ui/context.js';
import {plainText} from '../ui/filled-text.js';
import {rulesText} from '../ui/other-rules.js';
import {markedOutcomeText} from '../ui/outcome.js';
import {COST_TEXTS} from '../ui/revenue-bar.js';
import {turningText} from '../ui/turning-text.js';

/** The tone and the pattern of each cost, as in the bar on the screen. */
const TONES: Readonly<Record<keyof typeof COST_TEXTS, {readonly ink: Ink; readonly pattern?: Pattern}>> = {
  electricity: {ink: 'slate'},
  levy: {ink: 'levy', pattern: 'bars'},
  compliance: {ink: 'compliance', pattern: 'stripes'},
  aifcFee: {ink: 'aifcFee', pattern: 'dots'},
  fixed: {ink: 'fixed', pattern: 'backStripes'},
  tax: {ink: 'tax'},
};

/** Where the revenue goes, as a bar with its legend. */
function drawRevenue({model, wording}: Context, pen: Pen, box: Box, size: number): readonly Mark[] {
  const {t, format, money} = wording;
  const {statement, result} = model;
  const percent = (value: number | null): string => (value === null ? '' : format.percent(value));
  const costs = statement.shares.map(({part, usd, amount, percent: share}) => ({
    ...{name: t(COST_TEXTS[part]), text: percent(share), detail: money(amount), value: usd},
    ...TONES[part],
  }));
  const left = {
    ...{name: t('left'), text: percent(statement.netPercent), detail: money(statement.net)},
    ...{value: result.netProfit, ink: 'gain' as const},
  };
  const parts = [...costs, ...(result.netProfit > 0 ? [left] : [])];
  return parts.length > 0 ? stackedBarMarks(pen, {parts, covered: result.revenue}, box, size) : [];
}

function resultPicture(context: Context): Picture {
  const {model, wording} = context;
  const {t, money, format} = wording;
  const {net, netPercent} = model.statement;
  const [turning, rules] = [turningText(context), rulesText(context)];
  const isLoss = model.result.netProfit < 0 && netPercent !== null;
  return {
    name: 'result',
    headline: `${money(net)} ${wording.periodEntry('per')}`,
    isFigure: true,
    tone: net < 0 ? 'loss' : net > 0 ? 'gain' : undefined,
    sentences: [
      markedOutcomeText(context),
      turning ? plainText(turning) : '',
      rules ? plainText(rules.text) : '',
      isLoss ? t('costsOfRevenue', format.percent(100 - netPercent)) : '',
    ].filter(Boolean),
    chartShare: 0.3,
    draw: (pen, box, size) => drawRevenue(context, pen, box, size),
    foot: '',
  };
}

/** The picture of the result. */
export const resultPictureSource = (context: Context): PictureSource => ({
  name: 'result',
  title: context.wording.t('pictureResult'),
  make: () => resultPicture(context),
});
