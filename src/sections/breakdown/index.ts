import {register} from '../../element/shelf.js';
import {en} from './en.js';
import {kk} from './kk.js';
import {ru} from './ru.js';
import {breakdown} from './view.js';

register({name: 'breakdown', texts: {en, ru, kk}, view: breakdown});
