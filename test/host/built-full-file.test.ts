import '../../src/cdn-full.js';

import {describeBuiltFile} from './built-file.js';

describeBuiltFile('kz-mining-calculator.full.min.js');
