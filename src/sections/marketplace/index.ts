import {registerSection} from '../registry.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {marketplace} from './view.js';

registerSection({
  name: 'marketplace',
  texts: {en, ru, kk},
  fields: ['approvalDelay', 'purchasesAhead'],
  view: marketplace,
});
