import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {texts} from './texts.js';
import {marketplace} from './view.js';

registerSection({name: 'marketplace', texts, fields: ['approvalDelay', 'purchasesAhead'], view: marketplace, answer});
