/** Entry of the one-file build with every section: the full calculator. */
import './sections/breakdown/index.js';
import './sections/break-even/index.js';
import './sections/projection/index.js';
import './define.js';
