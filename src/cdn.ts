/** Entry of the one-file build of the compact calculator. */
import './lit-platform.js';
import './define.js';
import './define-figures.js';
import {mount} from './mount.js';

mount();
