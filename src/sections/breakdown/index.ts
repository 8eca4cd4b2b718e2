import {registerSection} from '../registry.js';
import {answer} from './answer.js';
import {texts} from './texts.js';
import {breakdown} from './view.js';

registerSection({name: 'breakdown', texts, view: breakdown, answer});
