import {type Extension, extension} from '../../ui/extension.js';
import {addTexts} from '../../i18n/language.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {tableOf} from './table.js';
import {tools} from './tools.js';

addTexts({en, ru, kk});
// Their texts are there from now on.
extension.csv = tableOf as Extension['csv'];
extension.tools = tools as Extension['tools'];
