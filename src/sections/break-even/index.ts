import {registerSection} from '../registry.js';
import {charts} from '../../charts/styles.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {breakEvens} from './view.js';

registerSection({name: 'break-even', texts: {en, ru, kk}, styles: [charts], view: breakEvens});
