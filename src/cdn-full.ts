/** Entry of the one-file build of the full calculator, with every section. */
import './lit-platform.js';
import './sections/breakdown/index.js';
import './sections/checklist/index.js';
import './sections/break-even/index.js';
import './sections/marketplace/index.js';
import './sections/aifc/index.js';
import './sections/fleet/index.js';
import './sections/projection/index.js';
import './sections/history/index.js';
import './sections/compare/index.js';
import './sections/plant-deal/index.js';
import './sections/export/index.js';
import './define.js';
import './define-figures.js';
import {mount} from './mount.js';

mount();
