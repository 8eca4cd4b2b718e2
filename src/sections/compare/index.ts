import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {compareStyles} from './styles.js';
import {texts} from './texts.js';
import {compare} from './view.js';

registerSection({name: 'compare', texts, styles: [compareStyles], view: compare, answer});
