import {register} from '../../element/shelf.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {styles} from './styles.js';
import {marketplace} from './view.js';

register({
  name: 'marketplace',
  texts: {en, ru, kk},
  styles: [styles],
  fields: ['approvalDelay', 'purchasesAhead'],
  view: marketplace,
});
