import {register} from '../../element/shelf.js';
import {charts} from '../../element/styles/charts.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {breakEvens} from './view.js';

register({name: 'break-even', texts: {en, ru, kk}, styles: [charts], view: breakEvens});
