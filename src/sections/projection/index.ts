import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {monthRows} from './csv.js';
import {PROJECTION_FIELDS} from './fields.js';
import {cachedProjection} from './months.js';
import {texts} from './texts.js';
import {projection} from './view.js';

registerSection({
  name: 'projection',
  texts,
  styles: [chartStyles],
  fields: [...PROJECTION_FIELDS, 'curtail'],
  view: projection,
  answer,
  csvRows: monthRows,
  project: cachedProjection,
});
