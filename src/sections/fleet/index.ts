import {rankingStyles} from '../../charts/ranking.styles.js';
import {rankingTextStyles} from '../../charts/ranking-text.styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {lineStyles} from './line.styles.js';
import {picture} from './picture.js';
import {rankingListStyles} from './ranking.styles.js';
import {rankingRows} from './ranking-table.js';
import {fleetStyles} from './styles.js';
import {texts} from './texts.js';
import {fleet} from './view.js';

registerSection({
  name: 'fleet',
  texts,
  styles: [fleetStyles, lineStyles, rankingTextStyles, rankingStyles, rankingListStyles],
  view: fleet,
  answer,
  picture,
  csvRows: rankingRows,
});
