/** Entry of the one-file build: the compact calculator. */
import './define.js';
import {mount} from './mount.js';

mount();
