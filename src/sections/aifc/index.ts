import {registerSection} from '../registry.js';
import {charts} from '../../charts/styles.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {aifc} from './view.js';

registerSection({name: 'aifc', texts: {en, ru, kk}, styles: [charts], view: aifc});
