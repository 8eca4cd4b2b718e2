import {register} from '../../element/shelf.js';
import {charts} from '../../element/styles/charts.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {aifc} from './view.js';

register({name: 'aifc', texts: {en, ru, kk}, styles: [charts], view: aifc});
