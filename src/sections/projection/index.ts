import {fanStyles} from '../../charts/fan.styles.js';
import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {monthRows} from './csv.js';
import {PROJECTION_FIELDS} from './fields.js';
import {cachedProjection} from './months.js';
import {picture} from './picture.js';
import {futuresStyles} from './range/styles.js';
import {rangeRows} from './range/table.js';
import {texts} from './texts.js';
import {projection} from './view.js';

registerSection({
  name: 'projection',
  texts,
  styles: [chartStyles, fanStyles, futuresStyles],
  fields: [...PROJECTION_FIELDS, 'curtail'],
  view: projection,
  answer,
  picture,
  csvRows: (context) => [...monthRows(context), ...rangeRows(context)],
  project: cachedProjection,
});
