import {register} from '../../element/shelf.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {marketplace} from './view.js';

register({
  name: 'marketplace',
  texts: {en, ru, kk},
  fields: ['approvalDelay', 'purchasesAhead'],
  view: marketplace,
});
