import {registerSection} from '../registry.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {breakdown} from './view.js';

registerSection({name: 'breakdown', texts: {en, ru, kk}, view: breakdown});
