/** Entry of the one-file build: the compact calculator. */
import './define.js';
