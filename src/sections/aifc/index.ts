import {chartStyles} from '../../charts/styles.js';
import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {texts} from './texts.js';
import {aifc} from './view.js';

registerSection({name: 'aifc', texts, styles: [chartStyles], view: aifc, answer});
