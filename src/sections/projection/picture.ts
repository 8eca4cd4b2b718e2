import {drawLines} from '../../picture/lines.js';
import type {Picture, PictureSource} from '../../picture/picture.js';
import {durationText} from '../../ui/duration.js';
import {balanceLines, balanceSentence} from './chart.js';
import type {ProjectionContext} from './context.js';
import {horizonText} from './horizon.js';
import {cachedProjection} from './months.js';
import {hasFutures, range, rangeNow} from './range/futures.js';
import {shareSentence} from './range/words.js';

/** The trends that the reader's own line follows; nothing where there are none. */
function trendsOf({model: {inputs}, own, wording}: ProjectionContext): readonly string[] {
  const {difficultyGrowth, priceGrowth} = inputs;
  const percent = (growth: number): string => wording.format.percent(growth, 2);
  return difficultyGrowth === 0 && priceGrowth === 0
    ? []
    : [own('trends', percent(difficultyGrowth), percent(priceGrowth))];
}

/** Whether and when the farm is paid back, with the figures of the section. */
function paybackSentence(context: ProjectionContext, payback: number | null): string {
  const {own} = context;
  const isSteady = trendsOf(context).length === 0;
  return payback === null
    ? own(isSteady ? 'steadyNotPaidBack' : 'trendsNotPaidBack', horizonText(context))
    : own(isSteady ? 'steadyPaidBack' : 'trendsPaidBack', durationText(context, payback));
}

function make(context: ProjectionContext, isWhole: boolean): Picture | null {
  if (!hasFutures(context)) return null;
  const {model, own} = context;
  const projected = cachedProjection(model.inputs);
  const {payback} = projected;
  const outlook = isWhole ? rangeNow(context) : range(context);
  // A share that is still computed is no figure to take along.
  const others = [...trendsOf(context), ...(outlook ? [shareSentence(context, outlook)] : [])];
  const balance = balanceSentence(context, projected);
  const lines = balanceLines(context, projected, outlook);
  const rest: Pick<Picture, 'name' | 'draw' | 'foot'> = {
    name: 'projection',
    draw: (pen, box, size) => drawLines(pen, box, size, lines),
    foot: own('leavesOut'),
  };
  return model.result.investment === 0
    ? {...rest, headline: balance, sentences: others}
    : {
        ...rest,
        headline: paybackSentence(context, payback),
        tone: payback === null ? 'loss' : 'gain',
        sentences: [...others, balance],
      };
}

/** The picture of the balance over the months ahead. */
export const picture = (context: ProjectionContext): PictureSource => ({
  name: 'projection',
  title: context.own('title'),
  make: (isWhole = false) => make(context, isWhole),
});
