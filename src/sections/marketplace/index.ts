import {columnStyles} from '../../charts/columns.styles.js';
import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {hourRows} from './hours/csv.js';
import {hoursStyles} from './hours/styles.js';
import {marketplaceStyles} from './styles.js';
import {texts} from './texts.js';
import {marketplace} from './view.js';

registerSection({
  name: 'marketplace',
  texts,
  styles: [chartStyles, columnStyles, marketplaceStyles, hoursStyles],
  fields: ['approvalDelay', 'purchasesAhead'],
  view: marketplace,
  answer,
  csvRows: hourRows,
});
