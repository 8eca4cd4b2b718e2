import {columnStyles} from '../../charts/columns.styles.js';
import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {monthRows} from './csv.js';
import {picture} from './picture.js';
import {historyStyles} from './styles.js';
import {texts} from './texts.js';
import {history} from './view.js';

registerSection({
  name: 'history',
  texts,
  styles: [chartStyles, columnStyles, historyStyles],
  view: history,
  answer,
  picture,
  csvRows: monthRows,
});
