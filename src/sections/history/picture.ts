import {drawColumns} from '../../picture/columns.js';
import type {Picture, PictureSource} from '../../picture/picture.js';
import {answer} from './answer.js';
import {monthColumns} from './chart.js';
import {type HistoryContext, past} from './past.js';
import {answerTexts, priceSentence} from './sentences.js';

function make(context: HistoryContext): Picture | null {
  const {model, own} = context;
  if (model.inputs.rigs === 0) return null;
  const since = past(context);
  const [headline, ...others] = answerTexts(context, since);
  const tone = answer(context)?.tone;
  const columns = {...monthColumns(context, since), behindNames: [own('priceBehind'), own('price')]};
  return {
    name: 'history',
    headline,
    ...(tone ? {tone} : {}),
    sentences: [...others, priceSentence(context, since)],
    draw: (pen, box, size) => drawColumns(pen, box, size, columns),
    foot: own('leavesOut'),
  };
}

/** The picture of the months since the start that the reader chose. */
export const picture = (context: HistoryContext): PictureSource => ({
  name: 'history',
  title: context.own('title'),
  make: () => make(context),
});
