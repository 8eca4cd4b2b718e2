/** Entry of the one-file build with every section: the full calculator. */
import './sections/breakdown/index.js';
import './define.js';
