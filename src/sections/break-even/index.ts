import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {texts} from './texts.js';
import {breakEvens} from './view.js';

registerSection({name: 'break-even', texts, styles: [chartStyles], view: breakEvens, answer});
